'use client';

import { CircleAlert, FlaskConical } from 'lucide-react';
import type { AgentRun } from '@/api/types';
import { LiveStatus } from '@/ui/live-status';
import { Notice } from '@/ui/notice';
import { useNow } from '@/ui/now';
import { RunHeader } from '@/ui/run-header';
import { StatusBadge } from '@/ui/status-badge';
import { TemporalLink } from '@/ui/temporal-link';
import { formatInstant, formatSpan, viewerZone } from '@/ui/time';
import { humanize } from '@/ui/words';
import { BudgetMeter } from './budget-meter';
import { RunActions } from './run-actions';
import { RunStatusBadge } from './status';

/** What the run is, where it stands, what it costs, and how to stop it. */
export const AgentRunHeader = ({ run, temporalUrl }: { run: AgentRun; temporalUrl: string | null }) => {
  const now = useNow();
  const { startedAt, completedAt, createdBy, model, phase, deliverableType } = run;
  const end = completedAt === null ? now : Date.parse(completedAt);
  return (
    <RunHeader
      reference={humanize(deliverableType)}
      title={run.title}
      aside={
        <>
          <LiveStatus />
          {temporalUrl !== null && <TemporalLink url={temporalUrl} />}
        </>
      }
      badges={
        <>
          <RunStatusBadge run={run} />
          {run.simulated && (
            <StatusBadge tone="neutral" icon={FlaskConical} quiet>
              Simulated model
            </StatusBadge>
          )}
        </>
      }
      facts={[
        ...(completedAt === null ? [{ label: 'Phase', value: humanize(phase) }] : []),
        { label: 'Budget', value: <BudgetMeter budget={run.budget} /> },
        ...(startedAt === null
          ? []
          : [
              {
                label: completedAt === null ? 'Runs for' : 'Took',
                value: (
                  <span data-tip={`since ${formatInstant(startedAt, viewerZone(), now)}`}>
                    {formatSpan(Math.max(0, end - Date.parse(startedAt)))}
                  </span>
                ),
              },
            ]),
        { label: 'Asked by', value: createdBy.displayName },
        { label: 'Model', value: model },
      ]}
      actions={<RunActions run={run} />}
      notice={
        run.outcomeReason === 'completed_partial' ? (
          <Notice tone="soon" icon={CircleAlert}>
            The run ended before all of its steps were done. The result says what is missing.
          </Notice>
        ) : run.status === 'FAILED' ? (
          <Notice tone="overdue" icon={CircleAlert}>
            The run failed{run.outcomeReason === null ? '' : `: ${humanize(run.outcomeReason).toLowerCase()}`}. The
            timeline tells at which step.
          </Notice>
        ) : undefined
      }
    />
  );
};
