import { query, type Source } from '@ratchet/activities/pipeline/query';

export type Names = ReadonlyMap<string, string>;

const NAMES =
  'SELECT id, display_name AS name FROM platform.user_account WHERE organization_id = $1::uuid AND id = ANY ($2::uuid[])';

/** Display names by user id, joined when something is shown and never stored with it. */
export const namesOf = async (
  source: Source,
  organizationId: string,
  userIds: Iterable<string | null>,
): Promise<Names> => {
  const ids = [...new Set([...userIds].filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await query<{ id: string; name: string }>(source, NAMES, [organizationId, ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
};

export type Person = { readonly userId: string; readonly displayName: string };
export const personOf = (names: Names, userId: string | null): Person | null =>
  userId === null ? null : { userId, displayName: names.get(userId) ?? 'A former user' };
