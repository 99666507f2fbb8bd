'use client';

import { Check, CircleAlert, CircleDashed, Circle, Diamond, LoaderCircle, Zap, type LucideIcon } from 'lucide-react';
import { cx } from './cx';
import { useNow } from './now';
import { useChanged } from './store';
import { formatClock, formatDay, formatRelative, localDateOf } from './time';
import type { TimelineItem } from './timeline-items';
import styles from './timeline.module.css';
import { humanize } from './words';

type Props = {
  item: TimelineItem;
  previous: TimelineItem | undefined;
  timeZone: string;
  canOpenPlans: boolean;
  onOpen: (item: TimelineItem) => void;
};

export const TimelineRow = ({ item, previous, timeZone, canOpenPlans, onOpen }: Props) => {
  const now = useNow();
  const changed = useChanged(item.kind === 'line' ? '' : (item.id ?? ''));
  if (item.kind === 'line')
    return (
      <div className={styles['now']}>
        <span className={styles['now__word']}>now</span>
        <span className={styles['now__when']}>
          {formatDay(now, timeZone)}, {formatClock(now, timeZone)}
        </span>
      </div>
    );
  const { icon: Icon, tone, title, side } = lookOf(item, now);
  const estimated = item.kind === 'planned' && item.step.estimated;
  const openable = item.kind === 'past' || (canOpenPlans && item.id !== null);
  const content = (
    <>
      <span className={cx(styles['row__date'], estimated && styles['row__date--estimated'])}>
        {item.at === null ? 'no date' : isNewDay(item, previous, timeZone) ? formatDay(item.at, timeZone, now) : ''}
      </span>
      <Icon
        size={15}
        strokeWidth={2.25}
        className={cx(styles['row__icon'], styles[`row__icon--${tone}`])}
        aria-hidden
      />
      <span className={styles['row__title']}>{title}</span>
      <span className={cx(styles['row__side'], styles[`row__side--${tone}`])}>{side}</span>
    </>
  );
  const name = cx(styles['row'], styles[`row--${item.kind}`], changed && styles['row--changed']);
  return openable ? (
    <button type="button" className={name} onClick={() => onOpen(item)}>
      {content}
    </button>
  ) : (
    <div className={name}>{content}</div>
  );
};

const isNewDay = (item: TimelineItem, previous: TimelineItem | undefined, zone: string): boolean => {
  const at = item.kind === 'line' ? null : item.at;
  const before = previous === undefined || previous.kind === 'line' ? null : previous.at;
  return at === null || before === null || localDateOf(at, zone) !== localDateOf(before, zone);
};

type Look = { icon: LucideIcon; tone: string; title: string; side: string };
type Entry = Exclude<TimelineItem, { kind: 'line' }>;

const lookOf = (item: Entry, now: number): Look => {
  if (item.kind === 'past') {
    const { type, title, actor, origin } = item.event;
    const rule = origin === 'automation';
    const icon = /overdue$|task\.escalated|failed|cancelled/.test(type)
      ? CircleAlert
      : rule
        ? Zap
        : /milestone\.reached/.test(type)
          ? Diamond
          : Check;
    return {
      icon,
      tone: icon === CircleAlert ? 'overdue' : 'done',
      title,
      side: actor.name ?? (rule ? 'Automation' : humanize(origin)),
    };
  }
  if (item.kind === 'wait') {
    const { what, who, overdueSince, deadline } = item.wait;
    const waits = `${what} — waits on ${who.person ?? (who.role === null ? 'nobody yet' : humanize(who.role).toLowerCase())}`;
    if (overdueSince !== undefined) return { icon: CircleAlert, tone: 'overdue', title: waits, side: 'overdue' };
    return {
      icon: LoaderCircle,
      tone: 'waiting',
      title: waits,
      side: deadline === undefined ? 'no deadline' : formatRelative(deadline, now),
    };
  }
  const milestone = item.step.kind === 'milestone';
  return {
    icon: milestone ? Diamond : item.step.estimated ? CircleDashed : Circle,
    tone: 'planned',
    title: item.step.what,
    side: item.step.estimated ? 'estimated' : 'planned',
  };
};
