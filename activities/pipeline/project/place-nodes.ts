import { readJinja } from '@ratchet/workflows/pipeline/graph/jinja';
import type { NodeChange } from './draft';
import type { GraphFile } from './graph-file';

const COLUMN_WIDTH = 280;
const ROW_HEIGHT = 120;

const keyOf = ({ kind, name, config }: NodeChange): string =>
  kind === 'SOURCE' ? `${String(config['source_name'])}.${name}` : name;

/** Gives every node a place on the canvas: where it was, else a column per step from the sources. */
export const placeNodes = (nodes: readonly NodeChange[], graph: GraphFile | null): NodeChange[] => {
  const byKey = new Map(nodes.map((node) => [keyOf(node), node]));
  const depths = new Map<string, number>();
  const depthOf = (node: NodeChange): number => {
    const known = depths.get(node.nodeId);
    if (known !== undefined) return known;
    // a cycle is refused by the graph, it must only not hang here
    depths.set(node.nodeId, 0);
    const parents = readJinja(node.kind === 'SEED' ? '' : (node.sql ?? '')).calls.flatMap(
      ({ function: kind, args }) => {
        const parent = byKey.get(kind === 'source' ? args.join('.') : String(args.at(-1)));
        return parent ? [depthOf(parent) + 1] : [];
      },
    );
    const depth = Math.max(0, ...parents);
    depths.set(node.nodeId, depth);
    return depth;
  };
  const deepest = Math.max(0, ...nodes.map(depthOf));
  const rows = new Map<number, number>();
  return nodes.map((node) => {
    const column = node.kind === 'EXPOSURE' ? deepest + 1 : depthOf(node);
    const row = rows.get(column) ?? 0;
    rows.set(column, row + 1);
    const position = graph?.nodes[node.nodeId]?.position ?? { x: column * COLUMN_WIDTH, y: row * ROW_HEIGHT };
    return { ...node, position };
  });
};
