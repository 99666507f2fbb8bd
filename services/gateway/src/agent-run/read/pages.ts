import type { PoolClient } from 'pg';
import { ApiError } from '../../platform/api-error';
import type { Cursors } from '../../platform/cursor';

/** Newest first over (`order`, id): the cursor names the last row of the page before. */
export const readPage = async <Row extends { id: string }>(
  client: PoolClient,
  cursors: Cursors,
  list: {
    readonly name: string;
    readonly select: string;
    readonly conditions: readonly string[];
    readonly values: readonly unknown[];
    /** Column the list runs by, and its type. */
    readonly order: { readonly column: string; readonly type: string; readonly ascending?: boolean };
    readonly id: string;
    readonly limit: number;
    readonly cursor: string | undefined;
    readonly keyOf: (row: Row) => unknown;
  },
): Promise<{ items: Row[]; nextCursor: string | null }> => {
  const { order, id, limit, values: given } = list;
  const values = [...given];
  const conditions = [...list.conditions];
  if (list.cursor !== undefined) {
    const [name, key, lastId] = cursors.decode(list.cursor);
    if (name !== list.name)
      throw new ApiError('VALIDATION_001', { field: 'cursor', constraint: 'must be a nextCursor of this list' });
    values.push(key, lastId);
    conditions.push(
      `(${order.column}, ${id}) ${order.ascending ? '>' : '<'} ($${values.length - 1}::${order.type}, $${values.length}::uuid)`,
    );
  }
  values.push(limit + 1);
  const direction = order.ascending ? 'ASC' : 'DESC';
  const { rows } = await client.query<Row>(
    `${list.select} WHERE ${conditions.join(' AND ')} ORDER BY ${order.column} ${direction}, ${id} ${direction} LIMIT $${values.length}`,
    values,
  );
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? cursors.encode([list.name, list.keyOf(last), last.id]) : null };
};
