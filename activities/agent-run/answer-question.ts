import type { Unit } from '@ratchet/prisma/commit';
import { RunRefusal } from './refusal';
import { answerFits } from './answer-schema';
import { emit } from './events';
import { redact } from './redaction/redact';
import { settleStatus } from './rows';
import { tellRun } from './start';

type Row = {
  id: string;
  stepKey: string;
  status: string;
  schema: Record<string, unknown>;
  answeredBy: string | null;
  answeredAt: Date | null;
};

/**
 * The first answer counts; one conditional update decides between people, and between a person and the deadline.
 * @throws RunRefusal AGENT_004 not open any more; AGENT_005 the answer does not fit the question's schema
 */
export const answerQuestion = async (
  unit: Unit,
  { runId, questionId, response }: { runId: string; questionId: string; response: unknown },
): Promise<void> => {
  const { tx, organizationId: org, at, context } = unit;
  const [question] = await tx.$queryRaw<Row[]>`
    SELECT id, step_key AS "stepKey", status, schema, answered_by AS "answeredBy", answered_at AS "answeredAt"
    FROM agent_run.questions WHERE organization_id = ${org}::uuid AND id = ${questionId}::uuid AND run_id = ${runId}::uuid`;
  if (!question) throw new RunRefusal('AGENT_001');
  if (question.status !== 'OPEN') throw closed(question);
  const problem = answerFits(question.schema, response);
  if (problem) throw new RunRefusal('AGENT_005', problem);
  const { text, counts } = redact(JSON.stringify(response));
  const changed = await tx.$executeRaw`
    UPDATE agent_run.questions SET status = 'ANSWERED', answer = ${text}::jsonb, answered_by = ${context.actor.userId}::uuid, answered_at = ${at}, source = 'person'
    WHERE organization_id = ${org}::uuid AND id = ${questionId}::uuid AND status = 'OPEN'`;
  if (changed !== 1) throw closed(question);
  await tx.$executeRaw`
    UPDATE agent_run.run_steps SET status = 'RUNNING' WHERE organization_id = ${org}::uuid AND run_id = ${runId}::uuid AND step_key = ${question.stepKey} AND status = 'WAITING'`;
  await settleStatus(unit, runId);
  emit(unit, 'CLARIFICATION_ANSWERED', {
    questionId,
    answer: JSON.parse(text),
    by: context.actor.userId,
    source: 'person',
  });
  if (Object.keys(counts).length > 0) emit(unit, 'REDACTION_APPLIED', { where: 'answer', counts });
  unit.audit({
    eventType: 'agent-run.answer',
    entityType: 'question',
    entityId: questionId,
    data: { runId, stepKey: question.stepKey },
  });
  tellRun(unit, unit, runId, 'questionAnswered', { questionId });
};

const closed = ({ status, answeredBy, answeredAt }: Row): RunRefusal =>
  new RunRefusal('AGENT_004', { status, by: answeredBy, at: answeredAt?.toISOString() ?? null });
