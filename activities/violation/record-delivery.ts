import type { Unit } from '@ratchet/prisma/commit';
import type { Channel } from '@ratchet/workflows/violation/names';
import { guard } from '@ratchet/workflows/violation/state/guards';
import { isUnderWay, nextChannel, servedDay } from '@ratchet/workflows/violation/state/letters';
import { applyCommand, loadForChange, type Applied, type ApplyOptions } from './apply-command';
import { insertDeliveries } from './delivery-rows';
import { CaseRefusal } from './refusal';
import { deliveriesOf, queuedBy } from './send-notice';

export type DeliveryReport = {
  readonly noticeId: string;
  readonly channel: Channel;
  readonly status: 'SENT' | 'FAILED' | 'RETURNED';
  /** ISO-8601 instant. */
  readonly occurredAt: string;
  /** Local day of the carrier's first attempt. */
  readonly attemptedOn?: string | undefined;
  readonly carrierRef?: string | undefined;
  readonly proofSha256?: string | undefined;
};

/**
 * What a person confirms about a letter: it left, it failed, it came back. The first channel that serves starts the clock;
 * one that fails is followed by the next.
 * @throws CaseRefusal VIO_001, VIO_004; VIO_005 for a letter that is not of this case or did not wait for this channel.
 */
export const recordDelivery = async (
  unit: Unit,
  violationId: string,
  report: DeliveryReport,
  options: Pick<ApplyOptions, 'wake'> = {},
): Promise<Applied> => {
  const state = await loadForChange(unit, violationId);
  const refusal = guard(state, 'recordDelivery');
  if (refusal) throw new CaseRefusal(refusal.code, refusal.details);
  const { noticeId, channel, status, occurredAt } = report;
  const notice = state.notices.find(({ id }) => id === noticeId);
  const latest = notice?.deliveries.filter((delivery) => delivery.channel === channel).at(-1);
  const expected =
    notice &&
    (status === 'RETURNED' ? latest?.status === 'SENT' || latest?.status === 'SERVED' : isUnderWay(notice, channel));
  if (!notice || !expected)
    throw new CaseRefusal('VIO_005', { missing: ['a letter that waits for this channel'], field: 'noticeId' });
  const carrierRef = report.carrierRef ?? null;
  const proofSha256 = report.proofSha256 ?? null;
  if (status === 'SENT') {
    const sent = { channel, occurredAt, attemptedOn: report.attemptedOn, carrierRef, proofSha256 };
    await insertDeliveries(unit, state, noticeId, deliveriesOf(state, sent, null));
    return applyCommand(
      unit,
      violationId,
      { type: 'recordSent', notice, sent: [sent], queued: [] },
      { ...options, state },
    );
  }
  const next = servedDay(notice) === null ? nextChannel(notice, channel) : null;
  await insertDeliveries(unit, state, noticeId, [
    { channel, status, occurredAt, addressUsed: null, carrierRef, proofSha256, servedOn: null },
    ...(next === null ? [] : [queuedBy(next, unit.at.toISOString(), '')]),
  ]);
  const failure = { channel, returned: status === 'RETURNED' };
  return applyCommand(unit, violationId, { type: 'recordFailure', notice, failure }, { ...options, state });
};
