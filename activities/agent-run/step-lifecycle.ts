import type { Unit } from '@ratchet/prisma/commit';
import type { OfStep, RunStepInput, StepOutcome } from '@ratchet/workflows/agent-run/activity-types';
import type { StepStatus } from '@ratchet/workflows/agent-run/names';
import { addArtifact, keepJson, type Kept } from './artifacts';
import { responseOf } from './commit-plan';
import type { Engine } from './engine';
import { emit } from './events';
import { OutputInvalid, parseOutput, type StepResult, type TurnKind } from './provider/outputs';
import { settleStatus } from './rows';
import { runStep } from './step';

export type StepRow = {
  kind: string;
  title: string;
  status: StepStatus;
  input: Record<string, unknown>;
  costMicros: number;
  attempt: number;
};

export const readStep = async ({ tx, organizationId }: Unit, runId: string, stepKey: string): Promise<StepRow> => {
  const [row] = await tx.$queryRaw<StepRow[]>`
    SELECT kind, title, status, input, cost_micros::float8 AS "costMicros", attempt FROM agent_run.run_steps
    WHERE organization_id = ${organizationId}::uuid AND run_id = ${runId}::uuid AND step_key = ${stepKey}`;
  if (!row) throw new Error(`the plan has no step ${stepKey}`);
  return row;
};

/** PENDING → RUNNING. A step that an earlier execution began goes on as it is. */
export const startAgentStep =
  (engine: () => Engine) =>
  (input: OfStep): Promise<{ started: boolean }> =>
    runStep(engine().db, input, async (unit) => {
      const { runId, stepKey } = input;
      const { kind, title, status, attempt } = await readStep(unit, runId, stepKey);
      if (status !== 'PENDING') return { started: false };
      await unit.tx.$executeRaw`
        UPDATE agent_run.run_steps SET status = 'RUNNING', started_at = ${unit.at} WHERE organization_id = ${unit.organizationId}::uuid AND run_id = ${runId}::uuid AND step_key = ${stepKey}`;
      await settleStatus(unit, runId);
      emit(unit, 'STEP_STARTED', { stepKey, kind, title, attempt });
      return { started: true };
    });

/** Ends a step with its result, which later steps and the deliverable are made of. */
export const endStep = async (
  unit: Unit,
  runId: string,
  result: StepResult | null,
  kept: Kept | null,
  stepKey: string,
): Promise<void> => {
  const added = kept
    ? await addArtifact(unit, {
        kept,
        runId,
        stepKey,
        mediaType: 'application/json',
        name: `${stepKey}.output.json`,
        entityType: 'tool_output',
      })
    : null;
  const summary = summaryOf(result);
  const { title, costMicros } = await readStep(unit, runId, stepKey);
  await unit.tx.$executeRaw`
    UPDATE agent_run.run_steps SET status = 'SUCCEEDED', output_artifact_id = ${added?.artifactId ?? null}::uuid, summary = ${summary}, completed_at = ${unit.at}
    WHERE organization_id = ${unit.organizationId}::uuid AND run_id = ${runId}::uuid AND step_key = ${stepKey}`;
  await settleStatus(unit, runId);
  emit(unit, 'STEP_COMPLETED', {
    stepKey,
    title,
    summary,
    outputArtifactIds: added ? [added.artifactId] : [],
    costMicros,
  });
};

const summaryOf = (result: StepResult | null): string => {
  if (result === null) return 'Answered';
  if (result.kind === 'write') return `${result.output.markdown.length} characters written`;
  return result.output.summary;
};

/** Reads the step's output from the model's last text. One of a wrong shape is told so, and changes nothing. */
export const completeAgentStep =
  (engine: () => Engine) =>
  async (input: OfStep & { turn: number }): Promise<StepOutcome> => {
    const of = engine();
    const { runId, stepKey, organizationId } = input;
    const { text, cut, kind, title } = await responseOf(of, input);
    let result: StepResult;
    try {
      result = { stepKey, title, ...parseOutput(kind as Exclude<TurnKind, 'plan'>, text) };
    } catch (error) {
      if (error instanceof OutputInvalid) return { status: 'INVALID', cut, message: error.message };
      throw error;
    }
    const kept = await keepJson(of.artifacts, organizationId, result);
    return runStep(of.db, input, async (unit) => {
      await endStep(unit, runId, result, kept, stepKey);
      return { status: 'DONE', cut };
    });
  };

export const failAgentStep =
  (engine: () => Engine) =>
  (input: OfStep & { code: string; message: string }): Promise<void> =>
    runStep(engine().db, input, async (unit) => {
      const { runId, stepKey, code, message } = input;
      const { title } = await readStep(unit, runId, stepKey);
      await unit.tx.$executeRaw`
        UPDATE agent_run.run_steps SET status = 'FAILED', error = ${JSON.stringify({ code, message })}::jsonb, completed_at = ${unit.at}
        WHERE organization_id = ${unit.organizationId}::uuid AND run_id = ${runId}::uuid AND step_key = ${stepKey}`;
      await settleStatus(unit, runId);
      emit(unit, 'STEP_FAILED', { stepKey, title, code, message, willRetry: false });
    });

export const skipAgentSteps =
  (engine: () => Engine) =>
  (input: RunStepInput & { stepKeys: string[]; reason: string }): Promise<void> =>
    runStep(engine().db, input, (unit) => skipSteps(unit, input.runId, input.stepKeys, input.reason));

/** Steps that will never run. */
export const skipSteps = async (
  unit: Unit,
  runId: string,
  stepKeys: readonly string[],
  reason: string,
): Promise<void> => {
  const skipped = await unit.tx.$queryRaw<{ stepKey: string; title: string }[]>`
    UPDATE agent_run.run_steps SET status = 'SKIPPED', completed_at = ${unit.at}
    WHERE organization_id = ${unit.organizationId}::uuid AND run_id = ${runId}::uuid AND step_key = ANY (${[...stepKeys]}::text[]) AND status = 'PENDING'
    RETURNING step_key AS "stepKey", title`;
  await settleStatus(unit, runId);
  for (const step of skipped) emit(unit, 'STEP_SKIPPED', { ...step, reason });
};
