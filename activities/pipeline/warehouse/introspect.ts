import { createHash } from 'node:crypto';
import type { TargetRelation, TargetState } from '@ratchet/workflows/pipeline/deployment/target-state';
import { withTarget } from './connect';
import type { TargetConnection } from './connection';

// one statement, so one snapshot; ordered by bytes, so that the answer does not depend on a locale
const RELATIONS = `
SELECT n.nspname AS "schema", c.relname AS "name",
  CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED_VIEW' ELSE 'TABLE' END AS "kind",
  pg_get_userbyid(c.relowner) AS "owner",
  CASE WHEN c.relkind IN ('r', 'p', 'm') AND c.reltuples >= 0 THEN c.reltuples::bigint::float8 END AS "rows",
  coalesce((
    SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
    FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped), '[]') AS "columns",
  coalesce((
    SELECT json_agg(DISTINCT vn.nspname || '.' || v.relname)
    FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid AND d.classid = 'pg_rewrite'::regclass
    JOIN pg_class v ON v.oid = r.ev_class JOIN pg_namespace vn ON vn.oid = v.relnamespace
    WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid AND v.oid <> c.oid), '[]') AS "dependentViews"
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p', 'v', 'm')
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;

/** What stands in the given schemas of the target. @throws PIPE_023 when the target cannot be reached. */
export const introspect = (connection: TargetConnection, schemas: readonly string[]): Promise<TargetState> =>
  withTarget(connection, async (client) => {
    const scope = [...new Set(schemas)].sort();
    const { rows } = await client.query<TargetRelation>(RELATIONS, [scope]);
    return { kind: 'POSTGRES', database: connection.database, schemas: scope, relations: rows };
  });

/** SHA-256 of everything that a plan relies on; row counts are not part. */
export const targetStateHash = (state: TargetState): string => {
  const relations = state.relations.map(({ schema, name, kind, owner, columns, dependentViews }) => [
    schema,
    name,
    kind,
    owner,
    columns.map(({ name: column, type }) => [column, type]),
    dependentViews,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([state.kind, state.database, state.schemas, relations]))
    .digest('hex');
};
