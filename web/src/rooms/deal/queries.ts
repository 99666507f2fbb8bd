import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import type { Paths } from '@/api/types';
import { dealKey } from './keys';

type DealsQuery = NonNullable<Paths['/deals']['get']['parameters']['query']>;

const byId = (id: string) => ({ params: { path: { id } } });

export const dealQuery = (id: string) =>
  queryOptions({ queryKey: dealKey(id, 'deal'), queryFn: () => read(api.GET('/deals/{id}', byId(id))) });
export const actionsQuery = (id: string) =>
  queryOptions({ queryKey: dealKey(id, 'actions'), queryFn: () => read(api.GET('/deals/{id}/actions', byId(id))) });
export const timelineQuery = (id: string) =>
  queryOptions({ queryKey: dealKey(id, 'timeline'), queryFn: () => read(api.GET('/deals/{id}/timeline', byId(id))) });
export const tasksQuery = (id: string) =>
  queryOptions({ queryKey: dealKey(id, 'tasks'), queryFn: () => read(api.GET('/deals/{id}/tasks', byId(id))) });
export const graphQuery = (id: string) =>
  queryOptions({ queryKey: dealKey(id, 'graph'), queryFn: () => read(api.GET('/deals/{id}/graph', byId(id))) });
export const summaryQuery = (id: string) =>
  queryOptions({ queryKey: dealKey(id, 'summary'), queryFn: () => read(api.GET('/deals/{id}/summary', byId(id))) });
export const taskQuery = (dealId: string, taskId: string) =>
  queryOptions({
    queryKey: dealKey(dealId, `task:${taskId}`),
    queryFn: () => read(api.GET('/tasks/{id}', byId(taskId))),
  });
export const whyQuery = (dealId: string, taskId: string) =>
  queryOptions({
    queryKey: dealKey(dealId, `why:${taskId}`),
    queryFn: () => read(api.GET('/tasks/{id}/why', byId(taskId))),
  });

export const dealsQuery = (filter: DealsQuery) =>
  infiniteQueryOptions({
    queryKey: ['list', 'deals', filter] as const,
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/deals', { params: { query: { ...filter, ...(pageParam === null ? {} : { cursor: pageParam }) } } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
  });

export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: () => read(api.GET('/deal-templates')),
});
export const usersQuery = queryOptions({
  queryKey: ['users'],
  queryFn: () => read(api.GET('/users', { params: { query: { limit: 200 } } })),
});
