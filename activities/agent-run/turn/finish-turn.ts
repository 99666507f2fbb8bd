import type { Unit } from '@ratchet/prisma/commit';
import type { TurnOutcome } from '@ratchet/workflows/agent-run/activity-types';
import { costOf } from '@ratchet/workflows/agent-run/state/money';
import { v7 as uuidv7 } from 'uuid';
import { addArtifact, keepJson, keepText, sha256Of, type Kept } from '../artifacts';
import { settleReservation } from '../budget';
import { AttemptFenced } from '../deltas/delta-writer';
import type { Engine } from '../engine';
import { emit } from '../events';
import { runStep } from '../step';
import { holdText, placeText, textPayload, type HeldText } from '../texts';
import type { BegunTurn } from './begin-turn';
import { toolCallKey, type ReadTurn, type TurnInput } from './read-turn';
import type { Streamed } from './stream-turn';

type KeptCall = Streamed['toolCalls'][number] & { readonly args: Kept };
const NO_USAGE = { input: 0, cachedInput: 0, output: 0, reasoning: 0 };

/** Transaction 2 of a turn: settles the money, keeps the answer, asks for its tools, ends the message. @throws AttemptFenced when another attempt has the turn */
export const finishTurn = async (
  engine: Engine,
  input: TurnInput,
  read: ReadTurn,
  begun: BegunTurn,
  streamed: Streamed,
): Promise<TurnOutcome> => {
  const { organizationId } = input;
  const response = await keepJson(engine.artifacts, organizationId, {
    text: streamed.text,
    toolCalls: streamed.toolCalls,
  });
  const held = begun.messageId === null ? null : await holdText(engine.artifacts, organizationId, streamed.text);
  const calls = await Promise.all(
    streamed.toolCalls.map(async (call) => ({
      ...call,
      args: await keepText(engine.artifacts, organizationId, call.input),
    })),
  );
  const step = { ...input, step: `${input.step}:finish.${begun.attempt}`, at: engine.db.clock.now().toISOString() };
  return runStep(engine.db, step, async (unit) => {
    const costMicros = streamed.usage ? costOf(read.config.price, streamed.usage) : begun.amountMicros;
    await saveResponse(unit, input, begun, streamed, response, costMicros);
    const { overrunMicros } = await settleReservation(unit, input.runId, begun.reservationId, costMicros);
    if (overrunMicros > 0) await blockModel(unit, read);
    await addCost(unit, input, streamed, costMicros);
    emit(unit, 'MODEL_CALL_COMPLETED', {
      modelCallId: begun.modelCallId,
      finishReason: streamed.finishReason,
      usage: streamed.usage ?? NO_USAGE,
      costMicros,
      firstTokenMs: streamed.firstTokenMs,
    });
    if (Object.keys(streamed.redactions).length > 0)
      emit(unit, 'REDACTION_APPLIED', { where: 'model_output', counts: streamed.redactions });
    if (begun.messageId !== null && held) await endMessage(unit, input, begun.messageId, held, streamed);
    const toolCalls = [];
    for (const call of calls) toolCalls.push(await addToolCall(unit, input, read, call));
    return { status: 'COMPLETED', toolCalls };
  });
};

const saveResponse = async (
  unit: Unit,
  { runId, stepKey, turn }: TurnInput,
  { modelCallId, attempt }: BegunTurn,
  { finishReason, usage, firstTokenMs }: Streamed,
  kept: Kept,
  costMicros: number,
): Promise<void> => {
  const { artifactId } = await addArtifact(unit, {
    kept,
    runId,
    stepKey,
    mediaType: 'application/json',
    name: `${stepKey}.${turn}.response.json`,
    entityType: 'model_response',
  });
  const { tx, organizationId, at } = unit;
  const mine = await tx.$executeRaw`
    UPDATE agent_run.model_calls SET status = 'COMPLETED', finish_reason = ${finishReason}, usage = ${JSON.stringify(usage)}::jsonb, cost_micros = ${costMicros}, first_token_ms = ${firstTokenMs},
      response_artifact_id = ${artifactId}::uuid, completed_at = ${at}
    WHERE organization_id = ${organizationId}::uuid AND id = ${modelCallId}::uuid AND attempt = ${attempt} AND status = 'STARTED'`;
  if (mine !== 1) throw new AttemptFenced(modelCallId);
};

