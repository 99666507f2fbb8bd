'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { NowColumn } from '@/ui/now-column';
import { RunBody } from '@/ui/run-body';
import { useFilters } from '@/ui/use-filters';
import { ErrorState, Skeleton } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { Timeline } from '@/ui/timeline';
import { DealHeader } from './deal-header';
import { isMainEvent } from './labels';
import { dealQuery, timelineQuery } from './queries';
import { dealRoom } from './room';

const waiting = () => <Skeleton rows={8} />;
const Board = dynamic(() => import('./board').then((module) => module.Board), { loading: waiting });
const GraphTable = dynamic(() => import('./graph-table').then((module) => module.GraphTable), { loading: waiting });
const KeyDates = dynamic(() => import('./key-dates').then((module) => module.KeyDates), { loading: waiting });
const TaskDrawer = dynamic(() => import('./task-drawer').then((module) => module.TaskDrawer), { ssr: false });

const PARAMETERS = ['tab', 'task'];

type Props = { dealId: string; temporalUrl: string | null; holidays: readonly string[] };

export const DealPage = ({ dealId, temporalUrl, holidays }: Props) => {
  const { values, set } = useFilters(PARAMETERS);
  const deal = useQuery(dealQuery(dealId));
  const openTask = (taskId: string) => set('task', taskId);
  if (deal.isPending) return <Skeleton rows={12} />;
  if (deal.isError && !deal.data) return <ErrorState page error={deal.error} retry={() => void deal.refetch()} />;
  const tabs = [
    {
      value: 'timeline',
      label: 'Timeline',
      content: <TimelineTab dealId={dealId} timeZone={deal.data.timeZone} onOpen={openTask} />,
    },
    {
      value: 'board',
      label: 'Board',
      count: deal.data.openTasks,
      content: <Board deal={deal.data} onOpen={openTask} />,
    },
    { value: 'graph', label: 'Graph', content: <GraphTable deal={deal.data} onOpen={openTask} /> },
    { value: 'dates', label: 'Key dates', content: <KeyDates deal={deal.data} /> },
  ];
  return (
    <>
      <DealHeader deal={deal.data} temporalUrl={temporalUrl} holidays={holidays} />
      <RunBody
        wide={values['tab'] === 'board' || values['tab'] === 'graph'}
        now={<DealNow dealId={dealId} provisioning={deal.data.provisioning} onOpen={openTask} />}
      >
        <Tabs
          label="Views of the deal"
          tabs={tabs}
          value={values['tab'] ?? 'timeline'}
          onChange={(tab) => set('tab', tab === 'timeline' ? '' : tab)}
        />
      </RunBody>
      {values['task'] !== undefined && (
        <TaskDrawer deal={deal.data} taskId={values['task']} onOpen={openTask} onClose={() => set('task', '')} />
      )}
    </>
  );
};

type NowProps = { dealId: string; provisioning: boolean; onOpen: (taskId: string) => void };

const DealNow = ({ dealId, provisioning, onOpen }: NowProps) => (
  <NowColumn
    timeline={useQuery(timelineQuery(dealId))}
    actions={dealRoom.actions}
    preparing={
      provisioning ? 'The plan is being made from the template. Its steps appear here in a moment.' : undefined
    }
    onOpen={onOpen}
  />
);

const TimelineTab = ({
  dealId,
  timeZone,
  onOpen,
}: {
  dealId: string;
  timeZone: string;
  onOpen: (taskId: string) => void;
}) => {
  const timeline = useQuery(timelineQuery(dealId));
  if (timeline.isPending) return <Skeleton rows={10} />;
  if (timeline.isError && !timeline.data)
    return <ErrorState error={timeline.error} retry={() => void timeline.refetch()} />;
  return <Timeline timeline={timeline.data} timeZone={timeZone} isMain={isMainEvent} onOpen={onOpen} />;
};
