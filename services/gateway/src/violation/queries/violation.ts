import type { caseDetail } from '@ratchet/workflows/violation/contract/case-schemas';
import type { CaseState, Notice } from '@ratchet/workflows/violation/model';
import { isEnded } from '@ratchet/workflows/violation/names';
import { daysLeft } from '@ratchet/workflows/violation/state/clock';
import { fineTotal } from '@ratchet/workflows/violation/state/fines';
import { servedDay, statusOf } from '@ratchet/workflows/violation/state/letters';
import { waitsOf } from '@ratchet/workflows/violation/views';
import { ACTION_WORDS } from '@ratchet/workflows/violation/words';
import type { z } from 'zod';
import type { GatewayDeps } from '../../platform/room';
import type { ViolationHandlers } from '../handlers';
import { actionsOf } from './actions';
import { viewCase, type CaseView, type Shown } from './case-view';

type Detail = z.input<typeof caseDetail>;

const noticesOf = (shown: Shown): Detail['notices'] =>
  shown.notices.map((notice) => ({
    ...notice,
    status: statusOf(notice as Pick<Notice, 'deliveries'>),
    servedOn: servedDay(notice as Pick<Notice, 'deliveries'>),
  }));

const itemsOf = ({ violation, actionItems }: CaseState, at: string): Detail['actionItems'] =>
  actionItems
    .filter(({ state }) => state === 'OPEN')
    .map(({ id, kind, assigneeRole, assigneeUserId, refId, openedAt, dueAt, state }) => ({
      id,
      subject: violation.id,
      refId,
      kind,
      what: ACTION_WORDS[kind],
      assigneeRole,
      assigneeUserId,
      dueAt,
      overdue: dueAt !== null && dueAt <= at,
      state,
      createdAt: openedAt,
    }));

const bodyOf = (view: CaseView, at: string): Detail => {
  const { state, shown, isOwner } = view;
  const { violation, rule, owner, association } = state;
  const [wait] = waitsOf(state);
  const { state: status, rank, stepKey, occurrenceNo, clock, holds, lastDay, deadlineAt } = violation;
  return {
    id: violation.id,
    number: violation.number,
    state: status,
    rank,
    stepKey,
    occurrenceNo,
    clock,
    holds: holds.map(({ kind, since }) => ({ kind, since })),
    lastDay,
    deadlineAt,
    daysLeft: isEnded(status) ? null : daysLeft(state, at),
    timeZone: association.timeZone,
    severity: violation.severity,
    association: shown.association,
    lot: shown.lot,
    ownerName: shown.ownerName,
    rule: { code: rule.code, title: rule.title, version: rule.version, text: rule.text, citation: rule.citation },
    waitingOn: wait?.what ?? null,
    waitingRole: wait?.role ?? null,
    overdue: clock === 'RUNNING' && deadlineAt !== null && deadlineAt <= at,
    observedAt: violation.observedAt,
    lastSequence: shown.lastSequence,
    createdAt: shown.createdAt,
    updatedAt: shown.updatedAt,
    curable: violation.curable,
    description: violation.description,
    curedAt: violation.curedAt,
    recurrenceOf: violation.recurrenceOf,
    owner: { accountId: violation.ownerAccountId, isMe: isOwner, eDeliveryConsent: owner.eDeliveryConsent },
    reporter: shown.reporter,
    fineTotalMinor: fineTotal(state),
    currency: association.currency,
    evidence: shown.evidence,
    notices: noticesOf(shown),
    fines: shown.fines,
    appeals: shown.appeals,
    actionItems: itemsOf(state, at),
    actions: actionsOf(view, at),
  };
};

export const violationQueries = (deps: GatewayDeps): Pick<ViolationHandlers, 'getViolation' | 'listNotices'> => ({
  getViolation: async (request) => {
    const view = await viewCase(deps, request, request.params.id);
    return { status: 200, body: bodyOf(view, deps.db.clock.now().toISOString()) };
  },
  listNotices: async (request) => {
    const { shown } = await viewCase(deps, request, request.params.id);
    return { status: 200, body: { items: noticesOf(shown) } };
  },
});
