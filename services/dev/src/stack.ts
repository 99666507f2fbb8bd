import { mkdirSync } from 'node:fs';
import { afterReady, type AfterReady } from './after-ready';
import { databaseNameOf, prepareDatabase } from './database';
import { prepareTemporal } from './engines';
import { serviceEnvironments, urlsOf, type DatabaseUrls, type ServiceName } from './environment';
import { showErrors } from './log-tail';
import { choosePorts, type Ports } from './ports';
import { postgresAdminUrl, preparePostgres } from './postgres';
import { STOP_ORDER, serviceProcess } from './processes';
import { step, type Log } from './progress';
import { removeReady, writeReady, type Ready } from './ready';
import { loadSecrets, type Secrets } from './secrets';
import type { Settings } from './settings';
import { refuseSecondSupervisor, stopLeftovers } from './state-file';
import { Supervisor } from './supervisor';
import { buildWeb } from './web-build';

const SERVICES: readonly ServiceName[] = ['gateway', 'worker', 'relay'];

/** What a stack is made of; tests put small processes in the place of ours. */
export type Parts = {
  prepareDatabase: typeof prepareDatabase;
  buildWeb: typeof buildWeb;
  serviceProcess: typeof serviceProcess;
  afterReady: readonly AfterReady[];
};

const OWN_PARTS: Parts = { prepareDatabase, buildWeb, serviceProcess, afterReady };

/** Everything that `npm start` runs, brought up once and kept up until `stop`. */
export class Stack {
  private supervisor: Supervisor | undefined;
  private ready: Ready | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly log: Log,
    private readonly parts: Parts = OWN_PARTS,
  ) {}

  /** Starts engines, database and services, and answers what `ready.json` says. */
  async start(): Promise<Ready> {
    const { settings, log, parts } = this;
    mkdirSync(settings.home, { recursive: true, mode: 0o711 });
    refuseSecondSupervisor(settings.home);
    await stopLeftovers(settings.home, STOP_ORDER, log);
    removeReady(settings.home);
    const secrets = loadSecrets(settings.home);
    const ports = await choosePorts(settings.ports, log);
    const supervisor = new Supervisor({
      home: settings.home,
      log,
      stopOrder: STOP_ORDER,
      onRestart: () => this.writeReady(),
    });
    this.supervisor = supervisor;

    const webBuilt = settings.isDev
      ? Promise.resolve()
      : step(log, 'Building the web app', () => parts.buildWeb((spec) => supervisor.run(spec), settings.inherited));
    // awaited later: until then a failure must not count as unhandled
    webBuilt.catch(() => undefined);
    const [databaseUrls] = await Promise.all([
      this.startDatabase(supervisor, secrets, ports),
      this.startTemporal(supervisor, ports),
    ]);
    const environments = serviceEnvironments(settings, ports, secrets, databaseUrls);
    const startService = (name: ServiceName): Promise<void> =>
      step(log, `Starting ${name}`, () =>
        supervisor.start(parts.serviceProcess(name, environments[name], ports, settings.isDev)),
      );
    await Promise.all([...SERVICES.map(startService), webBuilt.then(() => startService('web'))]);

    const { codecEndpoint: _, ...urls } = urlsOf(settings, ports);
    this.ready = {
      ...urls,
      databaseUrl: databaseUrls.databaseUrl,
      pids: { gateway: null, worker: null, relay: null, web: null, temporal: null, postgres: null },
    };
    showErrors(settings.home, STOP_ORDER, log);
    return this.writeReady() ?? this.ready;
  }

  /** Runs what needs the whole stack; a failure is told and changes nothing for the rest. */
  async runAfterReady(ready: Ready): Promise<void> {
    for (const work of this.parts.afterReady) {
      try {
        await work(ready, { home: this.settings.home, log: this.log });
      } catch (error) {
        if (this.supervisor?.isStopping === true) return;
        this.log(`After start: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  get isStopping(): boolean {
    return this.supervisor?.isStopping ?? false;
  }

  /** Stops web, gateway, worker, relay, Temporal and Postgres in this order. */
  async stop(): Promise<void> {
    this.ready = undefined;
    if (this.supervisor === undefined) return;
    removeReady(this.settings.home);
    await this.supervisor.stopAll();
  }

  /** Kills everything at once. */
  kill(): void {
    this.supervisor?.killAll();
  }

  private async startDatabase(supervisor: Supervisor, secrets: Secrets, ports: Ports): Promise<DatabaseUrls> {
    const { settings, log } = this;
    const options = { home: settings.home, port: ports.POSTGRES_PORT, password: secrets.postgresPassword, log };
    if (settings.databaseAdminUrl === undefined) {
      const spec = await preparePostgres(options);
      await step(log, 'Starting Postgres', () => supervisor.start(spec));
    }
    const adminUrl = settings.databaseAdminUrl ?? postgresAdminUrl(options);
    return this.parts.prepareDatabase({
      adminUrl,
      database: databaseNameOf(settings.databaseUrl),
      secrets,
      demoPassword: settings.inherited['DEMO_PASSWORD'],
      log,
    });
  }

  private async startTemporal(supervisor: Supervisor, ports: Ports): Promise<void> {
    const { settings, log } = this;
    if (settings.temporalAddress !== undefined) return;
    const { codecEndpoint } = urlsOf(settings, ports);
    const spec = await step(log, 'Getting the Temporal server', () =>
      prepareTemporal({
        home: settings.home,
        port: ports.TEMPORAL_PORT,
        uiPort: ports.TEMPORAL_UI_PORT,
        codecEndpoint,
        cli: settings.temporalCli,
        isPersistent: true,
        log,
      }),
    );
    await step(log, 'Starting Temporal', () => supervisor.start(spec));
  }

  private writeReady(): Ready | undefined {
    const { ready, supervisor } = this;
    if (ready === undefined || supervisor === undefined || supervisor.isStopping) return undefined;
    for (const name of STOP_ORDER) ready.pids[name] = supervisor.pidOf(name);
    writeReady(this.settings.home, ready);
    return ready;
  }
}
