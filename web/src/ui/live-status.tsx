'use client';

import { CircleDot, CloudOff, LoaderCircle } from 'lucide-react';
import { cx } from './cx';
import styles from './live-status.module.css';
import { useNow } from './now';
import { useClient } from './store';
import { formatClock, formatSpan, viewerZone } from './time';

/** Whether what is on the page is of this moment. */
export const LiveStatus = () => {
  const { state, since } = useClient((client) => client.connection);
  const now = useNow();
  const lost = state === 'reconnecting' || state === 'offline';
  const Icon = state === 'live' ? CircleDot : state === 'offline' ? CloudOff : LoaderCircle;
  const words = {
    connecting: 'Connecting',
    live: 'Live',
    reconnecting: 'Reconnecting',
    offline: `Offline ${formatSpan(Math.max(now - since, 60_000))}`,
  }[state];
  const tip = lost
    ? `No live updates since ${formatClock(since, viewerZone())}. The page shows the last known state and refreshes every 15 s.`
    : 'Changes by others appear here within a second.';
  return (
    <span className={cx(styles['live'], styles[`live--${state}`])} role="status" data-tip={tip} data-state={state}>
      <Icon size={14} strokeWidth={2.25} aria-hidden />
      {words}
    </span>
  );
};
