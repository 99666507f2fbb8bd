'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useEffect, useState, type ReactNode } from 'react';
import type { AgentRun } from '@/api/types';
import { cx } from '@/ui/cx';
import { ErrorState, Skeleton } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { Timeline } from '@/ui/timeline';
import { viewerZone } from '@/ui/time';
import { useFilters } from '@/ui/use-filters';
import { ChatPane } from './chat/chat-pane';
import { isMainEvent } from './labels';
import { PlanList } from './plan-list';
import { agentTimelineQuery, jobsQuery, questionsQuery, runQuery } from './queries';
import { QuestionCard } from './question/question-card';
import { AgentRunHeader } from './run-header';
import styles from './run-page.module.css';
import { WebsitePanel } from './website/website-panel';

const ReportPanel = dynamic(() => import('./report/report-panel').then((module) => module.ReportPanel), {
  loading: () => <Skeleton rows={10} />,
});

const PARAMETERS = ['tab'];
const WIDE = '(min-width: 1021px)';

export const AgentRunPage = ({ runId, temporalUrl }: { runId: string; temporalUrl: string | null }) => {
  const run = useQuery(runQuery(runId));
  if (run.isPending) return <Skeleton rows={12} />;
  if (run.isError && !run.data) return <ErrorState page error={run.error} retry={() => void run.refetch()} />;
  return (
    <>
      <AgentRunHeader run={run.data} temporalUrl={temporalUrl} />
      <Questions run={run.data} />
      <Panes run={run.data} />
    </>
  );
};

const Questions = ({ run }: { run: AgentRun }) => {
  const questions = useQuery({ ...questionsQuery, enabled: run.openQuestions > 0 });
  if (run.openQuestions === 0) return null;
  return questions.data?.items
    .filter(({ runId }) => runId === run.id)
    .map((question) => <QuestionCard key={question.id} question={question} />);
};

/** Chat beside plan and timeline where there is room for two columns; a report takes the whole width. */
const Panes = ({ run }: { run: AgentRun }) => {
  const { values, set } = useFilters(PARAMETERS);
  const wide = useWide();
  const deliverables = useDeliverables(run);
  const chat = <ChatPane runId={run.id} phase={run.status} />;
  const tabs = [
    { value: 'chat', label: 'Chat', content: chat },
    { value: 'plan', label: 'Plan', content: <PlanList runId={run.id} currency={run.budget.currency} /> },
    ...deliverables,
    { value: 'timeline', label: 'Timeline', content: <TimelineTab runId={run.id} /> },
  ];
  // a finished run is opened for what it made
  const first = run.deliverableArtifactId !== null ? deliverables[0].value : wide ? 'plan' : 'chat';
  const tab = tabs.find(({ value }) => value === values['tab'])?.value ?? first;
  const beside = wide && (tab === 'plan' || tab === 'timeline');
  return (
    <div className={cx(styles['panes'], beside && styles['panes--two'])}>
      {beside && (
        <section className={styles['panes__chat']} aria-label="Conversation">
          {chat}
        </section>
      )}
      <div className={styles['panes__main']}>
        <Tabs label="Views of the run" tabs={tabs} value={tab} onChange={(next) => set('tab', next)} />
      </div>
    </div>
  );
};

type Tab = { value: string; label: string; content: ReactNode };

/** What the run makes: its report, or its website with the report that follows it. */
const useDeliverables = (run: AgentRun): [Tab, ...Tab[]] => {
  const isWebsite = run.deliverableType === 'website';
  const jobs = useQuery({ ...jobsQuery(run.id), enabled: isWebsite });
  if (!isWebsite)
    return [
      { value: 'report', label: 'Report', content: <ReportPanel run={run} artifactId={run.deliverableArtifactId} /> },
    ];
  const companion = jobs.data?.items.find(({ jobType }) => jobType === 'generate_companion_report');
  const reportId = companion?.resultArtifactId ?? null;
  return [
    { value: 'website', label: 'Website', content: <WebsitePanel run={run} companion={companion} /> },
    ...(reportId === null
      ? []
      : [
          {
            value: 'report',
            label: 'Companion report',
            content: <ReportPanel run={run} artifactId={reportId} />,
          },
        ]),
  ];
};

const useWide = (): boolean => {
  const [wide, setWide] = useState(true);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const take = () => setWide(query.matches);
    take();
    query.addEventListener('change', take);
    return () => query.removeEventListener('change', take);
  }, []);
  return wide;
};

const TimelineTab = ({ runId }: { runId: string }) => {
  const timeline = useQuery(agentTimelineQuery(runId));
  if (timeline.isPending) return <Skeleton rows={10} />;
  if (timeline.isError && !timeline.data)
    return <ErrorState error={timeline.error} retry={() => void timeline.refetch()} />;
  return <Timeline timeline={timeline.data} timeZone={viewerZone()} isMain={isMainEvent} />;
};
