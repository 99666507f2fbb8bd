import type { Unit } from '@ratchet/prisma/commit';
import { sameJson } from '@ratchet/workflows/deal/json';
import type { DealState, Participant } from '@ratchet/workflows/deal/model';
import { DEAL_ROLE_AREAS, DEAL_ROLE_GRANTS } from '@ratchet/workflows/deal/names';
import { v7 as uuidv7 } from 'uuid';
import { summaryRow, SUMMARY } from './summary';
import {
  columnOf,
  DEAL,
  DEPENDENCY,
  fieldsOf,
  KEY_DATE,
  MILESTONE,
  PARTICIPANT,
  recordset,
  TASK,
  type Table,
} from './tables';

/** What the pure core never sees: confidential columns and the names of participants. Written once, at creation. */
export type DealDetails = {
  readonly metadata?: Record<string, unknown>;
  readonly purchasePriceMinor?: number;
  readonly earnestMoneyMinor?: number;
  readonly loanAmountMinor?: number;
  readonly currency?: string;
  readonly commissionBps?: number;
  readonly contacts?: Readonly<
    Record<string, { readonly displayName?: string; readonly email?: string; readonly phone?: string }>
  >;
};

type Diff = { readonly added: object[]; readonly changed: object[]; readonly removed: object[] };
const NONE: Diff = { added: [], changed: [], removed: [] };

const diffOf = <Row extends object>(table: Table<Row>, before: readonly Row[], after: readonly Row[]): Diff => {
  if (before === after) return NONE;
  const fields = fieldsOf(table);
  const keyOf = (row: Row): string => table.identity.map((field) => row[field]).join('/');
  const earlier = new Map(before.map((row) => [keyOf(row), row]));
  const added: Row[] = [];
  const changed: Row[] = [];
  for (const row of after) {
    const known = earlier.get(keyOf(row));
    earlier.delete(keyOf(row));
    if (!known) added.push(row);
    else if (known !== row && fields.some((field) => !sameJson(known[field], row[field]))) changed.push(row);
  }
  return { added, changed, removed: [...earlier.values()] };
};

/** One statement of the batch and the rows it must touch. */
type Part = { readonly sql: string; readonly rows: number };

/** Collects parts of one SQL statement with its parameters; `$1` organisation, `$2` deal, `$3` business time, `$4` user. */
class Batch {
  readonly #parts: Part[] = [];
  readonly #values: unknown[];
  constructor(unit: Unit, dealId: string) {
    this.#values = [unit.organizationId, dealId, unit.at.toISOString(), unit.context.actor.userId];
  }

  add(rows: readonly object[], sql: (parameter: string) => string): void {
    if (rows.length === 0) return;
    this.#values.push(JSON.stringify(rows));
    this.#parts.push({ sql: sql(`$${this.#values.length}::jsonb`), rows: rows.length });
  }

