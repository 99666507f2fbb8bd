import { describe, expect, it } from '@jest/globals';
import type { DealRole } from '@ratchet/workflows/deal/names';
import type { Role } from '@ratchet/workflows/platform/names';
import { confidentialScope, permits, readsInternal, type DealViewer, type Item } from './permits';

const ME = 'me';
const as = (role: Role, ...dealRoles: DealRole[]): DealViewer => ({
  userId: ME,
  role,
  participations: dealRoles.map((dealRole) => ({ dealRole, areas: [] })),
});
const item = (area: Item['area'], more: Partial<Item> = {}): Item => ({
  area,
  assigneeUserId: null,
  buyerVisible: false,
  ...more,
});

const admin = as('ADMIN');
const coordinator = as('TRANSACTION_COORDINATOR');
const agent = as('AGENT', 'BUYER_AGENT');
const attorney = as('ATTORNEY', 'BUYER_ATTORNEY');
const lender = as('LENDER', 'LENDER');
const client = as('CLIENT', 'BUYER');
const stranger = as('AGENT');

describe('rights on a deal', () => {
  it.each([
    'deal.edit',
    'deal.transition',
    'deal.hold',
    'deal.cancel',
    'participant.manage',
    'task.manage',
    'task.assign',
    'date.move',
    'execution.undo',
    'rule.view',
    'rule.dryRun',
  ] as const)("%s belongs to administrators, coordinators and the deal's agents", (permission) => {
    expect([admin, coordinator, agent].every((viewer) => permits(viewer, permission))).toBe(true);
    expect([attorney, lender, client, stranger, as('VIEWER')].some((viewer) => permits(viewer, permission))).toBe(
      false,
    );
  });

  it.each([
    'deal.export',
    'audit.view',
    'pii.reveal',
    'task.reopen',
    'lag.waive',
    'rule.manage',
    'template.manage',
  ] as const)('%s belongs to administrators and coordinators', (permission) => {
    expect([admin, coordinator].every((viewer) => permits(viewer, permission))).toBe(true);
    expect([agent, attorney, lender, client].some((viewer) => permits(viewer, permission))).toBe(false);
  });

  it.each(['deal.delete', 'deal.rebuild', 'audit.export'] as const)('%s belongs to administrators', (permission) => {
    expect(permits(admin, permission)).toBe(true);
    expect([coordinator, agent].some((viewer) => permits(viewer, permission))).toBe(false);
  });

  it('shows attorneys closing items, lenders loan items, and both what is assigned to them', () => {
    expect(permits(attorney, 'deal.view', item('closing'))).toBe(true);
    expect(permits(attorney, 'deal.view', item('loan'))).toBe(false);
    expect(permits(lender, 'deal.view', item('loan'))).toBe(true);
    expect(permits(lender, 'task.complete', item('closing'))).toBe(false);
    expect(permits(lender, 'task.complete', item('closing', { assigneeUserId: ME }))).toBe(true);
  });

  it('shows a client what the buyer may see and lets them complete only their own', () => {
    expect(permits(client, 'deal.view', item('loan', { buyerVisible: true }))).toBe(true);
    expect(permits(client, 'deal.view', item('closing'))).toBe(false);
    expect(permits(client, 'task.complete', item('loan', { buyerVisible: true }))).toBe(false);
    expect(permits(client, 'task.complete', item('general', { assigneeUserId: ME }))).toBe(true);
  });

  it('shows inspectors and appraisers only what is assigned to them', () => {
    const inspector = as('VIEWER', 'INSPECTOR');
    expect(permits(inspector, 'deal.view', item('inspection'))).toBe(false);
    expect(permits(inspector, 'task.complete', item('inspection', { assigneeUserId: ME }))).toBe(true);
  });

  it('replaces the organisation role by the deal role, downward and upward', () => {
    expect(permits(as('AGENT', 'BUYER'), 'task.assign')).toBe(false);
    expect(permits(as('VIEWER', 'LENDER'), 'task.complete', item('loan'))).toBe(true);
    expect(permits(as('CLIENT', 'LISTING_AGENT'), 'deal.transition')).toBe(true);
    expect(permits(as('TRANSACTION_COORDINATOR', 'BUYER'), 'task.assign')).toBe(true);
  });

  it('adds several deal roles up', () => {
    const both = as('CLIENT', 'BUYER', 'BUYER_ATTORNEY');
    expect(permits(both, 'deal.view', item('closing'))).toBe(true);
    expect(permits(both, 'deal.view', item('general', { buyerVisible: true }))).toBe(true);
    expect(permits(both, 'deal.view', item('loan'))).toBe(false);
  });

  it("takes the participant's own areas before those of the role", () => {
    const viewer: DealViewer = {
      userId: ME,
      role: 'VIEWER',
      participations: [{ dealRole: 'TITLE_OFFICER', areas: ['closing', 'loan'] }],
    };
    expect(permits(viewer, 'task.complete', item('loan'))).toBe(true);
  });

  it('gives confidential fields in full, price and loan to the lender, none to others', () => {
    expect([admin, coordinator, agent, attorney].map(confidentialScope)).toEqual(['all', 'all', 'all', 'all']);
    expect(confidentialScope(lender)).toBe('price');
    expect([client, stranger, as('AGENT', 'BUYER'), as('OPERATOR')].map(confidentialScope)).toEqual([
      'none',
      'none',
      'none',
      'none',
    ]);
  });

  it('lets operators see every deal and change none', () => {
    expect(permits(as('OPERATOR'), 'deal.view', item('loan'))).toBe(true);
    expect(permits(as('OPERATOR'), 'task.complete')).toBe(false);
  });

  it('keeps internal words from clients', () => {
    expect(readsInternal(client)).toBe(false);
    expect(readsInternal(lender)).toBe(true);
  });
});
