'use client';

import dynamic from 'next/dynamic';
import { useMemo, useState } from 'react';
import type { Timeline as TimelineData } from '@/api/types';
import { Button } from './button';
import { control } from './field';
import { EmptyState } from './states';
import { familiesOf, toItems, type TimelineItem } from './timeline-items';
import { TimelineRow } from './timeline-row';
import styles from './timeline.module.css';
import { count, humanize } from './words';

const VirtualRows = dynamic(() => import('./timeline-virtual').then((module) => module.VirtualRows));
const EventDrawer = dynamic(() => import('./event-drawer').then((module) => module.EventDrawer), { ssr: false });

/** Above this the rows are virtualised; below it the whole list is in the page, for search, print and readers. */
const PLAIN_LIMIT = 250;
const RECENT = 14;

type Props = {
  timeline: TimelineData;
  timeZone: string;
  /** Events worth a line when only the main ones are asked for. */
  isMain: (type: string) => boolean;
  /** Opens what an entry is about. */
  onOpen?: (refId: string) => void;
};

/** Past, the now line, planned: the same in every room. */
export const Timeline = ({ timeline, timeZone, isMain, onOpen }: Props) => {
  const [show, setShow] = useState('main');
  const [text, setText] = useState('');
  const [whole, setWhole] = useState(false);
  const [event, setEvent] = useState<TimelineData['past'][number] | null>(null);
  const items = useMemo(() => toItems(timeline, { show, text }, isMain), [timeline, show, text, isMain]);
  const line = items.findIndex(({ kind }) => kind === 'line');
  const folded = whole || text !== '' ? 0 : Math.max(0, line - RECENT);
  const shown = folded > 0 ? items.slice(folded) : items;

  const open = (item: TimelineItem) => {
    if (item.kind === 'past') setEvent(item.event);
    else if (item.kind !== 'line' && item.id !== null) onOpen?.(item.id);
  };
  const row = (item: TimelineItem, index: number) => (
    <TimelineRow
      item={item}
      previous={shown[index - 1]}
      timeZone={timeZone}
      onOpen={open}
      canOpenPlans={onOpen !== undefined}
    />
  );

  return (
    <section aria-label="Timeline" className={styles['timeline']}>
      <div className={styles['tools']}>
        <input
          type="search"
          className={`${control} ${styles['tools__search']}`}
          aria-label="Search the timeline"
          placeholder="Search the timeline"
          value={text}
          onChange={(change) => setText(change.target.value)}
        />
        <select
          className={`${control} ${styles['tools__show']}`}
          aria-label="Events shown"
          value={show}
          onChange={(change) => setShow(change.target.value)}
        >
          <option value="main">Main events</option>
          <option value="all">Every event</option>
          {familiesOf(timeline.past).map((family) => (
            <option key={family} value={family}>
              {humanize(family)} events
            </option>
          ))}
        </select>
        {!timeline.live && (
          <span
            className={styles['tools__stale']}
            data-tip="The workflow did not answer in time. This is the last recorded state; commands still work."
          >
            Last recorded state
          </span>
        )}
      </div>
      {folded > 0 && (
        <div className={styles['earlier']}>
          <Button small onClick={() => setWhole(true)}>
            Show {count(folded, 'earlier event')}
          </Button>
        </div>
      )}
      {shown.length === 1 ? (
        <EmptyState title={text === '' ? 'Nothing has happened yet' : 'No entry matches'}>
          {text === '' ? 'Steps appear here as they happen.' : 'Try other words, or show every event.'}
        </EmptyState>
      ) : shown.length > PLAIN_LIMIT ? (
        <VirtualRows items={shown} row={row} />
      ) : (
        <ol className={styles['rows']}>
          {shown.map((item, index) => (
            <li key={item.key}>{row(item, index)}</li>
          ))}
        </ol>
      )}
      {event !== null && <EventDrawer event={event} timeZone={timeZone} onClose={() => setEvent(null)} />}
    </section>
  );
};
