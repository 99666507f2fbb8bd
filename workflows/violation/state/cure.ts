import { addBusinessDays } from '../../platform/calendar';
import { deadlineOf, isInTime } from '../clock/last-day';
import type { CaseState, Evidence, Instant } from '../model';
import { CURE_REVIEW_BUSINESS_DAYS } from '../names';
import { hold, NO_DEADLINE, release, today } from './clock';
import { changed, closing, refuse, type Decision, type Env, type Refusal } from './decision';
import { evidenceRefusal } from './enter';
import { isLive } from './fines';
import { guard } from './guards';

const REVIEWS = ['REVIEW_CURE', 'REVIEW_CURE_LATE'] as const;

/** The report that waits for review: when it came and what it showed. */
export type ReportedCure = {
  readonly receivedAt: Instant;
  readonly inTime: boolean;
  readonly evidenceSha256: readonly string[];
};

const ownerRefusal = ({ owner }: CaseState, { userId }: Env): Refusal | null =>
  owner.userId !== null && owner.userId === userId
    ? null
    : refuse('VIO_002', { why: 'only the owner of the lot may do this' });

/** C4: in time before the deadline; a step without one cannot be missed. While the clock is held no deadline passes. */
const isReportInTime = ({ violation }: CaseState, at: Instant): boolean =>
  violation.clock === 'HELD' || violation.deadlineAt === null || isInTime(at, violation.deadlineAt);

/** V13: a cure reported in time holds the clock until somebody has looked (C8); a late one only asks for the look. */
export const reportCure = (
  state: CaseState,
  evidence: readonly Pick<Evidence, 'sha256'>[],
  env: Env,
): Decision | Refusal => {
  const refusal =
    guard(state, 'reportCure') ?? ownerRefusal(state, env) ?? evidenceRefusal(evidence, 'a photo of the repair');
  if (refusal) return refusal;
  if (state.violation.holds.some(({ kind }) => kind === 'CURE_REVIEW'))
    return refuse('VIO_001', { from: state.violation.state, action: 'reportCure', allowed: [] });
  const inTime = isReportInTime(state, env.at);
  const reported = {
    type: 'violation.cure-reported',
    payload: { receivedAt: env.at, inTime, evidenceSha256: evidence.map(({ sha256 }) => sha256) },
  } as const;
  const reviewBy = addBusinessDays(today(state, env.at), CURE_REVIEW_BUSINESS_DAYS, env.calendar).date;
  const dueAt = deadlineOf(reviewBy, state.association.timeZone);
  const open = [{ kind: 'REVIEW_CURE', assigneeRole: 'MANAGER', refId: null, dueAt }] as const;
  if (!inTime) return changed(state, {}, { events: [reported], open: hasReview(state) ? [] : open });
  const held = hold(state, env, 'CURE_REVIEW', null);
  return changed(state, held.columns, { events: [reported, ...held.events], open: hasReview(state) ? [] : open });
};

const hasReview = (state: CaseState): boolean => closing(state, REVIEWS, true).length > 0;

const notReported = ({ violation }: CaseState): Refusal =>
  refuse('VIO_005', { missing: ['a reported cure'], from: violation.state });

/** V9: cured as of the report. Fines imposed before it stand, later ones of this case are taken back. */
export const acceptCure = (state: CaseState, reported: ReportedCure | null): Decision | Refusal => {
  const refusal = guard(state, 'acceptCure');
  if (refusal) return refusal;
  if (!reported) return notReported(state);
  const { receivedAt } = reported;
  return changed(
    state,
    { state: 'CURED', rank: 90, clock: 'STOPPED', holds: [], curedAt: receivedAt, ...NO_DEADLINE },
    {
      events: [{ type: 'violation.cure-accepted', payload: { ...reported } }],
      close: state.actionItems
        .filter((item) => item.state === 'OPEN')
        .map(({ id, kind }) => ({ id, kind, done: (REVIEWS as readonly string[]).includes(kind) })),
      vacate: state.fines.filter((fine) => isLive(fine) && (fine.imposedAt ?? '') > receivedAt).map(({ id }) => id),
    },
  );
};

/** The breach is still there: the clock runs again with the days it kept. */
export const rejectCure = (
  state: CaseState,
  reported: ReportedCure | null,
  reason: string,
  env: Env,
): Decision | Refusal => {
  const refusal = guard(state, 'rejectCure');
  if (refusal) return refusal;
  if (!reported || !hasReview(state)) return notReported(state);
  const released = release(state, env, 'CURE_REVIEW');
  return changed(state, released.columns, {
    events: [{ type: 'violation.cure-rejected', payload: { ...reported }, reason }, ...released.events],
    close: closing(state, REVIEWS, true),
  });
};

/** C8: the review is overdue at the manager, so the board is asked. */
export const escalateReview = (state: CaseState, env: Env): Decision | null => {
  const late = state.actionItems.find(
    ({ kind, state: itemState, dueAt }) =>
      itemState === 'OPEN' && kind === 'REVIEW_CURE' && dueAt !== null && dueAt <= env.at,
  );
  const isAsked = state.actionItems.some(
    ({ kind, state: itemState }) => itemState === 'OPEN' && kind === 'REVIEW_CURE_LATE',
  );
  if (!late || isAsked) return null;
  return changed(state, {}, { open: [{ kind: 'REVIEW_CURE_LATE', assigneeRole: 'BOARD', refId: null, dueAt: null }] });
};
