import { APICallError, type LanguageModelV3Usage } from '@ai-sdk/provider';
import { setTimeout as pause } from 'node:timers/promises';

const SLOW_FACTOR = 20;
const OVER_FACTOR = 10;
const FOREVER_MS = 2 ** 31 - 1;

type Bound = { signal?: AbortSignal };

/** What goes wrong with one call. */
export type Fault = {
  /** @throws APICallError instead of an answer */
  readonly refuse: () => void;
  readonly pace: (paceMs: number) => number;
  /** Rejects or never ends in the middle of a stream. */
  readonly interrupt: (sent: number, of: number, bound: Bound) => Promise<void>;
  /** The stream ends here without a finish part. */
  readonly isCut: (sent: number, of: number) => boolean;
  readonly spoil: (text: string) => string;
  readonly usage: (usage: LanguageModelV3Usage) => LanguageModelV3Usage;
};

const NONE: Fault = {
  refuse: () => undefined,
  pace: (paceMs) => paceMs,
  interrupt: async () => undefined,
  isCut: () => false,
  spoil: (text) => text,
  usage: (usage) => usage,
};

/** Faults by setting. Those that lose an answer strike the first call of each prompt only, so that a retry comes through. */
export const createFaults = (setting: string | undefined): ((promptHash: string) => Fault) => {
  if (setting === undefined) return () => NONE;
  const struck = new Set<string>();
  const fault = { ...NONE, ...faultOf(setting) };
  const lasts = setting === 'slow' || setting === 'over_usage';
  return (promptHash) => {
    if (lasts) return fault;
    if (struck.has(promptHash)) return NONE;
    struck.add(promptHash);
    return fault;
  };
};

const faultOf = (setting: string): Partial<Fault> => {
  const [name, count] = setting.split(':');
  switch (name) {
    case 'rate_limit':
      return { refuse: rateLimit };
    case 'drop_after':
      return {
        interrupt: async (sent) => {
          if (sent === Number(count)) throw new Error('The connection to the provider was lost.');
        },
      };
    case 'truncate':
      return { isCut: (sent, of) => sent >= of / 2 };
    case 'stall':
      return {
        interrupt: async (sent, of, bound) => {
          if (sent >= of / 2) await pause(FOREVER_MS, undefined, bound);
        },
      };
    case 'slow':
      return { pace: (paceMs) => paceMs * SLOW_FACTOR };
    case 'bad_json':
      return { spoil: (text) => (text.startsWith('{') ? `${text.slice(0, -1)},` : text) };
    case 'over_usage':
      return {
        usage: ({ outputTokens, ...rest }) => ({
          ...rest,
          outputTokens: {
            ...outputTokens,
            total: (outputTokens.total ?? 0) * OVER_FACTOR,
            text: (outputTokens.text ?? 0) * OVER_FACTOR,
          },
        }),
      };
    default:
      throw new Error(`There is no fault ${setting}.`);
  }
};

const rateLimit = (): never => {
  throw new APICallError({
    message: 'Too many requests.',
    url: 'rehearsal:',
    requestBodyValues: {},
    statusCode: 429,
    responseHeaders: { 'retry-after': '1' },
    isRetryable: true,
  });
};
