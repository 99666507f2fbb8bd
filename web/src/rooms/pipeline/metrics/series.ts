import type { Answer } from '@/api/types';
import type { Series } from '@/ui/chart/series-chart';

export type Metric = Answer<'/pipelines/{id}/metrics'>['items'][number];

/** One line per node that is built, over the instants that any of them has. Tests build nothing. */
export const seriesOf = (
  items: readonly Metric[],
  pick: (metric: Metric) => number,
): { at: number[]; series: Series[] } => {
  const built = items.filter(({ uniqueId }) => !uniqueId.startsWith('test.'));
  const at = [...new Set(built.map((item) => Date.parse(item.at)))].sort((a, b) => a - b);
  const names = [...new Set(built.map(({ name }) => name))].sort();
  const series = names.map((name) => {
    const values = new Map(built.filter((item) => item.name === name).map((item) => [Date.parse(item.at), pick(item)]));
    return { name, values: at.map((moment) => values.get(moment) ?? null) };
  });
  return { at, series };
};

/** The last figures of each node and environment, by name. */
export const latestOf = (items: readonly Metric[]): Metric[] => {
  const latest = new Map<string, Metric>();
  for (const item of items) {
    const key = `${item.uniqueId} ${item.environmentId}`;
    const known = latest.get(key);
    if (!known || known.at < item.at) latest.set(key, item);
  }
  return [...latest.values()].sort((a, b) => a.name.localeCompare(b.name));
};
