import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/api/client';
import { compact } from '@/api/compact';
import type { Query } from '@/api/types';
import { accountKey, caseKey } from './keys';

type CasesQuery = Query<'/violations'>;
const byId = (id: string) => ({ params: { path: { id } } });

export const caseQuery = (id: string) =>
  queryOptions({ queryKey: caseKey(id, 'case'), queryFn: () => read(api.GET('/violations/{id}', byId(id))) });
export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: caseKey(id, 'timeline'),
    queryFn: () => read(api.GET('/violations/{id}/timeline', byId(id))),
  });
export const ladderQuery = (id: string) =>
  queryOptions({ queryKey: caseKey(id, 'ladder'), queryFn: () => read(api.GET('/violations/{id}/ladder', byId(id))) });
export const explainQuery = (id: string) =>
  queryOptions({
    queryKey: caseKey(id, 'explain'),
    queryFn: () => read(api.GET('/violations/{id}/explain', byId(id))),
  });

export const casesQuery = (filter: CasesQuery) =>
  infiniteQueryOptions({
    queryKey: ['list', 'violations', filter] as const,
    queryFn: ({ pageParam }) =>
      read(api.GET('/violations', { params: { query: { ...filter, ...compact({ cursor: pageParam ?? '' }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (previous) => previous,
  });

export const associationsQuery = queryOptions({
  queryKey: ['list', 'associations'],
  queryFn: () => read(api.GET('/associations', { params: { query: { limit: 200 } } })),
});
export const lotsQuery = (associationId: string) =>
  queryOptions({
    queryKey: ['list', 'lots', associationId],
    queryFn: () =>
      read(api.GET('/associations/{id}/lots', { params: { path: { id: associationId }, query: { limit: 200 } } })),
    enabled: associationId !== '',
  });
export const rulesQuery = (associationId: string) =>
  queryOptions({
    queryKey: ['list', 'rules', associationId],
    queryFn: () => read(api.GET('/rules', { params: { query: { associationId, limit: 200 } } })),
    enabled: associationId !== '',
  });

export const trialBalanceQuery = (associationId: string) =>
  queryOptions({
    queryKey: ['list', 'trial-balance', associationId],
    queryFn: () => read(api.GET('/reports/trial-balance', { params: { query: { associationId } } })),
    enabled: associationId !== '',
  });
export const entriesQuery = (associationId: string) =>
  infiniteQueryOptions({
    queryKey: ['list', 'journal-entries', associationId] as const,
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/journal-entries', {
          params: { query: { associationId, limit: 50, ...compact({ cursor: pageParam ?? '' }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    enabled: associationId !== '',
  });
export const accountsQuery = (associationId: string | null) =>
  queryOptions({
    queryKey: ['list', 'owner-accounts', associationId],
    queryFn: () =>
      read(
        api.GET('/owner-accounts', {
          params: { query: { limit: 200, ...compact({ associationId: associationId ?? '' }) } },
        }),
      ),
    enabled: associationId !== '',
  });
export const ownerLedgerQuery = (id: string) =>
  queryOptions({
    queryKey: accountKey(id, 'ledger'),
    queryFn: () => read(api.GET('/owner-accounts/{id}/ledger', byId(id))),
  });
