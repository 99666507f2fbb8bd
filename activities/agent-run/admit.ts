import type { Unit } from '@ratchet/prisma/commit';
import { AGENT_RUN_AGGREGATE } from '@ratchet/workflows/agent-run/names';
import { emit } from './events';
import { requestRun } from './start';

type Next = {
  id: string;
  threadId: string;
  messageId: string;
  deliverableType: string;
  provider: string;
  model: string;
  capMicros: number;
  currency: string;
  configSha256: string;
};

/** The transaction that ends a run lets the next of its conversation begin; the conversation's lock keeps it to one. */
export const admitNext = async (unit: Unit, conversationId: string): Promise<void> => {
  const { tx, organizationId: org, at } = unit;
  await tx.$executeRaw`UPDATE agent_run.conversations SET updated_at = ${at} WHERE organization_id = ${org}::uuid AND id = ${conversationId}::uuid`;
  const [next] = await tx.$queryRaw<Next[]>`
    SELECT r.id, r.thread_id AS "threadId", m.id AS "messageId", r.deliverable_type AS "deliverableType", r.provider, r.model, b.cap_micros::float8 AS "capMicros", b.currency, r.config_sha256 AS "configSha256"
    FROM agent_run.runs r
    JOIN agent_run.messages m ON m.organization_id = r.organization_id AND m.run_id = r.id AND m.role = 'user'
    JOIN agent_run.budgets b ON b.organization_id = r.organization_id AND b.owner = 'run' AND b.owner_id = r.id
    WHERE r.organization_id = ${org}::uuid AND r.conversation_id = ${conversationId}::uuid AND r.status = 'QUEUED'
      AND NOT EXISTS (SELECT FROM agent_run.runs o WHERE o.organization_id = ${org}::uuid AND o.conversation_id = ${conversationId}::uuid AND o.parent_run_id IS NULL
        AND o.status IN ('RUNNING', 'WAITING_CLARIFICATION', 'PAUSED', 'CANCELLING'))
    ORDER BY r.created_at, r.id LIMIT 1`;
  if (!next) return;
  const { id, capMicros, currency, ...started } = next;
  const stream = await unit.also({ type: AGENT_RUN_AGGREGATE, id });
  const admitted = await tx.$executeRaw`
    UPDATE agent_run.runs SET status = 'RUNNING', phase = 'PLANNING', started_at = ${at}, updated_at = ${at}, version = version + 1
    WHERE organization_id = ${org}::uuid AND id = ${id}::uuid AND status = 'QUEUED'`;
  if (admitted !== 1) return;
  emit(stream, 'RUN_STARTED', {
    ...started,
    conversationId,
    simulated: started.provider === 'rehearsal',
    budget: { capMicros, currency },
  });
  requestRun(unit, stream, id);
};
