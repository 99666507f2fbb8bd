import { z } from 'zod';
import type { Cell, DataSet } from '../../corpus/corpus';

const measure = z.object({
  name: z.string().min(1).max(60),
  op: z.enum(['sum', 'mean', 'min', 'max', 'count', 'percent']),
  column: z.string().max(80).optional().describe('not for count'),
  of: z.string().max(80).optional().describe('percent: 100 × sum(column) ÷ sum(of)'),
});

/** Arguments of `table_query`. Without `table` it lists the data sets. */
export const tableQuery = {
  table: z.string().max(80).optional(),
  where: z
    .array(
      z.object({
        column: z.string().max(80),
        op: z.enum(['=', '!=', '<', '<=', '>', '>=']),
        value: z.union([z.string().max(200), z.number()]),
      }),
    )
    .max(10)
    .default([]),
  groupBy: z.array(z.string().max(80)).max(3).default([]),
  measures: z.array(measure).max(8).default([]),
  orderBy: z.string().max(80).optional(),
  descending: z.boolean().default(false),
  limit: z.number().int().min(1).max(400).default(100),
};
type Query = z.infer<z.ZodObject<typeof tableQuery>>;
type Measure = Query['measures'][number];

/** A result; `evidence[n]` are up to three exact lines of the data set that row n was made from. */
export type TableResult = {
  readonly table: string;
  readonly uri: string;
  readonly header: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly evidence: readonly (readonly string[])[];
};

/** The query cannot be answered; the message tells the model how to put it. */
export class QueryRefused extends Error {
  override readonly name = 'QueryRefused';
}

type Row = { readonly cells: readonly Cell[]; readonly line: string };

/** Rows, or one row for each group with measures. Figures are rounded to four places. @throws QueryRefused */
export const queryTable = (dataSet: DataSet, asked: Query): TableResult => {
  const at = (name: string): number => {
    const index = dataSet.columns.indexOf(name);
    if (index === -1)
      throw new QueryRefused(`${dataSet.name} has no column ${name}; it has ${dataSet.columns.join(', ')}.`);
    return index;
  };
  const chosen = dataSet.rows
    .map((cells, index): Row => ({ cells, line: dataSet.lines[index] as string }))
    .filter(({ cells }) => asked.where.every(({ column, op, value }) => holds(cells[at(column)] as Cell, op, value)));
  const grouped = asked.groupBy.length > 0 || asked.measures.length > 0;
  const columns = grouped ? [...asked.groupBy, ...asked.measures.map(({ name }) => name)] : dataSet.columns;
  const made: { cells: readonly Cell[]; lines: readonly string[] }[] = grouped
    ? groups(chosen, asked.groupBy.map(at)).map(({ key, rows }) => ({
        cells: [...key, ...asked.measures.map((one) => compute(one, rows, at))],
        lines: rows.slice(0, 3).map(({ line }) => line),
      }))
    : chosen.map(({ cells, line }) => ({ cells, lines: [line] }));
  if (asked.orderBy !== undefined) {
    const index = columns.indexOf(asked.orderBy);
    if (index === -1)
      throw new QueryRefused(`The result has no column ${asked.orderBy}; it has ${columns.join(', ')}.`);
    const sign = asked.descending ? -1 : 1;
    made.sort((a, b) => sign * compare(a.cells[index] as Cell, b.cells[index] as Cell));
  }
  const shown = made.slice(0, asked.limit);
  return {
    table: dataSet.name,
    uri: dataSet.uri,
    header: dataSet.header,
    columns,
    rows: shown.map(({ cells }) => cells),
    evidence: shown.map(({ lines }) => lines),
  };
};

const compare = (a: Cell, b: Cell): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;

const holds = (cell: Cell, op: Query['where'][number]['op'], value: Cell): boolean => {
  const order = compare(cell, value);
  switch (op) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
};

const groups = (rows: readonly Row[], by: readonly number[]): { key: Cell[]; rows: Row[] }[] => {
  const found = new Map<string, { key: Cell[]; rows: Row[] }>();
  for (const row of rows) {
    const key = by.map((index) => row.cells[index] as Cell);
    const name = JSON.stringify(key);
    const group = found.get(name) ?? { key, rows: [] };
    group.rows.push(row);
    found.set(name, group);
  }
  return [...found.values()];
};

const compute = ({ name, op, column, of }: Measure, rows: readonly Row[], at: (name: string) => number): number => {
  if (op === 'count') return rows.length;
  const numbers = (wanted: string | undefined): number[] => {
    if (wanted === undefined) throw new QueryRefused(`The measure ${name} (${op}) needs a column.`);
    const index = at(wanted);
    return rows.map(({ cells }) => {
      const cell = cells[index];
      if (typeof cell !== 'number') throw new QueryRefused(`${wanted} holds text; ${op} needs numbers.`);
      return cell;
    });
  };
  const values = numbers(column);
  const sum = (of: readonly number[]): number => of.reduce((total, value) => total + value, 0);
  switch (op) {
    case 'sum':
      return round(sum(values));
    case 'mean':
      return round(sum(values) / values.length);
    case 'min':
      return Math.min(...values);
    case 'max':
      return Math.max(...values);
    case 'percent':
      return round((100 * sum(values)) / sum(numbers(of)));
  }
};

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
