import { randomBytes } from 'node:crypto';
import type { Manifest, ManifestNode } from '@ratchet/workflows/pipeline/deployment/manifest';
import type { Client, DatabaseError } from 'pg';
import type { TargetColumn } from '@ratchet/workflows/pipeline/deployment/target-state';
import { withTarget } from '../warehouse/connect';
import type { TargetConnection } from '../warehouse/connection';
import { buildOrder } from './build-order';
import { scratchNames, type ScratchNames } from './scratch-names';

/** A node that the target refuses. Line and column count from 1 and lie in the compiled SQL. */
export type SemanticError = {
  readonly uniqueId: string;
  readonly node: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** The database's own words. */
  readonly text: string;
  /** SQLSTATE, for example 42703 for an unknown column. */
  readonly code: string;
};

const HEAD = (name: string): string => `CREATE VIEW ${name} AS\n`;
/** Columns that dbt adds to a snapshot's relation. */
const SNAPSHOT_COLUMNS = `NULL::text AS dbt_scd_id, NULL::timestamp AS dbt_updated_at, NULL::timestamp AS dbt_valid_from, NULL::timestamp AS dbt_valid_to`;

const placeOf = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
};

const errorOf = (node: ManifestNode, sql: string, offset: number | null, error: DatabaseError): SemanticError => {
  const place = offset === null || offset < 0 || offset > sql.length ? null : placeOf(sql, offset);
  return {
    uniqueId: node.unique_id,
    node: node.name,
    file: node.original_file_path,
    line: place?.line ?? null,
    column: place?.column ?? null,
    text: error.message,
    code: error.code ?? '',
  };
};

const createSeed = (client: Client, name: string, columns: readonly TargetColumn[]): Promise<unknown> => {
  const list = columns.map((column) => `${client.escapeIdentifier(column.name)} ${column.type}`);
  return client.query(`CREATE TABLE ${name} (${list.join(', ')})`);
};

/** Null when the target takes the node. */
const createView = async (client: Client, names: ScratchNames, node: ManifestNode): Promise<SemanticError | null> => {
  const compiled = node.compiled_code ?? '';
  const { sql, originalOffset } = names.rewrite(compiled);
  const isSnapshot = node.resource_type === 'snapshot';
  const head = `${HEAD(names.of(node))}${isSnapshot ? `SELECT taken.*, ${SNAPSHOT_COLUMNS} FROM (\n` : ''}`;
  await client.query('SAVEPOINT node');
  try {
    await client.query(`${head}${sql}\n${isSnapshot ? ') AS taken' : ''}`);
    return null;
  } catch (error) {
    await client.query('ROLLBACK TO SAVEPOINT node');
    const failure = error as DatabaseError;
    const at = failure.position === undefined ? null : Number(failure.position) - 1 - head.length;
    return errorOf(node, compiled, at === null ? null : originalOffset(at), failure);
  }
};

/**
 * Lets the target read every model of a full-refresh compile: as views in scratch schemas, inside one transaction that
 * is always rolled back. Finds what dbt cannot know, such as a wrong column, before anything is planned. What depends on
 * a refused node is not looked at.
 */
export const checkSemantics = (manifest: Manifest, connection: TargetConnection): Promise<readonly SemanticError[]> =>
  withTarget(connection, async (client) => {
    const nodes = buildOrder(manifest);
    const names = scratchNames(nodes, `ratchet_check_${randomBytes(4).toString('hex')}`);
    const errors: SemanticError[] = [];
    const left = new Set<string>();
    await client.query('BEGIN');
    try {
      await client.query(`SET LOCAL statement_timeout = '30s'; SET LOCAL lock_timeout = '5s'`);
      for (const schema of names.schemas) await client.query(`CREATE SCHEMA ${client.escapeIdentifier(schema)}`);
      for (const node of nodes) {
        const columns = manifest.ratchet.seedColumns[node.unique_id];
        if (node.depends_on.nodes?.some((parent) => left.has(parent))) left.add(node.unique_id);
        else if (node.resource_type === 'seed') await createSeed(client, names.of(node), columns ?? []);
        else {
          const error = await createView(client, names, node);
          if (error) {
            errors.push(error);
            left.add(node.unique_id);
          }
        }
      }
      return errors;
    } finally {
      await client.query('ROLLBACK');
    }
  });
