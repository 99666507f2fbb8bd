import { openTargetServices, type TargetServices } from '@ratchet/activities/pipeline/deployment/services';
import type { GatewayDeps } from '../../platform/room';
import { createCommands } from './commands/create';
import { environmentHandlers } from './commands/environments';
import { peopleCommands } from './commands/people';
import type { DeploymentHandlers } from './handlers';
import { deploymentQueries } from './queries/deployments';
import { runQueries } from './queries/run-queries';
import { timelineQuery } from './queries/timeline';

/** Deployments, runs, metrics and environments. */
export const deploymentHandlers = (deps: GatewayDeps): DeploymentHandlers => {
  let opened: TargetServices | undefined;
  const services = (): TargetServices => (opened ??= openTargetServices(deps));
  return {
    ...createCommands(deps, services),
    ...peopleCommands(deps, services),
    ...environmentHandlers(deps),
    ...deploymentQueries(deps),
    ...runQueries(deps),
    ...timelineQuery(deps),
  };
};
