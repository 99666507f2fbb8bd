import { calendarOf } from '@ratchet/activities/violation/load-case';
import type { caseAction } from '@ratchet/workflows/violation/contract/case-schemas';
import { caseErrorMessage } from '@ratchet/workflows/violation/errors';
import { decide, type Command } from '@ratchet/workflows/violation/state';
import { appealableUntil } from '@ratchet/workflows/violation/state/appeals';
import type { Decision, Env, Refusal } from '@ratchet/workflows/violation/state/decision';
import { guard } from '@ratchet/workflows/violation/state/guards';
import { isUnderWay } from '@ratchet/workflows/violation/state/letters';
import { CHANNELS } from '@ratchet/workflows/violation/names';
import type { z } from 'zod';
import { holdsAny } from '../access';
import type { ViolationHandlers } from '../handlers';
import type { CaseView } from './case-view';

type Action = z.input<typeof caseAction>;
type Try = {
  readonly operation: keyof ViolationHandlers;
  readonly refId?: string;
  readonly outcome: Decision | Refusal | null;
};

const actionOf = ({ operation, refId, outcome }: Try): Action => {
  if (outcome === null || outcome.ok) return { operation, refId: refId ?? null, allowed: true };
  const { code, details } = outcome;
  return {
    operation,
    refId: refId ?? null,
    allowed: false,
    reason: { code, message: caseErrorMessage(code, details), details },
  };
};

const REASON = 'reason';

const managerTries = ({ state, viewer }: CaseView, dry: (command: Command) => Decision | Refusal): Try[] => {
  const review = state.actionItems.some(({ kind, state: item }) => item === 'OPEN' && kind.startsWith('REVIEW_CURE'));
  const reported = review ? { receivedAt: state.violation.openedAt, inTime: true, evidenceSha256: [] } : null;
  const waiting = state.notices.filter((notice) => CHANNELS.some((channel) => isUnderWay(notice, channel)));
  return [
    { operation: 'verifyViolation', outcome: guard(state, 'verify') },
    ...waiting.map(({ id }): Try => ({
      operation: 'recordDelivery',
      refId: id,
      outcome: guard(state, 'recordDelivery'),
    })),
    { operation: 'acceptCure', outcome: dry({ type: 'acceptCure', reported }) },
    { operation: 'rejectCure', outcome: dry({ type: 'rejectCure', reported, reason: REASON }) },
    { operation: 'pauseViolation', outcome: dry({ type: 'pause', reason: REASON }) },
    { operation: 'resumeViolation', outcome: dry({ type: 'resume' }) },
    {
      operation: 'dismissViolation',
      outcome: dry({ type: 'dismiss', reason: REASON, isBoard: holdsAny(viewer, ['BOARD']) }),
    },
    { operation: 'cancelViolation', outcome: dry({ type: 'cancel', reason: REASON }) },
  ];
};

const boardTries = ({ state, viewer }: CaseView, dry: (command: Command) => Decision | Refusal): Try[] => {
  const proposed = state.fines.filter((fine) => fine.state === 'PROPOSED');
  const verdict = { decision: 'AFFIRMED', reasons: REASON } as const;
  return [
    ...proposed.map(({ id, stepKey }): Try => ({
      operation: 'approveStep',
      refId: id,
      outcome: dry({ type: 'approveStep', stepKey }),
    })),
    ...state.appeals.flatMap(({ id: appealId, state: appealState }): Try[] => {
      if (appealState === 'FILED')
        return [
          { operation: 'acceptAppeal', refId: appealId, outcome: dry({ type: 'acceptAppeal', appealId }) },
          {
            operation: 'rejectAppeal',
            refId: appealId,
            outcome: dry({ type: 'rejectAppeal', appealId, reason: REASON }),
          },
        ];
      return appealState === 'ACCEPTED'
        ? [{ operation: 'decideAppeal', refId: appealId, outcome: dry({ type: 'decideAppeal', appealId, verdict }) }]
        : [];
    }),
    ...(holdsAny(viewer, ['MANAGER'])
      ? []
      : [{ operation: 'dismissViolation', outcome: dry({ type: 'dismiss', reason: REASON, isBoard: true }) } as const]),
  ];
};

const ownerTries = ({ state }: CaseView, dry: (command: Command) => Decision | Refusal): Try[] => {
  const targets = [
    ...state.notices.map(({ id }) => ({ target: 'NOTICE', targetId: id }) as const),
    ...state.fines.map(({ id }) => ({ target: 'FINE', targetId: id }) as const),
  ].filter((target) => appealableUntil(state, target) !== null);
  const open = state.appeals.filter(({ state: appealState }) => appealState === 'FILED' || appealState === 'ACCEPTED');
  return [
    { operation: 'reportCure', outcome: dry({ type: 'reportCure', evidence: [{ sha256: '' }] }) },
    ...targets.map((target): Try => ({
      operation: 'fileAppeal',
      refId: target.targetId,
      outcome: dry({ type: 'fileAppeal', filing: { id: target.targetId, ...target } }),
    })),
    ...open.map(({ id: appealId }): Try => ({
      operation: 'withdrawAppeal',
      refId: appealId,
      outcome: dry({ type: 'withdrawAppeal', appealId }),
    })),
  ];
};

/** What the caller may do now by what the caller is here, and why not where not. The commands decide by the same functions. */
export const actionsOf = (view: CaseView, at: string): Action[] => {
  const { state, viewer, isOwner } = view;
  const env: Env = { at, userId: viewer.userId, calendar: calendarOf(state) };
  const dry = (command: Command): Decision | Refusal => decide(state, command, env);
  return [
    ...(holdsAny(viewer, ['MANAGER']) ? managerTries(view, dry) : []),
    ...(holdsAny(viewer, ['BOARD']) ? boardTries(view, dry) : []),
    ...(isOwner ? ownerTries(view, dry) : []),
  ].map(actionOf);
};
