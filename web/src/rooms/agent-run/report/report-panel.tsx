'use client';

import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useState, type MouseEvent } from 'react';
import type { AgentRun } from '@/api/types';
import { cx } from '@/ui/cx';
import { Notice } from '@/ui/notice';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { reportQuery } from '../queries';
import { ExportBar } from './export-bar';
import styles from './report-panel.module.css';
import { SourcesPanel } from './sources-panel';
import type { StoredReport } from './stored-report';

/** A finished report with its sources beside it; a number in the text opens the place it comes from. */
export const ReportPanel = ({ run, artifactId }: { run: AgentRun; artifactId: string | null }) => {
  const report = useQuery(reportQuery(run.id, artifactId));
  if (artifactId === null)
    return (
      <EmptyState title="No report yet">
        {run.completedAt === null
          ? 'It appears here when the run has put it together.'
          : 'The run ended before there was one.'}
      </EmptyState>
    );
  if (report.isPending) return <Skeleton rows={12} />;
  if (report.isError) return <ErrorState error={report.error} retry={() => void report.refetch()} />;
  return report.data === null ? (
    <Skeleton rows={12} />
  ) : (
    <Content run={run} artifactId={artifactId} report={report.data} />
  );
};

const Content = ({ run, artifactId, report }: { run: AgentRun; artifactId: string; report: StoredReport }) => {
  const [marker, setMarker] = useState<number | null>(null);
  const open = (event: MouseEvent<HTMLElement>) => {
    const link = (event.target as Element).closest('[data-marker]');
    if (link === null) return;
    event.preventDefault();
    setMarker(Number(link.getAttribute('data-marker')));
  };
  const unsupported = report.citations.filter(({ support }) => support === 'unsupported').length;
  return (
    <div className={styles['panel']}>
      <div className={styles['panel__text']}>
        <ExportBar runId={run.id} artifactId={artifactId} />
        {report.completeness === 'partial' && (
          <Notice tone="soon" icon={TriangleAlert}>
            This report is partial: the run ended before all of its steps were done.
          </Notice>
        )}
        {unsupported > 0 && (
          <Notice tone="soon" icon={TriangleAlert}>
            {unsupported} statements are not borne out by a source and are marked in the text.
          </Notice>
        )}
        <article className={cx(styles['report'])} onClick={open} dangerouslySetInnerHTML={{ __html: report.html }} />
      </div>
      <SourcesPanel runId={run.id} report={report} marker={marker} onOpen={setMarker} />
    </div>
  );
};
