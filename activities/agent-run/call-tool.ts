import { Context } from '@temporalio/activity';
import { CancelledFailure } from '@temporalio/common';
import { readAs, systemReader } from '@ratchet/prisma/database';
import type { Unit } from '@ratchet/prisma/commit';
import type { OfStep } from '@ratchet/workflows/agent-run/activity-types';
import { v7 as uuidv7 } from 'uuid';
import { addArtifact, keepJson, keepText, readJson, type Kept } from './artifacts';
import type { Engine } from './engine';
import { emit } from './events';
import { alive } from './heartbeat';
import type { TurnKind } from './provider/outputs';
import { runStep } from './step';
import { ToolDenied, ToolUnavailable, type Tool, type ToolAnswer, type ToolSource } from './tools/tool-sessions';
import { TOOLS_OF_KIND } from './tools/tools-of-kind';
import type { KeptToolResult } from './turn/read-turn';

type CallInput = OfStep & { readonly toolCallId: string };
type Call = {
  status: string;
  key: string;
  tool: string;
  kind: TurnKind;
  schemaSha256: string | null;
  argsSha256: string;
  toolsSha256: string;
};

const MAX_ATTEMPTS = 4;
const PREVIEW = 200;

const CALL = `SELECT t.status, t.tool_call_key AS key, t.server || '__' || t.tool AS tool, s.kind, t.schema_sha256 AS "schemaSha256", a.sha256 AS "argsSha256", r.tools_sha256 AS "toolsSha256"
FROM agent_run.tool_calls t
JOIN agent_run.runs r ON r.organization_id = t.organization_id AND r.id = t.run_id
JOIN agent_run.run_steps s ON s.organization_id = t.organization_id AND s.run_id = t.run_id AND s.step_key = t.step_key
JOIN agent_run.artifacts a ON a.organization_id = t.organization_id AND a.id = t.args_artifact_id
WHERE t.organization_id = $1 AND t.id = $2`;

/** Runs one tool call of a turn and keeps what it answered, with its sources. A finished call is never made again. A refusal or a dead server is an answer too: the model is told. */
export const callTool =
  (engine: () => Engine) =>
  async (input: CallInput): Promise<{ status: string }> => {
    const of = engine();
    const call = await readCall(of, input);
    if (call.status !== 'REQUESTED' && call.status !== 'RUNNING') return { status: call.status };
    const context = Context.current();
    return alive(context, async () => {
      try {
        return await keepAnswer(of, input, call, await makeCall(of, input, call, context.cancellationSignal));
      } catch (error) {
        if (context.cancellationSignal.aborted) throw new CancelledFailure('the run was stopped');
        if (error instanceof ToolDenied) return deny(of, input, call, error);
        if (error instanceof ToolUnavailable && context.info.attempt >= MAX_ATTEMPTS) return giveUp(of, input, call);
        throw error;
      }
    });
  };

const makeCall = async (engine: Engine, input: CallInput, call: Call, signal: AbortSignal): Promise<ToolAnswer> => {
  const { organizationId, runId } = input;
  const tools = await engine.tools();
  return tools.call({
    organizationId,
    runId,
    tool: call.tool,
    allowed: await allowedTools(engine, organizationId, call),
    schemaSha256: call.schemaSha256 ?? '',
    args: (await engine.artifacts.read(organizationId, call.argsSha256)).toString('utf8'),
    signal,
  });
};

const readCall = ({ db }: Engine, { organizationId, toolCallId }: CallInput): Promise<Call> =>
  readAs(db, systemReader(organizationId), async (client) => {
    const { rows } = await client.query<Call>({
      name: 'agent-tool-call',
      text: CALL,
      values: [organizationId, toolCallId],
    });
    if (!rows[0]) throw new Error(`tool call ${toolCallId} is not there`);
    return rows[0];
  });

/** Tools of this kind of step that change nothing: one that writes needs a person's word first. */
const allowedTools = async (
  { artifacts }: Engine,
  organizationId: string,
  { kind, toolsSha256 }: Call,
): Promise<string[]> => {
  const tools = await readJson<Tool[]>(artifacts, organizationId, toolsSha256);
  return tools
    .filter(({ name, effect }) => effect === 'read' && TOOLS_OF_KIND[kind].includes(name))
    .map(({ name }) => name);
};

const commit = <T>(engine: Engine, input: CallInput, work: (unit: Unit) => Promise<T>): Promise<T> =>
  runStep(engine.db, { ...input, at: engine.db.clock.now().toISOString() }, work);

const endCall = async (
  { tx, organizationId, at }: Unit,
  toolCallId: string,
  status: 'SUCCEEDED' | 'FAILED' | 'DENIED',
  resultArtifactId: string | null,
  isError: boolean,
): Promise<void> => {
  await tx.$executeRaw`
    UPDATE agent_run.tool_calls SET status = ${status}, result_artifact_id = ${resultArtifactId}::uuid, is_error = ${isError}, attempt = attempt + 1, completed_at = ${at}
    WHERE organization_id = ${organizationId}::uuid AND id = ${toolCallId}::uuid`;
};

