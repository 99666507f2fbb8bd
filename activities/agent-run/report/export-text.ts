import { endnotesOf, noteText } from './endnotes';
import { escapeHtml } from './html';
import { provenanceLines } from './provenance';
import type { ExportRequest, Provenance, Report } from './report';
import { zipOf } from './zip';

const STYLE = `body{font:16px/1.55 "Source Sans 3",system-ui,sans-serif;color:#1c2127;background:#fff;max-width:72ch;margin:2rem auto;padding:0 1rem}
h1{font-size:1.7rem;line-height:1.2}h2{font-size:1.2rem;margin-top:2rem}figure{margin:1.5rem 0}figure svg{max-width:100%;height:auto}
figcaption,details,footer{color:#55606b;font-size:.875rem}table{border-collapse:collapse}td,th{border-bottom:1px solid #d9dee3;padding:.2rem .6rem;text-align:left}
.citation{font-size:.8em;vertical-align:super;text-decoration:none}.unsupported{background:#fde7c4}:target{background:#fff4c2}`;

/** One HTML file with everything inside: no script and no request to anywhere. */
export const exportHtml = (report: Report, provenance: Provenance): string => {
  const notes = endnotesOf(report).map((note) => `<li id="source-${note.marker}">${escapeHtml(noteText(note))}</li>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(report.title)}</title><style>${STYLE}</style></head>
<body><main>
${report.html}
<h2>Sources</h2>
<ol>${notes.join('\n')}</ol>
</main><footer>${provenanceLines(provenance)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('')}</footer></body></html>
`;
};

/** Markdown with the data of each chart below its picture, notes and provenance. */
export const exportMarkdown = (report: Report, provenance: Provenance): string => {
  const body = report.charts.reduce((text, { name, columns, rows }) => {
    const row = (cells: readonly unknown[]): string => `| ${cells.join(' | ')} |`;
    const table = [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');
    return text.replace(`(charts/${name}.svg)`, (link) => `${link}\n\n${table}`);
  }, report.markdown);
  const notes = endnotesOf(report).map((note) => `[${note.marker}] ${noteText(note)}`);
  return `${[body, '## Sources', ...notes, '---', ...provenanceLines(provenance)].join('\n\n')}\n`;
};

/** All forms of the report with its charts and what the caller adds, dated by the run. */
export const exportZip = ({ report, provenance, attachments = [] }: ExportRequest, pdf: Uint8Array): Uint8Array =>
  zipOf({
    files: [
      { name: 'report.pdf', content: pdf },
      { name: 'report.html', content: exportHtml(report, provenance) },
      { name: 'report.md', content: exportMarkdown(report, provenance) },
      { name: 'report.json', content: JSON.stringify(report) },
      ...report.charts.map(({ name, svg }) => ({ name: `charts/${name}.svg`, content: svg })),
      ...attachments.map(({ name, text }) => ({ name, content: text })),
    ],
    finishedAt: provenance.finishedAt,
  });
