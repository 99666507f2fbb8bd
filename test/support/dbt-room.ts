import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createDbtPool } from '@ratchet/activities/pipeline/dbt/pool';
import type { CompileResult, DbtRunnerPool } from '@ratchet/activities/pipeline/dbt/types';
import { createWorkspaces, type Workspace, type Workspaces } from '@ratchet/activities/pipeline/dbt/workspaces';
import { harborShop } from '@ratchet/activities/pipeline/demo/harbor-shop';
import { createGitStore, type GitStore, type Repository } from '@ratchet/activities/pipeline/git/store';
import type { ProjectFiles } from '@ratchet/activities/pipeline/git/tree';
import { exportProject } from '@ratchet/activities/pipeline/project/export-project';
import { importedGraph } from '@ratchet/activities/pipeline/project/imported-graph.fixture';
import type { TargetConnection } from '@ratchet/activities/pipeline/warehouse/connection';
import { warehouseConnection } from '@ratchet/activities/pipeline/warehouse/environment';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { dbtEnvironment } from './dbt';

/** dbt, git and a warehouse for one test file, without the platform around them. */
export type DbtRoom = {
  readonly git: GitStore;
  readonly pool: DbtRunnerPool;
  readonly workspaces: Workspaces;
  readonly repository: Repository;
  readonly target: (environment: string) => Promise<TargetConnection>;
  /** Exports harbor-shop, its files changed by `edit`, and answers the commit. */
  readonly commit: (edit?: (files: Map<string, Buffer>) => void) => Promise<string>;
  readonly compile: (commitSha: string, environment?: string) => Promise<CompileResult>;
  readonly workspace: (commitSha: string, compiled: CompileResult) => Promise<Workspace>;
  readonly close: () => Promise<void>;
};

export const openDbtRoom = async (): Promise<DbtRoom> => {
  const { DBT_HOME, WAREHOUSE_URL } = await dbtEnvironment(process.env['RATCHET_TEST_ADMIN_URL'] as string);
  const home = await mkdtemp(path.join(os.tmpdir(), 'dbt-room-'));
  const git = createGitStore(home);
  const pool = createDbtPool({ home: DBT_HOME, size: 2, environment: process.env });
  const workspaces = createWorkspaces(git);
  const repository = { organizationId: uuidv7(), pipelineId: uuidv7() };
  const target = (environment: string): Promise<TargetConnection> =>
    warehouseConnection(WAREHOUSE_URL, {
      organizationId: repository.organizationId,
      environment,
      schema: environment,
    });
  return {
    git,
    pool,
    workspaces,
    repository,
    target,
    commit: async (edit = () => undefined) => {
      const files: Map<string, Buffer> = new Map(harborShop());
      edit(files);
      const { state, texts } = importedGraph(files);
      const project: ProjectFiles = exportProject(state, { pipelineId: repository.pipelineId, texts });
      const { commitSha } = await git.commit(repository, {
        branch: 'main',
        files: project,
        message: 'Version',
        author: { name: 'Ratchet', email: 'ratchet@localhost' },
        date: new Date('2026-02-03T04:05:06Z'),
        parent: await git.head(repository, 'main'),
      });
      return commitSha;
    },
    compile: async (commitSha, environment = 'prod') =>
      workspaces.withTree(repository, commitSha, async (projectDir) =>
        pool.compile({ projectDir, connection: await target(environment), environment }),
      ),
    workspace: (commitSha, compiled) =>
      workspaces.open({
        repository,
        commitSha,
        manifest: {
          sha256: compiled.manifestHash as string,
          read: () => Promise.resolve(compiled.manifestBytes as Buffer),
        },
      }),
    close: async () => {
      await pool.close();
      await workspaces.close();
      await rm(home, { recursive: true, force: true });
    },
  };
};

/** Asks the warehouse as the environment's role. */
export const askTarget = async <Row extends object>(connection: TargetConnection, sql: string): Promise<Row[]> => {
  const { host, port, database, user, password } = connection;
  const client = new Client({ host, port, database, user, password });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
};

const SUMS = (schema: string): string => `SELECT
  (SELECT sum(amount_cents) FROM ${schema}.stg_payments)::float8 AS payments,
  (SELECT sum(amount_cents) FROM ${schema}.orders)::float8 AS orders,
  (SELECT sum(lifetime_cents) FROM ${schema}.customers)::float8 AS customers,
  (SELECT sum(revenue_cents) FROM ${schema}.daily_revenue)::float8 AS revenue`;

/** The four sums that are one after every run of harbor-shop. */
export const moneyIn = async (connection: TargetConnection): Promise<number[]> =>
  Object.values((await askTarget<Record<string, number>>(connection, SUMS(connection.schema)))[0] ?? {});
