import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { loadCorpus } from '../../corpus/corpus';
import { indexInMemory } from '../../corpus/corpus-index';
import { createWorkbench } from './workbench';

/** `node --import tsx main.ts <corpus folder>`: the tool server over standard input and output, until its input ends. */
const main = async (): Promise<void> => {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('Name the folder of the corpus.');
  const corpus = await loadCorpus(folder);
  await createWorkbench(corpus, indexInMemory(corpus.documents)).connect(new StdioServerTransport());
  process.stdin.once('end', () => process.exit(0));
};

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
