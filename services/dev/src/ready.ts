import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from './files';

export type ProcessName = 'gateway' | 'worker' | 'relay' | 'web' | 'temporal' | 'postgres';

/** What `ready.json` says once everything answers. A pid is null where the engine is not ours. */
export type Ready = {
  gatewayUrl: string;
  webUrl: string;
  temporalUiUrl: string;
  temporalAddress: string;
  /** Of the application role. */
  databaseUrl: string;
  pids: Record<ProcessName, number | null>;
};

const fileOf = (home: string): string => path.join(home, 'ready.json');

/** Readable by its owner alone: it holds the application role's password. */
export const writeReady = (home: string, ready: Ready): void =>
  writeWhole(fileOf(home), `${JSON.stringify(ready, null, 2)}\n`, 0o600);
export const removeReady = (home: string): void => rmSync(fileOf(home), { force: true });
