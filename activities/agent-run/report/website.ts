import { endnotesOf } from './endnotes';
import { escapeHtml, toHtml } from './html';
import type { Report, ReportChart } from './report';
import { outlineOf } from './sections';
import { slugOf } from './slug';
import { htmlOfPage, STYLESHEET, type Page } from './website-page';

/** A file of a website by its path in it. */
export type WebsiteFile = { readonly path: string; readonly mediaType: string; readonly text: string };

export const WEBSITE_ENTRY = 'index.html';
const STYLE_PATH = 'style.css';
const HTML = 'text/html; charset=utf-8';

/** A report as a static website: a first page, one for each section, its charts and one stylesheet. The same report gives the same bytes. */
export const websiteOf = (report: Report): WebsiteFile[] => {
  const outline = outlineOf(report.markdown);
  const title = outline.title ?? report.title;
  const paths = pathsOf(outline.sections.map(({ heading }) => heading));
  const sections = outline.sections.map((section, index) => ({
    path: paths[index] as string,
    name: section.heading === '' ? `Part ${index + 1}` : section.heading,
    ...partOf(report, section),
  }));
  const lead = partOf(report, outline.lead);
  const pages: Page[] = [
    { path: WEBSITE_ENTRY, name: 'Overview', notes: lead.notes, body: overview(report, lead.body, sections) },
    ...sections,
  ];
  return [
    ...pages.map((page) => ({ path: page.path, mediaType: HTML, text: htmlOfPage(title, pages, page) })),
    { path: STYLE_PATH, mediaType: 'text/css; charset=utf-8', text: STYLESHEET },
    ...report.charts.map(({ name, svg }) => ({ path: chartPath(name), mediaType: 'image/svg+xml', text: svg })),
  ];
};

const chartPath = (name: string): string => `charts/${name}.svg`;
const picture = ({ name, alt }: ReportChart): string => `<img src="${chartPath(name)}" alt="${escapeHtml(alt)}">`;

/** A part of the text with the places it cites. */
const partOf = (report: Report, { start, end }: { start: number; end: number }): Pick<Page, 'body' | 'notes'> => ({
  body: toHtml(report.markdown.slice(start, end), report.charts, picture),
  notes: endnotesOf({
    ...report,
    citations: report.citations.filter((citation) => citation.start >= start && citation.end <= end),
  }),
});

const overview = ({ request, completeness }: Report, lead: string, sections: readonly Page[]): string =>
  [
    completeness === 'partial'
      ? '<p class="partial">This website is partial: the run ended before all of its steps were done.</p>\n'
      : '',
    lead,
    `<ol>${sections.map(({ path, name }) => `<li><a href="${path}">${escapeHtml(name)}</a></li>`).join('')}</ol>\n`,
    `<p class="request">Asked: ${escapeHtml(request)}</p>\n`,
  ].join('');

/** One path for each heading, none twice. */
const pathsOf = (headings: readonly string[]): string[] => {
  const taken = new Set([WEBSITE_ENTRY]);
  return headings.map((heading, index) => {
    const plain = `${slugOf(heading, `part-${index + 1}`)}.html`;
    const path = taken.has(plain) ? `part-${index + 1}-${plain}` : plain;
    taken.add(path);
    return path;
  });
};
