import type { Unit } from '@ratchet/prisma/commit';
import type { Price } from '@ratchet/workflows/agent-run/state/money';
import type { ArtifactStore } from '../platform/artifact-store';
import { readJson } from './artifacts';
import type { AgentConfig } from './config';
import { RunRefusal } from './refusal';

/** What is frozen when a run begins: a deploy, a new price or another setting never changes a run in flight. */
export type RunConfig = {
  readonly provider: string;
  readonly model: string;
  readonly simulated: boolean;
  readonly price: Price & { readonly currency: string };
  readonly maxOutputTokens: number;
  readonly seed: number;
};

type PriceRow = Price & { currency: string; blocked: boolean };

/** The snapshot of a new run. @throws RunRefusal AGENT_008 when the model has no price or is blocked */
export const configOf = async (unit: Unit, settings: AgentConfig, seed: number): Promise<RunConfig> => {
  const { AGENT_PROVIDER: provider, AGENT_MODEL: model, AGENT_MAX_OUTPUT_TOKENS: maxOutputTokens } = settings;
  const [row] = await unit.tx.$queryRaw<PriceRow[]>`
    SELECT currency, input_micros::float8 AS "inputMicros", cached_input_micros::float8 AS "cachedInputMicros", output_micros::float8 AS "outputMicros", blocked_at IS NOT NULL AS blocked
    FROM agent_run.model_prices WHERE organization_id = ${unit.organizationId}::uuid AND provider = ${provider} AND model = ${model} AND deleted_at IS NULL AND valid_from <= ${unit.at}
    ORDER BY valid_from DESC LIMIT 1`;
  if (!row || row.blocked) throw new RunRefusal('AGENT_008', { model });
  const { blocked: _blocked, ...price } = row;
  return { provider, model, simulated: provider === 'rehearsal', price, maxOutputTokens, seed };
};

export const readConfig = (store: ArtifactStore, organizationId: string, sha256: string): Promise<RunConfig> =>
  readJson<RunConfig>(store, organizationId, sha256);
