'use client';

import { useQuery } from '@tanstack/react-query';
import { Check, Circle, CircleDashed, CirclePlay, type LucideIcon } from 'lucide-react';
import type { Ladder } from '@/api/types';
import { ErrorState, Skeleton } from '@/ui/states';
import { StatusBadge, type Tone } from '@/ui/status-badge';
import { formatDate } from '@/ui/time';
import { count, humanize } from '@/ui/words';
import { CHANNEL_WORDS, money, STEP_WORDS } from './labels';
import styles from './panel.module.css';
import { explainQuery, ladderQuery } from './queries';

type Step = Ladder['steps'][number];
const LOOK: Readonly<Record<Step['status'], { tone: Tone; icon: LucideIcon; word: string }>> = {
  DONE: { tone: 'done', icon: Check, word: 'Done' },
  CURRENT: { tone: 'waiting', icon: CirclePlay, word: 'Current' },
  PLANNED: { tone: 'planned', icon: Circle, word: 'Planned' },
  SKIPPED: { tone: 'neutral', icon: CircleDashed, word: 'Skipped' },
};

const detailOf = (step: Step, currency: string): string =>
  [
    step.delivery.length > 0
      ? `by ${step.delivery.map((channel) => CHANNEL_WORDS[channel]?.toLowerCase()).join(', ')}`
      : '',
    step.period === null ? '' : `${count(step.period.days, step.period.basis === 'BUSINESS' ? 'business day' : 'day')}`,
    step.amountMinor === null ? '' : money(step.amountMinor, currency),
    step.approval === null ? '' : 'after approval by the board',
    step.servedOn === null ? '' : `served ${formatDate(step.servedOn)}`,
    step.lastDay === null ? '' : `last day ${formatDate(step.lastDay)}`,
    step.plannedOn === null ? '' : `due ${formatDate(step.plannedOn)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** The steps of the pinned rule with the current one, and why what comes next is next. */
export const LadderView = ({ caseId, currency }: { caseId: string; currency: string }) => {
  const ladder = useQuery(ladderQuery(caseId));
  const explained = useQuery(explainQuery(caseId));
  if (ladder.isPending) return <Skeleton rows={6} />;
  if (ladder.isError && !ladder.data) return <ErrorState error={ladder.error} retry={() => void ladder.refetch()} />;
  const { rule, steps } = ladder.data;
  return (
    <>
      <ol className={styles['list']} aria-label={`Steps of ${rule.code}, version ${rule.version}`}>
        {steps.map((step) => {
          const look = LOOK[step.status];
          return (
            <li key={step.key} className={styles['item']} aria-current={step.status === 'CURRENT' ? 'step' : undefined}>
              <div className={styles['item__head']}>
                <span className={styles['item__title']}>
                  {step.kind === 'NOTICE' ? `${humanize(step.key)} letter` : STEP_WORDS[step.kind]}
                </span>
                <StatusBadge tone={look.tone} icon={look.icon}>
                  {look.word}
                </StatusBadge>
              </div>
              <p className={styles['item__line']}>{detailOf(step, currency)}</p>
            </li>
          );
        })}
      </ol>
      {explained.data && (
        <section className={styles['why']} aria-label="Why this is next">
          <h3>Why this is next</h3>
          {explained.data.deadline?.words.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {explained.data.waitsOn
            // that its time has not come is what the lines above say
            .filter(({ code }) => code !== 'VIO_001')
            .map(({ code, message }) => (
              <p key={code}>{message}</p>
            ))}
        </section>
      )}
    </>
  );
};
