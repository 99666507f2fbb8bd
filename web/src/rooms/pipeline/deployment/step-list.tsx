'use client';

import { useQuery } from '@tanstack/react-query';
import { RotateCw, SkipForward } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { PipelineDeploymentDetail, PipelineRunNode } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { cx } from '@/ui/cx';
import { useNow } from '@/ui/now';
import { ErrorState, Skeleton } from '@/ui/states';
import { useChanged } from '@/ui/store';
import { formatRelative } from '@/ui/time';
import { count } from '@/ui/words';
import { retryNode, skipNode } from './commands';
import { durationWords, STEP_WORD } from './labels';
import { runNodesQuery } from './queries';
import { NodeBadge } from './status';
import styles from './step-list.module.css';

const ReasonDialog = dynamic(() => import('@/ui/reason-dialog').then((module) => module.ReasonDialog), { ssr: false });
const StepLog = dynamic(() => import('./step-log').then((module) => module.StepLog));

type Props = { deployment: PipelineDeploymentDetail; runId: string };

/** Every step of the run as it goes: state, time, rows, attempts, dbt's own words where one failed. */
export const StepList = ({ deployment, runId }: Props) => {
  const nodes = useQuery(runNodesQuery(deployment.id, deployment.pipeline.id, runId));
  if (nodes.isPending) return <Skeleton rows={8} />;
  if (nodes.isError && !nodes.data) return <ErrorState error={nodes.error} retry={() => void nodes.refetch()} />;
  const { items } = nodes.data;
  const starts = items.flatMap(({ startedAt }) => (startedAt === null ? [] : [Date.parse(startedAt)]));
  const ends = items.flatMap(({ finishedAt }) => (finishedAt === null ? [] : [Date.parse(finishedAt)]));
  const span = { from: Math.min(...starts), to: Math.max(...ends, ...starts) };
  return (
    <ol className={styles['steps']}>
      {items.map((step) => (
        <Step key={step.uniqueId} deployment={deployment} runId={runId} step={step} span={span} />
      ))}
    </ol>
  );
};

type StepProps = Props & { step: PipelineRunNode; span: { from: number; to: number } };

const Step = ({ deployment, runId, step, span }: StepProps) => {
  const [open, setOpen] = useState(false);
  const changed = useChanged(step.nodeId ?? '');
  const now = useNow();
  const { uniqueId, name, action, state, attempt, rowsAffected, executionMs, message, skippedBecauseOf } = step;
  const facts = [
    rowsAffected === null ? null : count(rowsAffected, 'row'),
    executionMs === null ? null : durationWords(executionMs),
    attempt > 1 ? `attempt ${attempt}` : null,
    step.nextAttemptAt === null || state !== 'RETRY_WAIT' ? null : `again ${formatRelative(step.nextAttemptAt, now)}`,
    skippedBecauseOf === null ? null : `because of ${skippedBecauseOf.split('.').at(-1)}`,
  ].filter((fact) => fact !== null);
  return (
    <li
      className={cx(styles['step'], changed && styles['step--changed'])}
      data-step={name}
      data-state={state}
      data-changed={changed || undefined}
    >
      <button type="button" className={styles['step__line']} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={styles['step__state']}>
          <NodeBadge state={state} />
        </span>
        <span className={styles['step__name']}>
          {name}{' '}
          <span className={styles['step__action']}>
            {STEP_WORD[action].toLowerCase()} {step.critical ? '· critical path' : ''}
          </span>
        </span>
        <span className={styles['step__facts']}>{facts.join(' · ')}</span>
        <Bar step={step} span={span} />
      </button>
      {message !== null && state === 'FAILED' && <pre className={styles['step__message']}>{message}</pre>}
      <StepActions deployment={deployment} runId={runId} step={step} />
      {open && (
        <StepLog deploymentId={deployment.id} pipelineId={deployment.pipeline.id} runId={runId} uniqueId={uniqueId} />
      )}
    </li>
  );
};

/** Where in the run's time the step lay. */
const Bar = ({ step: { startedAt, finishedAt, state }, span }: Pick<StepProps, 'step' | 'span'>) => {
  const total = span.to - span.from;
  if (startedAt === null || total <= 0) return <span className={styles['bar']} aria-hidden />;
  const from = Date.parse(startedAt) - span.from;
  const to = finishedAt === null ? total : Date.parse(finishedAt) - span.from;
  return (
    <span className={styles['bar']} aria-hidden>
      <span
        className={cx(styles['bar__part'], styles[`bar__part--${state.toLowerCase()}`])}
        style={{ left: `${(100 * from) / total}%`, width: `max(3px, ${(100 * (to - from)) / total}%)` }}
      />
    </span>
  );
};

const StepActions = ({ deployment, runId, step }: Omit<StepProps, 'span'>) => {
  const [skipping, setSkipping] = useState(false);
  const at = { pipelineId: deployment.pipeline.id, runId, uniqueId: step.uniqueId };
  const retry = useCommand({ run: () => retryNode(at), done: () => ({ title: `${step.name} is tried again` }) });
  const { hold, actions } = deployment;
  const canRetry = step.state === 'FAILED' && hold === 'FAILURE' && actions.includes('retryNode');
  const canSkip = step.state === 'FAILED' && hold === 'FAILURE' && actions.includes('skipNode');
  if (!canRetry && !canSkip) return null;
  return (
    <div className={styles['step__actions']}>
      {canRetry && (
        <Button small variant="primary" pending={retry.isPending} onClick={() => retry.mutate(undefined)}>
          <RotateCw size={13} aria-hidden /> Try again
        </Button>
      )}
      {canSkip && (
        <Button small onClick={() => setSkipping(true)}>
          <SkipForward size={13} aria-hidden /> Leave out
        </Button>
      )}
      {skipping && (
        <ReasonDialog
          title={`Leave out ${step.name}`}
          description="What needs it is left out too. The rest of the deployment goes on."
          submit="Leave out"
          run={(reason) => skipNode(at, reason)}
          done={`${step.name} is left out`}
          onClose={() => setSkipping(false)}
        />
      )}
    </div>
  );
};
