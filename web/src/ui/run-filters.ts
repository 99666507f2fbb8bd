import { compact } from '@/api/compact';
import type { RunsQuery } from '@/api/types';

/** URL parameters → the query of the list of runs; unknown ones are left out. */
export const toRunsQuery = (values: Readonly<Record<string, string | undefined>>): RunsQuery =>
  compact({
    q: values['q'],
    room: values['room'],
    status: values['status'],
    phase: values['phase'],
    waitingRole: values['waitingRole'],
    overdue: values['overdue'],
    sort: values['sort'],
    facets: 'true',
    limit: 50,
  }) as unknown as RunsQuery;
