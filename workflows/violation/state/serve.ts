import { servedOn } from '../clock/service';
import type { CaseState, Instant, LocalDate, Notice, Violation } from '../model';
import type { Channel } from '../names';
import { localDateOf } from '../../platform/calendar';
import { deadlineFrom, hold } from './clock';
import { changed, closing, type CaseEvent, type Decision, type Env } from './decision';
import { currentNotice, servedDay, stepOf } from './letters';

export type Sent = {
  readonly channel: Channel;
  readonly occurredAt: Instant;
  readonly attemptedOn?: LocalDate | undefined;
  readonly carrierRef: string | null;
  readonly proofSha256: string | null;
};

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

/** A letter has left by some channels. The first that serves starts the clock of the step it belongs to. */
export const recordSent = (state: CaseState, notice: Notice, all: readonly Sent[], env: Env): Decision => {
  const step = { noticeId: notice.id, stepKey: notice.stepKey, occurrenceNo: notice.occurrenceNo };
  const sentEvents: CaseEvent[] = all.map(({ channel, carrierRef }) => ({
    type: 'notice.sent',
    payload: { ...step, channel, carrierRef },
  }));
  const serving = all
    .map((sent) => ({ sent, day: servedBy(state, sent) }))
    .filter((one): one is { sent: Sent; day: LocalDate } => one.day !== null)
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  const isFirst = serving !== undefined && servedDay(notice) === null;
  if (!isFirst) return changed(state, {}, { events: sentEvents });

  const columns = startClock(state, notice, serving.day, env);
  const served: CaseEvent = {
    type: 'notice.served',
    payload: {
      ...step,
      channel: serving.sent.channel,
      servedOn: serving.day,
      proofSha256: serving.sent.proofSha256,
      lastDay: columns.lastDay ?? null,
      deadlineAt: columns.deadlineAt ?? null,
    },
  };
  return changed(state, columns, {
    events: [...sentEvents, served],
    close: closing(state, ['CONFIRM_DELIVERY'], true),
  });
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
  const started: CaseState = { ...state, violation: { ...state.violation, ...deadline } };
  if (state.violation.clock !== 'HELD') return deadline;
  // the letter was served while something held the clock: all its days are kept
  const { kind, refId } = state.violation.holds[0] ?? { kind: 'MANUAL' as const, refId: null };
  const { columns } = hold({ ...started, violation: { ...started.violation, holds: [] } }, env, kind, refId);
  return { ...deadline, deadlineBasis: columns.deadlineBasis };
};
