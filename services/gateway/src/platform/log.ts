import winston from 'winston';

const SECRET_KEYS = /pass(word)?|secret|token|authorization|cookie|api[-_]?key|ssn|body/i;

/** Replaces values under keys that may hold secrets or personal data, at any depth. */
export const redact = (value: unknown, depth = 0): unknown => {
  if (value === null || typeof value !== 'object' || depth > 6) return value;
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, SECRET_KEYS.test(key) ? '[redacted]' : redact(inner, depth + 1)]),
  );
};

export type Log = {
  readonly info: (message: string, fields?: Record<string, unknown>) => void;
  readonly warn: (message: string, fields?: Record<string, unknown>) => void;
  readonly error: (message: string, fields?: Record<string, unknown>) => void;
};

/** JSON lines on standard output: timestamp, level, service, message and the given fields. */
export const createLog = (service: string, level: string, silent = false): Log => {
  const logger = winston.createLogger({
    level,
    silent,
    defaultMeta: { service },
    format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
    transports: [new winston.transports.Console()],
  });
  const write =
    (at: 'info' | 'warn' | 'error') =>
    (message: string, fields: Record<string, unknown> = {}) =>
      void logger.log(at, message, redact(fields));
  return { info: write('info'), warn: write('warn'), error: write('error') };
};
