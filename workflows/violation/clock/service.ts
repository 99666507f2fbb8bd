import { addCalendarDays } from '../../platform/calendar';
import type { LocalDate } from '../model';
import type { Channel } from '../names';

/** Days after posting on which a letter counts as received, where the legal profile names none. */
const DEEMED_DAYS = 3;

export type Sending = {
  readonly channel: Channel;
  /** Local day it left. */
  readonly sentOn: LocalDate;
  /** The owner agreed to electronic delivery before that day. */
  readonly consent: boolean;
  /** Local day of the carrier's first attempt. */
  readonly attemptedOn?: LocalDate | null;
  readonly deemedDays?: number | undefined;
};

/** C1: the local day of service, which is day 0; null while this channel has not served. The portal alone never serves. */
export const servedOn = (sending: Sending): LocalDate | null => {
  const { channel, sentOn, consent, attemptedOn, deemedDays } = sending;
  switch (channel) {
    case 'HAND':
      return sentOn;
    case 'EMAIL':
      return consent ? sentOn : null;
    case 'FIRST_CLASS':
      return addCalendarDays(sentOn, deemedDays ?? DEEMED_DAYS);
    case 'CERTIFIED':
      return attemptedOn ?? null;
    case 'PORTAL':
      return null;
  }
};

/** Of several channels the first that serves counts. */
export const firstServed = (days: readonly (LocalDate | null)[]): LocalDate | null =>
  days.reduce<LocalDate | null>((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
