import { z } from 'zod';

const schema = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
    DEMO: z.stringbool().default(false),
    DATABASE_URL: z.url(),
    DB_POOL_MAX: z.coerce.number().int().min(2).max(200).default(20),
    TEMPORAL_ADDRESS: z.string(),
    TEMPORAL_NAMESPACE: z.string().default('default'),
    PAYLOAD_KEYS: z.string().min(1),
    BODY_KEYS: z.string().min(1),
    WORKFLOW_BUNDLE: z.string().min(1),
    /** State folder, for artifacts. */
    RATCHET_HOME: z.string().min(1),
    WORKER_PORT: z.coerce.number().int().min(0).max(65535).default(4001),
    RATCHET_CLOCK_OFFSET_MS: z.coerce.number().int().default(0),
  })
  .refine((config) => config.NODE_ENV !== 'production' || config.DEMO || config.RATCHET_CLOCK_OFFSET_MS === 0, {
    path: ['RATCHET_CLOCK_OFFSET_MS'],
    message: 'is refused in production',
  });
export type WorkerConfig = z.output<typeof schema>;

/** Reads the environment once. @throws one message naming every wrong setting. */
export const readConfig = (environment: NodeJS.ProcessEnv): WorkerConfig => {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  throw new Error(
    `The worker cannot start:\n${parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')}`,
  );
};
