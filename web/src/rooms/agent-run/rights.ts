import { AGENT_RUN_PERMISSIONS } from '@ratchet/workflows/agent-run/contract/permissions';
import type { User } from '@/api/types';

/** Whether to offer the compose box. Only a hint: the server decides. */
export const canStart = ({ role }: User): boolean => AGENT_RUN_PERMISSIONS['agent.start'].some((one) => one === role);
/** Whether to offer Stop and Pause for a run. */
export const canSteer = (run: { createdBy: { userId: string } }, user: User): boolean =>
  run.createdBy.userId === user.id || user.role === 'ADMIN' || user.role === 'OPERATOR';
