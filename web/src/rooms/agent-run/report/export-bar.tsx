'use client';

import { useQuery } from '@tanstack/react-query';
import { Download, FileDown } from 'lucide-react';
import type { AgentJob } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Button, buttonClass } from '@/ui/button';
import { exportRun } from '../commands';
import { jobsQuery } from '../queries';
import styles from './report-panel.module.css';

const FORMATS = { pdf: 'PDF', html: 'HTML', markdown: 'Markdown', zip: 'Zip' } as const;
type Format = keyof typeof FORMATS;
const ALL = Object.keys(FORMATS) as Format[];
/** Place of what a job works on in its key. */
const SUBJECT = 2;

type Props = { runId: string; artifactId: string; formats?: readonly Format[] };

/** A deliverable as a file. A format is rendered once; after that it is there to download. */
export const ExportBar = ({ runId, artifactId, formats = ALL }: Props) => {
  const jobs = useQuery(jobsQuery(runId));
  const jobOf = (format: Format): AgentJob | undefined =>
    jobs.data?.items.find(
      (job) =>
        job.jobType === 'render_export' && job.format === format && job.jobKey.split('/')[SUBJECT] === artifactId,
    );
  return (
    <div className={styles['exports']} role="group" aria-label="Export">
      {formats.map((format) => (
        <ExportButton key={format} runId={runId} artifactId={artifactId} format={format} job={jobOf(format)} />
      ))}
    </div>
  );
};

const ExportButton = ({
  runId,
  artifactId,
  format,
  job,
}: Omit<Props, 'formats'> & { format: Format; job: AgentJob | undefined }) => {
  const word = FORMATS[format];
  const render = useCommand({
    run: () => exportRun(runId, artifactId, format),
    done: () => ({ title: `${word} asked for`, text: 'It is there to download in a moment.' }),
  });
  if (job?.status === 'success' && job.resultArtifactId !== null)
    return (
      <a
        href={`/api/v1/agent/artifacts/${job.resultArtifactId}/content`}
        download
        className={buttonClass({ small: true })}
      >
        <Download size={14} aria-hidden /> Download {word}
      </a>
    );
  const isBusy = render.isPending || job?.status === 'pending' || job?.status === 'running';
  return (
    <Button small pending={isBusy} onClick={() => render.mutate(undefined)}>
      <FileDown size={14} aria-hidden />{' '}
      {isBusy ? `Rendering ${word}` : job?.status === 'error' ? `${word}: try again` : word}
    </Button>
  );
};
