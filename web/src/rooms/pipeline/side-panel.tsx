'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { ErrorState, Skeleton } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { viewerZone } from '@/ui/time';
import type { Bus } from './bus';
import type { NodeMark } from './flow';
import type { Graph } from './graph';
import { isMainGraphEvent } from './labels';
import { NodeTree } from './node-tree';
import { pipelineTimelineQuery } from './queries';
import styles from './side-panel.module.css';

const waiting = () => <Skeleton rows={8} />;
const Timeline = dynamic(() => import('@/ui/timeline').then((module) => module.Timeline), { loading: waiting });
const PipelineRuns = dynamic(() => import('./pipeline-runs').then((module) => module.PipelineRuns), {
  loading: waiting,
});

type Props = {
  pipelineId: string;
  graph: Graph;
  marks: ReadonlyMap<string, NodeMark>;
  bus: Bus;
  selected: string | null;
  value: string;
  onChange: (value: string) => void;
};

export const SidePanel = ({ pipelineId, graph, marks, bus, selected, value, onChange }: Props) => {
  const tabs = [
    {
      value: 'nodes',
      label: 'Nodes',
      content: <NodeTree graph={graph} marks={marks} bus={bus} selected={selected} />,
    },
    { value: 'history', label: 'History', content: <GraphHistory pipelineId={pipelineId} /> },
    { value: 'runs', label: 'Runs', content: <PipelineRuns pipelineId={pipelineId} /> },
  ];
  return (
    <aside className={styles['side']} aria-label="Panels">
      <Tabs label="Panels" tabs={tabs} value={value} onChange={onChange} />
    </aside>
  );
};

const GraphHistory = ({ pipelineId }: { pipelineId: string }) => {
  const timeline = useQuery(pipelineTimelineQuery(pipelineId));
  if (timeline.isPending) return <Skeleton rows={8} />;
  if (timeline.isError && !timeline.data)
    return <ErrorState error={timeline.error} retry={() => void timeline.refetch()} />;
  return <Timeline timeline={timeline.data} timeZone={viewerZone()} isMain={isMainGraphEvent} />;
};
