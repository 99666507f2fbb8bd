'use client';

import { CircleHelp } from 'lucide-react';
import Link from 'next/link';
import type { AgentQuestion } from '@/api/types';
import { DeadlineBadge } from '@/ui/deadline-badge';
import { viewerZone } from '@/ui/time';
import { answerText } from '../chat/chat-state';
import styles from './question-card.module.css';
import { QuestionForm } from './question-form';

type Props = {
  question: AgentQuestion;
  /** Names the run and leads to it, where the card stands outside of its page. */
  linked?: boolean;
};

/** One question: what, why, until when, what happens if nobody answers, and the answer. */
export const QuestionCard = ({ question, linked = false }: Props) => {
  const { id, prompt, reason, deadlineAt, onDeadline, defaultAnswer, runId, runTitle } = question;
  const otherwise =
    onDeadline === 'use_default'
      ? `Without an answer the run goes on with: ${answerText(defaultAnswer)}.`
      : 'Without an answer this step fails.';
  return (
    <section className={styles['card']} aria-labelledby={`question-${id}`}>
      {linked && (
        <Link href={`/agent/runs/${runId}`} className={styles['card__run']} prefetch={false}>
          {runTitle}
        </Link>
      )}
      <h2 id={`question-${id}`} className={styles['card__prompt']}>
        <CircleHelp size={16} aria-hidden /> {prompt}
      </h2>
      {reason !== '' && <p className={styles['card__why']}>{reason}</p>}
      <DeadlineBadge at={deadlineAt} timeZone={viewerZone()} />
      <p className={styles['card__otherwise']}>{otherwise}</p>
      <QuestionForm question={question} />
    </section>
  );
};
