/** Collects conditions with their parameters; texts differ only by which conditions are there, so plans are reused. */
export type Where = {
  readonly values: unknown[];
  /** Adds a value and returns its placeholder. */
  readonly bind: (value: unknown) => string;
  readonly add: (condition: string) => void;
  readonly sql: () => string;
};

export const where = (...values: unknown[]): Where => {
  const conditions: string[] = [];
  return {
    values,
    bind: (value) => `$${values.push(value)}`,
    add: (condition) => void conditions.push(condition),
    sql: () => (conditions.length === 0 ? 'true' : conditions.join(' AND ')),
  };
};

export type Sort = { readonly column: string; readonly type: string; readonly descending: boolean };

/** Rows after the cursor's, undated ones last whichever way the list runs. */
export const after = (
  { column, type, descending }: Sort,
  id: string,
  [value, lastId]: readonly unknown[],
  { bind }: Pick<Where, 'bind'>,
): string => {
  const than = descending ? '<' : '>';
  if (value === null) return `(${column} IS NULL AND ${id} ${than} ${bind(lastId)}::uuid)`;
  const given = `${bind(value)}::${type}`;
  return `(${column} ${than} ${given} OR (${column} = ${given} AND ${id} ${than} ${bind(lastId)}::uuid) OR ${column} IS NULL)`;
};

export const orderBy = ({ column, descending }: Sort, id: string): string =>
  descending ? `${column} DESC NULLS LAST, ${id} DESC` : `${column} ASC NULLS LAST, ${id} ASC`;

/** A search text as an ILIKE pattern that means only itself. */
export const contains = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
