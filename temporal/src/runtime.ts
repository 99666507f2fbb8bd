import { DefaultLogger, Runtime, makeTelemetryFilterString, type LogLevel, type Logger } from '@temporalio/worker';

export type RuntimeOptions = {
  service: string;
  level?: LogLevel;
  /** Where the SDK serves its Prometheus metrics, e.g. `127.0.0.1:9464`. */
  metricsAddress?: string;
  /** Gets one JSON line per entry; standard output by default. */
  write?: (line: string) => void;
};

let installed = false;

/** One JSON line per entry, with the fields of the other services' logs. */
export function createJsonLogger({ service, level = 'INFO', write = writeOut }: RuntimeOptions): Logger {
  return new DefaultLogger(level, ({ level: entryLevel, message, meta, timestampNanos }) => {
    const timestamp = new Date(Number(timestampNanos / 1_000_000n)).toISOString();
    write(JSON.stringify({ timestamp, level: entryLevel.toLowerCase(), service, message, ...meta }, plainValue));
  });
}

/**
 * Installs the process's Temporal runtime; later calls do nothing. Signals stay with the composition root, which shuts
 * workers down in its own order.
 */
export function installRuntime(options: RuntimeOptions): void {
  if (installed) return;
  installed = true;
  const { level = 'INFO', metricsAddress } = options;
  Runtime.install({
    logger: createJsonLogger(options),
    shutdownSignals: [],
    telemetryOptions: {
      logging: {
        filter: makeTelemetryFilterString({ core: level === 'DEBUG' ? 'DEBUG' : 'WARN', other: 'ERROR' }),
        forward: {},
      },
      ...(metricsAddress === undefined ? {} : { metrics: { prometheus: { bindAddress: metricsAddress } } }),
    },
  });
}

function writeOut(line: string): void {
  process.stdout.write(`${line}\n`);
}

function plainValue(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Error) return { name: value.name, message: value.message, stack: value.stack };
  return value;
}
