/** Equality of plain JSON, whatever the order of the keys: a database may store them in another one. */
export const sameJson = (left: unknown, right: unknown): boolean => {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const a = left as Record<string, unknown>;
  const b = right as Record<string, unknown>;
  const present = (value: Record<string, unknown>): string[] =>
    Object.keys(value).filter((k) => value[k] !== undefined);
  const keys = present(a);
  return keys.length === present(b).length && keys.every((key) => sameJson(a[key], b[key]));
};
