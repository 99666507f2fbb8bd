'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ErrorState, Skeleton } from '@/ui/states';
import { formatDate } from '@/ui/time';
import { snapshotQuery, sourcesQuery } from '../queries';
import { aroundQuote } from './around-quote';
import styles from './sources-panel.module.css';
import type { StoredCitation, StoredReport } from './stored-report';

type Props = { runId: string; report: StoredReport; marker: number | null; onOpen: (marker: number) => void };

/** Every cited place by its number; the open one shows its quote within the text that was read. */
export const SourcesPanel = ({ runId, report, marker, onOpen }: Props) => {
  const cited = new Map(
    report.citations.filter((citation) => citation.marker > 0).map((citation) => [citation.marker, citation]),
  );
  return (
    <section className={styles['sources']} aria-label="Sources">
      <h2 className={styles['sources__title']}>Sources</h2>
      <ol>
        {[...cited.values()].map((citation) => (
          <Place
            key={citation.marker}
            runId={runId}
            report={report}
            citation={citation}
            isOpen={citation.marker === marker}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </section>
  );
};

type PlaceProps = Omit<Props, 'marker'> & { citation: StoredCitation; isOpen: boolean };

const Place = ({ runId, report, citation, isOpen, onOpen }: PlaceProps) => {
  const place = useRef<HTMLLIElement>(null);
  const source = report.sources.find(({ id }) => id === citation.sourceId);
  useEffect(() => {
    if (isOpen) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={place} id={`source-${citation.marker}`} className={styles['place']}>
      <button
        type="button"
        className={styles['place__head']}
        aria-expanded={isOpen}
        onClick={() => onOpen(isOpen ? 0 : citation.marker)}
      >
        <span className={styles['place__marker']}>[{citation.marker}]</span>
        <span>
          {source?.title ?? 'unknown source'}
          <span className={styles['place__by']}>
            {source !== undefined && ` · ${source.publisher} · read ${formatDate(source.retrievedAt.slice(0, 10))}`}
          </span>
        </span>
      </button>
      {isOpen && <Snapshot runId={runId} citation={citation} />}
    </li>
  );
};

const Snapshot = ({ runId, citation }: { runId: string; citation: StoredCitation }) => {
  const sources = useQuery(sourcesQuery(runId));
  const artifactId = sources.data?.items.find(({ id }) => id === citation.sourceId)?.snapshotArtifactId;
  const snapshot = useQuery({ ...snapshotQuery(artifactId ?? ''), enabled: artifactId !== undefined });
  if (sources.isError || snapshot.isError) return <ErrorState error={sources.error ?? snapshot.error} />;
  if (snapshot.data === undefined) return <Skeleton rows={3} />;
  const { before, quote, after } = aroundQuote(snapshot.data, citation.quote);
  return (
    <blockquote className={styles['place__quote']}>
      {before}
      <mark>{quote}</mark>
      {after}
    </blockquote>
  );
};
