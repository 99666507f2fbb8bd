import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import type { TargetConnection } from '../warehouse/connection';

const PROFILE = 'ratchet';

export type CommandLine = {
  readonly command: string;
  readonly projectDir: string;
  readonly connection: TargetConnection;
  readonly environment: string;
  readonly applicationName: string;
  readonly vars: Readonly<Record<string, unknown>>;
  readonly more: readonly string[];
};

const fromEnvironment = (name: string): string => `{{ env_var('${name}') }}`;

/** Holds names only; values reach dbt by the environment of the one invocation, and dbt masks the secret ones. */
const profile = (environment: string): string =>
  stringify({
    [PROFILE]: {
      target: environment,
      outputs: {
        [environment]: {
          type: 'postgres',
          threads: 1,
          host: fromEnvironment('RATCHET_TARGET_HOST'),
          port: `{{ env_var('RATCHET_TARGET_PORT') | as_number }}`,
          dbname: fromEnvironment('RATCHET_TARGET_DATABASE'),
          user: fromEnvironment('RATCHET_TARGET_USER'),
          password: fromEnvironment('DBT_ENV_SECRET_TARGET_PASSWORD'),
          schema: fromEnvironment('RATCHET_TARGET_SCHEMA'),
          application_name: fromEnvironment('RATCHET_APPLICATION_NAME'),
        },
      },
    },
  });

const environmentOf = (connection: TargetConnection, applicationName: string): Record<string, string> => ({
  RATCHET_TARGET_HOST: connection.host,
  RATCHET_TARGET_PORT: String(connection.port),
  RATCHET_TARGET_DATABASE: connection.database,
  RATCHET_TARGET_USER: connection.user,
  RATCHET_TARGET_SCHEMA: connection.schema,
  DBT_ENV_SECRET_TARGET_PASSWORD: connection.password,
  RATCHET_APPLICATION_NAME: applicationName,
});

/** Runs `work` with dbt's arguments over a scratch folder that holds the profile and gets dbt's target files. */
export const withCommandLine = async <T>(
  { command, projectDir, connection, environment, applicationName, vars, more }: CommandLine,
  work: (line: { args: string[]; env: Record<string, string>; targetDir: string }) => Promise<T>,
): Promise<T> => {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'ratchet-dbt-'));
  const targetDir = path.join(scratch, 'target');
  try {
    await writeFile(path.join(scratch, 'profiles.yml'), profile(environment));
    const args = [
      command,
      ...['--project-dir', projectDir, '--profiles-dir', scratch, '--profile', PROFILE, '--target', environment],
      ...['--target-path', targetDir, '--log-path', path.join(scratch, 'logs')],
      ...['--log-level', 'none', '--log-level-file', 'none', '--no-use-colors', '--no-partial-parse'],
      ...['--no-version-check', '--no-send-anonymous-usage-stats', '--threads', '1'],
      ...['--vars', JSON.stringify(vars)],
      ...more,
    ];
    return await work({ args, env: environmentOf(connection, applicationName), targetDir });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};
