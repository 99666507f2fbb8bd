'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import type { PipelineDeploymentDetail } from '@/api/types';
import { NowColumn } from '@/ui/now-column';
import { RunBody } from '@/ui/run-body';
import { ErrorState, Skeleton } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { Timeline } from '@/ui/timeline';
import { viewerZone } from '@/ui/time';
import { useFilters } from '@/ui/use-filters';
import { ApproveBar } from './approve-bar';
import { DeploymentHeader } from './deployment-header';
import { isMainDeploymentEvent } from './labels';
import { deploymentQuery, deploymentTimelineQuery } from './queries';
import { Stages } from './stages';
import { StepList } from './step-list';

const PlanView = dynamic(() => import('./plan-view').then((module) => module.PlanView), {
  loading: () => <Skeleton rows={8} />,
});

const PARAMETERS = ['tab'];

/** What people come for in this state: the plan until it is approved, then its steps. */
const firstTab = ({ state, planHash, runId }: PipelineDeploymentDetail): string => {
  if (runId !== null) return 'steps';
  return planHash !== null && state !== 'STALE' ? 'plan' : 'timeline';
};

export const DeploymentPage = ({ deploymentId, temporalUrl }: { deploymentId: string; temporalUrl: string | null }) => {
  const { values, set } = useFilters(PARAMETERS);
  const query = useQuery(deploymentQuery(deploymentId));
  const timeline = useQuery(deploymentTimelineQuery(deploymentId));
  if (query.isPending) return <Skeleton rows={12} />;
  if (query.isError && !query.data) return <ErrorState page error={query.error} retry={() => void query.refetch()} />;
  const deployment = query.data;
  const tabs = [
    ...(deployment.runId === null
      ? []
      : [
          {
            value: 'steps',
            label: 'Steps',
            count: deployment.progress.total,
            content: <StepList deployment={deployment} runId={deployment.runId} />,
          },
        ]),
    ...(deployment.planHash === null
      ? []
      : [{ value: 'plan', label: 'Plan', content: <PlanView deploymentId={deploymentId} /> }]),
    {
      value: 'timeline',
      label: 'Timeline',
      content: timeline.isPending ? (
        <Skeleton rows={10} />
      ) : timeline.isError && !timeline.data ? (
        <ErrorState error={timeline.error} retry={() => void timeline.refetch()} />
      ) : (
        <Timeline timeline={timeline.data} timeZone={viewerZone()} isMain={isMainDeploymentEvent} />
      ),
    },
  ];
  const wanted = values['tab'] ?? firstTab(deployment);
  return (
    <>
      <DeploymentHeader deployment={deployment} temporalUrl={temporalUrl} />
      <RunBody
        now={
          <>
            <ApproveBar deployment={deployment} />
            <NowColumn timeline={timeline} actions={{}} />
            <Stages deployment={deployment} />
          </>
        }
      >
        <Tabs
          label="Views of the deployment"
          tabs={tabs}
          value={tabs.some(({ value }) => value === wanted) ? wanted : 'timeline'}
          onChange={(tab) => set('tab', tab)}
        />
      </RunBody>
    </>
  );
};
