import { markdownOfReport } from './markdown';
import type { ReportChart } from './report';

/** A text as an HTML fragment without script, style and outside request. Marks are buttons' worth of `a[data-marker]` to `#source-n`. */
export const toHtml = (
  markdown: string,
  charts: readonly ReportChart[],
  picture: (chart: ReportChart) => string = inlinePicture,
): string => {
  const parser = markdownOfReport();
  const { rules } = parser.renderer;
  rules['mark'] = (tokens, index) => {
    const marker = (tokens[index]?.meta as { marker: number }).marker;
    return marker === 0
      ? '<mark class="unsupported" title="No source bears this out">unsupported</mark>'
      : `<a class="citation" href="#source-${marker}" data-marker="${marker}">[${marker}]</a>`;
  };
  rules['chart'] = (tokens, index) => {
    const { name } = tokens[index]?.meta as { name: string };
    const chart = charts.find((one) => one.name === name);
    return chart === undefined ? '' : figure(chart, picture(chart));
  };
  return parser.render(markdown);
};

const inlinePicture = ({ svg, alt }: ReportChart): string =>
  svg.replace(/^<svg /, `<svg role="img" aria-label="${escapeHtml(alt)}" `);

const figure = ({ name, title, columns, rows }: ReportChart, picture: string): string => {
  const cells = (tag: string, values: readonly unknown[]): string =>
    values.map((value) => `<${tag}>${escapeHtml(String(value))}</${tag}>`).join('');
  const table = `<table><thead><tr>${cells('th', columns)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table>`;
  return `<figure class="chart" data-chart="${name}">${picture}<figcaption>${escapeHtml(title)}</figcaption><details><summary>Data</summary>${table}</details></figure>\n`;
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
