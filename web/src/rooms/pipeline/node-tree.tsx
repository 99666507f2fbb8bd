'use client';

import { CircleAlert } from 'lucide-react';
import type { GraphNode } from '@ratchet/workflows/pipeline/contract/graph-model';
import { nodesOf } from '@ratchet/workflows/pipeline/graph/state';
import { NODE_KINDS } from '@ratchet/workflows/pipeline/names';
import { useMemo, useState } from 'react';
import { cx } from '@/ui/cx';
import { control } from '@/ui/field';
import { useChanged } from '@/ui/store';
import type { Bus } from './bus';
import type { NodeMark } from './flow';
import type { Graph } from './graph';
import { KIND_LOOK } from './labels';
import styles from './node-tree.module.css';

type Props = { graph: Graph; marks: ReadonlyMap<string, NodeMark>; bus: Bus; selected: string | null };

/** Every node by kind and folder; `issue` in the search finds those with one. */
export const NodeTree = ({ graph, marks, bus, selected }: Props) => {
  const [text, setText] = useState('');
  const wrong = useMemo(
    () =>
      new Set([
        ...graph.issues.map(({ nodeId }) => nodeId),
        ...[...marks].filter(([, { tone }]) => tone === 'failed').map(([id]) => id),
      ]),
    [graph.issues, marks],
  );
  const wanted = text.trim().toLowerCase();
  const matches = ({ id, name, folder, config }: GraphNode): boolean =>
    wanted === '' ||
    (wanted === 'issue'
      ? wrong.has(id)
      : [name, folder, JSON.stringify(config['tags'] ?? '')].some((part) => part.toLowerCase().includes(wanted)));
  const groups = NODE_KINDS.map((kind) => ({
    kind,
    nodes: nodesOf(graph).filter((node) => node.kind === kind && matches(node)),
  })).filter(({ nodes }) => nodes.length > 0);
  const open = (nodeId: string) => {
    bus.publish({ type: 'select', nodeId });
    bus.publish({ type: 'reveal', nodeId });
  };
  return (
    <div className={styles['tree']}>
      <input
        type="search"
        className={control}
        aria-label="Search nodes by name, folder or tag"
        placeholder="Search nodes"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {groups.length === 0 && <p className={styles['tree__none']}>No node matches.</p>}
      {groups.map(({ kind, nodes }) => (
        <section key={kind} aria-label={`${KIND_LOOK[kind].word}s`}>
          <h3 className={styles['tree__kind']}>
            {KIND_LOOK[kind].word}s <span className={styles['tree__count']}>{nodes.length}</span>
          </h3>
          <ul>
            {nodes.map((node) => (
              <Leaf
                key={node.id}
                node={node}
                isWrong={wrong.has(node.id)}
                isSelected={node.id === selected}
                onOpen={() => open(node.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

type LeafProps = { node: GraphNode; isWrong: boolean; isSelected: boolean; onOpen: () => void };

const Leaf = ({ node, isWrong, isSelected, onOpen }: LeafProps) => {
  const changed = useChanged(node.id);
  const Icon = KIND_LOOK[node.kind].icon;
  return (
    <li>
      <button
        type="button"
        className={cx(styles['leaf'], changed && styles['leaf--changed'])}
        aria-current={isSelected || undefined}
        onClick={onOpen}
      >
        <Icon size={14} aria-hidden className={styles['leaf__icon']} />
        <span className={styles['leaf__name']}>{node.name}</span>
        {node.folder !== '' && <span className={styles['leaf__folder']}>{node.folder}</span>}
        {isWrong && (
          <span className={styles['leaf__wrong']}>
            <CircleAlert size={13} aria-hidden />
            <span className="visually-hidden">has an issue</span>
          </span>
        )}
      </button>
    </li>
  );
};
