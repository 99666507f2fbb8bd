import { instantSql } from '@ratchet/activities/agent-run/rows';
import { readAs } from '@ratchet/prisma/database';
import { agentRunEvents } from '@ratchet/workflows/agent-run/contract/events';
import { agentRunWorkflowId } from '@ratchet/workflows/agent-run/names';
import { hasEnded } from '@ratchet/workflows/agent-run/state/steps';
import type { Timeline } from '@ratchet/workflows/platform/contract-kit';
import type { PoolClient } from 'pg';
import type { GatewayDeps } from '../../platform/room';
import type { AgentRunHandlers } from '../handlers';
import { readQuestions, type QuestionBody } from '../read/questions';
import { readRunBody } from '../read/read-run';
import { readSteps, type StepBody } from '../read/steps';

const PAST = `SELECT e.sequence_num::float8 AS sequence, ${instantSql('e.timestamp')} AS at, e.event_type AS type, e.payload AS detail, e.origin,
  e.actor->>'kind' AS kind, e.actor->>'userId' AS "userId", u.display_name AS name
FROM agent_run.run_events e LEFT JOIN platform.user_account u ON u.organization_id = e.organization_id AND u.id = (e.actor->>'userId')::uuid
WHERE e.organization_id = $1 AND e.run_id = $2 AND e.sequence_num <= $3 ORDER BY e.sequence_num`;

type PastRow = {
  sequence: number;
  at: string;
  type: keyof typeof agentRunEvents;
  detail: Record<string, unknown>;
  origin: string;
  kind: string;
  userId: string | null;
  name: string | null;
};

const readPast = async (
  client: PoolClient,
  organizationId: string,
  runId: string,
  upTo: number,
): Promise<Timeline['past']> => {
  const { rows } = await client.query<PastRow>({
    name: 'agent_past',
    text: PAST,
    values: [organizationId, runId, upTo],
  });
  return rows.map(({ kind, userId, name, ...entry }) => ({
    ...entry,
    title: agentRunEvents[entry.type].title(entry.detail),
    actor: { kind, userId, name },
  }));
};

const ZONE = 'UTC';

const nowOf = (steps: readonly StepBody[], questions: readonly QuestionBody[]): Timeline['now'] => [
  ...questions
    .filter(({ status }) => status === 'OPEN')
    .map(({ id, prompt, createdAt, deadlineAt, reason }) => ({
      what: prompt,
      who: { role: null },
      since: createdAt,
      deadline: deadlineAt,
      timeZone: ZONE,
      action: { operation: 'answerAgentQuestion', refId: id },
      refId: id,
      detail: reason,
    })),
  ...steps
    .filter(({ status }) => status === 'RUNNING')
    .map(({ stepKey, title, startedAt }) => ({
      what: title,
      who: { role: 'model' },
      since: startedAt,
      timeZone: ZONE,
      refId: stepKey,
    })),
];

const plannedOf = (steps: readonly StepBody[]): Timeline['planned'] =>
  steps
    .filter((step) => !hasEnded(step) && step.status === 'PENDING')
    .map(({ stepKey, title, kind }) => ({
      what: title,
      at: null,
      estimated: true,
      milestone: null,
      refId: stepKey,
      kind,
    }));

/** Whether a worker answers for this run; a finished one needs none. */
const isLive = async ({ workflows }: GatewayDeps, runId: string, isOver: boolean): Promise<boolean> =>
  isOver ||
  workflows.query(agentRunWorkflowId(runId), 'state').then(
    () => true,
    (error: unknown) => !String((error as { code?: unknown }).code).startsWith('ENGINE_'),
  );

/** Past from the log itself, now and planned from the steps. */
export const timelineQueries = (deps: GatewayDeps): Pick<AgentRunHandlers, 'getAgentRunTimeline'> => ({
  getAgentRunTimeline: async ({ caller, reader, params, query }) => {
    const { run, ...timeline } = await readAs(deps.db, reader, async (client) => {
      const org = caller.organizationId;
      const found = await readRunBody(client, org, params.id);
      const asOfSequence = Math.min(query.asOf ?? found.lastSequenceNum, found.lastSequenceNum);
      const present = asOfSequence === found.lastSequenceNum && found.completedAt === null;
      const steps = present ? await readSteps(client, org, params.id) : [];
      const questions = present ? await readQuestions(client, org, { runId: params.id }) : [];
      const past = await readPast(client, org, params.id, asOfSequence);
      return { run: found, past, now: nowOf(steps, questions), planned: plannedOf(steps), asOfSequence };
    });
    const live = await isLive(deps, params.id, run.completedAt !== null || run.status === 'QUEUED');
    return { status: 200, body: { ...timeline, live } };
  },
});