/** A provider that charges more than was asked for is not asked again until somebody has looked at it. */
const blockModel = async ({ tx, organizationId, at }: Unit, { config }: ReadTurn): Promise<void> => {
  await tx.$executeRaw`
    UPDATE agent_run.model_prices SET blocked_at = ${at} WHERE organization_id = ${organizationId}::uuid AND provider = ${config.provider} AND model = ${config.model} AND blocked_at IS NULL`;
};

const addCost = async (
  { tx, organizationId: org, at }: Unit,
  { runId, stepKey }: TurnInput,
  { usage }: Streamed,
  costMicros: number,
): Promise<void> => {
  const { input, cachedInput, output, reasoning } = usage ?? NO_USAGE;
  await tx.$executeRaw`
    UPDATE agent_run.runs SET cost_micros = cost_micros + ${costMicros}, updated_at = ${at}, version = version + 1, token_usage = jsonb_build_object(
      'input', coalesce((token_usage->>'input')::bigint, 0) + ${input}::bigint, 'cachedInput', coalesce((token_usage->>'cachedInput')::bigint, 0) + ${cachedInput}::bigint,
      'output', coalesce((token_usage->>'output')::bigint, 0) + ${output}::bigint, 'reasoning', coalesce((token_usage->>'reasoning')::bigint, 0) + ${reasoning}::bigint)
    WHERE organization_id = ${org}::uuid AND id = ${runId}::uuid`;
  await tx.$executeRaw`
    UPDATE agent_run.run_steps SET cost_micros = cost_micros + ${costMicros} WHERE organization_id = ${org}::uuid AND run_id = ${runId}::uuid AND step_key = ${stepKey}`;
};

const endMessage = async (
  unit: Unit,
  { runId, stepKey, turn }: TurnInput,
  messageId: string,
  held: HeldText,
  { text, finishReason }: Streamed,
): Promise<void> => {
  const placed = await placeText(unit, held, { runId, stepKey, name: `${stepKey}.${turn}.message.md` });
  await unit.tx.$executeRaw`
    UPDATE agent_run.messages SET status = 'COMPLETED', text = ${placed.text}, content_artifact_id = ${placed.artifactId}::uuid
    WHERE organization_id = ${unit.organizationId}::uuid AND id = ${messageId}::uuid`;
  emit(unit, 'MESSAGE_COMPLETED', {
    messageId,
    ...textPayload(placed),
    sha256: sha256Of(text),
    chars: text.length,
    finishReason,
  });
};

const PREVIEW = 200;

const addToolCall = async (
  unit: Unit,
  { runId, stepKey, turn }: TurnInput,
  { tools }: ReadTurn,
  call: KeptCall,
): Promise<{ toolCallId: string; effect: 'read' | 'write' }> => {
  const known = tools.find(({ name }) => name === call.toolName);
  const [server = '', ...rest] = call.toolName.split('__');
  const tool = rest.join('__');
  // what nobody knows is treated as if it changed something
  const effect = known?.effect ?? 'write';
  const toolCallId = uuidv7();
  const key = toolCallKey(stepKey, turn, call.toolCallId);
  const args = await addArtifact(unit, {
    kept: call.args,
    runId,
    stepKey,
    mediaType: 'application/json',
    name: `${key}.args.json`,
    entityType: 'tool_output',
  });
  await unit.tx.$executeRaw`
    INSERT INTO agent_run.tool_calls (organization_id, id, run_id, step_key, turn, tool_call_key, server, tool, schema_sha256, effect, args_artifact_id, status, created_at)
    VALUES (${unit.organizationId}::uuid, ${toolCallId}::uuid, ${runId}::uuid, ${stepKey}, ${turn}, ${key}, ${server}, ${tool}, ${known?.schemaSha256 ?? null}, ${effect}, ${args.artifactId}::uuid, 'REQUESTED', ${unit.at})`;
  emit(unit, 'TOOL_CALL_REQUESTED', {
    toolCallId,
    stepKey,
    server,
    tool,
    effect,
    argsSha256: call.args.sha256,
    argsPreview: call.input.slice(0, PREVIEW),
  });
  return { toolCallId, effect };
};
