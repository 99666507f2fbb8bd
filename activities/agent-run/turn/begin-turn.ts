import type { Unit } from '@ratchet/prisma/commit';
import { reserve } from '@ratchet/workflows/agent-run/state/money';
import { v7 as uuidv7 } from 'uuid';
import { sha256Of } from '../artifacts';
import { forfeit, hold, readBudget } from '../budget';
import type { Engine } from '../engine';
import { emit } from '../events';
import { runStep } from '../step';
import type { ReadTurn, TurnInput } from './read-turn';

export type BegunTurn = {
  readonly modelCallId: string;
  readonly attempt: number;
  readonly reservationId: string;
  readonly amountMicros: number;
  readonly maxOutputTokens: number;
  /** The text people see grow; null where the answer is for the next steps only. */
  readonly messageId: string | null;
};
type Before = {
  id: string;
  attempt: number;
  messageId: string | null;
  reservationId: string;
  reserved: boolean;
  status: string;
};

/**
 * Transaction 1 of a turn: takes the attempt (an older one may write nothing from here on), holds its worst cost, says that it begins.
 * Null when the cap has no room for it.
 */
export const beginTurn = (engine: Engine, input: TurnInput, read: ReadTurn): Promise<BegunTurn | null> => {
  const promptText = JSON.stringify(read.prompt);
  const promptSha256 = sha256Of(promptText);
  const requestBytes = Buffer.byteLength(promptText, 'utf8');
  // each execution is an attempt of its own, so its step never repeats
  const step = { ...input, step: `${input.step}:begin.${uuidv7()}`, at: engine.db.clock.now().toISOString() };
  return runStep(engine.db, step, async (unit) => {
    const { runId, stepKey, turn } = input;
    const before = await lastAttempt(unit, input);
    if (before?.reserved) await forfeit(unit, before.reservationId);
    const budget = await readBudget(unit, runId);
    const held = reserve(budget, read.config.price, requestBytes, read.config.maxOutputTokens);
    if (!held.ok || budget.overrunMicros > 0) {
      const { neededMicros, remainingMicros } = held.ok
        ? { neededMicros: held.amountMicros, remainingMicros: 0 }
        : held;
      emit(unit, 'BUDGET_EXHAUSTED', { neededMicros, remainingMicros, policy: budget.onExhausted });
      return null;
    }
    const modelCallId = before?.id ?? uuidv7();
    const attempt = (before?.attempt ?? 0) + 1;
    const { maxOutputTokens, amountMicros } = held;
    const reservationId = await hold(unit, budget.id, modelCallId, attempt, amountMicros);
    const messageId = read.kind === 'write' ? (before?.messageId ?? uuidv7()) : null;
    if (messageId !== null) await openMessage(unit, input, messageId, attempt, read.conversationId);
    await saveCall(unit, input, { modelCallId, attempt, reservationId, messageId, promptSha256, read });
    const { provider, model } = read.config;
    emit(unit, 'MODEL_CALL_STARTED', {
      modelCallId,
      stepKey,
      turn,
      attempt,
      provider,
      model,
      promptSha256,
      reservedMicros: amountMicros,
      maxOutputTokens,
    });
    if (messageId !== null && attempt === 1)
      emit(unit, 'MESSAGE_STARTED', { messageId, stepKey, modelCallId, attempt });
    if (messageId !== null && attempt > 1)
      emit(unit, 'MESSAGE_RESTARTED', {
        messageId,
        attempt,
        cause: before?.status === 'STARTED' ? 'worker_lost' : 'provider_error',
      });
    return { modelCallId, attempt, reservationId, amountMicros, maxOutputTokens, messageId };
  });
};

const lastAttempt = async (
  { tx, organizationId }: Unit,
  { runId, stepKey, turn }: TurnInput,
): Promise<Before | undefined> => {
  const [row] = await tx.$queryRaw<Before[]>`
    SELECT c.id, c.attempt, c.message_id AS "messageId", c.reservation_id AS "reservationId", v.status = 'HELD' AS reserved, c.status
    FROM agent_run.model_calls c JOIN agent_run.budget_reservations v ON v.organization_id = c.organization_id AND v.id = c.reservation_id
    WHERE c.organization_id = ${organizationId}::uuid AND c.run_id = ${runId}::uuid AND c.step_key = ${stepKey} AND c.turn = ${turn}`;
  return row;
};

const openMessage = async (
  { tx, organizationId: org, at }: Unit,
  { runId, stepKey }: TurnInput,
  messageId: string,
  attempt: number,
  conversationId: string,
): Promise<void> => {
  await tx.$executeRaw`
    INSERT INTO agent_run.messages (organization_id, id, conversation_id, run_id, step_key, role, status, attempt, streaming_since, created_at)
    VALUES (${org}::uuid, ${messageId}::uuid, ${conversationId}::uuid, ${runId}::uuid, ${stepKey}, 'assistant', 'STREAMING', ${attempt}, now(), ${at})
    ON CONFLICT (organization_id, id) DO UPDATE SET attempt = excluded.attempt, status = 'STREAMING'`;
};

const saveCall = async (
  { tx, organizationId: org, at }: Unit,
  { runId, stepKey, turn }: TurnInput,
  call: {
    modelCallId: string;
    attempt: number;
    reservationId: string;
    messageId: string | null;
    promptSha256: string;
    read: ReadTurn;
  },
): Promise<void> => {
  const { provider, model } = call.read.config;
  await tx.$executeRaw`
    INSERT INTO agent_run.model_calls (organization_id, id, run_id, step_key, turn, attempt, provider, model, prompt_sha256, status, reservation_id, message_id, created_at)
    VALUES (${org}::uuid, ${call.modelCallId}::uuid, ${runId}::uuid, ${stepKey}, ${turn}, ${call.attempt}, ${provider}, ${model}, ${call.promptSha256}, 'STARTED', ${call.reservationId}::uuid, ${call.messageId}::uuid, ${at})
    ON CONFLICT (organization_id, run_id, step_key, turn) DO UPDATE SET attempt = excluded.attempt, status = 'STARTED', reservation_id = excluded.reservation_id`;
  await tx.$executeRaw`
    UPDATE agent_run.runs SET tools_sha256 = ${call.read.toolsSha256} WHERE organization_id = ${org}::uuid AND id = ${runId}::uuid AND tools_sha256 IS NULL`;
};
