import path from 'node:path';
import { z } from 'zod';
import { providerSettings } from './provider/settings';

const schema = providerSettings.extend({
  RATCHET_HOME: z.string().min(1),
  /** How often texts under way are written, in milliseconds. */
  AGENT_DELTA_FLUSH_MS: z.coerce.number().int().min(50).max(100).default(75),
  /** A stream that is silent for so long counts as broken, in milliseconds. */
  AGENT_STALL_MS: z.coerce.number().int().min(500).max(300_000).default(60_000),
  /** Longest answer asked of a model, in tokens. */
  AGENT_MAX_OUTPUT_TOKENS: z.coerce.number().int().min(256).max(100_000).default(16_000),
});
export type AgentConfig = z.output<typeof schema>;

/** Reads the room's part of the environment. @throws one message naming every wrong setting. */
export const readAgentConfig = (environment: Readonly<Record<string, string | undefined>>): AgentConfig => {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  throw new Error(`Agent runs cannot start:\n${z.prettifyError(parsed.error)}`);
};

/** Where the documents that the workbench reads lie. */
export const corpusFolderOf = ({ RATCHET_HOME }: AgentConfig): string => path.join(RATCHET_HOME, 'corpus');
