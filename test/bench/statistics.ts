/** One figure over the repeats of a run. */
export type Sample = { readonly median: number; readonly min: number; readonly max: number; readonly n: number };

/** Value below which the share `q` of the values lies (nearest rank). */
export const percentile = (values: readonly number[], q: number): number => {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))] as number;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  if (sorted.length % 2 === 1) return sorted[middle] as number;
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

export const sampleOf = (values: readonly number[]): Sample => ({
  median: median(values),
  min: Math.min(...values),
  max: Math.max(...values),
  n: values.length,
});

/** Ratios repeat by repeat: what disturbs the machine disturbs both sides of a pair. */
export const ratiosOf = (ours: readonly number[], peer: readonly number[]): Sample =>
  sampleOf(ours.map((value, index) => value / (peer[index] as number)));
