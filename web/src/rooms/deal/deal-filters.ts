import { compact } from '@/api/compact';
import type { Paths } from '@/api/types';

type DealsQuery = NonNullable<Paths['/deals']['get']['parameters']['query']>;

/** URL parameters → the list's query; unknown ones are left out. */
export const toDealsQuery = (values: Readonly<Record<string, string | undefined>>): DealsQuery =>
  compact({
    q: values['q'],
    status: values['status']?.split(','),
    overdue: values['overdue'],
    held: values['held'],
    coordinatorId: values['coordinatorId'],
    state: values['state'],
    sort: values['sort'],
    facets: 'true',
    limit: 50,
  }) as unknown as DealsQuery;
