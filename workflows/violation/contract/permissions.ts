import type { Role } from '../../platform/names';

const STAFF = ['ADMIN', 'MANAGER'] as const satisfies readonly Role[];
const BOARD = ['ADMIN', 'BOARD'] as const satisfies readonly Role[];
const DECIDERS = ['ADMIN', 'MANAGER', 'BOARD'] as const satisfies readonly Role[];
const MEMBERS = ['ADMIN', 'MANAGER', 'BOARD', 'HOMEOWNER'] as const satisfies readonly Role[];

/** Permission → roles that can hold it at all. What is a matter of one's own lot or of a part in the case is decided by the command. */
export const CASE_PERMISSIONS = {
  'association.view': MEMBERS,
  'association.manage': STAFF,
  'governing-rule.view': MEMBERS,
  'violation.view': MEMBERS,
  'violation.report': MEMBERS,
  'violation.manage': STAFF,
  'violation.dismiss': DECIDERS,
  'violation.decide': BOARD,
  /** The owner's own acts; a board member owns a lot, too. */
  'violation.respond': MEMBERS,
  'action-item.view': MEMBERS,
} as const satisfies Record<string, readonly Role[]>;
