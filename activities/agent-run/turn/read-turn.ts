import { readAs, systemReader } from '@ratchet/prisma/database';
import type { OfStep } from '@ratchet/workflows/agent-run/activity-types';
import { PLAN_STEP_KEY } from '@ratchet/workflows/agent-run/names';
import { readJson } from '../artifacts';
import type { Engine } from '../engine';
import { TURN_KINDS, type StepResult, type TurnKind } from '../provider/outputs';
import { buildPrompt, type Exchange, type TurnPrompt } from '../provider/prompts';
import { readConfig, type RunConfig } from '../run-config';
import type { Tool } from '../tools/tool-sessions';
import { TOOLS_OF_KIND } from '../tools/tools-of-kind';

export type TurnInput = OfStep & { readonly turn: number };
/** A model's answer as it is kept. */
export type ModelResponse = Pick<Exchange, 'text' | 'toolCalls'>;
/** What a tool answered, as it is kept. */
export type KeptToolResult = { readonly content: string; readonly isError: boolean; readonly stored: string };

export type ReadTurn = {
  readonly kind: TurnKind;
  readonly prompt: TurnPrompt;
  readonly config: RunConfig;
  readonly tools: readonly Tool[];
  readonly toolsSha256: string;
  readonly conversationId: string;
};

type Facts = {
  configSha256: string;
  toolsSha256: string | null;
  conversationId: string;
  deliverableType: string;
  seed: number;
  request: string;
  step: { kind: string; title: string; task: string | null } | null;
  answers: { question: string; answer: unknown }[];
  results: { sha256: string }[];
  exchanges: { turn: number; sha256: string }[];
  toolResults: { turn: number; key: string; tool: string; sha256: string | null }[];
};

// results: finished steps that this one needs, directly or not, in plan order
const FACTS = `WITH RECURSIVE needed AS (
  SELECT unnest(s.depends_on) AS key FROM agent_run.run_steps s WHERE s.organization_id = $1 AND s.run_id = $2 AND s.step_key = $3
  UNION SELECT unnest(s.depends_on) FROM agent_run.run_steps s JOIN needed n ON s.step_key = n.key WHERE s.organization_id = $1 AND s.run_id = $2)
SELECT r.config_sha256 AS "configSha256", r.tools_sha256 AS "toolsSha256", r.conversation_id AS "conversationId", r.deliverable_type AS "deliverableType", r.seed,
  (SELECT m.text FROM agent_run.messages m WHERE m.organization_id = $1 AND m.run_id = $2 AND m.role = 'user' ORDER BY m.created_at, m.id LIMIT 1) AS request,
  (SELECT json_build_object('kind', s.kind, 'title', s.title, 'task', s.input->>'task') FROM agent_run.run_steps s WHERE s.organization_id = $1 AND s.run_id = $2 AND s.step_key = $3) AS step,
  (SELECT coalesce(json_agg(json_build_object('question', coalesce(s.title, q.step_key), 'answer', q.answer) ORDER BY q.created_at, q.id), '[]') FROM agent_run.questions q
    LEFT JOIN agent_run.run_steps s ON s.organization_id = $1 AND s.run_id = $2 AND s.step_key = q.step_key
    WHERE q.organization_id = $1 AND q.run_id = $2 AND q.status IN ('ANSWERED', 'DEFAULTED')) AS answers,
  (SELECT coalesce(json_agg(json_build_object('sha256', a.sha256) ORDER BY s.position), '[]') FROM agent_run.run_steps s
    JOIN agent_run.artifacts a ON a.organization_id = $1 AND a.id = s.output_artifact_id
    WHERE s.organization_id = $1 AND s.run_id = $2 AND s.status = 'SUCCEEDED' AND s.step_key IN (SELECT key FROM needed)) AS results,
  (SELECT coalesce(json_agg(json_build_object('turn', c.turn, 'sha256', a.sha256) ORDER BY c.turn), '[]') FROM agent_run.model_calls c
    JOIN agent_run.artifacts a ON a.organization_id = $1 AND a.id = c.response_artifact_id
    WHERE c.organization_id = $1 AND c.run_id = $2 AND c.step_key = $3 AND c.turn < $4 AND c.status = 'COMPLETED') AS exchanges,
  (SELECT coalesce(json_agg(json_build_object('turn', t.turn, 'key', t.tool_call_key, 'tool', t.server || '__' || t.tool, 'sha256', a.sha256) ORDER BY t.turn, t.id), '[]') FROM agent_run.tool_calls t
    LEFT JOIN agent_run.artifacts a ON a.organization_id = $1 AND a.id = t.result_artifact_id
    WHERE t.organization_id = $1 AND t.run_id = $2 AND t.step_key = $3 AND t.turn < $4) AS "toolResults"
FROM agent_run.runs r WHERE r.organization_id = $1 AND r.id = $2`;

