import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import { compact } from '@/api/compact';
import type { Paths } from '@/api/types';
import { GRAPH_PARTS, graphKey, pipelineKey } from './keys';

export type PipelinesQuery = NonNullable<Paths['/pipelines']['get']['parameters']['query']>;

const byId = (id: string) => ({ params: { path: { id } } });
const atText = (at: number | null) => (at === null ? {} : { at: String(at) });

export const pipelinesQuery = (filter: PipelinesQuery) =>
  infiniteQueryOptions({
    queryKey: ['list', 'pipelines', filter] as const,
    queryFn: ({ pageParam }) =>
      read(api.GET('/pipelines', { params: { query: compact({ ...filter, cursor: pageParam ?? undefined }) } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
  });

export const graphQuery = (id: string, at: number | null) =>
  queryOptions({
    queryKey: graphKey(id, at),
    queryFn: () =>
      read(
        api.GET('/pipelines/{id}/graph', {
          params: { path: { id }, query: { include: GRAPH_PARTS, ...atText(at) } as never },
        }),
      ),
    placeholderData: (previous) => previous,
  });
export const diffQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: pipelineKey(id, 'diff', from, to),
    queryFn: () =>
      read(
        api.GET('/pipelines/{id}/graph/diff', {
          params: { path: { id }, query: { from: String(from), to: String(to) } },
        }),
      ),
  });
export const nodeQuery = (id: string, nodeId: string, at: number | null) =>
  queryOptions({
    queryKey: pipelineKey(id, 'node', nodeId, at),
    queryFn: () =>
      read(api.GET('/pipelines/{id}/nodes/{nodeId}', { params: { path: { id, nodeId }, query: atText(at) } })),
  });
export const nodeHistoryQuery = (id: string, nodeId: string) =>
  queryOptions({
    queryKey: pipelineKey(id, 'nodeHistory', nodeId),
    queryFn: () => read(api.GET('/pipelines/{id}/nodes/{nodeId}/history', { params: { path: { id, nodeId } } })),
  });
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: pipelineKey(id, 'history'),
    queryFn: () => read(api.GET('/pipelines/{id}/history', byId(id))),
  });
export const pipelineTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: pipelineKey(id, 'timeline'),
    queryFn: () => read(api.GET('/pipelines/{id}/timeline', byId(id))),
  });
export const snapshotsQuery = (id: string) =>
  queryOptions({
    queryKey: pipelineKey(id, 'snapshots'),
    queryFn: () => read(api.GET('/pipelines/{id}/snapshots', byId(id))),
  });
