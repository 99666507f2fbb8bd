'use client';

import type { Timeline } from '@/api/types';
import { Dialog } from './dialog';
import { Facts } from './facts';
import { formatInstant, viewerZone } from './time';
import { humanize } from './words';

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value, null, 1);

/** One event as it was recorded. */
export const EventDrawer = ({
  event,
  timeZone,
  onClose,
}: {
  event: Timeline['past'][number];
  timeZone: string;
  onClose: () => void;
}) => (
  <Dialog title={event.title} shape="drawer" onClose={onClose}>
    <Facts
      facts={[
        ['When', formatInstant(event.at, timeZone)],
        ['Your time', formatInstant(event.at, viewerZone())],
        ['By', event.actor.name ?? humanize(event.actor.kind)],
        ['Origin', humanize(event.origin)],
        ['Event', <code key="type">{event.type}</code>],
        ['Sequence', event.sequence],
      ]}
    />
    <h3>Recorded facts</h3>
    <Facts
      facts={Object.entries(event.detail).map(
        ([name, value]) => [humanize(name), <code key={name}>{shown(value)}</code>] as const,
      )}
    />
  </Dialog>
);
