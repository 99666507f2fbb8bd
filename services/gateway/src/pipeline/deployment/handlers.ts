import type { deploymentOperations } from '@ratchet/workflows/pipeline/contract/deployment-operations';
import type { runOperations } from '@ratchet/workflows/pipeline/contract/run-operations';
import type { Handler } from '../../platform/room';

type Operations = typeof deploymentOperations & typeof runOperations;
/** The operations on deployments, runs and environments with their validated requests. */
export type DeploymentHandlers = { readonly [K in keyof Operations]: Handler<Operations[K]> };
