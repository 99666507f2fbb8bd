import { readAs, systemReader } from '@ratchet/prisma/database';
import type { OfRun, RunSnapshot } from '@ratchet/workflows/agent-run/activity-types';
import { AGENT_RUN_AGGREGATE } from '@ratchet/workflows/agent-run/names';
import type { StepView } from '@ratchet/workflows/agent-run/state/steps';
import type { Engine } from './engine';
import { instantSql, STEP_VIEW } from './rows';

const HEAD = `SELECT h.incarnation, r.status, r.cancel_mode AS "cancelMode", r.max_parallel AS "maxParallel", r.on_exhausted AS "onExhausted", r.parent_run_id IS NOT NULL AS "isChild",
  EXISTS (SELECT FROM agent_run.runs c WHERE c.organization_id = r.organization_id AND c.parent_run_id = r.id AND c.completed_at IS NOT NULL AND c.outcome_reason IS DISTINCT FROM 'completed') AS "hasGaps",
  (SELECT coalesce(json_agg(json_build_object('questionId', q.id, 'stepKey', q.step_key, 'deadlineAt', ${instantSql('q.deadline_at')}) ORDER BY q.deadline_at, q.id), '[]')
    FROM agent_run.questions q WHERE q.organization_id = r.organization_id AND q.run_id = r.id AND q.status = 'OPEN') AS "openQuestions"
FROM agent_run.runs r JOIN platform.aggregate_head h ON h.organization_id = r.organization_id AND h.aggregate_type = '${AGENT_RUN_AGGREGATE}' AND h.aggregate_id = r.id
WHERE r.organization_id = $1 AND r.id = $2 AND r.deleted_at IS NULL`;

/** Where the run is, as its workflow needs it. */
export const loadAgentRun =
  (engine: () => Engine) =>
  ({ organizationId, runId }: OfRun): Promise<RunSnapshot | null> =>
    readAs(engine().db, systemReader(organizationId), async (client) => {
      const values = [organizationId, runId];
      const { rows } = await client.query<Omit<RunSnapshot, 'steps' | 'hasPlan'>>({
        name: 'agent-run-head',
        text: HEAD,
        values,
      });
      const { rows: steps } = await client.query<StepView>({ name: 'agent-run-steps', text: STEP_VIEW, values });
      return rows[0] ? { ...rows[0], steps, hasPlan: steps.length > 0 } : null;
    });
