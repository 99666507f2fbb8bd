import type { TargetServices } from '@ratchet/activities/pipeline/deployment/services';
import { readAs } from '@ratchet/prisma/database';
import type { GatewayDeps } from '../../../platform/room';
import type { DeploymentHandlers } from '../handlers';
import { readRun } from '../queries/runs';
import { applyAsPerson, applyIfFresh } from './apply';

type Commands = Pick<
  DeploymentHandlers,
  | 'approveDeployment'
  | 'rejectDeployment'
  | 'startDeployment'
  | 'pauseDeployment'
  | 'resumeDeployment'
  | 'cancelDeployment'
  | 'abandonDeployment'
  | 'retryRunNode'
  | 'skipRunNode'
>;

export const peopleCommands = (deps: GatewayDeps, services: () => TargetServices): Commands => {
  const deploymentOf = async ({
    reader,
    params,
  }: {
    readonly reader: Parameters<typeof readAs>[1];
    readonly params: { id: string; runId: string };
  }): Promise<string> =>
    (await readAs(deps.db, reader, (client) => readRun(client, reader.organizationId, params.id, params.runId)))
      .deploymentId;
  return {
    approveDeployment: ({ body: { planHash, comment = null }, params, ...request }) =>
      applyIfFresh(deps, services, request, params.id, { type: 'approve', planHash, comment }),
    rejectDeployment: ({ body, params, ...request }) =>
      applyAsPerson(deps, request, params.id, { type: 'reject', reason: body.reason }),
    startDeployment: ({ params, ...request }) => applyIfFresh(deps, services, request, params.id, { type: 'start' }),
    pauseDeployment: ({ body, params, ...request }) =>
      applyAsPerson(deps, request, params.id, { type: 'pause', reason: body.reason }),
    resumeDeployment: ({ params, ...request }) => applyAsPerson(deps, request, params.id, { type: 'resume' }),
    cancelDeployment: ({ body, params, ...request }) =>
      applyAsPerson(deps, request, params.id, { type: 'cancel', reason: body.reason }),
    abandonDeployment: ({ body, params, ...request }) =>
      applyAsPerson(deps, request, params.id, { type: 'abandon', reason: body.reason }),
    retryRunNode: async ({ body: { reason = null }, ...request }) => {
      const { uniqueId } = request.params;
      return applyAsPerson(deps, request, await deploymentOf(request), { type: 'retryNode', uniqueId, reason });
    },
    skipRunNode: async ({ body, ...request }) => {
      const { uniqueId } = request.params;
      const { reason } = body;
      return applyAsPerson(deps, request, await deploymentOf(request), { type: 'skipNode', uniqueId, reason });
    },
  };
};
