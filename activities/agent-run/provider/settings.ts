import { z } from 'zod';

/** Faults that tests set on the rehearsal provider. */
export const rehearsalFault = z.union([
  z.enum(['rate_limit', 'truncate', 'stall', 'slow', 'bad_json', 'over_usage']),
  z.string().regex(/^drop_after:\d+$/),
]);

/** Part of the room's configuration: which model answers. */
export const providerSettings = z.object({
  AGENT_PROVIDER: z.enum(['rehearsal', 'openai-compatible']).default('rehearsal'),
  AGENT_MODEL: z.string().min(1).max(120).default('rehearsal-1'),
  AGENT_BASE_URL: z.url().optional(),
  AGENT_API_KEY: z.string().min(1).optional(),
  /** Milliseconds between two chunks of the rehearsal provider. */
  AGENT_REHEARSAL_PACE_MS: z.coerce.number().min(0).max(5_000).default(8),
  AGENT_REHEARSAL_FAULT: rehearsalFault.optional(),
});
export type ProviderSettings = z.infer<typeof providerSettings>;
