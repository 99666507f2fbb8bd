import { describe, expect, it } from '@jest/globals';
import type { Report } from './report';
import { websiteOf } from './website';

const MARKDOWN = `# Reserves

The short of it [1].

## What the figures show

Balances fell [2]. <script>alert(1)</script>

![Balances by year](charts/balances.svg)

## Index

Nothing bears this out [unsupported].

## Index

Again [1].
`;
const citation = (marker: number, nth = 0): Report['citations'][number] => {
  const mark = marker === 0 ? '[unsupported]' : `[${marker}]`;
  let start = MARKDOWN.indexOf(mark);
  for (let seen = 0; seen < nth; seen += 1) start = MARKDOWN.indexOf(mark, start + 1);
  const support = marker === 0 ? 'unsupported' : 'exact';
  const sourceId = marker === 0 ? null : `s${marker}`;
  return { marker, start, end: start + mark.length, sourceId, quote: `quote ${marker}`, locator: '', support };
};
const source = (id: string) => ({
  id,
  uri: `corpus://${id}`,
  title: `Title ${id}`,
  publisher: 'P',
  retrievedAt: '2026-01-05',
});
const report: Report = {
  title: 'Plan title',
  request: 'Write a website',
  completeness: 'complete',
  markdown: MARKDOWN,
  html: '',
  citations: [citation(1), citation(2), citation(0), citation(1, 1)],
  charts: [
    {
      name: 'balances',
      title: 'Balances',
      alt: 'Balances "fell"',
      svg: '<svg xmlns="x"/>',
      columns: ['year'],
      rows: [[2019]],
    },
  ],
  sources: [source('s1'), source('s2')],
  notes: [],
};
const site = new Map(websiteOf(report).map((file) => [file.path, file.text]));
const page = (path: string): string => site.get(path) ?? '';

describe('a website', () => {
  it('is a first page, one for each section, a stylesheet and the charts', () => {
    expect([...site.keys()]).toEqual([
      'index.html',
      'what-the-figures-show.html',
      'part-2-index.html',
      'part-3-index.html',
      'style.css',
      'charts/balances.svg',
    ]);
  });

  it('leads only to files it has and to places on the same page', () => {
    for (const [path, text] of site)
      for (const [, target = ''] of text.matchAll(/(?:href|src)="([^"]+)"/g))
        if (target.startsWith('#')) expect(text).toContain(`id="${target.slice(1)}"`);
        else expect([path, site.has(target)]).toEqual([path, true]);
  });

  it('carries no script and asks for nothing outside', () => {
    const all = [...site.values()].join('\n');
    expect(all).not.toMatch(/<script|javascript:|(?:href|src)="(?:https?:)?\/\/|@import|url\(/);
    expect(page('what-the-figures-show.html')).toContain('&lt;script&gt;');
  });

  it('has the sources of each page on it, under their numbers', () => {
    expect(page('index.html')).toContain('<li id="source-1" value="1">Title s1');
    expect(page('index.html')).not.toContain('Title s2');
    expect(page('what-the-figures-show.html')).toContain('<li id="source-2" value="2">Title s2');
    expect(page('part-2-index.html')).toContain('class="unsupported"');
    expect(page('part-3-index.html')).toContain('id="source-1"');
  });

  it('shows a chart as a picture with its words and figures', () => {
    expect(page('what-the-figures-show.html')).toContain(
      '<img src="charts/balances.svg" alt="Balances &quot;fell&quot;">',
    );
    expect(page('what-the-figures-show.html')).toContain('<td>2019</td>');
  });

  it('says on its first page that it is partial', () => {
    const [first] = websiteOf({ ...report, completeness: 'partial' });
    expect(first?.text).toContain('This website is partial');
    expect(page('index.html')).not.toContain('partial:');
  });

  it('is one page when the text has no sections or title', () => {
    const [first, style] = websiteOf({ ...report, markdown: 'Only this.', citations: [], charts: [] });
    expect([first?.path, style?.path]).toEqual(['index.html', 'style.css']);
    expect(first?.text).toContain('<h1><a href="index.html">Plan title</a></h1>');
    expect(first?.text).toContain('Only this.');
  });
});
