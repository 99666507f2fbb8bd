import type { Where } from '../read/query-builder';
import type { ListQuery } from './list-deals';

type Facet = {
  readonly name: 'status' | 'overdue' | 'held' | 'coordinator' | 'state';
  readonly value: string;
  /** The filter the facet stands for, or null when it is not set. */
  readonly condition: (query: ListQuery, where: Pick<Where, 'bind'>) => string | null;
};

export const FACETS: readonly Facet[] = [
  {
    name: 'status',
    value: 'd.status',
    condition: ({ status }, { bind }) => (status === undefined ? null : `d.status = ANY (${bind(status)}::text[])`),
  },
  {
    name: 'overdue',
    value: '(s.overdue_tasks > 0)',
    condition: ({ overdue }, { bind }) =>
      overdue === undefined ? null : `(s.overdue_tasks > 0) = ${bind(overdue)}::boolean`,
  },
  {
    name: 'held',
    value: '(d.held_at IS NOT NULL)',
    condition: ({ held }, { bind }) => (held === undefined ? null : `(d.held_at IS NOT NULL) = ${bind(held)}::boolean`),
  },
  {
    name: 'coordinator',
    value: 'd.coordinator_user_id',
    condition: ({ coordinatorId }, { bind }) =>
      coordinatorId === undefined ? null : `d.coordinator_user_id = ${bind(coordinatorId)}::uuid`,
  },
  {
    name: 'state',
    value: `d.property_address->>'state'`,
    condition: ({ state }, { bind }) => (state === undefined ? null : `d.property_address->>'state' = ${bind(state)}`),
  },
];

export type FacetRow = { facet: Facet['name'] | 'total'; value: string | null; label: string | null; count: number };

export const facetBodies = (rows: readonly FacetRow[]) => {
  const of = (name: Facet['name']) =>
    rows
      .filter(({ facet }) => facet === name)
      .map(({ value, label, count }) => ({ value: value ?? '', count, ...(label === null ? {} : { label }) }));
  return {
    facets: {
      status: of('status'),
      overdue: of('overdue'),
      held: of('held'),
      coordinator: of('coordinator'),
      state: of('state'),
    },
    total: rows.find(({ facet }) => facet === 'total')?.count ?? 0,
  };
};
