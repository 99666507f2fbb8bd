'use client';

import type { GraphNode } from '@ratchet/workflows/pipeline/contract/graph-model';
import { nodesOf } from '@ratchet/workflows/pipeline/graph/state';
import { GitMerge, Save, Undo2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useMemo, useState } from 'react';
import type { GraphIssue } from '@/api/types';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Skeleton } from '@/ui/states';
import type { Bus } from '../bus';
import type { DeploymentFailure } from '../failures';
import { callOf, hasRelation, type Graph } from '../graph';
import { KIND_LOOK } from '../labels';
import styles from '../panel.module.css';

const SqlEditor = dynamic(() => import('@/ui/code/sql-editor').then((module) => module.SqlEditor), {
  ssr: false,
  loading: () => <Skeleton rows={6} />,
});

type Props = {
  graph: Graph;
  node: GraphNode;
  text: string;
  issues: readonly GraphIssue[];
  failure: DeploymentFailure | null;
  readOnly: boolean;
  bus: Bus;
};

/** The draft is this window's own until it is saved; what others save meanwhile is told, never mixed in by itself. */
export const SqlPanel = ({ graph, node, text, issues, failure, readOnly, bus }: Props) => {
  const [draft, setDraft] = useState<{ text: string; base: string } | null>(null);
  const dirty = draft !== null && draft.text !== text;
  const shown = draft?.text ?? text;
  const overtaken = dirty && draft.base !== text;
  const save = () => {
    if (!dirty || readOnly) return;
    bus.publish({ type: 'edit', changes: [{ type: 'node.sql_edited', nodeId: node.id, sql: shown }] });
    setDraft((before) => (before === null ? null : { text: before.text, base: before.text }));
  };
  const words = useMemo(
    () =>
      nodesOf(graph)
        .filter((other) => other.id !== node.id && hasRelation(other))
        .map((other) => ({
          label: other.name,
          apply: callOf(other),
          detail: KIND_LOOK[other.kind].word.toLowerCase(),
        })),
    [graph, node.id],
  );
  const remarks = useMemo(
    () => [
      ...issues.flatMap(({ line, column, severity, message }) =>
        line === null ? [] : [{ line, column: column ?? 1, severity, message }],
      ),
      ...(failure === null || failure.line === null
        ? []
        : [{ line: failure.line, column: 1, severity: 'error' as const, message: failure.text }]),
    ],
    [issues, failure],
  );
  return (
    <div className={styles['panel']}>
      <SqlEditor
        label={`${node.kind === 'SEED' ? 'CSV' : 'SQL'} of ${node.name}`}
        text={shown}
        remarks={remarks}
        words={words}
        readOnly={readOnly}
        onChange={(next) => setDraft((before) => ({ text: next, base: before?.base ?? text }))}
        onSave={save}
      />
      {overtaken && (
        <Notice tone="soon" icon={GitMerge}>
          Someone saved other SQL here while you were writing. Saving replaces theirs; taking theirs drops your draft.
        </Notice>
      )}
      {!readOnly && (
        <div className={styles['panel__row']}>
          <Button small variant="primary" disabled={!dirty} onClick={save}>
            <Save size={13} aria-hidden /> Save
          </Button>
          {dirty && (
            <Button small variant="ghost" onClick={() => setDraft(null)}>
              <Undo2 size={13} aria-hidden /> {overtaken ? 'Take theirs' : 'Discard'}
            </Button>
          )}
          <span className={styles['panel__faint']}>{dirty ? 'Not saved' : 'Saved'}</span>
        </div>
      )}
    </div>
  );
};
