import type { GraphNode } from '@ratchet/workflows/pipeline/contract/graph-model';
import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { CircleAlert } from 'lucide-react';
import { memo } from 'react';
import { cx } from '@/ui/cx';
import { useChanged } from '@/ui/store';
import { count } from '@/ui/words';
import type { GraphIssue } from '@/api/types';
import type { NodeMark } from './flow';
import { detailOf, KIND_LOOK } from './labels';
import styles from './node-card.module.css';

export type FlowNode = Node<
  { readonly node: GraphNode; readonly issues: readonly GraphIssue[]; readonly mark: NodeMark | null },
  'card'
>;

export const NodeCard = memo(({ data: { node, issues, mark }, selected }: NodeProps<FlowNode>) => {
  const changed = useChanged(node.id);
  const { icon: Icon, word } = KIND_LOOK[node.kind];
  const failed = issues.some(({ severity }) => severity === 'error') || mark?.tone === 'failed';
  return (
    <div
      className={cx(
        styles['card'],
        styles[`card--${node.kind.toLowerCase()}`],
        selected && styles['card--selected'],
        changed && styles['card--changed'],
        failed && styles['card--failed'],
        mark !== null && styles[`card--${mark.tone}`],
      )}
      data-node={node.name}
      data-changed={changed || undefined}
    >
      {node.kind !== 'SOURCE' && node.kind !== 'SEED' && <Handle type="target" position={Position.Left} />}
      <Icon size={16} aria-hidden className={styles['card__icon']} />
      <span className={styles['card__words']}>
        <span className={styles['card__name']}>{node.name}</span>
        <span className={styles['card__detail']}>
          {word} · {mark?.says ?? detailOf(node)}
        </span>
      </span>
      {failed && (
        <span
          className={styles['card__issue']}
          data-tip={[mark?.says, ...issues.map(({ message }) => message)].filter(Boolean).join('\n')}
        >
          <CircleAlert size={14} aria-hidden />
          <span className="visually-hidden">{count(issues.length, 'issue')}</span>
        </span>
      )}
      {node.kind !== 'EXPOSURE' && <Handle type="source" position={Position.Right} />}
    </div>
  );
});
NodeCard.displayName = 'NodeCard';
