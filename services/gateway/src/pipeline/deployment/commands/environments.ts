import { createEnvironment, editEnvironment } from '@ratchet/activities/pipeline/deployment/save-environment';
import { listEnvironments, loadEnvironment } from '@ratchet/activities/pipeline/deployment/environments';
import type { Source } from '@ratchet/activities/pipeline/query';
import { commitReply, type Unit } from '@ratchet/prisma/commit';
import { readAs } from '@ratchet/prisma/database';
import { v7 as uuidv7 } from 'uuid';
import { ApiError } from '../../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../../platform/room';
import { asApiError } from '../../run';
import type { DeploymentHandlers } from '../handlers';
import { readQueue } from '../queries/queue';

type Handlers = Pick<
  DeploymentHandlers,
  'listEnvironments' | 'createEnvironment' | 'getEnvironment' | 'editEnvironment' | 'getEnvironmentQueue'
>;

export const environmentHandlers = (deps: GatewayDeps): Handlers => {
  const find = async (source: Source, organizationId: string, id: string) => {
    const row = await loadEnvironment(source, organizationId, id);
    if (!row) throw new ApiError('NOT_FOUND_001');
    return row;
  };
  // an environment has no stream of its own
  const save = async (
    { context, key }: Pick<OperationRequest, 'context' | 'key'>,
    status: number,
    work: (unit: Unit) => Promise<unknown>,
  ) => {
    try {
      return await commitReply(deps.db, context, null, key, async (unit) => ({ status, body: await work(unit) }));
    } catch (error) {
      throw asApiError(error);
    }
  };
  return {
    listEnvironments: async ({ reader }) => ({
      status: 200,
      body: { items: await readAs(deps.db, reader, (client) => listEnvironments(client, reader.organizationId)) },
    }),
    getEnvironment: async ({ reader, params }) => ({
      status: 200,
      body: await readAs(deps.db, reader, (client) => find(client, reader.organizationId, params.id)),
    }),
    getEnvironmentQueue: async ({ reader, params }) => ({
      status: 200,
      body: await readAs(deps.db, reader, async (client) => {
        await find(client, reader.organizationId, params.id);
        return readQueue(client, reader.organizationId, params.id);
      }),
    }),
    createEnvironment: ({ body, ...request }) => save(request, 201, (unit) => createEnvironment(unit, uuidv7(), body)),
    editEnvironment: async ({ body, params, reader, ...request }) => {
      await readAs(deps.db, reader, (client) => find(client, reader.organizationId, params.id));
      return save(request, 200, (unit) => editEnvironment(unit, params.id, body));
    },
  };
};
