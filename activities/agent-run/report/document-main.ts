import { compose } from './compose';
import type { DocumentReply, DocumentResult, DocumentWork } from './document-process';
import { exportReport } from './export';
import { websiteOf } from './website';
import { zipOf } from './zip';

/** The document process: one piece of work after the other, until its parent is gone. */
let queue = Promise.resolve();

process.on('message', (asked: DocumentWork & { id: number }) => {
  queue = queue.then(async () => {
    const reply = await answer(asked);
    process.send?.(reply);
  });
});
process.once('disconnect', () => process.exit(0));
// the parent decides when to stop; a terminal's signal reaches both
process.on('SIGINT', () => undefined);

const answer = async (asked: DocumentWork & { id: number }): Promise<DocumentReply> => {
  try {
    return { id: asked.id, result: await resultOf(asked) };
  } catch (error) {
    return { id: asked.id, error: error instanceof Error ? error.message : String(error) };
  }
};

const resultOf = (work: DocumentWork): DocumentResult | Promise<DocumentResult> => {
  switch (work.operation) {
    case 'compose':
      return compose(work.input);
    case 'website':
      return websiteOf(work.input);
    case 'export':
      return exportReport(work.input);
    case 'zip':
      return zipOf(work.input);
  }
};
