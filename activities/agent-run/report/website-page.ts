import { noteText, type Endnote } from './endnotes';
import { escapeHtml } from './html';

export const STYLESHEET = `body{font:16px/1.55 system-ui,sans-serif;color:#1c2127;background:#fff;max-width:72ch;margin:2rem auto;padding:0 1rem}
h1{font-size:1.7rem;line-height:1.2}h1 a{color:inherit;text-decoration:none}h2{font-size:1.3rem}a{color:#2563a8}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0 0 1rem;list-style:none;border-bottom:1px solid #d9dee3}nav [aria-current]{color:inherit;font-weight:600}
figure{margin:1.5rem 0}figure img{max-width:100%;height:auto}figcaption,details,.sources,.request{color:#55606b;font-size:.875rem}
table{border-collapse:collapse}td,th{border-bottom:1px solid #d9dee3;padding:.2rem .6rem;text-align:left}
.citation{font-size:.8em;vertical-align:super;text-decoration:none}.unsupported,.partial{background:#fde7c4}.partial{padding:.6rem .8rem}:target{background:#fff4c2}
`;

export type Page = {
  readonly path: string;
  /** The word for it in the navigation. */
  readonly name: string;
  /** HTML of the page itself; all else is put around it. */
  readonly body: string;
  readonly notes: readonly Endnote[];
};

/** One page of a website: no script, and nothing from outside. */
export const htmlOfPage = (title: string, pages: readonly Pick<Page, 'path' | 'name'>[], page: Page): string => {
  const links = pages.map(
    ({ path, name }) =>
      `<li><a href="${path}"${path === page.path ? ' aria-current="page"' : ''}>${escapeHtml(name)}</a></li>`,
  );
  const notes = page.notes.map(
    (note) => `<li id="source-${note.marker}" value="${note.marker}">${escapeHtml(noteText(note))}</li>`,
  );
  const heading = page === pages[0] ? title : `${page.name} · ${title}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>${escapeHtml(heading)}</title><link rel="stylesheet" href="style.css"></head>
<body><header><h1><a href="${pages[0]?.path ?? ''}">${escapeHtml(title)}</a></h1></header>
<nav aria-label="Pages"><ul>${links.join('')}</ul></nav>
<main>
${page.body}${notes.length === 0 ? '' : `<section class="sources"><h2>Sources</h2>\n<ol>${notes.join('\n')}</ol></section>\n`}</main></body></html>
`;
};
