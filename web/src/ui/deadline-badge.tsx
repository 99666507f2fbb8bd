'use client';

import { CalendarClock, CircleAlert, Clock3 } from 'lucide-react';
import { cx } from './cx';
import styles from './deadline-badge.module.css';
import { useNow } from './now';
import { formatInstant, formatRelative, formatSpan, isSoon, viewerZone } from './time';

type Props = {
  at: string;
  /** The zone of the process, in which the deadline was agreed. */
  timeZone: string;
  overdueSince?: string | null | undefined;
  estimated?: boolean | undefined;
  /** For tables: the date alone, the rest on hover. */
  compact?: boolean | undefined;
  /** For example `4 business days`. */
  note?: string | undefined;
};

/** A deadline told relatively and absolutely, in the zone of its process; the viewer's own zone on hover. */
export const DeadlineBadge = ({ at, timeZone, overdueSince, estimated = false, compact = false, note }: Props) => {
  const now = useNow();
  const late = overdueSince !== null && overdueSince !== undefined;
  const tone = late ? 'overdue' : !estimated && isSoon(at, now) ? 'soon' : 'plain';
  const Icon = late ? CircleAlert : tone === 'soon' ? Clock3 : CalendarClock;
  const relative = late
    ? `overdue ${formatSpan(now - Date.parse(overdueSince))}`
    : `${formatRelative(at, now)}${estimated ? ' est.' : ''}`;
  const tip = () =>
    `${formatInstant(at, timeZone, now)} (${timeZone})\n${formatInstant(at, viewerZone(), now)} your time`;
  return (
    <span className={cx(styles['deadline'], styles[`deadline--${tone}`], estimated && styles['deadline--estimated'])}>
      <Icon size={14} strokeWidth={2.25} aria-hidden />
      <span className={styles['deadline__relative']}>{relative}</span>
      <time
        className={cx(styles['deadline__absolute'], compact && styles['deadline__absolute--compact'])}
        dateTime={at}
        data-tip=""
        onPointerEnter={(event) => event.currentTarget.setAttribute('data-tip', tip())}
      >
        {formatInstant(at, timeZone, now)}
      </time>
      {note !== undefined && <span className={styles['deadline__note']}>{note}</span>}
    </span>
  );
};
