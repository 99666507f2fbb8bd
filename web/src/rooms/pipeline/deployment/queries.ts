import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import { compact } from '@/api/compact';
import type { Paths } from '@/api/types';
import { deploymentKey } from '../keys';

export type DeploymentsQuery = NonNullable<Paths['/deployments']['get']['parameters']['query']>;

const byId = (id: string) => ({ params: { path: { id } } });

export const deploymentsQuery = (filter: DeploymentsQuery) =>
  infiniteQueryOptions({
    queryKey: ['list', 'deployments', filter] as const,
    queryFn: ({ pageParam }) =>
      read(api.GET('/deployments', { params: { query: compact({ ...filter, cursor: pageParam ?? undefined }) } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
  });
export const deploymentQuery = (id: string) =>
  queryOptions({
    queryKey: deploymentKey(id, 'deployment'),
    queryFn: () => read(api.GET('/deployments/{id}', byId(id))),
  });
export const planQuery = (id: string) =>
  queryOptions({
    queryKey: deploymentKey(id, 'plan'),
    queryFn: () => read(api.GET('/deployments/{id}/plan', byId(id))),
  });
export const deploymentTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: deploymentKey(id, 'timeline'),
    queryFn: () => read(api.GET('/deployments/{id}/timeline', byId(id))),
  });
export const runNodesQuery = (deploymentId: string, pipelineId: string, runId: string) =>
  queryOptions({
    queryKey: deploymentKey(deploymentId, 'nodes', runId),
    queryFn: () => read(api.GET('/pipelines/{id}/runs/{runId}/nodes', { params: { path: { id: pipelineId, runId } } })),
  });
export const runLogQuery = (deploymentId: string, pipelineId: string, runId: string, uniqueId: string) =>
  queryOptions({
    queryKey: deploymentKey(deploymentId, 'log', runId, uniqueId),
    queryFn: () =>
      read(
        api.GET('/pipelines/{id}/runs/{runId}/logs', {
          params: { path: { id: pipelineId, runId }, query: { uniqueId } },
        }),
      ),
  });
export const environmentsQuery = queryOptions({
  queryKey: ['list', 'environments'],
  queryFn: () => read(api.GET('/environments')),
});
export const metricsQuery = (pipelineId: string, environmentId: string | undefined) =>
  queryOptions({
    queryKey: ['list', 'metrics', pipelineId, environmentId],
    queryFn: () =>
      read(
        api.GET('/pipelines/{id}/metrics', {
          params: { path: { id: pipelineId }, query: compact({ environmentId, bucket: 'hour' as const }) },
        }),
      ),
  });
