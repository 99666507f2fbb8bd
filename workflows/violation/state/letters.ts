import { firstServed } from '../clock/service';
import type { CaseState, LadderStep, LocalDate, Notice } from '../model';
import type { Channel, NoticeStatus } from '../names';

export const stepOf = ({ rule }: CaseState, key: string | null): LadderStep | null =>
  rule.document.steps.find((step) => step.key === key) ?? null;

/** The letter of the step under way. */
export const currentNotice = ({ violation, notices }: CaseState): Notice | null =>
  notices.find(
    ({ stepKey, occurrenceNo }) => stepKey === violation.stepKey && occurrenceNo === violation.occurrenceNo,
  ) ?? null;

const ORDER: readonly NoticeStatus[] = ['RENDERED', 'FAILED', 'RETURNED', 'QUEUED', 'SENT', 'SERVED'];
/** How far the letter has come on its best channel. */
export const statusOf = ({ deliveries }: Pick<Notice, 'deliveries'>): NoticeStatus => {
  const latest = new Map(deliveries.map((delivery) => [delivery.channel, delivery.status]));
  return [...latest.values()].reduce<NoticeStatus>(
    (best, status) => (ORDER.indexOf(status) > ORDER.indexOf(best) ? status : best),
    'RENDERED',
  );
};
export const servedDay = ({ deliveries }: Pick<Notice, 'deliveries'>): LocalDate | null =>
  firstServed(deliveries.map(({ servedOn }) => servedOn));

/** Channels a letter leaves by. An email serves only with consent, so without it the letter also goes by first-class mail; the portal shows every letter. */
export const channelsFor = (asked: readonly Channel[], eDeliveryConsent: boolean): Channel[] => {
  const usable = asked.filter((channel) => channel !== 'EMAIL' || eDeliveryConsent);
  const serving: readonly Channel[] = usable.some((channel) => channel !== 'PORTAL') ? usable : ['FIRST_CLASS'];
  return [...new Set<Channel>([...serving, 'PORTAL'])];
};
/** Mail and hand-overs leave the house with a person, who confirms them. */
export const needsPerson = (channel: Channel): boolean => ['FIRST_CLASS', 'CERTIFIED', 'HAND'].includes(channel);

/** Whether the letter waits to leave by this channel. */
export const isUnderWay = ({ deliveries }: Pick<Notice, 'deliveries'>, channel: Channel): boolean =>
  deliveries.filter((delivery) => delivery.channel === channel).at(-1)?.status === 'QUEUED';

const FALLBACKS: readonly Channel[] = ['EMAIL', 'FIRST_CLASS', 'CERTIFIED', 'HAND'];
/** The channel a letter leaves by when this one has failed, or null when there is none it has not tried. */
export const nextChannel = ({ deliveries }: Pick<Notice, 'deliveries'>, failed: Channel): Channel | null => {
  const tried = deliveries.map(({ channel }) => channel);
  return FALLBACKS.slice(FALLBACKS.indexOf(failed) + 1).find((channel) => !tried.includes(channel)) ?? null;
};
