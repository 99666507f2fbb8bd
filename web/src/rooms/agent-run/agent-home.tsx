'use client';

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { buttonClass } from '@/ui/button';
import { PageHead } from '@/ui/page-head';
import { useUser } from '@/ui/session-context';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import styles from './agent-home.module.css';
import { RunTable } from './agent-run-table';
import { ComposeForm } from './compose-form';
import { agentRunsQuery, questionsQuery } from './queries';
import { QuestionCard } from './question/question-card';
import { canStart } from './rights';
import { RECENT } from './run-filters';

/** Ask for something, answer what waits on me, go on with what I had. */
export const AgentHome = () => {
  const user = useUser();
  const questions = useQuery(questionsQuery);
  const recent = useInfiniteQuery(agentRunsQuery(RECENT));
  const rows = recent.data?.pages.flatMap(({ items }) => items) ?? [];
  const waiting = questions.data?.items ?? [];
  return (
    <>
      <PageHead
        title="Agent"
        actions={
          <Link href="/agent/runs" className={buttonClass({})} prefetch={false}>
            All runs
          </Link>
        }
      />
      {waiting.length > 0 && (
        <section aria-label="Questions waiting on me">
          {waiting.map((question) => (
            <QuestionCard key={question.id} question={question} linked />
          ))}
        </section>
      )}
      {canStart(user) && <ComposeForm />}
      <h2 className={styles['recent']}>Recent runs</h2>
      {recent.isPending ? (
        <Skeleton rows={5} />
      ) : recent.isError ? (
        <ErrorState error={recent.error} retry={() => void recent.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState title="No runs yet">
          {canStart(user) ? 'Start one above, or try the demo request.' : 'Runs that are shared with you appear here.'}
        </EmptyState>
      ) : (
        <RunTable rows={rows} sort="-created" onSort={() => undefined} more={null} />
      )}
    </>
  );
};
