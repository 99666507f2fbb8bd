import type { Unit } from '@ratchet/prisma/commit';
import { AGENT_RUN_AGGREGATE, type CancelMode, type RunStatus } from '@ratchet/workflows/agent-run/names';
import { decide, type RunAction } from '@ratchet/workflows/agent-run/state';
import { statusWhileOpen, type StepView } from '@ratchet/workflows/agent-run/state/steps';
import { emit } from './events';
import { RunRefusal } from './refusal';
import { readRun, STEP_VIEW, type RunRow } from './rows';
import { tellRun } from './start';
import { admitNext } from './admit';

const guarded = async (unit: Unit, runId: string, action: RunAction): Promise<RunRow> => {
  const run = await readRun(unit, runId);
  const decision = decide(run.status, action, run.hasDeliverable);
  if (!decision.ok) throw new RunRefusal(decision.code, decision.details);
  return run;
};

const auditSteering = (unit: Unit, runId: string, action: string, data: Record<string, unknown>): void =>
  unit.audit({ eventType: `agent-run.${action}`, entityType: AGENT_RUN_AGGREGATE, entityId: runId, data });

const setStatus = async ({ tx, organizationId, at }: Unit, runId: string, status: RunStatus): Promise<void> => {
  await tx.$executeRaw`
    UPDATE agent_run.runs SET status = ${status}, updated_at = ${at}, version = version + 1, paused_at = ${status === 'PAUSED' ? at : null}
    WHERE organization_id = ${organizationId}::uuid AND id = ${runId}::uuid`;
};

/** A stop: acknowledged here, carried out by the workflow, child runs first. A run that still queues ends at once. @throws RunRefusal AGENT_003 */
export const cancelRun = async (
  unit: Unit,
  { runId, mode, reason }: { runId: string; mode: CancelMode; reason: string },
): Promise<void> => {
  const run = await guarded(unit, runId, 'cancel');
  const { tx, organizationId, at, context } = unit;
  emit(unit, 'RUN_CANCEL_REQUESTED', { by: context.actor.userId, mode, reason });
  auditSteering(unit, runId, 'cancel', { mode });
  if (run.status === 'QUEUED') {
    await tx.$executeRaw`
      UPDATE agent_run.runs SET status = 'CANCELLED', phase = 'DONE', cancel_mode = ${mode}, completed_at = ${at}, updated_at = ${at}, version = version + 1
      WHERE organization_id = ${organizationId}::uuid AND id = ${runId}::uuid`;
    emit(unit, 'RUN_CANCELLED', { reason, partialArtifactIds: [], totals: NOTHING });
    await admitNext(unit, run.conversationId);
    return;
  }
  await tx.$executeRaw`
    UPDATE agent_run.runs SET status = 'CANCELLING', cancel_mode = ${mode}, paused_at = NULL, updated_at = ${at}, version = version + 1
    WHERE organization_id = ${organizationId}::uuid AND id = ${runId}::uuid`;
  tellRun(unit, unit, runId, 'cancel', { mode });
};

const NOTHING = {
  costMicros: 0,
  tokens: { input: 0, cachedInput: 0, output: 0, reasoning: 0 },
  modelCalls: 0,
  toolCalls: 0,
  activeMs: 0,
  waitingMs: 0,
};

/** No new call of the run or its child runs; deadlines of open questions stand still. @throws RunRefusal AGENT_003 */
export const pauseRun = async (unit: Unit, { runId, reason }: { runId: string; reason: string }): Promise<void> => {
  await guarded(unit, runId, 'pause');
  auditSteering(unit, runId, 'pause', {});
  for (const { id } of await openFamily(unit, runId, ['RUNNING', 'WAITING_CLARIFICATION'])) {
    const stream = id === runId ? unit : await unit.also({ type: AGENT_RUN_AGGREGATE, id });
    await setStatus(unit, id, 'PAUSED');
    emit(stream, 'RUN_PAUSED', { by: unit.context.actor.userId, reason, interrupt: false });
    tellRun(unit, stream, id, 'pause', {});
  }
};

