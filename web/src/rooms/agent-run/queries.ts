import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { Query } from '@/api/types';
import { agentKey } from './keys';
import type { StoredReport } from './report/stored-report';

const byId = (id: string) => ({ params: { path: { id } } });

export const runQuery = (id: string) =>
  queryOptions({ queryKey: agentKey(id, 'run'), queryFn: () => read(api.GET('/agent-runs/{id}', byId(id))) });
export const planQuery = (id: string) =>
  queryOptions({ queryKey: agentKey(id, 'plan'), queryFn: () => read(api.GET('/agent-runs/{id}/plan', byId(id))) });
export const agentTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: agentKey(id, 'timeline'),
    queryFn: () => read(api.GET('/agent-runs/{id}/timeline', byId(id))),
  });
export const sourcesQuery = (id: string) =>
  queryOptions({
    queryKey: agentKey(id, 'sources'),
    queryFn: () => read(api.GET('/agent-runs/{id}/sources', byId(id))),
  });
export const jobsQuery = (id: string) =>
  queryOptions({
    queryKey: agentKey(id, 'jobs'),
    queryFn: () => read(api.GET('/agent/jobs', { params: { query: { runId: id, limit: 50 } } })),
  });
export const questionsQuery = queryOptions({
  queryKey: ['list', 'agent-questions'] as const,
  queryFn: () => read(api.GET('/agent/questions')),
});

export const AGENT_RUNS = ['list', 'agent-runs'] as const;
export const agentRunsQuery = (filter: Query<'/agent-runs'>) =>
  infiniteQueryOptions({
    queryKey: [...AGENT_RUNS, filter] as const,
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/agent-runs', {
          params: { query: { ...filter, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
  });

const content = (artifactId: string): Promise<string> =>
  read(api.GET('/agent/artifacts/{id}/content', { ...byId(artifactId), parseAs: 'text' })) as Promise<string>;

/** Bytes of an artifact never change, so they are read once. */
export const snapshotQuery = (artifactId: string) =>
  queryOptions({
    queryKey: ['agent-artifact', artifactId],
    queryFn: () => content(artifactId),
    staleTime: Infinity,
  });

/** The files of a website with the manifest that lists them, by name. */
export const websiteFilesQuery = (runId: string) =>
  queryOptions({
    queryKey: ['agent-website', runId],
    queryFn: async () => {
      const query = { runId, q: 'website/', limit: 200 } as const;
      const { items } = await read(api.GET('/agent/artifacts', { params: { query } }));
      return [...items].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    staleTime: Infinity,
  });

/** The finished report with its charts and citations; null until there is one. */
export const reportQuery = (runId: string, deliverableId: string | null) =>
  queryOptions({
    queryKey: ['agent-report', runId, deliverableId],
    queryFn: async (): Promise<StoredReport | null> => {
      const query = { runId, entityType: 'citation_map', limit: 1 } as const;
      const { items } = await read(api.GET('/agent/artifacts', { params: { query } }));
      return items[0] === undefined ? null : (JSON.parse(await content(items[0].id)) as StoredReport);
    },
    enabled: deliverableId !== null,
    staleTime: Infinity,
  });
