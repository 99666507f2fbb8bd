import { readAs, systemReader } from '@ratchet/prisma/database';
import type { Unit } from '@ratchet/prisma/commit';
import type { RunEnd, RunStepInput } from '@ratchet/workflows/agent-run/activity-types';
import type { RunStatus } from '@ratchet/workflows/agent-run/names';
import { isOver } from '@ratchet/workflows/agent-run/state';
import { admitNext } from './admit';
import { addArtifact, keepJson, type Kept } from './artifacts';
import type { Engine } from './engine';
import { emit } from './events';
import { interruptMessage } from './interrupt-message';
import { manifestOf } from './manifest';
import { IS_DELIVERABLE, readRun, settleStatus } from './rows';
import { runStep } from './step';
import { skipSteps } from './step-lifecycle';
import { holdText, type HeldText } from './texts';
import { totalsOf } from './totals';

type Partial = { messageId: string; stepKey: string | null; held: HeldText; chars: number };

/** The terminal event of a run, with everything closed before it: steps, questions, texts under way. The next run of the conversation begins. */
export const endAgentRun =
  (engine: () => Engine) =>
  async (input: RunStepInput & { end: RunEnd }): Promise<{ status: RunStatus }> => {
    const of = engine();
    const partial = await textsUnderWay(of, input);
    const manifest = await keepJson(of.artifacts, input.organizationId, await manifestOf(of.db, input));
    return runStep(of.db, { ...input, at: of.db.clock.now().toISOString() }, async (unit) => {
      const { runId, end } = input;
      const run = await readRun(unit, runId);
      if (isOver(run.status)) return { status: run.status };
      for (const { held, chars, ...message } of partial)
        await interruptMessage(unit, { runId, ...message }, held, chars);
      await closeOpen(unit, runId, end);
      const status = statusOf(end);
      await finish(unit, input, status, manifest);
      if (run.parentRunId === null) await admitNext(unit, run.conversationId);
      return { status };
    });
  };

const statusOf = ({ kind }: RunEnd): RunStatus =>
  kind === 'succeeded' ? 'SUCCEEDED' : kind === 'cancelled' ? 'CANCELLED' : 'FAILED';

/** Questions nobody needs any more are withdrawn, steps that never ran skipped, steps cut short marked so. */
const closeOpen = async (unit: Unit, runId: string, end: RunEnd): Promise<void> => {
  const { tx, organizationId: org, at } = unit;
  const withdrawn = await tx.$queryRaw<{ id: string }[]>`
    UPDATE agent_run.questions SET status = 'WITHDRAWN', answered_at = ${at} WHERE organization_id = ${org}::uuid AND run_id = ${runId}::uuid AND status = 'OPEN' RETURNING id`;
  for (const { id } of withdrawn)
    emit(unit, 'CLARIFICATION_WITHDRAWN', { questionId: id, reason: 'the run has ended' });
  await tx.$executeRaw`
    UPDATE agent_run.run_steps SET status = 'CANCELLED', completed_at = ${at} WHERE organization_id = ${org}::uuid AND run_id = ${runId}::uuid AND status IN ('RUNNING', 'WAITING')`;
  const pending = await tx.$queryRaw<{ stepKey: string }[]>`
    SELECT step_key AS "stepKey" FROM agent_run.run_steps WHERE organization_id = ${org}::uuid AND run_id = ${runId}::uuid AND status = 'PENDING' ORDER BY position`;
  if (pending.length > 0)
    await skipSteps(
      unit,
      runId,
      pending.map(({ stepKey }) => stepKey),
      `the run ${end.kind}`,
    );
  else await settleStatus(unit, runId);
};

const DELIVERABLES = `SELECT a.id FROM agent_run.artifacts a JOIN agent_run.runs r ON r.organization_id = a.organization_id AND r.id = a.run_id
  WHERE a.organization_id = $1::uuid AND a.run_id = $2::uuid AND ${IS_DELIVERABLE} ORDER BY a.version`;

const finish = async (
  unit: Unit,
  { runId, end }: { runId: string; end: RunEnd },
  status: RunStatus,
  manifest: Kept,
): Promise<void> => {
  const { tx, organizationId: org, at } = unit;
  const added = await addArtifact(unit, {
    kept: manifest,
    runId,
    mediaType: 'application/json',
    name: 'manifest.json',
    entityType: 'manifest',
  });
  const deliverables = await tx.$queryRawUnsafe<{ id: string }[]>(DELIVERABLES, org, runId);
  const ids = deliverables.map(({ id }) => id);
  const totals = await totalsOf(unit, runId);
  const outcomeReason =
    end.kind === 'succeeded' ? (end.completeness === 'partial' ? 'completed_partial' : 'completed') : reasonOf(end);
  await tx.$executeRaw`
    UPDATE agent_run.runs SET status = ${status}, phase = 'DONE', outcome_reason = ${outcomeReason}, open_questions = 0, paused_at = NULL, completed_at = ${at}, updated_at = ${at}, version = version + 1
    WHERE organization_id = ${org}::uuid AND id = ${runId}::uuid`;
  if (end.kind === 'succeeded')
    emit(unit, 'RUN_SUCCEEDED', { outcomeReason, deliverables: ids, manifestArtifactId: added.artifactId, totals });
  else if (end.kind === 'cancelled')
    emit(unit, 'RUN_CANCELLED', { reason: end.reason, partialArtifactIds: ids, totals });
  else {
    const { code, message, stepKey } = end;
    emit(unit, 'RUN_FAILED', { code, message, ...(stepKey ? { stepKey } : {}), restartable: true, totals });
  }
};

const reasonOf = (end: Exclude<RunEnd, { kind: 'succeeded' }>): string =>
  end.kind === 'cancelled' ? end.reason : end.code;

/** Texts whose last attempt ended without a word: what viewers saw of them is kept. */
const textsUnderWay = async (
  { db, artifacts }: Engine,
  { organizationId, runId }: RunStepInput,
): Promise<Partial[]> => {
  const rows = await readAs(db, systemReader(organizationId), async (client) => {
    const found = await client.query<{ messageId: string; stepKey: string | null; text: string | null }>(
      `SELECT m.id AS "messageId", m.step_key AS "stepKey", (SELECT string_agg(d.text, '' ORDER BY d.char_offset) FROM agent_run.run_deltas d
         WHERE d.organization_id = $1 AND d.message_id = m.id AND d.attempt = m.attempt AND d.flushed_hour >= date_trunc('hour', m.streaming_since)) AS text
       FROM agent_run.messages m WHERE m.organization_id = $1 AND m.run_id = $2 AND m.status = 'STREAMING'`,
      [organizationId, runId],
    );
    return found.rows;
  });
  return Promise.all(
    rows.map(async ({ text, ...message }) => ({
      ...message,
      held: await holdText(artifacts, organizationId, text ?? ''),
      chars: (text ?? '').length,
    })),
  );
};
