import path from 'node:path';
import PDFDocument from 'pdfkit';
import type { Block, LetterContent } from './content';
import type { LetterEvidence } from './model';

const FOLDER = path.dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'));
const fontFile = (weight: string): string => path.join(FOLDER, weight, `SourceSans3_${weight}.ttf`);
/** Shipped with the product: a letter never depends on what a machine has installed. */
const FONTS = { regular: fontFile('400Regular'), bold: fontFile('600SemiBold') } as const;

const MARGIN = 64;
const IMAGE_HEIGHT = 220;
type Document = InstanceType<typeof PDFDocument>;

/** A picture this format cannot show stays a line of text. */
const drawImage = (doc: Document, image: NonNullable<LetterEvidence['image']>): void => {
  try {
    doc.image(Buffer.from(image.bytes), { fit: [doc.page.width - 2 * MARGIN, IMAGE_HEIGHT] });
    doc.moveDown(0.3);
  } catch {
    doc.text('(This picture can be seen in the online letter.)');
  }
};

const draw = (doc: Document, block: Block): void => {
  doc.font(FONTS.regular).fontSize(11);
  switch (block.kind) {
    case 'heading':
      doc.moveDown(0.6).font(FONTS.bold).fontSize(13).text(block.text).moveDown(0.2);
      return;
    case 'text':
      doc.text(block.text).moveDown(0.4);
      return;
    case 'strong':
      doc.font(FONTS.bold).text(block.text).moveDown(0.4);
      return;
    case 'quote':
      doc.text(block.text, { indent: 18 }).moveDown(0.2).fontSize(10).text(block.source, { indent: 18 }).moveDown(0.4);
      return;
    case 'evidence':
      for (const { caption, item } of block.items) {
        if (item.image) drawImage(doc, item.image);
        doc.fontSize(9).text(caption).moveDown(0.4).fontSize(11);
      }
      return;
  }
};

/** The letter for paper. `createdAt` is the only date in the file beside the letter's own, so the same letter gives the same bytes. */
export const pdfOf = async (letter: LetterContent, createdAt: Date): Promise<Buffer> => {
  const { title, sender, recipient, date, reference, blocks } = letter;
  const doc = new PDFDocument({
    size: 'LETTER',
    margin: MARGIN,
    lang: 'en-US',
    displayTitle: true,
    info: { Title: `${title}: ${reference}`, Author: sender, CreationDate: createdAt, ModDate: createdAt },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  doc.font(FONTS.bold).fontSize(12).text(sender).moveDown();
  doc.font(FONTS.regular).fontSize(11).text(recipient.join('\n')).moveDown().text(date).moveDown();
  doc.font(FONTS.bold).fontSize(18).text(title);
  doc.font(FONTS.regular).fontSize(10).text(reference).moveDown();
  for (const block of blocks) draw(doc, block);
  doc.end();
  return done;
};
