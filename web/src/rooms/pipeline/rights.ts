import { DEPLOYMENT_PERMISSIONS, GRAPH_PERMISSIONS } from '@ratchet/workflows/pipeline/contract/permissions';
import type { User } from '@/api/types';

const holds = (roles: readonly User['role'][], { role }: User): boolean => roles.includes(role);

/** Which buttons to offer. Only hints: the server decides, and tells why not. */
export const canEdit = (user: User): boolean => holds(GRAPH_PERMISSIONS['pipeline.edit'], user);
export const canDeploy = (user: User): boolean => holds(DEPLOYMENT_PERMISSIONS['deployment.request'], user);
