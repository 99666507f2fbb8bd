'use client';

import { nodesOf } from '@ratchet/workflows/pipeline/graph/state';
import { CircleAlert } from 'lucide-react';
import { Button } from '@/ui/button';
import { cx } from '@/ui/cx';
import { useChanged } from '@/ui/store';
import { StatusBadge } from '@/ui/status-badge';
import { count } from '@/ui/words';
import type { GraphNode } from '@ratchet/workflows/pipeline/contract/graph-model';
import type { Bus } from './bus';
import { downstreamOf, upstreamOf, type Graph } from './graph';
import styles from './graph-table.module.css';
import { detailOf, KIND_LOOK } from './labels';
import panel from './panel.module.css';

type Props = { graph: Graph; bus: Bus; selected: string | null; readOnly: boolean };

/** The same graph in words: everything the canvas can do, by keyboard and for screen readers. */
export const GraphTable = ({ graph, bus, selected, readOnly }: Props) => (
  <table className={styles['table']}>
    <caption className="visually-hidden">Nodes of the graph with what they need and what needs them</caption>
    <thead>
      <tr>
        {['Node', 'Kind', 'Needs', 'Needed by', 'Tests', ...(readOnly ? [] : ['Actions'])].map((header) => (
          <th key={header} scope="col" className={styles['table__head']}>
            {header}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {nodesOf(graph).map((node) => (
        <Row key={node.id} graph={graph} node={node} bus={bus} isSelected={node.id === selected} readOnly={readOnly} />
      ))}
    </tbody>
  </table>
);

type RowProps = { graph: Graph; node: GraphNode; bus: Bus; isSelected: boolean; readOnly: boolean };

const Row = ({ graph, node, bus, isSelected, readOnly }: RowProps) => {
  const changed = useChanged(node.id);
  const issues = graph.issues.filter(({ nodeId }) => nodeId === node.id).length;
  const select = (nodeId: string) => () => bus.publish({ type: 'select', nodeId });
  const ask = (what: 'rename' | 'connect' | 'remove') => () => {
    bus.publish({ type: 'select', nodeId: node.id });
    bus.publish({ type: 'ask', for: what });
  };
  return (
    <tr className={cx(isSelected && styles['table__row--selected'], changed && styles['table__row--changed'])}>
      <th scope="row" className={styles['table__cell']}>
        <button type="button" className={panel['link']} onClick={select(node.id)}>
          {node.name}
        </button>
        {issues > 0 && (
          <StatusBadge tone="overdue" icon={CircleAlert} quiet>
            {count(issues, 'issue')}
          </StatusBadge>
        )}
      </th>
      <td className={styles['table__cell']}>
        {KIND_LOOK[node.kind].word} <span className={panel['panel__faint']}>{detailOf(node)}</span>
      </td>
      <td className={styles['table__cell']}>
        <Names nodes={upstreamOf(graph, node.id)} onOpen={select} />
      </td>
      <td className={styles['table__cell']}>
        <Names nodes={downstreamOf(graph, node.id)} onOpen={select} />
      </td>
      <td className={styles['table__cell']}>{node.tests.length}</td>
      {!readOnly && (
        <td className={styles['table__cell']}>
          <span className={styles['table__actions']}>
            <Button small variant="ghost" aria-label={`Rename ${node.name}`} onClick={ask('rename')}>
              Rename
            </Button>
            <Button small variant="ghost" aria-label={`Connect ${node.name}`} onClick={ask('connect')}>
              Connect
            </Button>
            <Button small variant="ghost" aria-label={`Remove ${node.name}`} onClick={ask('remove')}>
              Remove
            </Button>
          </span>
        </td>
      )}
    </tr>
  );
};

const Names = ({ nodes, onOpen }: { nodes: readonly GraphNode[]; onOpen: (id: string) => () => void }) =>
  nodes.length === 0 ? (
    <span className={panel['panel__faint']}>nothing</span>
  ) : (
    <ul>
      {nodes.map(({ id, name }) => (
        <li key={id}>
          <button type="button" className={panel['link']} onClick={onOpen(id)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
