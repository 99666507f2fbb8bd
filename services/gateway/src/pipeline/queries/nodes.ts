import { eventsTouching, type GraphRow } from '@ratchet/activities/pipeline/graph/events';
import { loadTexts } from '@ratchet/activities/pipeline/graph/texts';
import { readAs } from '@ratchet/prisma/database';
import type { GraphNode, GraphState, NodeBody } from '@ratchet/workflows/pipeline/contract/graph-model';
import { issuesOf } from '@ratchet/workflows/pipeline/graph/issues';
import { edgesOf, hasSql } from '@ratchet/workflows/pipeline/graph/state';
import type { PoolClient } from 'pg';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import type { PipelineHandlers } from '../handlers';
import { namesOf } from '../names';
import { blameOf, type Revision } from '../present/blame';
import { graphAt } from './graph';
import { historyLine } from './timeline';

const nodeIn = (state: GraphState, nodeId: string): GraphNode => {
  const node = state.nodes[nodeId];
  if (!node) throw new ApiError('NOT_FOUND_001');
  return node;
};

/** Neighbours on one side, each once; a drawn edge beside an SQL one is the SQL one. */
const neighbours = (state: GraphState, nodeId: string, side: 'from' | 'to') => {
  const found = new Map<string, { id: string; name: string; kind: string; origin: string }>();
  for (const { from, to, origin } of edgesOf(state)) {
    const [self, other] = side === 'from' ? [to, from] : [from, to];
    const node = self === nodeId ? state.nodes[other] : undefined;
    if (node) found.set(node.id, { id: node.id, name: node.name, kind: node.kind, origin });
  }
  return [...found.values()];
};

type Fields = { readonly type: string; readonly payload: Readonly<Record<string, unknown>> };
/** Bodies that the node got by an event, also inside an undo, a redo or a restored graph. */
const bodiesGiven = ({ type, payload }: Fields, nodeId: string): (NodeBody | null)[] => {
  if (type === 'node.sql_edited' && payload['nodeId'] === nodeId) return [payload['after'] as NodeBody | null];
  if (type === 'node.added') {
    const node = payload['node'] as GraphNode;
    return node.id === nodeId ? [node.body] : [];
  }
  const nested = payload['changes'];
  return Array.isArray(nested) ? (nested as Fields[]).flatMap((event) => bodiesGiven(event, nodeId)) : [];
};

const revisionsOf = async (
  client: PoolClient,
  organizationId: string,
  rows: readonly GraphRow[],
  nodeId: string,
): Promise<Revision[]> => {
  const given = rows.flatMap((row) => bodiesGiven(row, nodeId).map((body) => ({ row, sha256: body?.sha256 ?? null })));
  const hashes = [...new Set(given.flatMap(({ sha256 }) => sha256 ?? []))];
  const texts = await loadTexts(client, organizationId, hashes);
  return given.map(({ row: { sequence, userId, at }, sha256 }) => ({
    sequence,
    userId,
    at,
    text: sha256 === null ? '' : (texts.get(sha256) ?? ''),
  }));
};

export const nodeQueries = (
  deps: GatewayDeps,
): Pick<PipelineHandlers, 'getPipelineNode' | 'getPipelineNodeHistory'> => ({
  getPipelineNode: ({ params: { id, nodeId }, query, reader }) =>
    readAs(deps.db, reader, async (client) => {
      const { state } = await graphAt(client, reader.organizationId, id, query.at);
      const node = nodeIn(state, nodeId);
      const hashes = [node.body, ...node.tests.map(({ body }) => body)].flatMap((body) => body?.sha256 ?? []);
      const texts = await loadTexts(client, reader.organizationId, [...new Set(hashes)]);
      const tests = node.tests.flatMap(({ id: testId, body }) => (body ? [[testId, texts.get(body.sha256)]] : []));
      return {
        status: 200,
        body: {
          version: state.version,
          node,
          sql: node.body ? (texts.get(node.body.sha256) ?? null) : null,
          testSql: Object.fromEntries(tests) as Record<string, string>,
          upstream: neighbours(state, nodeId, 'from'),
          downstream: neighbours(state, nodeId, 'to'),
          issues: issuesOf(state).filter((issue) => issue.nodeId === nodeId),
        },
      };
    }),
  getPipelineNodeHistory: ({ params: { id, nodeId }, reader }) =>
    readAs(deps.db, reader, async (client) => {
      const { organizationId } = reader;
      const { state } = await graphAt(client, organizationId, id);
      const rows = await eventsTouching(client, organizationId, id, nodeId);
      if (rows.length === 0) throw new ApiError('NOT_FOUND_001');
      const names = await namesOf(
        client,
        organizationId,
        rows.map(({ userId }) => userId),
      );
      const node = state.nodes[nodeId];
      const revisions = node && hasSql(node) ? await revisionsOf(client, organizationId, rows, nodeId) : [];
      const items = rows.map((row) => ({ ...historyLine(row, names), commandId: row.payload.commandId })).reverse();
      const blame = blameOf(revisions).map((line) => ({
        ...line,
        name: line.userId === null ? null : (names.get(line.userId) ?? null),
      }));
      return { status: 200, body: { items, blame } };
    }),
});
