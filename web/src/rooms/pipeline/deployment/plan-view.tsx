'use client';

import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import type { PipelinePlan } from '@/api/types';
import { cx } from '@/ui/cx';
import { Facts } from '@/ui/facts';
import { Notice } from '@/ui/notice';
import { ErrorState, Skeleton } from '@/ui/states';
import { StatusBadge } from '@/ui/status-badge';
import { count, humanize } from '@/ui/words';
import { durationWords, shortHash, STEP_WORD } from './labels';
import styles from './plan-view.module.css';
import { planQuery } from './queries';

type Step = PipelinePlan['steps'][number];

/** The exact steps that are approved by their hash: destructive ones first, each with its old and new SQL. */
export const PlanView = ({ deploymentId }: { deploymentId: string }) => {
  const plan = useQuery(planQuery(deploymentId));
  if (plan.isPending) return <Skeleton rows={8} />;
  if (plan.isError && !plan.data) return <ErrorState error={plan.error} retry={() => void plan.refetch()} />;
  const { steps, warnings, planHash, planner, manifestHash, targetStateHash, configHash, destructiveCount } = plan.data;
  return (
    <section className={styles['plan']} aria-label="Plan">
      <p className={styles['plan__sum']}>
        {count(steps.length, 'step')}
        {destructiveCount > 0 && `, ${destructiveCount} destructive, listed first`}
      </p>
      {warnings.map((warning) => (
        <Notice key={warning} tone="soon" icon={TriangleAlert}>
          {warning}
        </Notice>
      ))}
      <ol>
        {steps.map((step) => (
          <PlanStep key={step.uniqueId} step={step} />
        ))}
      </ol>
      <details className={styles['plan__proof']}>
        <summary>What the hash stands for</summary>
        <Facts
          facts={[
            ['Plan', <code key="plan">{planHash}</code>],
            ['Planner', `${planner.id} ${planner.version}`],
            ['Manifest', <code key="manifest">{manifestHash}</code>],
            ['Target', <code key="target">{targetStateHash}</code>],
            ['Config', <code key="config">{configHash}</code>],
          ]}
        />
      </details>
    </section>
  );
};

const PlanStep = ({ step }: { step: Step }) => {
  const { name, action, reason, relation, destructive, risks, columns, estimate, text, previousText, textSha256 } =
    step;
  const rows = estimate.rows === null ? null : `about ${count(estimate.rows, 'row')}`;
  const time = estimate.seconds === null ? null : `about ${durationWords(estimate.seconds * 1000)}`;
  return (
    <li className={cx(styles['step'], destructive && styles['step--destructive'])} data-plan-step={name}>
      <details>
        <summary className={styles['step__line']}>
          <span className={styles['step__action']}>{STEP_WORD[action]}</span>
          <span className={styles['step__name']}>{name}</span>
          {destructive && (
            <StatusBadge tone="overdue" icon={TriangleAlert}>
              Destructive
            </StatusBadge>
          )}
          <span className={styles['step__reason']}>{reason}</span>
          <span className={styles['step__estimate']}>{[rows, time].filter((part) => part !== null).join(', ')}</span>
        </summary>
        <div className={styles['step__body']}>
          {relation !== null && <code>{relation}</code>}
          <Columns columns={columns} />
          {text === null && previousText === null ? (
            <p className={styles['step__none']}>dbt makes the SQL of this step itself.</p>
          ) : (
            <div className={cx(styles['sides'], previousText === null && styles['sides--one'])}>
              {previousText !== null && <Side title="Runs now in the environment" sql={previousText} />}
              <Side title={text === null ? 'Gone' : 'Runs after this plan'} sql={text ?? ''} />
            </div>
          )}
          {textSha256 !== null && <p className={styles['step__none']}>SQL {shortHash(textSha256)}</p>}
        </div>
      </details>
      {risks.map((risk) => (
        <p key={`${risk.kind}${risk.reason}`} className={styles['step__risk']}>
          <TriangleAlert size={14} aria-hidden />
          <span>
            {humanize(risk.kind)}: {risk.reason}
            {risk.rows !== null && `, ${count(risk.rows, 'row')} at risk`}
          </span>
        </p>
      ))}
    </li>
  );
};

const Columns = ({ columns: { added, removed } }: Pick<Step, 'columns'>) =>
  added.length + removed.length === 0 ? null : (
    <p className={styles['step__columns']}>
      {added.length > 0 && <span>New columns: {added.join(', ')}. </span>}
      {removed.length > 0 && <span className={styles['step__lost']}>Columns lost: {removed.join(', ')}.</span>}
    </p>
  );

const Side = ({ title, sql }: { title: string; sql: string }) => (
  <figure className={styles['side']}>
    <figcaption className={styles['side__title']}>{title}</figcaption>
    <pre className={styles['side__sql']} tabIndex={0} aria-label={title}>
      {sql}
    </pre>
  </figure>
);
