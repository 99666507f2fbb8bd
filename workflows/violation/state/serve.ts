import { localDateOf } from '../../platform/calendar';
import { servedOn } from '../clock/service';
import type { CaseState, Instant, LocalDate, Notice, Violation } from '../model';
import type { Channel } from '../names';
import { deadlineFrom, hold } from './clock';
import { changed, type CaseEvent, type ClosedItem, type Decision, type Env, type NewItem } from './decision';
import { currentNotice, isUnderWay, needsPerson, nextChannel, servedDay, stepOf } from './letters';

export type Sent = {
  readonly channel: Channel;
  readonly occurredAt: Instant;
  readonly attemptedOn?: LocalDate | undefined;
  readonly carrierRef: string | null;
  readonly proofSha256: string | null;
};
export type Failure = { readonly channel: Channel; readonly returned: boolean };

/** Local day of service by this channel alone (C1), or null while it has not served. */
export const servedBy = (
  state: CaseState,
  sent: Pick<Sent, 'channel' | 'occurredAt' | 'attemptedOn'>,
): LocalDate | null =>
  servedOn({
    channel: sent.channel,
    sentOn: localDateOf(sent.occurredAt, state.association.timeZone),
    consent: state.owner.eDeliveryConsent,
    attemptedOn: sent.attemptedOn ?? null,
    deemedDays: state.profile.serviceRules.deemedDays[sent.channel],
  });

const stepKeys = ({ id, stepKey, occurrenceNo }: Notice) => ({ noticeId: id, stepKey, occurrenceNo });

/** The person who hands letters over has one item for each letter, open while any of its channels waits. */
const handOver = (
  state: CaseState,
  notice: Notice,
  queued: readonly Channel[],
  done: readonly Channel[],
): { open: readonly NewItem[]; close: readonly ClosedItem[] } => {
  const waiting = notice.deliveries
    .map(({ channel }) => channel)
    .filter((channel) => needsPerson(channel) && isUnderWay(notice, channel) && !done.includes(channel));
  const item = state.actionItems.find(
    ({ kind, refId, state: itemState }) => kind === 'CONFIRM_DELIVERY' && refId === notice.id && itemState === 'OPEN',
  );
  const isWaiting = queued.length + waiting.length > 0;
  if (item) return { open: [], close: isWaiting ? [] : [{ id: item.id, kind: item.kind, done: true }] };
  const open: NewItem = { kind: 'CONFIRM_DELIVERY', assigneeRole: 'MANAGER', refId: notice.id, dueAt: null };
  return { open: isWaiting ? [open] : [], close: [] };
};

/** A letter has left by some channels and waits to leave by others. The first that serves starts the clock of its step. */
export const recordSent = (
  state: CaseState,
  notice: Notice,
  { sent, queued }: { readonly sent: readonly Sent[]; readonly queued: readonly Channel[] },
  env: Env,
): Decision => {
  const sentEvents: CaseEvent[] = sent.map(({ channel, carrierRef }) => ({
    type: 'notice.sent',
    payload: { ...stepKeys(notice), channel, carrierRef },
  }));
  const items = handOver(
    state,
    notice,
    queued,
    sent.map(({ channel }) => channel),
  );
  const serving = sent
    .map((one) => ({ one, day: servedBy(state, one) }))
    .filter((found): found is { one: Sent; day: LocalDate } => found.day !== null)
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  if (serving === undefined || servedDay(notice) !== null) return changed(state, {}, { events: sentEvents, ...items });

  const columns = startClock(state, notice, serving.day, env);
  const served: CaseEvent = {
    type: 'notice.served',
    payload: {
      ...stepKeys(notice),
      channel: serving.one.channel,
      servedOn: serving.day,
      proofSha256: serving.one.proofSha256,
      lastDay: columns.lastDay ?? null,
      deadlineAt: columns.deadlineAt ?? null,
    },
  };
  return changed(state, columns, { events: [...sentEvents, served], ...items });
};

/** A letter did not arrive by one channel: unless it was served by another, it leaves by the next. */
export const recordFailure = (state: CaseState, notice: Notice, { channel, returned }: Failure): Decision => {
  const next = servedDay(notice) === null ? nextChannel(notice, channel) : null;
  return changed(
    state,
    {},
    {
      events: [{ type: 'notice.failed', payload: { ...stepKeys(notice), channel, returned } }],
      ...handOver(state, notice, next === null ? [] : [next], [channel]),
    },
  );
};

/** Only a letter with a period of its own starts a clock; a notice of hearing waits for the hearing. */
const startClock = (state: CaseState, notice: Notice, day: LocalDate, env: Env): Partial<Violation> => {
  const step = stepOf(state, notice.stepKey);
  if (currentNotice(state)?.id !== notice.id || step?.kind !== 'NOTICE' || !step.period) return {};
  const deadline = deadlineFrom(state, env, {
    servedOn: day,
    period: step.period,
    statedLastDay: notice.statedLastDay,
  });
  const [first] = state.violation.holds;
  if (!first) return deadline;
  // served while something held the clock: the days that are left from now on are kept
  const started = { ...state, violation: { ...state.violation, ...deadline, holds: [] } };
  return { ...deadline, deadlineBasis: hold(started, env, first.kind, first.refId).columns.deadlineBasis };
};