/** Everything that one turn of a step is told, from rows and kept artifacts alone: a repeat asks the same. */
export const readTurn = async (engine: Engine, input: TurnInput): Promise<ReadTurn> => {
  const { organizationId, runId, stepKey, turn } = input;
  const facts = await readAs(engine.db, systemReader(organizationId), async (client) => {
    const { rows } = await client.query<Facts>({
      name: 'agent-turn',
      text: FACTS,
      values: [organizationId, runId, stepKey, turn],
    });
    return rows[0];
  });
  if (!facts) throw new Error(`run ${runId} is not there`);
  const read = <T>(sha256: string): Promise<T> => readJson<T>(engine.artifacts, organizationId, sha256);
  const kind = kindOf(stepKey, facts.step?.kind);
  const tools = await pinnedTools(engine, organizationId, facts.toolsSha256);
  const results = await Promise.all(facts.results.map(({ sha256 }) => read<StepResult>(sha256)));
  const exchanges = await Promise.all(
    facts.exchanges.map(async (exchange) => exchangeOf(exchange, facts.toolResults, read)),
  );
  const prompt = buildPrompt({
    kind,
    request: facts.request,
    deliverableType: facts.deliverableType,
    answers: facts.answers.map(({ question, answer }) => ({
      question,
      answer: typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : { answer },
    })),
    ...(facts.step
      ? { step: { key: stepKey, title: facts.step.title, task: facts.step.task ?? facts.step.title } }
      : {}),
    results,
    exchanges,
    tools: tools.tools.filter(({ name }) => TOOLS_OF_KIND[kind].includes(name)),
    seed: facts.seed,
  });
  return {
    kind,
    prompt,
    config: await readConfig(engine.artifacts, organizationId, facts.configSha256),
    tools: tools.tools,
    toolsSha256: tools.sha256,
    conversationId: facts.conversationId,
  };
};

const kindOf = (stepKey: string, kind: string | undefined): TurnKind => {
  const found = TURN_KINDS.find((one) => one === (stepKey === PLAN_STEP_KEY ? 'plan' : kind));
  if (!found) throw new Error(`a step of kind ${kind} asks no model`);
  return found;
};

/** Tools as they were at the run's first turn: a server that changes one later is refused. */
const pinnedTools = async (
  engine: Engine,
  organizationId: string,
  sha256: string | null,
): Promise<{ tools: readonly Tool[]; sha256: string }> => {
  if (sha256 !== null) return { tools: await readJson<Tool[]>(engine.artifacts, organizationId, sha256), sha256 };
  const tools = await (await engine.tools()).list(organizationId);
  const kept = await engine.artifacts.put(organizationId, Buffer.from(JSON.stringify(tools)));
  return { tools, sha256: kept.sha256 };
};

const exchangeOf = async (
  { turn, sha256 }: { turn: number; sha256: string },
  toolResults: Facts['toolResults'],
  read: <T>(sha256: string) => Promise<T>,
): Promise<Exchange> => {
  const { text, toolCalls } = await read<ModelResponse>(sha256);
  const results = await Promise.all(
    toolResults
      .filter((result) => result.turn === turn)
      .map(async ({ key, tool, sha256: of }) => {
        const answer = of === null ? null : await read<KeptToolResult>(of);
        return {
          toolCallId: callIdOf(key),
          toolName: tool,
          text: answer?.content ?? 'The call was not allowed.',
          isError: answer?.isError ?? true,
        };
      }),
  );
  return { text, toolCalls, results };
};

/** `<step>.<turn>.<the model's own id>`: unique in the run, whatever ids a model gives. */
export const toolCallKey = (stepKey: string, turn: number, toolCallId: string): string =>
  `${stepKey}.${turn}.${toolCallId}`;
const callIdOf = (key: string): string => key.split('.').slice(2).join('.');
