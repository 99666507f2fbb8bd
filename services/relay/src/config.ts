import { z } from 'zod';

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  DATABASE_URL: z.url(),
  DB_POOL_MAX: z.coerce.number().int().min(4).max(200).default(20),
  TEMPORAL_ADDRESS: z.string(),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  PAYLOAD_KEYS: z.string().min(1),
  RELAY_PORT: z.coerce.number().int().min(0).max(65535).default(4002),
});
export type RelayConfig = z.output<typeof schema>;

/** Reads the environment once. @throws one message naming every wrong setting. */
export const readConfig = (environment: NodeJS.ProcessEnv): RelayConfig => {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  throw new Error(
    `The relay cannot start:\n${parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')}`,
  );
};
