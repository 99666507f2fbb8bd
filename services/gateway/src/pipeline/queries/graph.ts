import { ownRows } from '@ratchet/activities/pipeline/graph/events';
import { loadGraph, type GraphVersion } from '@ratchet/activities/pipeline/graph/load-graph';
import { loadTexts } from '@ratchet/activities/pipeline/graph/texts';
import type { Source } from '@ratchet/activities/pipeline/query';
import { readAs } from '@ratchet/prisma/database';
import { ownHistory } from '@ratchet/workflows/pipeline/graph/history';
import { issuesOf } from '@ratchet/workflows/pipeline/graph/issues';
import { hasSql, nodesOf } from '@ratchet/workflows/pipeline/graph/state';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../platform/room';
import type { PipelineHandlers } from '../handlers';
import { presentDiff } from '../present/diff';
import { presentGraph } from '../present/graph';
import { asApiError } from '../run';
import { whichPipeline } from '../which-pipeline';

/** The graph as the reader's connection sees it. @throws ApiError NOT_FOUND_001, PIPE_009 */
export const graphAt = async (
  source: Source,
  organizationId: string,
  pipelineId: string,
  at?: string,
): Promise<GraphVersion> => {
  try {
    const graph = await loadGraph(source, organizationId, pipelineId, at);
    if (!graph) throw new ApiError('NOT_FOUND_001');
    return graph;
  } catch (error) {
    throw asApiError(error);
  }
};

type GraphQuery = { readonly at?: string | undefined; readonly include: readonly string[] };
type Queries = 'getPipelineGraph' | 'getGraph' | 'diffPipelineGraph' | 'checkPipeline' | 'getPipelineHistory';

export const graphQueries = (deps: GatewayDeps): Pick<PipelineHandlers, Queries> => {
  const answer = ({ reader }: Pick<OperationRequest, 'reader'>, pipelineId: string, { at, include }: GraphQuery) =>
    readAs(deps.db, reader, async (client) => {
      const graph = await graphAt(client, reader.organizationId, pipelineId, at);
      const bodies = nodesOf(graph.state)
        .filter(hasSql)
        .flatMap(({ body }) => body?.sha256 ?? []);
      const texts = include.includes('sql')
        ? await loadTexts(client, reader.organizationId, [...new Set(bodies)])
        : null;
      const parts = { columns: include.includes('columns'), issues: include.includes('issues'), texts };
      return { status: 200, body: presentGraph(pipelineId, graph, parts) };
    });
  return {
    getPipelineGraph: ({ params, query, ...request }) => answer(request, params.id, query),
    getGraph: async ({ query, ...request }) =>
      answer(request, await whichPipeline(deps, request, query.pipelineId), query),
    diffPipelineGraph: ({ params, query, reader }) =>
      readAs(deps.db, reader, async (client) => {
        const { organizationId } = reader;
        const from = await graphAt(client, organizationId, params.id, query.from);
        const to = await graphAt(client, organizationId, params.id, query.to);
        return { status: 200, body: await presentDiff(client, organizationId, from.state, to.state) };
      }),
    checkPipeline: ({ params, body, reader }) =>
      readAs(deps.db, reader, async (client) => {
        const { state } = await graphAt(client, reader.organizationId, params.id, body.at);
        return { status: 200, body: { version: state.version, issues: issuesOf(state) } };
      }),
    getPipelineHistory: ({ params, reader, caller }) =>
      readAs(deps.db, reader, async (client) => {
        await graphAt(client, reader.organizationId, params.id);
        const rows = await ownRows(client, reader.organizationId, params.id, caller.userId);
        return { status: 200, body: ownHistory(rows, caller.userId) };
      }),
  };
};