const keepResult = async (engine: Engine, { organizationId }: CallInput, result: KeptToolResult): Promise<Kept> =>
  keepJson(engine.artifacts, organizationId, result);
const addResult = (unit: Unit, { runId, stepKey }: CallInput, { key }: Call, kept: Kept) =>
  addArtifact(unit, {
    kept,
    runId,
    stepKey,
    mediaType: 'application/json',
    name: `${key}.result.json`,
    entityType: 'tool_output',
  });

const keepAnswer = async (
  engine: Engine,
  input: CallInput,
  call: Call,
  answer: ToolAnswer,
): Promise<{ status: string }> => {
  const { content, isError, stored, bytes, truncated, redactions } = answer;
  const kept = await keepResult(engine, input, { content, isError, stored });
  const sources = await Promise.all(
    answer.sources.map(async (source) => ({
      source,
      kept: await keepText(engine.artifacts, input.organizationId, source.text),
    })),
  );
  return commit(engine, input, async (unit) => {
    const { artifactId } = await addResult(unit, input, call, kept);
    await endCall(unit, input.toolCallId, 'SUCCEEDED', artifactId, isError);
    for (const { source, kept: snapshot } of sources) await addSource(unit, input, source, snapshot);
    emit(unit, 'TOOL_CALL_COMPLETED', {
      toolCallId: input.toolCallId,
      resultArtifactId: artifactId,
      preview: content.slice(0, PREVIEW),
      bytes,
      truncated,
      isError,
    });
    if (Object.keys(redactions).length > 0)
      emit(unit, 'REDACTION_APPLIED', { where: 'tool_output', counts: redactions });
    return { status: 'SUCCEEDED' };
  });
};

/** A source counts once for each content it was seen with. */
const addSource = async (unit: Unit, input: CallInput, source: ToolSource, kept: Kept): Promise<void> => {
  const { tx, organizationId: org, at } = unit;
  const { runId, stepKey, toolCallId } = input;
  const [known] = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM agent_run.sources s JOIN agent_run.artifacts a ON a.organization_id = s.organization_id AND a.id = s.snapshot_artifact_id
    WHERE s.organization_id = ${org}::uuid AND s.run_id = ${runId}::uuid AND s.uri = ${source.uri} AND a.sha256 = ${kept.sha256}`;
  if (known) return;
  const { artifactId } = await addArtifact(unit, {
    kept,
    runId,
    stepKey,
    mediaType: source.mediaType,
    name: `source/${source.uri}`,
    entityType: 'source_snapshot',
  });
  const id = uuidv7();
  await tx.$executeRaw`
    INSERT INTO agent_run.sources (organization_id, id, run_id, uri, title, publisher, retrieved_at, snapshot_artifact_id, tool_call_id, created_at)
    VALUES (${org}::uuid, ${id}::uuid, ${runId}::uuid, ${source.uri}, ${source.title}, ${source.publisher}, ${at}, ${artifactId}::uuid, ${toolCallId}::uuid, ${at})`;
  emit(unit, 'SOURCE_ADDED', {
    sourceId: id,
    title: source.title,
    uri: source.uri,
    snapshotArtifactId: artifactId,
    retrievedAt: at.toISOString(),
    toolCallId,
  });
};

const deny = async (
  engine: Engine,
  input: CallInput,
  call: Call,
  { rule, message }: ToolDenied,
): Promise<{ status: string }> => {
  const kept = await keepResult(engine, input, { content: message, isError: true, stored: '' });
  return commit(engine, input, async (unit) => {
    const { artifactId } = await addResult(unit, input, call, kept);
    await endCall(unit, input.toolCallId, 'DENIED', artifactId, true);
    emit(unit, 'TOOL_CALL_DENIED', { toolCallId: input.toolCallId, tool: call.tool, rule });
    unit.audit({
      eventType: 'refused.AGENT_009',
      entityType: 'tool_call',
      entityId: input.toolCallId,
      data: { tool: call.tool, rule, runId: input.runId },
    });
    return { status: 'DENIED' };
  });
};

const giveUp = async (engine: Engine, input: CallInput, call: Call): Promise<{ status: string }> => {
  const content = 'The tool did not answer. Go on without it.';
  const kept = await keepResult(engine, input, { content, isError: true, stored: '' });
  return commit(engine, input, async (unit) => {
    const { artifactId } = await addResult(unit, input, call, kept);
    await endCall(unit, input.toolCallId, 'FAILED', artifactId, true);
    emit(unit, 'TOOL_CALL_FAILED', {
      toolCallId: input.toolCallId,
      code: 'ToolUnavailable',
      willRetry: false,
      outcomeUnknown: false,
    });
    return { status: 'FAILED' };
  });
};