/** Goes on where it was; every open question's deadline moves by the pause. @throws RunRefusal AGENT_003 */
export const resumeRun = async (unit: Unit, { runId }: { runId: string }): Promise<void> => {
  await guarded(unit, runId, 'resume');
  auditSteering(unit, runId, 'resume', {});
  const { tx, organizationId, at } = unit;
  for (const { id, pausedAt } of await openFamily(unit, runId, ['PAUSED'])) {
    const stream = id === runId ? unit : await unit.also({ type: AGENT_RUN_AGGREGATE, id });
    const pausedMs = pausedAt === null ? 0 : at.getTime() - pausedAt.getTime();
    const shifted = await tx.$queryRaw<{ id: string }[]>`
      UPDATE agent_run.questions SET deadline_at = deadline_at + make_interval(secs => ${pausedMs / 1000})
      WHERE organization_id = ${organizationId}::uuid AND run_id = ${id}::uuid AND status = 'OPEN' RETURNING id`;
    const steps = await tx.$queryRawUnsafe<StepView[]>(STEP_VIEW, organizationId, id);
    await setStatus(unit, id, statusWhileOpen(steps, shifted.length));
    emit(stream, 'RUN_RESUMED', {
      by: unit.context.actor.userId,
      pausedMs,
      shiftedDeadlines: shifted.map((row) => row.id),
    });
    tellRun(unit, stream, id, 'resume', {});
  }
};

/** The run itself first, then its child runs of these statuses: the order in which everyone locks. */
const openFamily = (
  { tx, organizationId }: Unit,
  runId: string,
  statuses: readonly RunStatus[],
): Promise<{ id: string; pausedAt: Date | null }[]> => tx.$queryRaw`
  WITH RECURSIVE family AS (
    SELECT id, depth, status, paused_at FROM agent_run.runs WHERE organization_id = ${organizationId}::uuid AND id = ${runId}::uuid
    UNION ALL
    SELECT r.id, r.depth, r.status, r.paused_at FROM agent_run.runs r JOIN family f ON r.parent_run_id = f.id WHERE r.organization_id = ${organizationId}::uuid
  ) SELECT id, paused_at AS "pausedAt" FROM family WHERE status = ANY (${[...statuses]}::text[]) ORDER BY depth, id`;

type Caps = { old: number; committed: number };

/** Sets the cap of an open run. @throws RunRefusal AGENT_003; AGENT_007 below what is spent, reserved or given to child runs */
export const changeBudget = async (
  unit: Unit,
  { runId, capMicros, reason }: { runId: string; capMicros: number; reason: string },
): Promise<void> => {
  await guarded(unit, runId, 'changeBudget');
  const { tx, organizationId } = unit;
  const [caps] = await tx.$queryRaw<Caps[]>`
    SELECT cap_micros::float8 AS old, (spent_micros + reserved_micros + allocated_micros)::float8 AS committed
    FROM agent_run.budgets WHERE organization_id = ${organizationId}::uuid AND owner = 'run' AND owner_id = ${runId}::uuid FOR UPDATE`;
  if (!caps) throw new Error(`run ${runId} has no budget`);
  if (capMicros < caps.committed) throw new RunRefusal('AGENT_007', { committedMicros: caps.committed });
  await tx.$executeRaw`
    UPDATE agent_run.budgets SET cap_micros = ${capMicros} WHERE organization_id = ${organizationId}::uuid AND owner = 'run' AND owner_id = ${runId}::uuid`;
  emit(unit, 'BUDGET_CHANGED', {
    oldCapMicros: caps.old,
    newCapMicros: capMicros,
    by: unit.context.actor.userId,
    reason,
  });
  auditSteering(unit, runId, 'budget', { oldCapMicros: caps.old, newCapMicros: capMicros });
  tellRun(unit, unit, runId, 'budgetChanged', {});
};
