import { isInTime } from '../clock/last-day';
import { localDateOf } from '../../platform/calendar';
import type { Appeal, CaseState, Instant, LocalDate } from '../model';
import type { AppealDecision, AppealTarget } from '../names';
import { hold, release, windowEnd } from './clock';
import { changed, closing, refuse, type Decision, type Env, type Refusal } from './decision';
import { dismissal } from './end';
import { isLive } from './fines';
import { guard } from './guards';
import { servedDay } from './letters';

export type Filing = { readonly id: string; readonly target: AppealTarget; readonly targetId: string };

const beganOn = (state: CaseState, { target, targetId }: Pick<Filing, 'target' | 'targetId'>): LocalDate | null => {
  if (target === 'NOTICE') {
    const notice = state.notices.find(({ id }) => id === targetId);
    return notice ? servedDay(notice) : null;
  }
  const fine = state.fines.find((candidate) => candidate.id === targetId && isLive(candidate));
  return fine?.imposedAt ? localDateOf(fine.imposedAt, state.association.timeZone) : null;
};

/** First instant at which an appeal against the target is too late; null where there is nothing to appeal yet. */
export const appealableUntil = (state: CaseState, filing: Pick<Filing, 'target' | 'targetId'>): Instant | null => {
  const day = beganOn(state, filing);
  return day === null ? null : windowEnd(state, day, state.profile.appealWindowDays);
};

const liveAppeal = ({ appeals }: CaseState): Appeal | undefined =>
  appeals.find(({ state }) => state === 'FILED' || state === 'ACCEPTED');

/** V13: filed in its window, an appeal holds the clock; the days that are left are kept. */
export const fileAppeal = (state: CaseState, filing: Filing, env: Env): Decision | Refusal => {
  const refusal = guard(state, 'fileAppeal');
  if (refusal) return refusal;
  if (state.owner.userId === null || state.owner.userId !== env.userId)
    return refuse('VIO_002', { why: 'only the owner of the lot may appeal' });
  if (liveAppeal(state))
    return refuse('VIO_001', { from: state.violation.state, action: 'fileAppeal', allowed: ['withdrawAppeal'] });
  const until = appealableUntil(state, filing);
  if (until === null || !isInTime(env.at, until))
    return refuse('VIO_007', { until, appealWindowDays: state.profile.appealWindowDays });
  const { id, target, targetId } = filing;
  const held = hold(state, env, 'APPEAL', id);
  return changed(state, held.columns, {
    appeal: { id, target, targetId, state: 'FILED', filedAt: env.at, decision: null },
    events: [{ type: 'appeal.filed', payload: { appealId: id, target, targetId, receivedAt: env.at } }, ...held.events],
    open: [{ kind: 'DECIDE_APPEAL', assigneeRole: 'BOARD', refId: id, dueAt: null }],
  });
};

const find = (
  state: CaseState,
  appealId: string,
  from: readonly Appeal['state'][],
  action: string,
): Appeal | Refusal => {
  const appeal = state.appeals.find(({ id }) => id === appealId);
  if (appeal && from.includes(appeal.state)) return appeal;
  return refuse('VIO_001', { from: appeal?.state ?? 'gone', action, allowed: [] });
};

/** Nobody decides on a lot they own or a case they reported. */
const partRefusal = ({ owner, violation }: CaseState, { userId }: Env): Refusal | null => {
  if (userId !== null && userId === owner.userId) return refuse('VIO_002', { why: 'the lot is your own' });
  if (userId === violation.reporterId) return refuse('VIO_002', { why: 'you reported the case' });
  return null;
};

const event = (
  type: 'appeal.accepted' | 'appeal.rejected' | 'appeal.withdrawn',
  { id, target }: Appeal,
  reason?: string,
) => ({
  type,
  payload: { appealId: id, target },
  ...(reason === undefined ? {} : { reason }),
});

