import { ROLES, type Role } from '../../platform/names';

const EVERYONE = ROLES;
const COORDINATORS = ['ADMIN', 'TRANSACTION_COORDINATOR'] as const satisfies readonly Role[];

/**
 * Permission → organisation roles that can hold it at all. Taking part in a deal replaces the organisation role there, so a
 * permission that some deal role grants is open to every role here and decided per deal (`permits` on the gateway).
 */
export const DEAL_PERMISSIONS = {
  'deal.view': EVERYONE,
  'deal.create': ['ADMIN', 'TRANSACTION_COORDINATOR', 'AGENT'],
  'deal.edit': EVERYONE,
  'deal.transition': EVERYONE,
  'deal.hold': EVERYONE,
  'deal.cancel': EVERYONE,
  'deal.delete': ['ADMIN'],
  'deal.rebuild': ['ADMIN'],
  'deal.export': COORDINATORS,
  'participant.manage': EVERYONE,
  'audit.view': COORDINATORS,
  'audit.export': ['ADMIN'],
  'pii.reveal': COORDINATORS,
  'task.reopen': COORDINATORS,
  'lag.waive': COORDINATORS,
  'rule.manage': COORDINATORS,
  'template.manage': COORDINATORS,
  'template.view': ['ADMIN', 'TRANSACTION_COORDINATOR', 'AGENT'],
  'task.manage': EVERYONE,
  'task.assign': EVERYONE,
  'task.complete': EVERYONE,
  'date.move': EVERYONE,
  'execution.undo': EVERYONE,
  'rule.view': EVERYONE,
  'rule.dryRun': EVERYONE,
  'document.read': EVERYONE,
  'document.write': EVERYONE,
  'message.read': EVERYONE,
  'message.write': EVERYONE,
  'confidential.read': EVERYONE,
} as const satisfies Record<string, readonly Role[]>;

export type DealPermission = keyof typeof DEAL_PERMISSIONS;
