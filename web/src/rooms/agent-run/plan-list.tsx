'use client';

import { useQuery } from '@tanstack/react-query';
import type { AgentStep } from '@/api/types';
import { cx } from '@/ui/cx';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { count, humanize } from '@/ui/words';
import { money } from './labels';
import styles from './plan-list.module.css';
import { planQuery } from './queries';
import { StepStatusBadge } from './status';

/** The plan in the order it can run: each step with its state, cost and what it waits on. */
export const PlanList = ({ runId, currency }: { runId: string; currency: string }) => {
  const plan = useQuery(planQuery(runId));
  if (plan.isPending) return <Skeleton rows={6} />;
  if (plan.isError && !plan.data) return <ErrorState error={plan.error} retry={() => void plan.refetch()} />;
  const { steps } = plan.data;
  if (steps.length === 0)
    return <EmptyState title="No plan yet">The model is making it. Its steps appear here.</EmptyState>;
  const titles = new Map(steps.map(({ stepKey, title }) => [stepKey, title]));
  return (
    <ol className={styles['plan']} aria-label="Plan">
      {steps.map((step) => (
        <PlanStep key={step.stepKey} step={step} titles={titles} currency={currency} />
      ))}
    </ol>
  );
};

type StepProps = { step: AgentStep; titles: ReadonlyMap<string, string>; currency: string };

const PlanStep = ({ step, titles, currency }: StepProps) => {
  const { kind, title, status, dependsOn, summary, costMicros, modelCalls, toolCalls, error } = step;
  const after = dependsOn.map((key) => titles.get(key) ?? key);
  const work = [
    ...(modelCalls > 0 ? [count(modelCalls, 'model call')] : []),
    ...(toolCalls > 0 ? [count(toolCalls, 'tool call')] : []),
    ...(costMicros > 0 ? [money(costMicros, currency)] : []),
  ];
  return (
    <li className={cx(styles['step'], status === 'RUNNING' && styles['step--running'])}>
      <div className={styles['step__head']}>
        <span className={styles['step__title']}>{title}</span>
        <StepStatusBadge status={status} />
      </div>
      <p className={styles['step__detail']}>{[humanize(kind), ...work].join(' · ')}</p>
      {status === 'PENDING' && after.length > 0 && (
        <p className={styles['step__detail']}>
          after {after.length > 3 ? `${count(after.length, 'step')}` : after.join(', ')}
        </p>
      )}
      {summary !== null && <p className={styles['step__detail']}>{summary}</p>}
      {error !== null && <p className={styles['step__error']}>{error.message}</p>}
    </li>
  );
};