export const acceptAppeal = (state: CaseState, appealId: string, env: Env): Decision | Refusal => {
  const appeal = find(state, appealId, ['FILED'], 'acceptAppeal');
  if ('ok' in appeal) return appeal;
  const refusal = guard(state, 'decideAppeal') ?? partRefusal(state, env);
  if (refusal) return refusal;
  return changed(state, {}, { appeal: { ...appeal, state: 'ACCEPTED' }, events: [event('appeal.accepted', appeal)] });
};

const ended = (
  state: CaseState,
  appeal: Appeal,
  done: 'REJECTED' | 'WITHDRAWN',
  env: Env,
  reason?: string,
): Decision => {
  const released = release(state, env, 'APPEAL');
  const type = done === 'REJECTED' ? 'appeal.rejected' : 'appeal.withdrawn';
  return changed(state, released.columns, {
    appeal: { ...appeal, state: done, ...(reason === undefined ? {} : { reasons: reason }) },
    events: [event(type, appeal, reason), ...released.events],
    close: closing(state, ['DECIDE_APPEAL'], done === 'REJECTED'),
  });
};

export const rejectAppeal = (state: CaseState, appealId: string, reason: string, env: Env): Decision | Refusal => {
  const appeal = find(state, appealId, ['FILED'], 'rejectAppeal');
  if ('ok' in appeal) return appeal;
  return guard(state, 'decideAppeal') ?? partRefusal(state, env) ?? ended(state, appeal, 'REJECTED', env, reason);
};

export const withdrawAppeal = (state: CaseState, appealId: string, env: Env): Decision | Refusal => {
  const appeal = find(state, appealId, ['FILED', 'ACCEPTED'], 'withdrawAppeal');
  if ('ok' in appeal) return appeal;
  if (state.owner.userId === null || state.owner.userId !== env.userId)
    return refuse('VIO_002', { why: 'only the owner of the lot may withdraw the appeal' });
  return ended(state, appeal, 'WITHDRAWN', env);
};

export type Verdict = {
  readonly decision: AppealDecision;
  readonly reasons: string;
  readonly reducedAmountMinor?: number | undefined;
};

/** AFFIRMED: the clock runs again. VACATED: the case is dismissed and its fines are taken back. MODIFIED lowers the fine that was appealed. */
export const decideAppeal = (state: CaseState, appealId: string, verdict: Verdict, env: Env): Decision | Refusal => {
  const appeal = find(state, appealId, ['ACCEPTED'], 'decideAppeal');
  if ('ok' in appeal) return appeal;
  const refusal = guard(state, 'decideAppeal') ?? partRefusal(state, env) ?? reductionRefusal(state, appeal, verdict);
  if (refusal) return refusal;
  const { decision, reasons, reducedAmountMinor } = verdict;
  const decided = {
    ...appeal,
    state: 'DECIDED',
    decision,
    reasons,
    ...(reducedAmountMinor === undefined ? {} : { reducedAmountMinor }),
  } as const;
  const decidedEvent = {
    type: 'appeal.decided',
    payload: { appealId, target: appeal.target, decision, reducedAmountMinor: reducedAmountMinor ?? null },
    reason: reasons,
  } as const;
  if (decision === 'VACATED') return { ...dismissal(state, [decidedEvent], reasons), appeal: decided };
  const released = release(state, env, 'APPEAL');
  return changed(state, released.columns, {
    appeal: decided,
    events: [decidedEvent, ...released.events],
    close: closing(state, ['DECIDE_APPEAL'], true),
  });
};

const reductionRefusal = (state: CaseState, { target, targetId }: Appeal, verdict: Verdict): Refusal | null => {
  if (verdict.decision !== 'MODIFIED') return null;
  const fine = target === 'FINE' ? state.fines.find(({ id }) => id === targetId) : undefined;
  if (!fine) return refuse('VIO_001', { from: target, action: 'MODIFIED', allowed: ['AFFIRMED', 'VACATED'] });
  const { reducedAmountMinor = fine.amountMinor } = verdict;
  if (reducedAmountMinor > 0 && reducedAmountMinor < fine.amountMinor) return null;
  return refuse('VIO_010', { field: 'reducedAmountMinor', capMinor: fine.amountMinor - 1 });
};
