'use client';

import type { GraphNode } from '@ratchet/workflows/pipeline/contract/graph-model';
import { hasSql } from '@ratchet/workflows/pipeline/graph/state';
import { useQuery } from '@tanstack/react-query';
import { Cable, Pencil, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import type { DeploymentFailure } from '../failures';
import { Button, IconButton } from '@/ui/button';
import { ErrorState, Skeleton } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { count } from '@/ui/words';
import type { Bus } from '../bus';
import { hasRelation, type Graph } from '../graph';
import { detailOf, KIND_LOOK } from '../labels';
import { nodeQuery } from '../queries';
import { ColumnsPanel } from './columns-panel';
import { ConfigPanel } from './config-panel';
import { EdgesPanel } from './edges-panel';
import styles from './inspector.module.css';
import { IssueList } from './issue-list';
import { NodeHistoryPanel } from './node-history-panel';
import { SqlPanel } from './sql-panel';

type Props = {
  pipelineId: string;
  graph: Graph;
  node: GraphNode;
  at: number | null;
  readOnly: boolean;
  failure: DeploymentFailure | null;
  bus: Bus;
};

/** One node: its SQL, columns and tests, config, history and what is wrong with it. */
export const Inspector = ({ pipelineId, graph, node, at, readOnly, failure, bus }: Props) => {
  const [tab, setTab] = useState<string | null>(null);
  const details = useQuery(nodeQuery(pipelineId, node.id, at));
  const { icon: Icon, word } = KIND_LOOK[node.kind];
  const issues = graph.issues.filter(({ nodeId }) => nodeId === node.id);
  const body =
    hasSql(node) || node.kind === 'SEED'
      ? [
          {
            value: 'sql',
            label: node.kind === 'SEED' ? 'CSV' : 'SQL',
            content: details.isPending ? (
              <Skeleton rows={6} />
            ) : details.isError && !details.data ? (
              <ErrorState error={details.error} retry={() => void details.refetch()} />
            ) : (
              <SqlPanel
                key={node.id}
                graph={graph}
                node={node}
                text={details.data.sql ?? ''}
                issues={issues}
                failure={failure}
                readOnly={readOnly}
                bus={bus}
              />
            ),
          },
        ]
      : [];
  const tabs = [
    ...body,
    ...(hasRelation(node)
      ? [
          {
            value: 'columns',
            label: 'Columns',
            count: node.columns.length,
            content: <ColumnsPanel graph={graph} node={node} readOnly={readOnly} bus={bus} />,
          },
        ]
      : []),
    {
      value: 'edges',
      label: 'Edges',
      content: <EdgesPanel graph={graph} node={node} readOnly={readOnly} bus={bus} />,
    },
    {
      value: 'config',
      label: 'Config',
      content: <ConfigPanel key={node.id} node={node} readOnly={readOnly} bus={bus} />,
    },
    {
      value: 'history',
      label: 'History',
      content: <NodeHistoryPanel pipelineId={pipelineId} nodeId={node.id} bus={bus} />,
    },
  ];
  const shown = tabs.some(({ value }) => value === tab) ? (tab as string) : (tabs[0]?.value ?? 'config');
  return (
    <section className={styles['inspector']} aria-label={`Inspector: ${node.name}`}>
      <header className={styles['inspector__head']}>
        <Icon size={16} aria-hidden />
        <h2 className={styles['inspector__name']}>{node.name}</h2>
        <IconButton label="Close the inspector" onClick={() => bus.publish({ type: 'select', nodeId: null })}>
          <X size={16} aria-hidden />
        </IconButton>
        <p className={styles['inspector__detail']}>
          {word} · {detailOf(node)}
          {issues.length > 0 && ` · ${count(issues.length, 'issue')}`}
        </p>
        {!readOnly && (
          <div className={styles['inspector__actions']}>
            <Button small variant="ghost" onClick={() => bus.publish({ type: 'ask', for: 'rename' })}>
              <Pencil size={13} aria-hidden /> Rename
            </Button>
            <Button small variant="ghost" onClick={() => bus.publish({ type: 'ask', for: 'connect' })}>
              <Cable size={13} aria-hidden /> Connect
            </Button>
            <Button small variant="ghost" onClick={() => bus.publish({ type: 'ask', for: 'remove' })}>
              <Trash2 size={13} aria-hidden /> Remove
            </Button>
          </div>
        )}
        <IssueList issues={issues} failure={failure} />
      </header>
      <Tabs label={`Parts of ${node.name}`} tabs={tabs} value={shown} onChange={setTab} />
    </section>
  );
};
