import type { TurnKind } from '../provider/outputs';

/** Tools that a kind of turn may use, before the run's and the tenant's own lists narrow it. */
export const TOOLS_OF_KIND: Readonly<Record<TurnKind, readonly string[]>> = {
  plan: [],
  research: ['workbench__corpus_search', 'workbench__corpus_read'],
  analyse: ['workbench__table_query'],
  chart: ['workbench__render_chart'],
  write: [],
  review: [],
};
