import type { Sql } from './sql';

export type Names = ReadonlyMap<string, string>;

const NAMES =
  'SELECT id, display_name FROM platform.user_account WHERE organization_id = $1::uuid AND id = ANY ($2::uuid[])';

/** Display names by user id, joined when something is shown and never stored with it. */
export const namesOf = async (sql: Sql, organizationId: string, userIds: Iterable<string | null>): Promise<Names> => {
  const ids = [...new Set([...userIds].filter((id): id is string => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await sql.$queryRawUnsafe<{ id: string; display_name: string }[]>(NAMES, organizationId, ids);
  return new Map(rows.map((row) => [row.id, row.display_name]));
};

export type Person = { userId: string; displayName: string };
export const personOf = (names: Names, userId: string | null): Person | null =>
  userId === null ? null : { userId, displayName: names.get(userId) ?? 'A former user' };
