'use client';

import type { GraphEdge, GraphNode } from '@ratchet/workflows/pipeline/contract/graph-model';
import { edgesOf } from '@ratchet/workflows/pipeline/graph/state';
import { Unplug } from 'lucide-react';
import { IconButton } from '@/ui/button';
import type { Bus } from '../bus';
import type { Graph } from '../graph';
import panel from '../panel.module.css';
import styles from './inspector.module.css';

type Props = { graph: Graph; node: GraphNode; readOnly: boolean; bus: Bus };

/** What the node needs and what needs it. Drawn edges can be cut here; the others go by editing the SQL. */
export const EdgesPanel = ({ graph, node, readOnly, bus }: Props) => {
  const edges = edgesOf(graph);
  const sides = [
    { title: 'Needs', edges: edges.filter(({ to }) => to === node.id), end: 'from' as const },
    { title: 'Needed by', edges: edges.filter(({ from }) => from === node.id), end: 'to' as const },
  ];
  return (
    <div className={panel['panel']}>
      {sides.map(({ title, edges: found, end }) => (
        <section key={title} className={panel['panel__section']} aria-label={title}>
          <h3 className={panel['panel__title']}>
            {title} <span className={panel['panel__count']}>{found.length}</span>
          </h3>
          {found.length === 0 && <p className={panel['panel__faint']}>Nothing.</p>}
          <ul>
            {found.map((edge) => (
              <Edge
                key={`${edge.from}${edge.to}${edge.origin}`}
                edge={edge}
                other={graph.nodes[edge[end]]}
                readOnly={readOnly}
                bus={bus}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

type EdgeProps = { edge: GraphEdge; other: GraphNode | undefined; readOnly: boolean; bus: Bus };

const Edge = ({ edge: { from, to, origin }, other, readOnly, bus }: EdgeProps) =>
  other === undefined ? null : (
    <li className={styles['row']}>
      <button type="button" className={panel['link']} onClick={() => bus.publish({ type: 'select', nodeId: other.id })}>
        {other.name}
      </button>
      <span className={styles['row__type']}>{origin === 'SQL' ? 'by its SQL' : 'drawn'}</span>
      {origin === 'DECLARED' && !readOnly && (
        <IconButton
          label={`Disconnect ${other.name}`}
          className={styles['row__end']}
          onClick={() => bus.publish({ type: 'edit', changes: [{ type: 'edge.disconnected', from, to }] })}
        >
          <Unplug size={14} aria-hidden />
        </IconButton>
      )}
    </li>
  );
