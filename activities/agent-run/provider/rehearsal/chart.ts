import type { Chart, DataTable, StepOutput } from '../outputs';
import type { ReadTurn } from './read-turn';
import type { Answer } from './research';

/** Draws each table of the analysis, tries all of them at once, and keeps those that can be drawn. */
export const chart = ({ task, replies }: ReadTurn): Answer => {
  const tables = task.results.flatMap((result) => (result.kind === 'analyse' ? result.output.tables : []));
  const drawings = tables.filter(({ rows }) => rows.length > 0).map(drawingOf);
  const [tried] = replies;
  if (tried === undefined && drawings.length > 0)
    return { calls: drawings.map(({ spec }) => ({ toolName: 'workbench__render_chart', args: { spec } })) };
  const charts = drawings.filter((_, index) => tried?.[index]?.data['drawn'] === true);
  const output: Extract<StepOutput, { kind: 'chart' }>['output'] = {
    summary: `${charts.length} of ${tables.length} tables drawn.`,
    charts,
  };
  return { output: JSON.stringify(output) };
};

const drawingOf = ({ name, title, unit, columns, rows }: DataTable): Chart => {
  const [by, measure] = columns as [string, string];
  const values = rows.map((row) => ({ [by]: row[0], [measure]: row[1] }));
  const amount = { field: measure, type: 'quantitative', title: unit };
  const overTime = by === 'year';
  return {
    name,
    title,
    alt: `${title}. ${rows.map(([label, value]) => `${String(label)}: ${Number(value).toLocaleString('en-US', { maximumFractionDigits: 1 })}`).join('; ')} (${unit}).`.slice(
      0,
      600,
    ),
    spec: {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      title,
      data: { values },
      ...(overTime
        ? {
            mark: { type: 'line', point: true },
            encoding: {
              x: { field: by, type: 'ordinal', title: 'year', axis: { labelAngle: 0 } },
              y: { ...amount, scale: { zero: true } },
            },
          }
        : {
            height: { step: 22 },
            mark: { type: 'bar' },
            encoding: { y: { field: by, type: 'nominal', sort: null, title: null }, x: amount },
          }),
    },
  };
};
