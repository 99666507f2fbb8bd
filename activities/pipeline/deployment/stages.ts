import type { Failure } from '@ratchet/workflows/pipeline/deployment/model';
import { pipelineErrorMessage } from '@ratchet/workflows/pipeline/errors';
import type { ActivityDeps } from '../../platform/room';
import { ensureDbt } from '../dbt/install';
import type { DbtError } from '../dbt/types';
import { PipelineFailure } from '../failure';
import { checkSemantics as lookAtSql, type SemanticError } from '../semantic/check-semantics';
import { applyCommand } from './apply';
import { exportVersion } from './export-version';
import { readManifest, saveManifest } from './manifest-store';
import type { DeployServices } from './services';
import { stageActivity, targetOf } from './stage';
import { commandStep, deployStep } from './step';
import { withCheckout } from './workspace';

/** Errors beyond these are as many again; the log has them all. */
const SHOWN_ERRORS = 50;

/** D2: the version as a commit. */
export const exportProject = (deps: ActivityDeps, services: () => DeployServices) =>
  stageActivity(deps, services, 'EXPORT', async (step, { services: { git }, deployment }) => {
    await deployStep(deps, step, 'exportProject', async (unit) => {
      const { commitSha, treeSha, created } = await exportVersion(
        git,
        unit,
        deployment.pipelineId,
        deployment.graphVersion,
      );
      await applyCommand(unit, deployment.id, { type: 'exported', commitSha, treeSha, created }, { wake: false });
    });
  });

/** `orders (models/marts/orders.sql, line 3)`, as far as dbt tells it. */
const placeOf = (error: DbtError | SemanticError | undefined): string => {
  const where = [error?.file, error?.line ? `line ${error.line}` : null].filter(Boolean).join(', ');
  return `${error?.node ?? error?.uniqueId ?? 'the project'}${where ? ` (${where})` : ''}`;
};

const dbtFailure = (errors: readonly (DbtError | SemanticError)[]): PipelineFailure => {
  const [first] = errors;
  return new PipelineFailure('PIPE_013', {
    ...first,
    node: first?.node ?? first?.uniqueId ?? null,
    place: placeOf(first),
    errors: errors.slice(0, SHOWN_ERRORS),
  });
};

/** dbt compiles the commit for the environment; its errors name node, file and line in its own words. */
export const compileProject = (deps: ActivityDeps, services: () => DeployServices) =>
  stageActivity(deps, services, 'COMPILE', async (step, context) => {
    const { services: opened, deployment, environment, repository, signal } = context;
    const { artifacts, dbt, config } = opened;
    const connection = await targetOf(context);
    const { versions } = ensureDbt(config.DBT_HOME ?? config.RATCHET_HOME);
    const compiled = await withCheckout(opened, repository, deployment.commitSha ?? '', (projectDir) =>
      dbt.compile({ projectDir, connection, environment: environment.name, vars: deployment.vars, signal }),
    );
    const { manifest, manifestBytes, manifestHash, compileMs } = compiled;
    if (!manifest || !manifestBytes || !manifestHash) throw dbtFailure(compiled.errors);
    const { organizationId } = repository;
    const artifactSha256 = (await artifacts.put(organizationId, manifestBytes)).sha256;
    const logSha256 = (await artifacts.put(organizationId, Buffer.from(compiled.log))).sha256;
    const nodes = Object.keys(manifest.nodes).length;
    await deployStep(deps, step, 'compileProject', async (unit) => {
      await saveManifest(unit, deployment, { manifest, manifestHash, artifactSha256, logSha256, compileMs, versions });
      await applyCommand(
        unit,
        deployment.id,
        { type: 'compiled', manifestHash, nodes, compileMs: Math.round(compileMs) },
        { wake: false },
      );
    });
  });

/** D3: the target itself reads every model's SQL, and nothing of it stays there. */
export const checkSemantics = (deps: ActivityDeps, services: () => DeployServices) =>
  stageActivity(deps, services, 'COMPILE', async (step, context) => {
    const { services: opened, deployment, repository } = context;
    const manifest = await readManifest(opened, repository, deployment.manifestHash ?? '');
    const errors = await lookAtSql(manifest, await targetOf(context));
    if (errors.length > 0) throw dbtFailure(errors);
    await commandStep(deps, step, 'checkSemantics', { type: 'checked' });
  });

/** What the engine gave up on. */
export const internalFailure = (message: string): Failure => ({ code: 'INTERNAL_001', message, details: {} });
export const staleFailure = (component: string, diff: readonly string[]): Failure => ({
  code: 'PIPE_016',
  message: pipelineErrorMessage('PIPE_016', { component }),
  details: { component, diff },
});
