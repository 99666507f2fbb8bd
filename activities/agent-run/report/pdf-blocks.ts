import { toPng } from '../charts/render-chart';
import type { Token } from './markdown';
import type { ReportChart } from './report';

const SIZES: Readonly<Record<number, number>> = { 1: 22, 2: 15, 3: 12.5 };
const INK = '#1c2127';
const LINK = '#1d4f91';
const WARN = '#9a4b00';

type Run = { readonly text: string; readonly font: 'regular' | 'bold' | 'italic'; readonly marker?: number };

/** Draws Markdown tokens and our own parts one below the other; every part is tagged under `root`. */
export const drawBlocks = (
  document: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  charts: readonly ReportChart[],
) => {
  const width = document.page.width - document.page.margins.left - document.page.margins.right;
  let outline = document.outline;

  const tagged = (tag: string, draw: () => void, options: Record<string, unknown> = {}): void => {
    root.add(document.struct(tag, options, draw));
  };
  const roomFor = (height: number): void => {
    if (document.y + height > document.page.height - document.page.margins.bottom) document.addPage();
  };
  const runs = (parts: readonly Run[], indent = 0): void => {
    parts.forEach(({ text, font, marker }, index) => {
      const isMark = marker !== undefined;
      document
        .font(font)
        .fontSize(isMark ? 8 : 10.5)
        .fillColor(!isMark ? INK : marker === 0 ? WARN : LINK)
        .text(text, {
          continued: index < parts.length - 1,
          indent: index === 0 ? indent : 0,
          lineGap: 2.5,
          width,
          // text that continues keeps a link until it is told null, which the types forget
          goTo: isMark && marker > 0 ? `source-${marker}` : (null as unknown as string),
        });
    });
    document.moveDown(0.6);
  };
  const paragraph = (text: string): void => tagged('P', () => runs([{ text, font: 'regular' }]));
  const heading = (text: string, level: number): void => {
    roomFor(80);
    const entry = level === 1 ? document.outline.addItem(text) : outline.addItem(text);
    if (level === 1) outline = entry;
    tagged(`H${Math.min(level, 3)}`, () => {
      document.moveDown(level === 1 ? 0 : 0.5);
      document
        .font('bold')
        .fontSize(SIZES[level] ?? 11)
        .fillColor(INK)
        .text(text, { width });
      document.moveDown(0.4);
    });
  };
  const chart = (name: string): void => {
    const found = charts.find((one) => one.name === name);
    if (found === undefined) return;
    const [, w = '1', h = '1'] = /width="([\d.]+)" height="([\d.]+)"/.exec(found.svg) ?? [];
    const shown = Math.min(width, Number(w));
    const height = (shown * Number(h)) / Number(w);
    roomFor(height + 12);
    const { x, y } = { x: document.page.margins.left, y: document.y };
    tagged('Figure', () => document.image(Buffer.from(toPng(found.svg)), x, y, { width: shown }), { alt: found.alt });
    // a picture at a place of its own does not move the text below it
    document.y = y + height;
    document.moveDown(0.8);
  };
  const note = (marker: number, text: string): void => {
    roomFor(40);
    document.addNamedDestination(`source-${marker}`, 'XYZ', null, document.y, null);
    tagged('Note', () =>
      runs([
        { text: `[${marker}]  `, font: 'bold' },
        { text, font: 'regular' },
      ]),
    );
  };

  const tokens = (all: readonly Token[]): void => {
    all.forEach((token, index) => {
      if (token.type === 'chart') chart((token.meta as { name: string }).name);
      if (token.type !== 'inline') return;
      const before = all[index - 1];
      const parts = runsOf(token.children ?? []);
      if (before?.type === 'heading_open') heading(parts.map(({ text }) => text).join(''), Number(before.tag.slice(1)));
      else if (all[index - 2]?.type === 'list_item_open')
        tagged('P', () => runs([{ text: '•  ', font: 'bold' }, ...parts], 8));
      else tagged('P', () => runs(parts));
    });
  };
  return { tokens, heading, paragraph, note };
};

const runsOf = (children: readonly Token[]): Run[] => {
  let font: Run['font'] = 'regular';
  return children.flatMap((token): Run[] => {
    if (token.type === 'strong_open') font = 'bold';
    if (token.type === 'em_open') font = 'italic';
    if (token.type === 'strong_close' || token.type === 'em_close') font = 'regular';
    if (token.type === 'mark') {
      const { marker } = token.meta as { marker: number };
      return [{ text: marker === 0 ? '[unsupported]' : `[${marker}]`, font, marker }];
    }
    const text = token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : token.content;
    return text === '' ? [] : [{ text, font }];
  });
};