  async run(unit: Unit): Promise<void> {
    if (this.#parts.length === 0) return;
    const parts = this.#parts.map(({ sql }, index) => `p${index} AS (${sql} RETURNING 1)`);
    const counts = this.#parts.map((_, index) => `(SELECT count(*)::integer FROM p${index})`);
    // every parameter has a type even where no part uses it
    const statement = `WITH context AS (SELECT $1::uuid, $2::uuid, $3::timestamptz, $4::uuid), ${parts.join(', ')} SELECT ARRAY[${counts.join(', ')}] AS counts`;
    const [row] = await unit.tx.$queryRawUnsafe<{ counts: number[] }[]>(statement, ...this.#values);
    const wrong = this.#parts.findIndex((part, index) => row?.counts[index] !== part.rows);
    if (wrong >= 0)
      throw new Error(
        `${this.#parts[wrong]?.rows} rows should have been written, not ${row?.counts[wrong]}: ${this.#parts[wrong]?.sql.slice(0, 60)}`,
      );
  }
}

const update = <Row>(table: Table<Row>, parameter: string): string => {
  const identity = table.identity as readonly string[];
  const assignments = fieldsOf(table)
    .filter((field) => !identity.includes(field))
    .map((field) => `${columnOf(field)} = r."${field}"`);
  const matches = identity.map((field) => `x.${columnOf(field)} = r."${field}"`);
  const scope = table.name === DEAL.name ? 'x.id = $2::uuid' : 'x.deal_id = $2::uuid';
  return `UPDATE ${table.name} x SET ${assignments.join(', ')}, updated_at = $3::timestamptz FROM jsonb_to_recordset(${parameter}) AS r(${recordset(table)})
    WHERE x.organization_id = $1::uuid AND ${scope} AND x.deleted_at IS NULL AND ${matches.join(' AND ')}`;
};

const remove = <Row>(table: Table<Row>, parameter: string): string => {
  const matches = (table.identity as readonly string[]).map((field) => `x.${columnOf(field)} = r."${field}"`);
  return `UPDATE ${table.name} x SET deleted_at = $3::timestamptz, updated_at = $3::timestamptz FROM jsonb_to_recordset(${parameter}) AS r(${recordset(table)})
    WHERE x.organization_id = $1::uuid AND x.deal_id = $2::uuid AND x.deleted_at IS NULL AND ${matches.join(' AND ')}`;
};

/** Rows whose table has an id the model lacks bring it as `rowId`. `extra` are columns beyond the model. */
const insert = <Row>(table: Table<Row>, parameter: string, extra: Readonly<Record<string, string>> = {}): string => {
  const fields = fieldsOf(table);
  const named = (table.columns as Record<string, string>)['id'] !== undefined;
  const scope: [string, string][] = table.name === DEAL.name ? [] : [['deal_id', '$2::uuid']];
  const columns: [string, string][] = [
    ['organization_id', '$1::uuid'],
    ...scope,
    ['created_at', '$3::timestamptz'],
    ['created_by', '$4::uuid'],
    ['updated_at', '$3::timestamptz'],
    ...(named ? [] : ([['id', 'r."rowId"']] as [string, string][])),
    ...fields.map((field): [string, string] => [columnOf(field), `r."${field}"`]),
    ...Object.keys(extra).map((field): [string, string] => [columnOf(field), `r."${field}"`]),
  ];
  const definitions = [
    recordset(table),
    ...(named ? [] : ['"rowId" uuid']),
    ...Object.entries(extra).map(([field, type]) => `"${field}" ${type}`),
  ];
  return `INSERT INTO ${table.name} (${columns.map(([column]) => column).join(', ')}) SELECT ${columns.map(([, value]) => value).join(', ')}
    FROM jsonb_to_recordset(${parameter}) AS r(${definitions.join(', ')})`;
};

const withRowId = (row: object): object => ({ rowId: uuidv7(), ...row });

const DETAILS = {
  metadata: 'jsonb',
  purchasePriceMinor: 'bigint',
  earnestMoneyMinor: 'bigint',
  loanAmountMinor: 'bigint',
  currency: 'text',
  commissionBps: 'integer',
};
const CONTACT = { displayName: 'text', email: 'text', phone: 'text' };

/** Areas of the access grants a participant holds: null is the whole deal. */
export const grantAreasOf = ({ userId, status, dealRole, areas }: Participant): (string | null)[] => {
  if (userId === null || status !== 'ACTIVE') return [];
  const role = DEAL_ROLE_GRANTS[dealRole];
  if (role === 'CLIENT') return ['client'];
  if (role === 'SELF') return ['self'];
  if (role === 'ATTORNEY' || role === 'LENDER') return [...(areas.length > 0 ? areas : DEAL_ROLE_AREAS[dealRole])];
  return [null];
};

const GRANT = (
  parameter: string,
): string => `INSERT INTO platform.access_grant (organization_id, id, user_id, aggregate_type, aggregate_id, area)
  SELECT $1::uuid, r."rowId", r."userId", 'deal', $2::uuid, r.area FROM jsonb_to_recordset(${parameter}) AS r("rowId" uuid, "userId" uuid, area text)
  ON CONFLICT (organization_id, user_id, aggregate_type, aggregate_id, area) DO UPDATE SET area = excluded.area`;

const grantsFor = (before: DealState | null, after: DealState): object[] => {
  if (before?.participants === after.participants) return [];
  const held = (state: DealState | null): Map<string, object> =>
    new Map(
      (state?.participants ?? []).flatMap((participant) =>
        grantAreasOf(participant).map((area) => [
          `${participant.userId}/${area}`,
          { userId: participant.userId, area },
        ]),
      ),
    );
  const earlier = held(before);
  return [...held(after)].filter(([key]) => !earlier.has(key)).map(([, grant]) => withRowId(grant));
};

/**
 * Writes what differs between two states of one deal, and its summary: one statement for changed rows, one for new ones,
 * however many rows and tables. `before` null creates the deal; `details` count only then.
 * @throws Error when a row is not there any more, which the aggregate's lock rules out.
 */
export const saveDeal = async (
  unit: Unit,
  before: DealState | null,
  after: DealState,
  details: DealDetails = {},
): Promise<void> => {
  const dealId = after.deal.id;
  const diffs = {
    keyDates: diffOf(KEY_DATE, before?.keyDates ?? [], after.keyDates),
    milestones: diffOf(MILESTONE, before?.milestones ?? [], after.milestones),
    tasks: diffOf(TASK, before?.tasks ?? [], after.tasks),
    dependencies: diffOf(DEPENDENCY, before?.dependencies ?? [], after.dependencies),
    participants: diffOf(PARTICIPANT, before?.participants ?? [], after.participants),
  };
  const summary = summaryRow(after);
  const summaryDiffers = before === null || !sameJson(summaryRow(before), summary);

  const changes = new Batch(unit, dealId);
  if (before) changes.add(diffOf(DEAL, [before.deal], [after.deal]).changed, (p) => update(DEAL, p));
  changes.add(diffs.keyDates.changed, (p) => update(KEY_DATE, p));
  changes.add(diffs.milestones.changed, (p) => update(MILESTONE, p));
  changes.add(diffs.tasks.changed, (p) => update(TASK, p));
  changes.add(diffs.dependencies.changed, (p) => update(DEPENDENCY, p));
  changes.add(diffs.dependencies.removed, (p) => remove(DEPENDENCY, p));
  changes.add(diffs.participants.changed, (p) => update(PARTICIPANT, p));
  if (before && summaryDiffers) changes.add([summary], (p) => SUMMARY.update(p));
  await changes.run(unit);

  const { contacts = {}, ...columns } = details;
  const additions = new Batch(unit, dealId);
  if (!before)
    additions.add([{ ...columns, metadata: columns.metadata ?? {}, ...after.deal }], (p) => insert(DEAL, p, DETAILS));
  additions.add(diffs.keyDates.added.map(withRowId), (p) => insert(KEY_DATE, p));
  additions.add(diffs.milestones.added, (p) => insert(MILESTONE, p));
  additions.add(diffs.tasks.added, (p) => insert(TASK, p));
  additions.add(diffs.dependencies.added.map(withRowId), (p) => insert(DEPENDENCY, p));
  additions.add(
    (diffs.participants.added as Participant[]).map((row) => ({ ...row, ...contacts[row.id] })),
    (p) => insert(PARTICIPANT, p, CONTACT),
  );
  additions.add(grantsFor(before, after), GRANT);
  if (!before) additions.add([summary], (p) => SUMMARY.insert(p));
  await additions.run(unit);
};
