'use client';

import { Check, CircleAlert, CircleDashed, LoaderCircle, Minus, UserCheck, type LucideIcon } from 'lucide-react';
import type { PipelineDeploymentDetail } from '@/api/types';
import { cx } from '@/ui/cx';
import { useNow } from '@/ui/now';
import { formatSpan } from '@/ui/time';
import { durationWords } from './labels';
import styles from './stages.module.css';

type Stage = PipelineDeploymentDetail['stages'][number];

const WORDS: Readonly<Record<Stage['stage'], { name: string; proof: string }>> = {
  EXPORT: { name: 'Export', proof: 'a dbt project as a commit' },
  COMPILE: { name: 'Compile', proof: 'dbt compile and the semantic check' },
  PLAN: { name: 'Plan', proof: 'the exact steps and their SQL' },
  APPROVE: { name: 'Approve', proof: 'people, bound to the hash' },
  QUEUE: { name: 'Lock', proof: 'one at a time per environment' },
  DEPLOY: { name: 'Deploy', proof: 'node by node' },
};
const LOOK: Readonly<Record<Stage['state'], { icon: LucideIcon; word: string }>> = {
  PENDING: { icon: CircleDashed, word: 'to come' },
  RUNNING: { icon: LoaderCircle, word: 'under way' },
  WAITING: { icon: UserCheck, word: 'waits' },
  DONE: { icon: Check, word: 'done' },
  FAILED: { icon: CircleAlert, word: 'failed' },
  NOT_REACHED: { icon: Minus, word: 'not reached' },
};

/** From the graph to the database: where it stands and what each stage leaves as proof. */
export const Stages = ({ deployment }: { deployment: PipelineDeploymentDetail }) => (
  <section className={styles['stages']} aria-label="Stages">
    <h2 className={styles['stages__title']}>Stages</h2>
    <ol>
      {deployment.stages.map((stage) => (
        <StageItem key={stage.stage} stage={stage} />
      ))}
    </ol>
  </section>
);

const StageItem = ({ stage: { stage, state, startedAt, finishedAt } }: { stage: Stage }) => {
  const now = useNow();
  const { icon: Icon, word } = LOOK[state];
  const took =
    startedAt === null
      ? word
      : finishedAt !== null
        ? `${word}, ${durationWords(Date.parse(finishedAt) - Date.parse(startedAt))}`
        : `${word}, ${formatSpan(now - Date.parse(startedAt))}`;
  return (
    <li className={cx(styles['stage'], styles[`stage--${state.toLowerCase()}`])} data-stage={stage} data-state={state}>
      <Icon size={15} strokeWidth={2.25} aria-hidden className={styles['stage__icon']} />
      <span className={styles['stage__name']}>{WORDS[stage].name}</span>
      <span className={styles['stage__took']}>{took}</span>
      <span className={styles['stage__proof']}>{WORDS[stage].proof}</span>
    </li>
  );
};
