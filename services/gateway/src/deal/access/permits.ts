import type { DealPermission } from '@ratchet/workflows/deal/contract/permissions';
import { DEAL_ROLE_AREAS, DEAL_ROLE_GRANTS, type Area, type DealRole } from '@ratchet/workflows/deal/names';
import type { Role } from '@ratchet/workflows/platform/names';

/** How far a right reaches within one deal. `client`: what the buyer may see; `price`: purchase price and loan amount. */
export type Scope = 'all' | 'own' | 'area' | 'client' | 'self' | 'price';
export type Grant =
  'ADMIN' | 'TRANSACTION_COORDINATOR' | 'AGENT' | 'ATTORNEY' | 'LENDER' | 'CLIENT' | 'VIEWER' | 'SELF' | 'OPERATOR';

export type Participation = { readonly dealRole: DealRole; readonly areas: readonly Area[] };
/** Who looks at one deal: the organisation role and the active participations there. */
export type DealViewer = {
  readonly userId: string;
  readonly role: Role;
  readonly participations: readonly Participation[];
};
/** A task as far as rights go. */
export type Item = { readonly area: Area; readonly assigneeUserId: string | null; readonly buyerVisible: boolean };

type Row = Partial<Readonly<Record<Grant, Scope>>>;
const COORDINATION: Row = { ADMIN: 'all', TRANSACTION_COORDINATOR: 'all' };
const WORK: Row = { ...COORDINATION, AGENT: 'own' };
const ADMIN_ONLY: Row = { ADMIN: 'all' };
const THREADS: Row = { ...WORK, ATTORNEY: 'own', LENDER: 'own', CLIENT: 'own' };

/** The room's table of rights, row by row. */
export const RIGHTS: Readonly<Record<DealPermission, Row>> = {
  'deal.view': {
    ...WORK,
    ATTORNEY: 'area',
    LENDER: 'area',
    CLIENT: 'client',
    VIEWER: 'own',
    SELF: 'self',
    OPERATOR: 'all',
  },
  'deal.create': WORK,
  'deal.edit': WORK,
  'deal.transition': WORK,
  'deal.hold': WORK,
  'deal.cancel': WORK,
  'participant.manage': WORK,
  'deal.delete': ADMIN_ONLY,
  'deal.rebuild': ADMIN_ONLY,
  'audit.export': ADMIN_ONLY,
  'deal.export': COORDINATION,
  'audit.view': COORDINATION,
  'pii.reveal': COORDINATION,
  'task.reopen': COORDINATION,
  'lag.waive': COORDINATION,
  'rule.manage': COORDINATION,
  'template.manage': COORDINATION,
  'template.view': WORK,
  'task.manage': WORK,
  'task.assign': WORK,
  'date.move': WORK,
  'execution.undo': WORK,
  'rule.view': WORK,
  'rule.dryRun': WORK,
  'task.complete': { ...WORK, ATTORNEY: 'area', LENDER: 'area', CLIENT: 'self', SELF: 'self' },
  'document.read': { ...WORK, ATTORNEY: 'area', LENDER: 'area', CLIENT: 'client', VIEWER: 'own', SELF: 'self' },
  'document.write': { ...WORK, ATTORNEY: 'area', LENDER: 'area', CLIENT: 'self', SELF: 'self' },
  'message.read': THREADS,
  'message.write': THREADS,
  'confidential.read': { ...WORK, ATTORNEY: 'own', LENDER: 'price' },
};

type Held = { readonly grant: Grant; readonly areas: readonly Area[] };

/** A deal role replaces the organisation role on that deal, upward and downward; only administrators and coordinators keep theirs. Several roles add up. */
export const grantsOf = ({ role, participations }: DealViewer): readonly Held[] => {
  if (role === 'ADMIN' || role === 'TRANSACTION_COORDINATOR') return [{ grant: role, areas: [] }];
  if (participations.length > 0) {
    return participations.map(({ dealRole, areas }) => ({
      grant: DEAL_ROLE_GRANTS[dealRole],
      areas: areas.length > 0 ? areas : DEAL_ROLE_AREAS[dealRole],
    }));
  }
  return role === 'OPERATOR' ? [{ grant: 'OPERATOR', areas: [] }] : [];
};

const reaches = (scope: Scope, { areas }: Held, item: Item, userId: string): boolean => {
  const own = item.assigneeUserId === userId;
  switch (scope) {
    case 'all':
    case 'own':
      return true;
    case 'area':
      return own || areas.includes(item.area);
    case 'client':
      return own || item.buyerVisible;
    case 'self':
      return own;
    case 'price':
      return false;
    default:
      return scope satisfies never;
  }
};

/** Whether the viewer has the right on the deal at all or, given an item, on that item. */
export const permits = (viewer: DealViewer, permission: DealPermission, item?: Item): boolean =>
  grantsOf(viewer).some((held) => {
    const scope = RIGHTS[permission][held.grant];
    return scope !== undefined && (item === undefined || reaches(scope, held, item, viewer.userId));
  });

/** Confidential fields the viewer may read: all of them, price and loan, or none. */
export const confidentialScope = (viewer: DealViewer): 'all' | 'price' | 'none' => {
  const scopes = grantsOf(viewer).map(({ grant }) => RIGHTS['confidential.read'][grant]);
  if (scopes.some((scope) => scope === 'all' || scope === 'own')) return 'all';
  return scopes.includes('price') ? 'price' : 'none';
};

/** Whether internal words (hold and cancel reasons, notes, metadata) are the viewer's to read. */
export const readsInternal = (viewer: DealViewer): boolean =>
  grantsOf(viewer).some(({ grant }) => grant !== 'CLIENT' && grant !== 'SELF');
