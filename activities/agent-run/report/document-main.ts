import { compose } from './compose';
import type { DocumentReply, DocumentWork } from './document-process';
import { exportReport } from './export';

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
    const result = asked.operation === 'compose' ? await compose(asked.input) : await exportReport(asked.input);
    return { id: asked.id, result };
  } catch (error) {
    return { id: asked.id, error: error instanceof Error ? error.message : String(error) };
  }
};
