import type { AgentRun, Query } from '@/api/types';
import type { Filters } from '@/ui/use-filters';
import { RUN_LOOK } from './labels';

type RunsQuery = Query<'/agent-runs'>;

/** The list of the first page; children are shown with their parent. */
export const RECENT: RunsQuery = { limit: 8, parent: 'none' };
const SORTS = ['-created', 'created', '-cost', 'cost'] as const;

/** The filters of the URL as the API takes them; what it does not know is left out. */
export const toRunsQuery = (values: Filters): RunsQuery => {
  const { status, q, sort } = values;
  const known = SORTS.find((one) => one === sort);
  return {
    limit: 50,
    parent: 'none',
    ...(status !== undefined && status in RUN_LOOK ? { status: status as AgentRun['status'] } : {}),
    ...(q === undefined ? {} : { q }),
    ...(known === undefined ? {} : { sort: known }),
  };
};
