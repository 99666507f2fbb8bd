'use client';

import { History, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/ui/button';
import { formatInstant, viewerZone } from '@/ui/time';
import type { Bus } from './bus';
import styles from './time-slider.module.css';
import { VersionLabels } from './version-labels';

type Props = {
  pipelineId: string;
  bus: Bus;
  head: number;
  at: number | null;
  /** When the version looked at was written, once known. */
  writtenAt: string | null;
  canRestore: boolean;
};

const SETTLE_MS = 120;

/** Moves through the versions of the graph; anything but the last one is only looked at. */
export const TimeSlider = ({ pipelineId, bus, head, at, writtenAt, canRestore }: Props) => {
  const [dragged, setDragged] = useState<number | null>(null);
  const value = dragged ?? at ?? head;
  useEffect(() => {
    if (dragged === null) return undefined;
    const timer = setTimeout(() => {
      bus.publish({ type: 'look', at: dragged >= head ? null : dragged });
      setDragged(null);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [dragged, head, bus]);
  return (
    <div className={styles['slider']} data-past={at !== null || undefined}>
      <History size={15} aria-hidden />
      <label htmlFor="version" className={styles['slider__word']}>
        Version <span className={styles['slider__version']}>{value}</span> of {head}
      </label>
      <input
        id="version"
        type="range"
        className={styles['slider__range']}
        min={1}
        max={Math.max(head, 1)}
        value={value}
        onChange={(event) => setDragged(Number(event.target.value))}
      />
      <VersionLabels pipelineId={pipelineId} head={head} at={at} canLabel={canRestore} bus={bus} />
      {at !== null && (
        <>
          <span className={styles['slider__when']}>{writtenAt !== null && formatInstant(writtenAt, viewerZone())}</span>
          <Button small variant="ghost" onClick={() => bus.publish({ type: 'look', at: null })}>
            Back to now
          </Button>
          {canRestore && (
            <Button small onClick={() => bus.publish({ type: 'restore', version: at })}>
              <RotateCcw size={13} aria-hidden /> Restore this
            </Button>
          )}
        </>
      )}
    </div>
  );
};
