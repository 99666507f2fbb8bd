import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const schema = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
    DEMO: z.stringbool().default(false),
    GATEWAY_PORT: port.default(4000),
    GATEWAY_HOST: z.string().default('127.0.0.1'),
    DATABASE_URL: z.url(),
    /** State folder, for artifacts. */
    RATCHET_HOME: z.string().min(1),
    DB_POOL_MAX: z.coerce.number().int().min(2).max(200).default(20),
    TEMPORAL_ADDRESS: z.string(),
    TEMPORAL_NAMESPACE: z.string().default('default'),
    TEMPORAL_UI_URL: z.url().optional(),
    PAYLOAD_KEYS: z.string().min(1),
    BODY_KEYS: z.string().min(1),
    JWT_SECRET: z.string().min(32),
    CURSOR_SECRET: z.string().min(16),
    PUBLIC_URL: z.url(),
    RATCHET_CLOCK_OFFSET_MS: z.coerce.number().int().default(0),
    LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
  })
  .superRefine((config, context) => {
    if (config.NODE_ENV !== 'production' || config.DEMO) return;
    if (config.RATCHET_CLOCK_OFFSET_MS !== 0)
      context.addIssue({ code: 'custom', path: ['RATCHET_CLOCK_OFFSET_MS'], message: 'is refused in production' });
    if (!config.PUBLIC_URL.startsWith('https://'))
      context.addIssue({ code: 'custom', path: ['PUBLIC_URL'], message: 'must be https in production' });
  });
export type GatewayConfig = z.output<typeof schema>;

/** Reads the environment once. @throws one message naming every wrong setting. */
export const readConfig = (environment: NodeJS.ProcessEnv): GatewayConfig => {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  throw new Error(
    `The gateway cannot start:\n${parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')}`,
  );
};
