import type { DataTable, Figure, StepOutput } from '../outputs';
import type { TableResult } from '../../tools/workbench/query-table';
import type { DescribedDataSet } from '../../tools/workbench/describe-data-set';
import type { ReadTurn } from './read-turn';
import type { Answer, Call } from './research';
import { capital, contentWords, keyOf, overlap, spoken } from './words';

// the column that another is measured against
const BASE = /planned|fully|target|budget/;
const MAX_ROWS = 40;
const MAX_TABLES = 4;

/** Lists the data sets, queries those that fit the request, then reads figures from the results. */
export const analyse = ({ task, replies }: ReadTurn): Answer => {
  const [listed, queried] = replies;
  if (listed === undefined) return { calls: [{ toolName: 'workbench__table_query', args: {} }] };
  const dataSets = listed.flatMap(({ data }) => (data['dataSets'] as DescribedDataSet[] | undefined) ?? []);
  const words = contentWords(task.request);
  const questions = dataSets
    .flatMap((dataSet) => questionsOf(dataSet, task.request, periodOf(task.answers)))
    .sort((a, b) => overlap(words, b.title) - overlap(words, a.title))
    .slice(0, MAX_TABLES);
  if (queried === undefined && questions.length > 0) return { calls: questions.map(({ call }) => call) };
  const results = (queried ?? []).flatMap(({ data }, index) => {
    const question = questions[index];
    return Array.isArray(data['rows']) && data['rows'].length > 0 && question !== undefined
      ? [{ question, result: data as unknown as TableResult }]
      : [];
  });
  const output: Extract<StepOutput, { kind: 'analyse' }>['output'] = {
    summary: `${results.length} tables from ${dataSets.length} data sets.`,
    tables: results.map(({ question, result }) => tableOf(question, result)),
    figures: results.flatMap(({ question, result }) => figuresOf(question, result)),
  };
  return { output: JSON.stringify(output) };
};

type Question = { readonly title: string; readonly unit: string; readonly by: string; readonly call: Call };
type Period = { readonly from: number; readonly to: number };

const periodOf = (answers: ReadTurn['task']['answers']): Period => {
  const years = answers.flatMap(({ answer }) => String(answer['period'] ?? '').match(/\d{4}/g) ?? []).map(Number);
  return years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : { from: 0, to: 9999 };
};

/** Queries that a data set invites by its columns: a share over time and by name, or a sum by name. */
const questionsOf = (dataSet: DescribedDataSet, request: string, period: Period): Question[] => {
  const { name: table, columns } = dataSet;
  const money = columns.filter(({ name }) => name.endsWith('_usd')).map(({ name }) => name);
  const text = columns.filter(({ type }) => type === 'text');
  const named = text.flatMap(({ name, values }) =>
    values.filter((value) => request.includes(String(value))).map((value) => ({ column: name, op: '=', value })),
  );
  const group = text.at(-1)?.name;
  const years = columns.find(({ name }) => name === 'year')?.values.map(Number);
  if (group === undefined || years === undefined || money.length === 0) return [];
  const from = Math.max(period.from, years[0] as number);
  const to = Math.min(period.to, years[1] as number);
  const span = [
    { column: 'year', op: '>=', value: from },
    { column: 'year', op: '<=', value: to },
  ];
  // one name at a time: conditions are joined by "and"
  const where = named.slice(0, 1);
  const ask = (title: string, unit: string, by: string, args: Record<string, unknown>): Question => ({
    title,
    unit,
    by,
    call: { toolName: 'workbench__table_query', args: { table, limit: MAX_ROWS, groupBy: [by], ...args } },
  });
  const base = money.find((name) => BASE.test(name));
  const part = money.find((name) => name !== base);
  if (base !== undefined && part !== undefined) {
    const measures = [{ name: 'percent', op: 'percent', column: part, of: base }];
    const what = `${capital(spoken(part))} as percent of ${spoken(base)}`;
    const overTime = ask(`${what}, ${from} to ${to}`, 'percent', 'year', { measures, where: [...where, ...span] });
    const late = { column: 'year', op: '=', value: to };
    const byName = ask(`${what} by ${group}, ${group === 'association' ? to : `${from} to ${to}`}`, 'percent', group, {
      measures,
      where: [...where, ...(group === 'association' ? [late] : span)],
      orderBy: 'percent',
    });
    return from === to ? [byName] : [overTime, byName];
  }
  const words = contentWords(request);
  const wanted = [...money].sort((a, b) => overlap(words, spoken(b)) - overlap(words, spoken(a)))[0] as string;
  return [
    ask(`${capital(spoken(wanted))} by ${group}, ${from} to ${to}`, 'dollars', group, {
      measures: [{ name: 'total', op: 'sum', column: wanted }],
      where: [...where, ...span, { column: wanted, op: '>', value: 0 }],
      orderBy: 'total',
      descending: true,
    }),
  ];
};

const tableOf = ({ title, unit }: Question, { columns, rows }: TableResult): DataTable => ({
  name: keyOf(title),
  title,
  unit,
  columns: [...columns],
  rows: rows.map((row) => [...row]),
});

/** First and last row of a table: the ends of a period, or the lowest and highest name. */
const figuresOf = ({ title, unit, by }: Question, { uri, header, rows, evidence }: TableResult): Figure[] =>
  [...new Set([0, rows.length - 1])].map((index) => {
    const [name, value] = rows[index] as readonly [string | number, number];
    const lines = evidence[index] ?? [];
    return {
      name: keyOf(`${by}-${name}-${title}`),
      label: `${title}: ${name}`,
      value,
      unit,
      uri,
      // a row that is one line of the data set is its own proof; otherwise the columns say what was computed
      quote: lines.length === 1 ? (lines[0] as string) : header,
    };
  });
