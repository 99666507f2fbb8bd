import type { ActivityDeps } from '../../platform/room';
import { readConfig, type PipelineConfig } from '../config';
import { createDbtPool } from '../dbt/pool';
import type { DbtRunnerPool } from '../dbt/types';
import { createGitStore, type GitStore } from '../git/store';
import { createWorkspaces, type Workspaces } from './workspace';

/** What deployments need beside the database; the gateway has it too, but for dbt. */
export type TargetServices = Pick<ActivityDeps, 'db' | 'artifacts'> & {
  readonly config: PipelineConfig;
  readonly git: GitStore;
};
export type DeployServices = TargetServices & { readonly dbt: DbtRunnerPool; readonly workspaces: Workspaces };

export const openTargetServices = ({
  db,
  artifacts,
  environment,
}: Pick<ActivityDeps, 'db' | 'artifacts' | 'environment'>): TargetServices => {
  const config = readConfig(environment);
  return { db, artifacts, config, git: createGitStore(config.RATCHET_HOME) };
};

/** Made at the first deployment that this worker touches. */
export const deployServices = (deps: ActivityDeps): (() => DeployServices) => {
  let opened: DeployServices | undefined;
  return () => {
    if (opened) return opened;
    const target = openTargetServices(deps);
    const { RATCHET_HOME, DBT_HOME, DBT_RUNNERS } = target.config;
    const dbt = createDbtPool({ home: DBT_HOME ?? RATCHET_HOME, size: DBT_RUNNERS, environment: deps.environment });
    const workspaces = createWorkspaces(target);
    deps.onClose(async () => {
      await dbt.close();
      await workspaces.close();
    });
    return (opened = { ...target, dbt, workspaces });
  };
};
