'use client';

import { useQuery } from '@tanstack/react-query';
import { FileText, Hourglass, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import type { AgentJob, AgentRun } from '@/api/types';
import { Notice } from '@/ui/notice';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { websiteFilesQuery } from '../queries';
import { ExportBar } from '../report/export-bar';
import styles from './website-panel.module.css';

type Props = { run: AgentRun; companion: AgentJob | undefined };

/** The files of a finished website, all of them as a zip, and the report that is made of it afterwards. */
export const WebsitePanel = ({ run, companion }: Props) => {
  const { deliverableArtifactId: artifactId, completedAt } = run;
  if (artifactId === null)
    return (
      <EmptyState title="No website yet">
        {completedAt === null ? 'It appears here when the run has written it.' : 'The run ended before there was one.'}
      </EmptyState>
    );
  return (
    <div className={styles['website']}>
      {completedAt !== null && <ExportBar runId={run.id} artifactId={artifactId} formats={['zip']} />}
      <Companion runId={run.id} job={companion} />
      <Files runId={run.id} />
    </div>
  );
};

const Companion = ({ runId, job }: { runId: string; job: AgentJob | undefined }) => {
  if (job === undefined) return null;
  if (job.status === 'success')
    return (
      <p>
        <Link href={`/agent/runs/${runId}?tab=report`} className={styles['website__report']} prefetch={false}>
          <FileText size={14} aria-hidden /> Companion report
        </Link>
      </p>
    );
  return job.status === 'error' ? (
    <Notice tone="overdue" icon={TriangleAlert}>
      The companion report could not be made. An operator can drive its job again.
    </Notice>
  ) : (
    <Notice tone="waiting" icon={Hourglass}>
      The companion report is being made and appears here by itself.
    </Notice>
  );
};

const Files = ({ runId }: { runId: string }) => {
  const files = useQuery(websiteFilesQuery(runId));
  if (files.isPending) return <Skeleton rows={8} />;
  if (files.isError) return <ErrorState error={files.error} retry={() => void files.refetch()} />;
  return (
    <table className={styles['files']} aria-label="Files of the website">
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">Type</th>
          <th scope="col">Bytes</th>
        </tr>
      </thead>
      <tbody>
        {files.data.map(({ id, name, mediaType, sizeBytes }) => (
          <tr key={id}>
            <td>
              <a href={`/api/v1/agent/artifacts/${id}/content`} download>
                {name.slice(name.indexOf('/') + 1)}
              </a>
            </td>
            <td>{mediaType.split(';')[0]}</td>
            <td>{sizeBytes.toLocaleString('en-US')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
