import type { CaseState, Fine, NextStep } from '../model';
import { deadlineFrom, NO_DEADLINE, today } from './clock';
import { changed, closing, refuse, type Decision, type Env, type NewItem, type Refusal } from './decision';
import { dueRefusal, escalated, stateOfRank } from './enter';

export const isLive = ({ state }: Pick<Fine, 'state'>): boolean => state === 'IMPOSED';

/** What the case has cost its owner so far, in minor units. */
export const fineTotal = ({ fines }: Pick<CaseState, 'fines'>): number =>
  fines.filter(isLive).reduce((sum, { amountMinor }) => sum + amountMinor, 0);

/** VIO_010 above the cap of one fine, of all fines of a case, or of the rule. */
export const capRefusal = (state: CaseState, amountMinor: number, ruleCap: number | null): Refusal | null => {
  const { fineCapMinor, aggregateCapMinor } = state.profile;
  const total = fineTotal(state) + amountMinor;
  if (amountMinor > fineCapMinor) return refuse('VIO_010', { field: 'fine_cap_minor', capMinor: fineCapMinor });
  if (total > aggregateCapMinor)
    return refuse('VIO_010', { field: 'aggregate_cap_minor', capMinor: aggregateCapMinor });
  if (ruleCap !== null && total > ruleCap) return refuse('VIO_010', { field: 'capMinor', capMinor: ruleCap });
  return null;
};

/** Express ladders are lawful only where no hearing must be held first. */
const hearingRefusal = ({ profile, violation }: CaseState, at: string): Refusal | null =>
  profile.hearingMode === 'MANDATORY' && violation.rank < 40
    ? refuse('VIO_009', { field: 'hearing_mode', earliest: `after a hearing, not on ${at.slice(0, 10)}` })
    : null;

/** Whether the board has approved this step. */
export const isApproved = ({ fines }: CaseState, to: NextStep): boolean => {
  if (to.approval === null) return true;
  const proposed = fines.find(({ stepKey, occurrenceNo }) => stepKey === to.key && occurrenceNo === to.occurrenceNo);
  return (proposed?.approvedBy.length ?? 0) >= (to.approval === 'BOARD_2' ? 2 : 1);
};

/** The fine waits for the board. */
export const askApproval = (state: CaseState, to: NextStep, env: Env): Decision | Refusal => {
  const refusal = dueRefusal(state, env.at) ?? hearingRefusal(state, env.at);
  if (refusal) return refusal;
  const item: NewItem = { kind: 'APPROVE_STEP', assigneeRole: 'BOARD', refId: null, dueAt: null };
  return changed(state, {}, { open: [item] });
};

/** V3, V6, V7: the fine is due. Its entry, charge and row are written in the same transaction. */
export const imposeFine = (state: CaseState, to: NextStep, decisionId: string, env: Env): Decision | Refusal => {
  const amountMinor = to.amountMinor ?? 0;
  const refusal =
    dueRefusal(state, env.at) ?? hearingRefusal(state, env.at) ?? capRefusal(state, amountMinor, to.capMinor);
  if (refusal) return refusal;
  const next = to.period
    ? deadlineFrom(state, env, { servedOn: today(state, env.at), period: to.period, statedLastDay: null })
    : NO_DEADLINE;
  return changed(
    state,
    { state: stateOfRank(to.rank), rank: to.rank, stepKey: to.key, occurrenceNo: to.occurrenceNo, ...next },
    { events: [escalated(state, to, decisionId, next)], close: closing(state, ['APPROVE_STEP'], true) },
  );
};

/** Nothing more comes due by itself: the rule asks for nothing more, or a cap is reached and the board decides. */
export const stopClock = (state: CaseState, cause: 'CAP_REACHED' | 'LADDER_ENDED'): Decision =>
  changed(
    state,
    { clock: 'STOPPED', ...NO_DEADLINE },
    {
      events: [{ type: 'violation.clock-stopped', payload: { cause, totalForCaseMinor: fineTotal(state) } }],
      open: cause === 'CAP_REACHED' ? [{ kind: 'REVIEW_CAP', assigneeRole: 'BOARD', refId: null, dueAt: null }] : [],
    },
  );
