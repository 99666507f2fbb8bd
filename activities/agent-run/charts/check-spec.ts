/** The chart may not be drawn; the message says which part. */
export class ChartRefused extends Error {
  override readonly name = 'ChartRefused';
}

const MAX_BYTES = 200_000;
const OUTSIDE = new Set(['url', 'href', 'usermeta']);

/** Lets through specifications with inline data only: whatever names a place outside is refused before it is read. @throws ChartRefused */
export const checkSpec = (spec: Record<string, unknown>): Record<string, unknown> => {
  if (JSON.stringify(spec).length > MAX_BYTES)
    throw new ChartRefused(`The chart is larger than ${MAX_BYTES} characters.`);
  refuseOutside(spec, '');
  const values = (spec['data'] as { values?: unknown } | undefined)?.values;
  if (!Array.isArray(values) || values.length === 0)
    throw new ChartRefused('Give the data of the chart inline: data.values, at least one row.');
  return spec;
};

const refuseOutside = (part: unknown, where: string): void => {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (OUTSIDE.has(key)) throw new ChartRefused(`${where}/${key}: a chart names no address. Give its data inline.`);
    if (key === 'mark' && (value === 'image' || (value as { type?: unknown } | null)?.type === 'image'))
      throw new ChartRefused(`${where}/mark: pictures inside a chart are not allowed.`);
    refuseOutside(value, `${where}/${key}`);
  }
};
