import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';

export type { Token };

const CHART_LINE = /^!\[(.*)\]\(charts\/([a-z0-9-]+)\.svg\)$/;
const MARK = /^\[(\d+|unsupported)\](?!\()/;

/**
 * Markdown of a report: no raw HTML, no links but to web pages, and two things of our own:
 * `chart` (block; `meta.name`) for a line with a picture of `charts/`, and `mark` (inline; `meta.marker`, 0 when unsupported).
 */
export const markdownOfReport = (): Parser => {
  const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });
  // a picture elsewhere would tell its owner who reads the report
  parser.disable('image');
  parser.validateLink = (url) => /^https?:\/\//i.test(url);
  parser.block.ruler.before('paragraph', 'chart', (state, line, _end, silent) => {
    const text = state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
    const match = CHART_LINE.exec(text);
    if (match === null) return false;
    if (silent) return true;
    state.push('chart', '', 0).meta = { name: match[2] };
    state.line = line + 1;
    return true;
  });
  parser.inline.ruler.before('link', 'mark', (state, silent) => {
    const match = MARK.exec(state.src.slice(state.pos));
    if (match === null) return false;
    if (!silent) state.push('mark', '', 0).meta = { marker: match[1] === 'unsupported' ? 0 : Number(match[1]) };
    state.pos += match[0].length;
    return true;
  });
  return parser;
};
