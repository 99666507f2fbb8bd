import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createDbtPool } from '@ratchet/activities/pipeline/dbt/pool';
import type { CompileResult, DbtRunnerPool } from '@ratchet/activities/pipeline/dbt/types';
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
  readonly repository: Repository;
  readonly target: (environment: string) => Promise<TargetConnection>;
  /** Exports harbor-shop, its files changed by `edit`, and answers the commit. */
  readonly commit: (edit?: (files: Map<string, Buffer>) => void) => Promise<string>;
  readonly compile: (commitSha: string, environment?: string) => Promise<CompileResult>;
  /** What a run of nodes needs: the commit's work tree and the compiled manifest as a file. */
  readonly workspace: (
    commitSha: string,
    compiled: CompileResult,
  ) => Promise<{ readonly projectDir: string; readonly manifestFile: string }>;
  readonly close: () => Promise<void>;
};

export const openDbtRoom = async (): Promise<DbtRoom> => {
  const { DBT_HOME, WAREHOUSE_URL } = await dbtEnvironment(process.env['RATCHET_TEST_ADMIN_URL'] as string);
  const home = await mkdtemp(path.join(os.tmpdir(), 'dbt-room-'));
  const git = createGitStore(home);
  const pool = createDbtPool({ home: DBT_HOME, size: 2, environment: process.env });
  const repository = { organizationId: uuidv7(), pipelineId: uuidv7() };
  const target = (environment: string): Promise<TargetConnection> =>
    warehouseConnection(WAREHOUSE_URL, {
      organizationId: repository.organizationId,
      environment,
      schema: environment,
    });
  /** A fresh work tree each time, as in the activities. */
  const tree = async (commitSha: string): Promise<string> => {
    const folder = await mkdtemp(path.join(home, 'tree-'));
    await git.checkout(repository, commitSha, folder);
    return folder;
  };
  return {
    git,
    pool,
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
      pool.compile({ projectDir: await tree(commitSha), connection: await target(environment), environment }),
    workspace: async (commitSha, { manifestBytes }) => {
      const projectDir = await tree(commitSha);
      const manifestFile = `${projectDir}.manifest.json`;
      await writeFile(manifestFile, manifestBytes as Buffer);
      return { projectDir, manifestFile };
    },
    close: async () => {
      await pool.close();
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
