import { createHash } from 'node:crypto';
import { contentOf } from './content';
import { htmlOf } from './html';
import type { LetterModel, RenderedLetter } from './model';
import { pdfOf } from './pdf';

/** The letter lacks what the owner has a right to (VIO_005). */
export class LetterIncomplete extends Error {
  constructor(readonly missing: readonly string[]) {
    super(`the letter lacks ${missing.join(', ')}`);
  }
}

const GIVES_TIME = /^(courtesy|second)@/;

const missingParts = ({ template, rule, evidence, fixBy, next, rights }: LetterModel): string[] => [
  ...(rule.citation.trim() === '' ? ['citation'] : []),
  ...(rule.text.trim() === '' ? ['rule text'] : []),
  ...(evidence.length === 0 ? ['evidence'] : []),
  ...(fixBy === null && GIVES_TIME.test(template) ? ['fix-by date'] : []),
  ...(next === null || next.text.trim() === '' ? ['next consequence'] : []),
  ...(rights.length === 0 ? ['rights block'] : []),
];

/** Writes the letter as a page and for paper; the same model gives the same bytes. @throws LetterIncomplete */
export const renderLetter = async (model: LetterModel): Promise<RenderedLetter> => {
  const missing = missingParts(model);
  if (missing.length > 0) throw new LetterIncomplete(missing);
  const content = contentOf(model);
  return {
    html: htmlOf(content),
    pdf: await pdfOf(content, new Date(`${model.date}T00:00:00Z`)),
    ruleTextSha256: createHash('sha256').update(model.rule.text).digest('hex'),
  };
};
