'use client';

import {
  Background,
  Controls,
  MiniMap,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  type Connection,
  type NodeChange,
} from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { CircleSlash } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { layoutGraph, type Place } from '@/ui/graph/layout';
import type { Bus } from './bus';
import { connectChanges } from './changes';
import styles from './canvas.module.css';
import { NODE_HEIGHT, NODE_WIDTH, toFlowEdges, useFlowNodes, type NodeMark } from './flow';
import type { Graph } from './graph';
import { NodeCard, type FlowNode } from './node-card';
import { refusalOfEdge } from './preview';

type Props = {
  graph: Graph;
  bus: Bus;
  selected: string | null;
  /** Looked at, not edited. */
  readOnly: boolean;
  marks: ReadonlyMap<string, NodeMark>;
};

const NODE_TYPES = { card: NodeCard };
const MOVE_SETTLE_MS = 250;
/** Below this many nodes the whole graph is in sight anyway. */
const MAP_FROM = 12;

export const Canvas = (props: Props) => (
  <ReactFlowProvider>
    <Flow {...props} />
  </ReactFlowProvider>
);

/** Positions under way: shown at once, published as one edit when the hand rests. */
const useMoves = (bus: Bus) => {
  const [moving, setMoving] = useState<ReadonlyMap<string, Place>>(new Map());
  const moves = useRef(new Map<string, Place>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useCallback(() => {
    const changes = [...moves.current].map(([nodeId, position]) => ({
      type: 'node.moved' as const,
      nodeId,
      position: { x: Math.round(position.x), y: Math.round(position.y) },
    }));
    moves.current = new Map();
    if (changes.length > 0) bus.publish({ type: 'edit', changes });
    setMoving(new Map());
  }, [bus]);
  const move = useCallback(
    (changes: readonly NodeChange<FlowNode>[]) => {
      let dragging = false;
      for (const change of changes) {
        if (change.type !== 'position' || change.position === undefined) continue;
        moves.current.set(change.id, change.position);
        dragging ||= change.dragging === true;
      }
      if (moves.current.size === 0) return;
      setMoving(new Map(moves.current));
      clearTimeout(timer.current);
      if (!dragging) timer.current = setTimeout(settle, MOVE_SETTLE_MS);
    },
    [settle],
  );
  return { moving, move };
};

const Flow = ({ graph, bus, selected, readOnly, marks }: Props) => {
  const flow = useReactFlow();
  const { moving, move } = useMoves(bus);
  const place = useRef<HTMLDivElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const nodes = useFlowNodes({ graph, moving, selected, marks });
  const edges = useMemo(() => toFlowEdges(graph), [graph]);

  // the inspector opens over a part of the canvas: what was chosen stays in sight
  useEffect(() => {
    const element = place.current;
    const node = selected === null ? undefined : flow.getNode(selected);
    if (!element || !node) return undefined;
    const frame = requestAnimationFrame(() => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const at = flow.flowToScreenPosition(node.position);
      const zoom = flow.getZoom();
      const inSight =
        at.x >= left && at.x + NODE_WIDTH * zoom <= right && at.y >= top && at.y + NODE_HEIGHT * zoom <= bottom;
      if (!inSight)
        void flow.setCenter(node.position.x + NODE_WIDTH / 2, node.position.y + NODE_HEIGHT / 2, {
          zoom,
          duration: 150,
        });
    });
    return () => cancelAnimationFrame(frame);
  }, [selected, flow]);
  useEffect(
    () =>
      bus.on('reveal', ({ nodeId }) => {
        void flow.fitView({ nodes: [{ id: nodeId }], maxZoom: 1, duration: 150 });
      }),
    [bus, flow],
  );
  useEffect(
    () =>
      bus.on('arrange', () => {
        const boxes = Object.keys(graph.nodes).map((id) => ({ id, width: NODE_WIDTH, height: NODE_HEIGHT }));
        void layoutGraph(boxes, Object.values(graph.edges)).then((places) => {
          const changes = [...places]
            .filter(([id, { x, y }]) => graph.nodes[id]?.position.x !== x || graph.nodes[id].position.y !== y)
            .map(([nodeId, position]) => ({ type: 'node.moved' as const, nodeId, position }));
          if (changes.length > 0) bus.publish({ type: 'edit', changes });
          requestAnimationFrame(() => void flow.fitView({ duration: 150, maxZoom: 1 }));
        });
      }),
    [bus, flow, graph],
  );

  const onNodesChange = (changes: NodeChange<FlowNode>[]): void => {
    if (!readOnly) move(changes);
    const chosen = changes.findLast((change) => change.type === 'select' && change.selected);
    if (chosen?.type === 'select') bus.publish({ type: 'select', nodeId: chosen.id });
  };
  const isValid = ({ source, target }: { source: string; target: string }): boolean => {
    const reason = refusalOfEdge(graph, source, target);
    setRefusal(reason);
    return reason === null;
  };
  const connect = ({ source, target }: Connection): void =>
    bus.publish({ type: 'edit', changes: connectChanges(graph, source, target) });

  return (
    <div ref={place} className={styles['canvas']}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        onNodesChange={onNodesChange}
        onPaneClick={() => bus.publish({ type: 'select', nodeId: null })}
        onConnect={connect}
        isValidConnection={isValid}
        onConnectEnd={() => setRefusal(null)}
        nodesDraggable={!readOnly}
        nodesConnectable={!readOnly}
        edgesFocusable={false}
        deleteKeyCode={null}
        selectNodesOnDrag={false}
        connectionRadius={28}
        onlyRenderVisibleElements={nodes.length > 150}
        minZoom={0.15}
        maxZoom={1.75}
        fitView
        fitViewOptions={{ maxZoom: 1, padding: 0.15 }}
        proOptions={{ hideAttribution: true }}
        aria-label="Graph of the pipeline. The table view shows the same."
      >
        <Background gap={24} size={1} />
        <Controls showInteractive={false} position="bottom-left" />
        {nodes.length > MAP_FROM && (
          <MiniMap pannable zoomable position="bottom-right" ariaLabel="Overview of the graph" />
        )}
      </ReactFlow>
      {refusal !== null && (
        <p className={styles['canvas__refusal']} role="status">
          <CircleSlash size={15} aria-hidden /> {refusal}
        </p>
      )}
    </div>
  );
};
