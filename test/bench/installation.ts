import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureWarehouse } from '@ratchet/activities/pipeline/warehouse/ensure-warehouse';
import { prepareTemporal } from '@ratchet/dev/engines';
import { serviceEnvironments, type ServiceName } from '@ratchet/dev/environment';
import { anyFreePort, PORT_NAMES, type Ports } from '@ratchet/dev/ports';
import { postgresAdminUrl, preparePostgres } from '@ratchet/dev/postgres';
import { outsidePlaceOf } from '@ratchet/dev/postgres-place';
import { serviceProcess } from '@ratchet/dev/processes';
import { loadSecrets } from '@ratchet/dev/secrets';
import { ROOT } from '@ratchet/dev/settings';
import { Supervisor, type ProcessSpec } from '@ratchet/dev/supervisor';
import { migrate, type RoleUrls } from '@ratchet/prisma/migrate';
import { seedOnce } from '@ratchet/prisma/seed';

export type Service = Exclude<ServiceName, 'web'>;
export type Part = Service | 'temporal' | 'postgres';
export type StartOptions = { readonly env?: Readonly<Record<string, string>>; readonly nodeArgs?: readonly string[] };

/** Real engines and services as separate processes in a folder of their own, removed at the end. */
export type Installation = {
  readonly home: string;
  readonly urls: RoleUrls;
  /** Superuser on the same database: for looking and for planted faults. */
  readonly superUrl: string;
  readonly temporalAddress: string;
  readonly payloadKeys: string;
  readonly gatewayUrl: string;
  readonly environments: Readonly<Record<ServiceName, Record<string, string>>>;
  readonly start: (service: Service, options?: StartOptions) => Promise<void>;
  readonly stop: (part: Part) => Promise<void>;
  /** Null while the process is dead or starting. */
  readonly pidOf: (part: Part) => number | null;
  readonly close: () => Promise<void>;
};

/** Restarts come fast here: kills are many, and the product's growing pause is for programs that cannot run. */
const RESTART_MS = 300;

const portsForAll = async (): Promise<Ports> => {
  const ports = {} as Ports;
  for (const name of PORT_NAMES) ports[name] = await anyFreePort();
  return ports;
};

export const install = async (log: (line: string) => void = () => undefined): Promise<Installation> => {
  const home = mkdtempSync(path.join(os.tmpdir(), 'ratchet-bench-'));
  const running = new Map<Part, Supervisor>();
  const remove = (): void => {
    const outside = outsidePlaceOf(home);
    if (outside !== undefined) rmSync(outside, { recursive: true, force: true, maxRetries: 5 });
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const killAll = (): void => {
    running.forEach((supervisor) => supervisor.killAll());
    remove();
  };
  const leave = (): void => process.exit(130);
  process.once('exit', killAll);
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);

  const run = async (part: Part, spec: ProcessSpec): Promise<void> => {
    const own = path.join(home, 'run', part);
    mkdirSync(own, { recursive: true });
    const options = { home: own, log, stopOrder: [part], firstDelayMs: RESTART_MS, maxDelayMs: RESTART_MS };
    const supervisor = new Supervisor(options);
    running.set(part, supervisor);
    await supervisor.start(spec);
  };
  const stop = async (part: Part): Promise<void> => {
    const supervisor = running.get(part);
    running.delete(part);
    await supervisor?.stopAll();
  };
  const close = async (): Promise<void> => {
    for (const part of ['gateway', 'worker', 'relay', 'temporal', 'postgres'] as const) await stop(part);
    process.off('exit', killAll).off('SIGINT', leave).off('SIGTERM', leave);
    remove();
  };

  try {
    const ports = await portsForAll();
    const secrets = loadSecrets(home);
    const postgres = { home, port: ports.POSTGRES_PORT, password: secrets.postgresPassword };
    const cliHome = path.join(ROOT, '.ratchet');
    await Promise.all([
      preparePostgres({ ...postgres, isDurable: true }).then((spec) => run('postgres', spec)),
      prepareTemporal({ home, cliHome, port: ports.TEMPORAL_PORT, isPersistent: true, log }).then((spec) =>
        run('temporal', spec),
      ),
    ]);
    const adminUrl = postgresAdminUrl(postgres);
    const passwords = { owner: secrets.ownerPassword, app: secrets.appPassword, relay: secrets.relayPassword };
    const urls = await migrate({ adminUrl, database: 'ratchet', passwords });
    await seedOnce(urls.ownerUrl);
    const warehouse = { adminUrl, database: 'ratchet_warehouse', password: secrets.warehousePassword };
    const warehouseUrl = await ensureWarehouse(warehouse);
    const superUrl = new URL(adminUrl);
    superUrl.pathname = '/ratchet';
    const settings = {
      home,
      isDev: false,
      ports: {},
      databaseUrl: undefined,
      databaseAdminUrl: undefined,
      temporalAddress: undefined,
      temporalUiUrl: undefined,
      temporalCli: undefined,
      inherited: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'warn', DBT_HOME: cliHome },
    };
    const environments = serviceEnvironments(settings, ports, secrets, { ...urls, warehouseUrl });
    return {
      home,
      urls,
      superUrl: superUrl.toString(),
      payloadKeys: secrets.payloadKeys,
      environments,
      stop,
      close,
      temporalAddress: `127.0.0.1:${ports.TEMPORAL_PORT}`,
      gatewayUrl: `http://127.0.0.1:${ports.GATEWAY_PORT}`,
      pidOf: (part) => running.get(part)?.pidOf(part) ?? null,
      start: (service, { env = {}, nodeArgs = [] } = {}) => {
        const spec = serviceProcess(service, { ...environments[service], ...env }, ports, false);
        return run(service, { ...spec, args: [...nodeArgs, ...spec.args] });
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
};
