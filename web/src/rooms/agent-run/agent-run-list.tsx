'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { buttonClass } from '@/ui/button';
import { FacetBar } from '@/ui/facet-bar';
import { control } from '@/ui/field';
import { PageHead } from '@/ui/page-head';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { useFilters } from '@/ui/use-filters';
import { RunTable } from './agent-run-table';
import { RUN_LOOK } from './labels';
import { agentRunsQuery } from './queries';
import { toRunsQuery } from './run-filters';

const FILTERS = ['q', 'status', 'sort'];

/** Every run the viewer may see. */
export const AgentRunList = () => {
  const { values, set, clear, active } = useFilters(FILTERS);
  const query = useInfiniteQuery(agentRunsQuery(toRunsQuery(values)));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHead
        title="Agent runs"
        actions={
          <select
            className={control}
            aria-label="Status"
            value={values['status'] ?? ''}
            onChange={(event) => set('status', event.target.value)}
          >
            <option value="">Every status</option>
            {Object.entries(RUN_LOOK).map(([status, { word }]) => (
              <option key={status} value={status}>
                {word}
              </option>
            ))}
          </select>
        }
      />
      <FacetBar
        groups={[]}
        values={values}
        onChange={set}
        onClear={active ? clear : null}
        searchLabel="Search by what was asked"
      />
      {query.isPending ? (
        <Skeleton rows={10} />
      ) : query.isError ? (
        <ErrorState error={query.error} retry={() => void query.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState
          title={active ? 'No run matches' : 'No runs yet'}
          action={
            active ? (
              <button type="button" className={buttonClass({})} onClick={clear}>
                Clear filters
              </button>
            ) : undefined
          }
        >
          {active ? 'Change or clear the filters to see more.' : 'Start one from the Agent page.'}
        </EmptyState>
      ) : (
        <RunTable
          rows={rows}
          sort={values['sort'] ?? '-created'}
          onSort={(sort) => set('sort', sort === '-created' ? '' : sort)}
          more={
            query.hasNextPage ? { load: () => void query.fetchNextPage(), pending: query.isFetchingNextPage } : null
          }
        />
      )}
    </>
  );
};
