import { Position, type Edge } from '@xyflow/react';
import { useMemo, useRef } from 'react';
import type { GraphIssue } from '@/api/types';
import type { Place } from '@/ui/graph/layout';
import type { Graph } from './graph';
import type { FlowNode } from './node-card';

export const NODE_WIDTH = 208;
export const NODE_HEIGHT = 52;

/** What is said of a node beside the graph itself: how it differs from another version, or that dbt refused it. */
export type NodeMark = { readonly tone: 'added' | 'altered' | 'removed' | 'failed'; readonly says: string };

type Input = {
  graph: Graph;
  moving: ReadonlyMap<string, Place>;
  selected: string | null;
  marks: ReadonlyMap<string, NodeMark>;
};

const HANDLES = [
  { type: 'target' as const, position: Position.Left, x: -5, y: NODE_HEIGHT / 2 - 5, width: 10, height: 10 },
  {
    type: 'source' as const,
    position: Position.Right,
    x: NODE_WIDTH - 5,
    y: NODE_HEIGHT / 2 - 5,
    width: 10,
    height: 10,
  },
];

/** The canvas draws a node again only when its object is another one: unchanged nodes keep theirs. */
export const useFlowNodes = ({ graph, moving, selected, marks }: Input): FlowNode[] => {
  const known = useRef(new Map<string, FlowNode>());
  return useMemo(() => {
    const issues = byNode(graph.issues);
    const next = Object.values(graph.nodes).map((node): FlowNode => {
      const before = known.current.get(node.id);
      const data = { node, issues: issues.get(node.id) ?? NO_ISSUES, mark: marks.get(node.id) ?? null };
      const position = moving.get(node.id) ?? node.position;
      const isSelected = selected === node.id;
      return before && isSame(before, data, position, isSelected)
        ? before
        : {
            id: node.id,
            type: 'card',
            position,
            selected: isSelected,
            data,
            handles: HANDLES,
            width: NODE_WIDTH,
            height: NODE_HEIGHT,
            measured: { width: NODE_WIDTH, height: NODE_HEIGHT },
            ariaLabel: `${node.kind.toLowerCase()} ${node.name}`,
          };
    });
    known.current = new Map(next.map((node) => [node.id, node]));
    return next;
  }, [graph, moving, selected, marks]);
};

const NO_ISSUES: readonly GraphIssue[] = [];

const byNode = (issues: readonly GraphIssue[]): ReadonlyMap<string | null, readonly GraphIssue[]> => {
  const found = new Map<string | null, GraphIssue[]>();
  for (const issue of issues) found.set(issue.nodeId, [...(found.get(issue.nodeId) ?? []), issue]);
  return found;
};

const isSame = (before: FlowNode, data: FlowNode['data'], { x, y }: Place, selected: boolean): boolean =>
  before.data.node === data.node &&
  before.data.issues.length === data.issues.length &&
  before.data.issues.every((issue, index) => issue.message === data.issues[index]?.message) &&
  before.data.mark === data.mark &&
  before.position.x === x &&
  before.position.y === y &&
  before.selected === selected;

export const toFlowEdges = ({ edges, nodes }: Graph): Edge[] => {
  const drawn = new Map<string, Edge>();
  for (const { from, to, origin } of Object.values(edges)) {
    const id = `${from}>${to}`;
    // an edge both drawn and in the SQL is shown as what the SQL says
    if (origin === 'DECLARED' && drawn.has(id)) continue;
    drawn.set(id, {
      id,
      source: from,
      target: to,
      className: origin === 'DECLARED' ? 'edge-drawn' : 'edge-sql',
      ariaLabel: `${nodes[from]?.name ?? ''} to ${nodes[to]?.name ?? ''}`,
    });
  }
  return [...drawn.values()];
};
