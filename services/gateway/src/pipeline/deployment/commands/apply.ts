import { applyCommand } from '@ratchet/activities/pipeline/deployment/apply';
import type { EnvironmentRow } from '@ratchet/activities/pipeline/deployment/environments';
import { DeploymentRefusal } from '@ratchet/activities/pipeline/deployment/refusal';
import type { TargetServices } from '@ratchet/activities/pipeline/deployment/services';
import { readDeployment } from '@ratchet/activities/pipeline/deployment/stage';
import { verify } from '@ratchet/activities/pipeline/deployment/verify-plan';
import { AggregateMissing, commitReply, refuse, type StoredReply } from '@ratchet/prisma/commit';
import type { DeploymentCommand, PersonCommand } from '@ratchet/workflows/pipeline/deployment/commands';
import { decide } from '@ratchet/workflows/pipeline/deployment/decide';
import type { DeploymentAggregate } from '@ratchet/workflows/pipeline/deployment/model';
import { DEPLOYMENT_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import { v7 as uuidv7 } from 'uuid';
import { ApiError } from '../../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../../platform/room';
import { asApiError } from '../../run';
import { readDetail } from '../queries/detail';
import { readSummary } from '../queries/summaries';
import { readAs } from '@ratchet/prisma/database';

type Request = Pick<OperationRequest, 'caller' | 'context' | 'key' | 'reader'>;
type Found = { readonly aggregate: DeploymentAggregate; readonly environment: EnvironmentRow };

/** The deployment, if it is the caller's to see. @throws ApiError NOT_FOUND_001 */
const find = async (deps: GatewayDeps, { caller, reader }: Request, id: string): Promise<Found> => {
  await readAs(deps.db, reader, (client) => readSummary(client, caller.organizationId, id));
  const found = await readDeployment(deps, caller.organizationId, id);
  if (!found) throw new ApiError('NOT_FOUND_001');
  return found;
};

/** A refusal as the caller's answer. Who may not do something is kept in the audit. */
const refused = async (
  deps: GatewayDeps,
  { context }: Request,
  id: string,
  { code, details }: Pick<DeploymentRefusal, 'code' | 'details'>,
): Promise<ApiError> => {
  if (code === 'AUTH_003' || code === 'PIPE_018')
    await refuse(deps.db, context, code, { type: DEPLOYMENT_AGGREGATE, id }, { details });
  return new ApiError(code, { ...details });
};

const commit = (
  deps: GatewayDeps,
  { caller, context }: Request,
  key: OperationRequest['key'],
  id: string,
  command: DeploymentCommand,
): Promise<StoredReply> =>
  commitReply(deps.db, context, { type: DEPLOYMENT_AGGREGATE, id }, key, async (unit) => {
    await applyCommand(unit, id, command, { role: caller.role });
    return { status: 200, body: await readDetail(unit.tx, caller, id) };
  });

/** What a person asks of a deployment: decided and committed here, whether the engine is up or not; the workflow follows. */
export const applyAsPerson = async (
  deps: GatewayDeps,
  request: Request,
  id: string,
  command: PersonCommand,
): Promise<StoredReply> => {
  await find(deps, request, id);
  try {
    return await commit(deps, request, request.key, id, command);
  } catch (error) {
    if (error instanceof AggregateMissing) throw new ApiError('NOT_FOUND_001');
    throw error instanceof DeploymentRefusal ? await refused(deps, request, id, error) : asApiError(error);
  }
};

/**
 * The same for a command that holds only while the plan does: the target is looked at first. A plan that is out of date
 * makes the deployment STALE, and the caller hears why.
 * @throws ApiError PIPE_016 with component and diff, PIPE_023
 */
export const applyIfFresh = async (
  deps: GatewayDeps,
  services: () => TargetServices,
  request: Request,
  id: string,
  command: PersonCommand,
): Promise<StoredReply> => {
  const { aggregate, environment } = await find(deps, request, id);
  const { caller } = request;
  const actor = { kind: 'user', userId: caller.userId, role: caller.role } as const;
  // what is refused anyway costs no look at the target
  const first = decide(aggregate, command, { at: deps.db.clock.now().toISOString(), actor, newId: uuidv7 });
  if (first.ok) {
    const stale = await verify(services(), caller.organizationId, aggregate.deployment, environment).catch(
      (error: unknown) => {
        throw asApiError(error);
      },
    );
    if (stale) {
      await commit(deps, request, null, id, { type: 'stale', ...stale });
      throw new ApiError('PIPE_016', { ...stale });
    }
  }
  return applyAsPerson(deps, request, id, command);
};
