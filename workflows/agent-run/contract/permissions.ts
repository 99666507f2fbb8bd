import { ROLES, type Role } from '../../platform/names';

const STARTERS = [
  'ADMIN',
  'OPERATOR',
  'ANALYTICS_ENGINEER',
  'MANAGER',
  'TRANSACTION_COORDINATOR',
] as const satisfies readonly Role[];

/** Who may at all; what belongs to the creator of a run is decided per run. Sharing a conversation lets any role see and answer. */
export const AGENT_RUN_PERMISSIONS = {
  'agent.start': STARTERS,
  'agent.view': ROLES,
  'agent.answer': ROLES,
  'agent.steer': STARTERS,
  'agent.raiseCap': ['ADMIN', 'OPERATOR'],
} as const satisfies Record<string, readonly Role[]>;
export type AgentRunPermission = keyof typeof AGENT_RUN_PERMISSIONS;
