import { renderChart } from '../charts/render-chart';
import type { Chart, DataTable } from '../provider/outputs';
import { numberPassages } from '../provider/passages';
import { write } from '../provider/rehearsal/write';
import { bindCitations } from './bind-citations';
import { toHtml } from './html';
import type { Report, ReportChart, ReportInput } from './report';

const CHART = /^\{\{chart:([a-z0-9-]+)\}\}$/gm;

/** Binds the written text to its sources and draws its charts. The same input gives the same report, byte for byte. */
export const compose = async (input: ReportInput): Promise<Report> => {
  const { title, request, completeness, results, sources, missing } = input;
  const passages = numberPassages(results);
  const written = results.findLast((result) => result.kind === 'write')?.output.markdown;
  // without a writer the text is put together from what was found
  const body =
    written ??
    write(
      {
        task: { kind: 'write', request, deliverableType: 'report', answers: [], results, passages },
        replies: [],
        tools: [],
      },
      0,
    );
  const charts = await drawAll(
    results.flatMap((result) => (result.kind === 'chart' ? result.output.charts : [])),
    results.flatMap((result) => (result.kind === 'analyse' ? result.output.tables : [])),
  );
  const placed = body.replaceAll(CHART, (_, name: string) => {
    const chart = charts.find((one) => one.name === name);
    return chart === undefined ? '' : `![${oneLine(chart.alt)}](charts/${name}.svg)`;
  });
  const { markdown, citations } = bindCitations(placed + partialNote(completeness, missing), passages, sources);
  const notes = results.flatMap((result) => (result.kind === 'review' ? result.output.notes : []));
  return {
    title,
    request,
    completeness,
    markdown,
    html: toHtml(markdown, charts),
    citations,
    charts,
    sources: sources.map(({ text: _, ...source }) => source),
    notes,
  };
};

const oneLine = (text: string): string => text.replaceAll(/[\n[\]]/g, ' ');

const partialNote = (completeness: Report['completeness'], missing: readonly string[]): string =>
  completeness === 'complete'
    ? ''
    : `\n\n## This report is partial\n\nThe run ended before all of its steps were done.${missing.length === 0 ? '' : ` Missing: ${missing.join('; ')}.`}`;

/** A chart that cannot be drawn is left out; its table stays in the text of the run. */
const drawAll = async (charts: readonly Chart[], tables: readonly DataTable[]): Promise<ReportChart[]> => {
  const drawn: ReportChart[] = [];
  for (const { name, title, alt, spec } of charts) {
    const { svg } = await renderChart(spec);
    const table = tables.find((one) => one.name === name);
    drawn.push({ name, title, alt, svg, columns: table?.columns ?? [], rows: table?.rows ?? [] });
  }
  return drawn;
};
