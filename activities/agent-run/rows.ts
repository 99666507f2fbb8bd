import type { Unit } from '@ratchet/prisma/commit';
import { WEBSITE_MANIFEST, type CancelMode, type RunStatus } from '@ratchet/workflows/agent-run/names';
import { statusWhileOpen, type StepView } from '@ratchet/workflows/agent-run/state/steps';

/** The spelling of an instant everywhere in the room: UTC with milliseconds. */
export const instantSql = (expression: string): string =>
  `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Whether the artifact `a` is what the run `r` was asked for; a website is its manifest. */
export const IS_DELIVERABLE = `CASE r.deliverable_type WHEN 'website' THEN a.logical_name = '${WEBSITE_MANIFEST}' ELSE a.entity_type = r.deliverable_type END`;

export type RunRow = {
  readonly id: string;
  readonly status: RunStatus;
  readonly cancelMode: CancelMode | null;
  readonly title: string;
  readonly conversationId: string;
  readonly threadId: string;
  readonly createdBy: string;
  readonly parentRunId: string | null;
  readonly deliverableType: string;
  readonly provider: string;
  readonly model: string;
  readonly pausedAt: Date | null;
  readonly openQuestions: number;
  readonly maxParallel: number;
  readonly hasDeliverable: boolean;
};

const RUN = `SELECT r.id, r.status, r.cancel_mode AS "cancelMode", r.title, r.conversation_id AS "conversationId", r.thread_id AS "threadId", r.created_by AS "createdBy",
  r.parent_run_id AS "parentRunId", r.deliverable_type AS "deliverableType", r.provider, r.model, r.paused_at AS "pausedAt", r.open_questions AS "openQuestions", r.max_parallel AS "maxParallel",
  EXISTS (SELECT FROM agent_run.artifacts a WHERE a.organization_id = r.organization_id AND a.run_id = r.id AND a.entity_type = 'citation_map' AND a.deleted_at IS NULL) AS "hasDeliverable"
FROM agent_run.runs r WHERE r.organization_id = $1::uuid AND r.id = $2::uuid AND r.deleted_at IS NULL`;

/** The run under the unit's lock. @throws Error when its head is there and its row is not */
export const readRun = async ({ tx, organizationId }: Unit, runId: string): Promise<RunRow> => {
  const [row] = await tx.$queryRawUnsafe<RunRow[]>(RUN, organizationId, runId);
  if (!row) throw new Error(`run ${runId} has no row`);
  return row;
};

export const STEP_VIEW = `SELECT step_key AS "stepKey", kind, status, depends_on AS "dependsOn" FROM agent_run.run_steps
WHERE organization_id = $1::uuid AND run_id = $2::uuid ORDER BY position`;

/** Brings an open run's status and count of questions level with its steps, after any change of them. */
export const settleStatus = async (unit: Unit, runId: string): Promise<void> => {
  const { tx, organizationId, at } = unit;
  const steps = await tx.$queryRawUnsafe<StepView[]>(STEP_VIEW, organizationId, runId);
  const [counted] = await tx.$queryRaw<{ open: number }[]>`
    SELECT count(*)::integer AS open FROM agent_run.questions WHERE organization_id = ${organizationId}::uuid AND run_id = ${runId}::uuid AND status = 'OPEN'`;
  const open = counted?.open ?? 0;
  const status = statusWhileOpen(steps, open);
  await tx.$executeRaw`
    UPDATE agent_run.runs SET open_questions = ${open}, updated_at = ${at}, version = version + 1,
      status = CASE WHEN status IN ('RUNNING', 'WAITING_CLARIFICATION') THEN ${status} ELSE status END
    WHERE organization_id = ${organizationId}::uuid AND id = ${runId}::uuid`;
};
