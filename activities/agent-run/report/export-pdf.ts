import PDFDocument from 'pdfkit';
import { FONT_FILES } from '../charts/fonts';
import { endnotesOf, noteText } from './endnotes';
import { markdownOfReport } from './markdown';
import { drawBlocks } from './pdf-blocks';
import { provenanceLines } from './provenance';
import type { Provenance, Report } from './report';

const MARGIN = 64;

/** A PDF with real text, outline, page numbers, links from marks to notes, and charts at twice their size with a text for those who do not see them. */
export const exportPdf = async (report: Report, provenance: Provenance): Promise<Uint8Array> => {
  const date = new Date(provenance.finishedAt);
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    tagged: true,
    lang: 'en',
    displayTitle: true,
    info: { Title: report.title, Creator: 'Ratchet', Producer: 'Ratchet', CreationDate: date, ModDate: date },
  });
  for (const [name, file] of Object.entries(FONT_FILES)) document.registerFont(name, file);
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  const root = document.struct('Document');
  document.addStructure(root);
  const draw = drawBlocks(document, root, report.charts);
  draw.tokens(markdownOfReport().parse(report.markdown, {}));
  const notes = endnotesOf(report);
  if (notes.length > 0) draw.heading('Sources', 2);
  for (const note of notes) draw.note(note.marker, noteText(note));
  draw.heading('Provenance', 2);
  for (const line of provenanceLines(provenance)) draw.paragraph(line);
  root.end();
  numberPages(document, report.title);
  document.end();
  await ended;
  return Buffer.concat(chunks);
};

const numberPages = (document: PDFKit.PDFDocument, title: string): void => {
  const { start, count } = document.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(start + index);
    const { width, height } = document.page;
    // below the margin a text would start a new page
    document.page.margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document.font('regular').fontSize(9).fillColor('#55606b');
    document.text(`${title} · ${index + 1} of ${count}`, MARGIN, height - 40, {
      width: width - 2 * MARGIN,
      align: 'right',
      lineBreak: false,
    });
    document.endMarkedContent();
    document.page.margins.bottom = MARGIN;
  }
};
