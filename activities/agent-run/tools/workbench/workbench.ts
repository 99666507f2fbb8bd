import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { ChartRefused } from '../../charts/check-spec';
import { renderChart } from '../../charts/render-chart';
import type { Corpus } from '../../corpus/corpus';
import type { CorpusIndex } from '../../corpus/corpus-index';
import { describeDataSet } from './describe-data-set';
import { readWindow } from './read-window';
import { QueryRefused, queryTable, tableQuery } from './query-table';
import { fileMediaType, filePath } from './written-file';

/** `shown` is for the model; `sources` and `files` go to the store beside it. */
const answer = (shown: Record<string, unknown>, more: Record<string, unknown> = {}): CallToolResult => ({
  content: [{ type: 'text', text: JSON.stringify(shown) }],
  structuredContent: { shown, ...more },
});
const failure = (message: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text: message }] });

/** The built-in tool server: reads the corpus, queries its data sets, draws charts, hands back files. It writes nothing itself. */
export const createWorkbench = (corpus: Corpus, index: CorpusIndex): McpServer => {
  const server = new McpServer({ name: 'workbench', version: '1.0.0' });
  const read = { annotations: { readOnlyHint: true, openWorldHint: false } };

  server.registerTool(
    'corpus_search',
    {
      ...read,
      description: 'Finds documents by words; the best paragraph of each.',
      inputSchema: { query: z.string().min(2).max(400), limit: z.number().int().min(1).max(10).default(5) },
    },
    ({ query, limit }) => answer({ hits: index.search(query, limit) }),
  );

  server.registerTool(
    'corpus_read',
    {
      ...read,
      description: 'Reads a document, up to 12,000 characters from an offset.',
      inputSchema: { uri: z.string().max(400), offset: z.number().int().min(0).default(0) },
    },
    ({ uri, offset }) => {
      const document = corpus.documents.find((one) => one.uri === uri);
      if (document === undefined) return failure(`There is no document ${uri}. Search for it by words.`);
      const { title, publisher, text } = document;
      return answer(
        { ...document, ...readWindow(text, offset) },
        { sources: [{ uri, title, publisher, mediaType: 'text/markdown', text }] },
      );
    },
  );

  server.registerTool(
    'table_query',
    {
      ...read,
      description: 'Queries a data set: filter, group, compute, order. Without a table it lists the data sets.',
      inputSchema: tableQuery,
    },
    ({ table, ...query }) => {
      const dataSet = corpus.dataSets.find(({ name }) => name === table);
      if (dataSet === undefined) {
        const dataSets = corpus.dataSets.map(describeDataSet);
        return table === undefined ? answer({ dataSets }) : failure(`There is no data set ${table}.`);
      }
      try {
        const { uri, name, text } = dataSet;
        return answer(
          { ...queryTable(dataSet, query) },
          { sources: [{ uri, title: `Data set ${name}`, publisher: 'Marlow County', mediaType: 'text/csv', text }] },
        );
      } catch (error) {
        if (error instanceof QueryRefused) return failure(error.message);
        throw error;
      }
    },
  );

  server.registerTool(
    'render_chart',
    {
      ...read,
      description: 'Draws a Vega-Lite chart with inline data and says whether it can be drawn.',
      inputSchema: { spec: z.record(z.string(), z.unknown()) },
    },
    async ({ spec }) => {
      try {
        const { width, height } = await renderChart(spec);
        return answer({ drawn: true, width, height });
      } catch (error) {
        return failure(error instanceof ChartRefused ? error.message : `The chart cannot be drawn: ${String(error)}`);
      }
    },
  );

  server.registerTool(
    'write_file',
    {
      description: 'Hands back a text file of the deliverable.',
      inputSchema: { path: filePath, text: z.string().max(500_000) },
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    ({ path, text }) =>
      answer({ path, characters: text.length }, { files: [{ path, mediaType: fileMediaType(path), text }] }),
  );
  return server;
};
