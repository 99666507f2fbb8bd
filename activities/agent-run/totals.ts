import type { Unit } from '@ratchet/prisma/commit';

export type Totals = {
  costMicros: number;
  tokens: { input: number; cachedInput: number; output: number; reasoning: number };
  modelCalls: number;
  toolCalls: number;
  activeMs: number;
  waitingMs: number;
};

/** What a run took, for its terminal event. Waiting is the time a question was open, pauses included. */
export const totalsOf = async ({ tx, organizationId: org, at }: Unit, runId: string): Promise<Totals> => {
  const [row] = await tx.$queryRaw<
    (Omit<Totals, 'tokens' | 'activeMs'> & { tokens: Partial<Totals['tokens']>; lifeMs: number })[]
  >`
    SELECT r.cost_micros::float8 AS "costMicros", r.token_usage AS tokens,
      (SELECT count(*)::integer FROM agent_run.model_calls c WHERE c.organization_id = r.organization_id AND c.run_id = r.id) AS "modelCalls",
      (SELECT count(*)::integer FROM agent_run.tool_calls t WHERE t.organization_id = r.organization_id AND t.run_id = r.id) AS "toolCalls",
      (SELECT coalesce(sum(extract(epoch FROM q.answered_at - q.created_at)) * 1000, 0)::bigint::float8 FROM agent_run.questions q WHERE q.organization_id = r.organization_id AND q.run_id = r.id AND q.answered_at IS NOT NULL) AS "waitingMs",
      (extract(epoch FROM ${at}::timestamptz - coalesce(r.started_at, r.created_at)) * 1000)::bigint::float8 AS "lifeMs"
    FROM agent_run.runs r WHERE r.organization_id = ${org}::uuid AND r.id = ${runId}::uuid`;
  if (!row) throw new Error(`run ${runId} is not there`);
  const { lifeMs, tokens, ...totals } = row;
  return {
    ...totals,
    tokens: {
      input: tokens.input ?? 0,
      cachedInput: tokens.cachedInput ?? 0,
      output: tokens.output ?? 0,
      reasoning: tokens.reasoning ?? 0,
    },
    activeMs: Math.max(0, lifeMs - totals.waitingMs),
  };
};
