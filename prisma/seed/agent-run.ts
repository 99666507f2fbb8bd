import type { Client } from 'pg';
import { v5 as uuidv5 } from 'uuid';

const AGENT_RUN_NAMESPACE = '0e0b9d8a-4d0b-4a4e-8f63-8d6ad6d3f2c5';

/** Micros of a dollar for 1 million tokens. The rehearsal model charges nobody; its prices let caps work. */
const PRICES = [
  {
    provider: 'rehearsal',
    model: 'rehearsal-1',
    inputMicros: 300_000,
    cachedInputMicros: 30_000,
    outputMicros: 1_200_000,
  },
];

/** Prices every organisation starts with; a model without one is refused. A repeat changes nothing. */
export const seedAgentRun = async (client: Client, organizationId: string): Promise<void> => {
  for (const { provider, model, inputMicros, cachedInputMicros, outputMicros } of PRICES) {
    await client.query(
      `INSERT INTO agent_run.model_prices (organization_id, id, provider, model, currency, input_micros, cached_input_micros, output_micros, valid_from)
       VALUES ($1, $2, $3, $4, 'USD', $5, $6, $7, '2000-01-01T00:00:00Z') ON CONFLICT DO NOTHING`,
      [
        organizationId,
        uuidv5(`${organizationId}/price/${provider}/${model}`, AGENT_RUN_NAMESPACE),
        provider,
        model,
        inputMicros,
        cachedInputMicros,
        outputMicros,
      ],
    );
  }
};
