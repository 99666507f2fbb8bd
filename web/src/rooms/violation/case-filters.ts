import { compact } from '@/api/compact';
import type { Query } from '@/api/types';

export const CASE_FILTERS = ['q', 'state', 'clock', 'open', 'overdue', 'associationId', 'sort'];

/** URL parameters → the list's query; unknown ones are left out. */
export const toCasesQuery = (values: Readonly<Record<string, string | undefined>>): Query<'/violations'> => ({
  ...(compact(Object.fromEntries(CASE_FILTERS.map((name) => [name, values[name]]))) as Query<'/violations'>),
  limit: 50,
});
