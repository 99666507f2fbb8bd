import { instantSql, IS_DELIVERABLE } from '@ratchet/activities/agent-run/rows';
import type { agentRun } from '@ratchet/workflows/agent-run/contract/run-schemas';
import type { RunStatus } from '@ratchet/workflows/agent-run/names';
import { allowedActions } from '@ratchet/workflows/agent-run/state';
import type { z } from 'zod';

export type RunBody = z.input<typeof agentRun>;
type Row = Omit<RunBody, 'allowed' | 'simulated' | 'tokenUsage' | 'status'> & {
  status: RunStatus;
  tokenUsage: Partial<RunBody['tokenUsage']>;
};

/** A run as it is shown, from `agent_run.runs r` with its maker `u` and its budget `b`. */
export const RUN_COLUMNS = `r.id, r.conversation_id AS "conversationId", r.thread_id AS "threadId", r.title, json_build_object('userId', r.created_by, 'displayName', u.display_name) AS "createdBy",
  r.status, r.phase, r.outcome_reason AS "outcomeReason", r.deliverable_type AS "deliverableType", r.provider, r.model, r.parent_run_id AS "parentRunId", r.child_index AS "childIndex",
  r.max_parallel AS "maxParallel", r.on_exhausted AS "onExhausted", r.cost_micros::float8 AS "costMicros", r.cost_cents::float8 AS "costCents", r.token_usage AS "tokenUsage", r.open_questions AS "openQuestions",
  r.last_sequence_num::float8 AS "lastSequenceNum", r.version,
  json_build_object('capMicros', b.cap_micros, 'spentMicros', b.spent_micros, 'reservedMicros', b.reserved_micros, 'allocatedMicros', b.allocated_micros, 'overrunMicros', b.overrun_micros, 'currency', b.currency) AS budget,
  (SELECT a.id FROM agent_run.artifacts a WHERE a.organization_id = r.organization_id AND a.run_id = r.id AND ${IS_DELIVERABLE} AND a.deleted_at IS NULL ORDER BY a.version DESC LIMIT 1) AS "deliverableArtifactId",
  ${instantSql('r.created_at')} AS "createdAt", ${instantSql('r.updated_at')} AS "updatedAt", ${instantSql('r.started_at')} AS "startedAt", ${instantSql('r.completed_at')} AS "completedAt"`;
export const RUN_TABLES = `agent_run.runs r
  JOIN agent_run.budgets b ON b.organization_id = r.organization_id AND b.owner = 'run' AND b.owner_id = r.id
  JOIN platform.user_account u ON u.organization_id = r.organization_id AND u.id = r.created_by`;

export const runBody = (row: unknown): RunBody => {
  const run = row as Row;
  const { input = 0, cachedInput = 0, output = 0, reasoning = 0 } = run.tokenUsage;
  return {
    ...run,
    simulated: run.provider === 'rehearsal',
    tokenUsage: { input, cachedInput, output, reasoning },
    allowed: [...allowedActions(run.status, run.deliverableArtifactId !== null)],
  };
};

/** Where the run can be followed. */
export const urlsOf = (runId: string): { chat: string; events: string } => ({
  chat: `/api/v1/agent-runs/${runId}/chat`,
  events: `/api/v1/agent-runs/${runId}/events`,
});
