import type { Unit } from '@ratchet/prisma/commit';
import type { OfStep, QuestionOutcome, RunStepInput } from '@ratchet/workflows/agent-run/activity-types';
import { addMilliseconds } from '@ratchet/workflows/platform/calendar';
import { v7 as uuidv7 } from 'uuid';
import type { Engine } from './engine';
import { emit } from './events';
import type { PlanStep } from './provider/outputs';
import { settleStatus } from './rows';
import { runStep } from './step';
import { endStep, readStep } from './step-lifecycle';

const HOUR_MS = 3_600_000;

type Row = {
  stepKey: string;
  status: QuestionOutcome['status'];
  deadlineAt: Date;
  onDeadline: 'use_default' | 'fail_step';
  defaultAnswer: unknown;
  stepStatus: string;
};
const outcome = (questionId: string, { status, deadlineAt }: Pick<Row, 'status' | 'deadlineAt'>): QuestionOutcome => ({
  questionId,
  status,
  deadlineAt: deadlineAt.toISOString(),
});

/** Asks the question of an `ask` step; the step waits. The deadline counts from now. */
export const askQuestion =
  (engine: () => Engine) =>
  (input: OfStep): Promise<QuestionOutcome> =>
    runStep(engine().db, input, async (unit) => {
      const { runId, stepKey } = input;
      const { tx, organizationId: org, at } = unit;
      const { input: given } = await readStep(unit, runId, stepKey);
      const question = given['question'] as NonNullable<PlanStep['question']>;
      const id = uuidv7();
      const deadlineAt = new Date(addMilliseconds(at.toISOString(), Math.round(question.deadlineHours * HOUR_MS)));
      const audience = { kind: 'members' };
      // without a default there is nothing to go on with
      const onDeadline = question.defaultAnswer === undefined ? 'fail_step' : question.onDeadline;
      await tx.$executeRaw`
        INSERT INTO agent_run.questions (organization_id, id, run_id, step_key, ordinal, kind, prompt, schema, default_answer, on_deadline, deadline_at, audience, status, created_at)
        VALUES (${org}::uuid, ${id}::uuid, ${runId}::uuid, ${stepKey}, 1, 'CLARIFICATION', ${question.prompt}, ${JSON.stringify(question.schema)}::jsonb,
          ${question.defaultAnswer === undefined ? null : JSON.stringify(question.defaultAnswer)}::jsonb, ${onDeadline}, ${deadlineAt}, ${JSON.stringify(audience)}::jsonb, 'OPEN', ${at})`;
      await tx.$executeRaw`
        UPDATE agent_run.run_steps SET status = 'WAITING' WHERE organization_id = ${org}::uuid AND run_id = ${runId}::uuid AND step_key = ${stepKey}`;
      await settleStatus(unit, runId);
      const waiting = await tx.$queryRaw<{ stepKey: string }[]>`
        SELECT step_key AS "stepKey" FROM agent_run.run_steps WHERE organization_id = ${org}::uuid AND run_id = ${runId}::uuid AND ${stepKey} = ANY (depends_on) ORDER BY position`;
      emit(unit, 'CLARIFICATION_NEEDED', {
        questionId: id,
        kind: 'CLARIFICATION',
        stepKey,
        prompt: question.prompt,
        reason: question.reason,
        schema: question.schema,
        ...(question.defaultAnswer === undefined ? {} : { defaultAnswer: question.defaultAnswer }),
        onDeadline,
        deadlineAt: deadlineAt.toISOString(),
        audience,
        blocks: waiting.map((step) => step.stepKey),
      });
      return outcome(id, { status: 'OPEN', deadlineAt });
    });

/** How the question stands; one past its deadline is settled here, unless a person was first. An answered one ends its step. */
export const settleQuestion =
  (engine: () => Engine) =>
  (input: RunStepInput & { questionId: string }): Promise<QuestionOutcome> =>
    runStep(
      engine().db,
      input,
      async (unit) => {
        const { runId, questionId } = input;
        const row = await readQuestion(unit, runId, questionId);
        const paused = await isPaused(unit, runId);
        const due = row.status === 'OPEN' && !paused && row.deadlineAt.getTime() <= unit.at.getTime();
        const status = due ? await expire(unit, questionId, row) : row.status;
        if (due) await settleStatus(unit, runId);
        const answered = status === 'ANSWERED' || status === 'DEFAULTED';
        if (answered && row.stepStatus !== 'SUCCEEDED') await endStep(unit, runId, null, null, row.stepKey);
        return outcome(questionId, { status, deadlineAt: row.deadlineAt });
      },
      'timer',
    );

const readQuestion = async ({ tx, organizationId }: Unit, runId: string, questionId: string): Promise<Row> => {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT q.step_key AS "stepKey", q.status, q.deadline_at AS "deadlineAt", q.on_deadline AS "onDeadline", q.default_answer AS "defaultAnswer", s.status AS "stepStatus"
    FROM agent_run.questions q JOIN agent_run.run_steps s ON s.organization_id = q.organization_id AND s.run_id = q.run_id AND s.step_key = q.step_key
    WHERE q.organization_id = ${organizationId}::uuid AND q.run_id = ${runId}::uuid AND q.id = ${questionId}::uuid`;
  if (!row) throw new Error(`question ${questionId} is not there`);
  return row;
};

const isPaused = async ({ tx, organizationId }: Unit, runId: string): Promise<boolean> => {
  const [row] = await tx.$queryRaw<{ status: string }[]>`
    SELECT status FROM agent_run.runs WHERE organization_id = ${organizationId}::uuid AND id = ${runId}::uuid`;
  return row?.status === 'PAUSED';
};

const expire = async (
  unit: Unit,
  questionId: string,
  { onDeadline, defaultAnswer }: Row,
): Promise<'DEFAULTED' | 'EXPIRED'> => {
  const { tx, organizationId, at } = unit;
  const usesDefault = onDeadline === 'use_default';
  const status = usesDefault ? 'DEFAULTED' : 'EXPIRED';
  const changed = await tx.$executeRaw`
    UPDATE agent_run.questions SET status = ${status}, answer = CASE WHEN ${usesDefault} THEN default_answer END, answered_at = ${at}, source = CASE WHEN ${usesDefault} THEN 'default' END
    WHERE organization_id = ${organizationId}::uuid AND id = ${questionId}::uuid AND status = 'OPEN'`;
  if (changed !== 1) throw new Error(`question ${questionId} was settled meanwhile`);
  if (usesDefault)
    emit(unit, 'CLARIFICATION_ANSWERED', { questionId, answer: defaultAnswer, by: null, source: 'default' });
  else emit(unit, 'CLARIFICATION_EXPIRED', { questionId });
  return status;
};
