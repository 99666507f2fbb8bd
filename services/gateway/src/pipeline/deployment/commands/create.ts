import { createDeployment, type NewDeployment } from '@ratchet/activities/pipeline/deployment/create-deployment';
import { exportVersion } from '@ratchet/activities/pipeline/deployment/export-version';
import { readDeployment } from '@ratchet/activities/pipeline/deployment/stage';
import type { TargetServices } from '@ratchet/activities/pipeline/deployment/services';
import { readAs } from '@ratchet/prisma/database';
import type { DeployBody } from '@ratchet/workflows/pipeline/contract/deployment-commands';
import { guardState } from '@ratchet/workflows/pipeline/deployment/state/guards';
import { DEPLOYMENT_AGGREGATE, PIPELINE_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import { v7 as uuidv7 } from 'uuid';
import { ApiError } from '../../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../../platform/room';
import { readPipeline } from '../../read-pipeline';
import { run } from '../../run';
import { whichPipeline } from '../../which-pipeline';
import type { DeploymentHandlers } from '../handlers';
import { readDetail } from '../queries/detail';

type Request = Pick<OperationRequest, 'caller' | 'context' | 'key' | 'reader'>;
type Wanted = Omit<NewDeployment, 'deploymentId'>;

const FRESH = {
  version: undefined,
  selection: undefined,
  autoStart: true,
  queue: true,
  vars: {},
  reason: null,
} as const;

const wantedOf = (pipelineId: string, body: DeployBody): Wanted => ({
  pipelineId,
  environmentId: body.environmentId,
  version: body.version,
  selection: body.selection,
  stopAfter: body.dryRun ? 'PLANNED' : null,
  autoStart: body.autoStart,
  queue: body.queue,
  vars: body.vars,
  reason: body.reason ?? null,
  supersedesId: null,
});

type Commands = Pick<
  DeploymentHandlers,
  | 'exportPipeline'
  | 'exportDbt'
  | 'compilePipeline'
  | 'deployPipeline'
  | 'deploy'
  | 'retryDeployment'
  | 'replanDeployment'
>;

export const createCommands = (deps: GatewayDeps, services: () => TargetServices): Commands => {
  const assertPipeline = ({ reader }: Request, pipelineId: string) =>
    readAs(deps.db, reader, (client) => readPipeline(client, reader.organizationId, pipelineId));

  const create = async (request: Request, wanted: Wanted) => {
    await assertPipeline(request, wanted.pipelineId);
    const deploymentId = uuidv7();
    return run(deps, request, { type: DEPLOYMENT_AGGREGATE, id: deploymentId, create: true }, async (unit) => {
      await createDeployment(unit, { ...wanted, deploymentId });
      const body = await readDetail(unit.tx, request.caller, deploymentId);
      return { status: 201, body: { ...body, lastSeq: unit.lastSequence + 1 } };
    });
  };

  const again = async (request: Request & { readonly params: { readonly id: string } }, action: 'retry' | 'replan') => {
    const found = await readDeployment(deps, request.caller.organizationId, request.params.id);
    if (!found) throw new ApiError('NOT_FOUND_001');
    const refusal = guardState(found.aggregate, action);
    if (refusal) throw new ApiError(refusal.code, { ...refusal.details });
    const { deployment } = found.aggregate;
    const { pipelineId, environmentId, graphVersion: version, selection, stopAfter, autoStart, vars } = deployment;
    return create(request, {
      ...FRESH,
      pipelineId,
      environmentId,
      version,
      selection,
      stopAfter,
      autoStart,
      vars,
      supersedesId: deployment.id,
    });
  };

  const exported = async (request: Request, pipelineId: string, version: number | undefined) => {
    await assertPipeline(request, pipelineId);
    return run(deps, request, { type: PIPELINE_AGGREGATE, id: pipelineId }, async (unit) => ({
      status: 201,
      body: { pipelineId, ...(await exportVersion(services().git, unit, pipelineId, version)) },
    }));
  };

  return {
    exportPipeline: ({ body, params, ...request }) => exported(request, params.id, body.version),
    exportDbt: async ({ body, query, ...request }) =>
      exported(request, await whichPipeline(deps, request, query.pipelineId), body.version),
    compilePipeline: ({ body: { environmentId, version }, params, ...request }) =>
      create(request, {
        ...FRESH,
        pipelineId: params.id,
        environmentId,
        version,
        stopAfter: 'COMPILED',
        supersedesId: null,
      }),
    deployPipeline: ({ body, params, ...request }) => create(request, wantedOf(params.id, body)),
    deploy: async ({ body, query, ...request }) =>
      create(request, wantedOf(await whichPipeline(deps, request, query.pipelineId), body)),
    retryDeployment: (request) => again(request, 'retry'),
    replanDeployment: (request) => again(request, 'replan'),
  };
};
