import path from 'node:path';
import { PORT_NAMES, type RequestedPorts } from './ports';

export const ROOT = path.resolve(__dirname, '../../..');

type Environment = Readonly<Record<string, string | undefined>>;

/** What the supervisor itself takes from the environment. */
export type Settings = {
  home: string;
  isDev: boolean;
  ports: RequestedPorts;
  /** An existing Postgres; without it an own one is started. */
  databaseUrl: string | undefined;
  /** Rights to create roles and a database there; `databaseUrl` by default. */
  databaseAdminUrl: string | undefined;
  temporalAddress: string | undefined;
  temporalUiUrl: string | undefined;
  temporalCli: string | undefined;
  /** Handed on to the children, which read their own settings from it. */
  inherited: Record<string, string>;
};

/** Reads the settings once. @throws on a port that is no port. */
export function readSettings(env: Environment, args: readonly string[]): Settings {
  const given = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
  const ports: RequestedPorts = {};
  for (const name of PORT_NAMES) {
    const text = given(name);
    if (text === undefined) continue;
    const port = Number(text);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Error(`${name}=${text} is no port (1 to 65535).`);
    ports[name] = port;
  }
  return {
    home: path.resolve(ROOT, given('RATCHET_HOME') ?? '.ratchet'),
    isDev: args.includes('--dev'),
    ports,
    databaseUrl: given('DATABASE_URL'),
    databaseAdminUrl: given('DATABASE_ADMIN_URL') ?? given('DATABASE_URL'),
    temporalAddress: given('TEMPORAL_ADDRESS'),
    temporalUiUrl: given('TEMPORAL_UI_URL'),
    temporalCli: given('TEMPORAL_CLI'),
    inherited: inherit(env),
  };
}

/** Everything but npm's own variables and the administrator's URL, which no child may have. */
function inherit(env: Environment): Record<string, string> {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('npm_') && name !== 'DATABASE_ADMIN_URL');
  return Object.fromEntries(kept.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
