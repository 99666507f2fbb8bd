'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { PipelineGraph, PipelineGraphDiff } from '@/api/types';
import { useFailures, type DeploymentFailure } from './failures';
import type { NodeMark } from './flow';
import { toGraph, type Graph } from './graph';
import type { PendingEdit } from './page-state';
import { diffQuery } from './queries';

type Input = {
  pipelineId: string;
  head: PipelineGraph | undefined;
  past: PipelineGraph | undefined;
  at: number | null;
  pending: readonly PendingEdit[];
};
export type DrawnGraph = {
  readonly graph: Graph;
  readonly marks: ReadonlyMap<string, NodeMark>;
  readonly failures: ReadonlyMap<string, DeploymentFailure>;
};

/** How a node of an earlier version differs from the present one. */
const marksSince = ({ nodes }: PipelineGraphDiff): Map<string, NodeMark> => {
  const marks = new Map<string, NodeMark>();
  for (const { id } of nodes.removed) marks.set(id, { tone: 'removed', says: 'not there any more' });
  for (const { id, fields } of nodes.changed) {
    const told = fields.filter((field) => field !== 'position');
    if (told.length > 0) marks.set(id, { tone: 'altered', says: `differs now: ${told.join(', ')}` });
  }
  return marks;
};

type Preview = (typeof import('./preview'))['preview'];

/** The graph's rules arrive after the page: only an edit needs them. */
const useRules = (): Preview | null => {
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    void import('./preview').then((rules) => setPreview(() => rules.preview));
  }, []);
  return preview;
};

/** The version that is looked at with its differences, or the present one with this window's edits already in it. */
export const useDrawnGraph = ({ pipelineId, head, past, at, pending }: Input): DrawnGraph | null => {
  const base = at === null ? head : past;
  const diff = useQuery({
    ...diffQuery(pipelineId, at ?? 0, head?.version ?? 0),
    enabled: at !== null && head !== undefined,
  });
  const preview = useRules();
  const failures = useFailures(pipelineId, head);
  const graph = useMemo(() => {
    if (!base) return null;
    const open = at === null ? pending.filter(({ version }) => version === null || version > base.version) : [];
    const drawn = toGraph(base);
    return preview === null ? drawn : open.reduce((so, { changes }) => preview(so, changes), drawn);
  }, [base, at, pending, preview]);
  const marks = useMemo((): ReadonlyMap<string, NodeMark> => {
    if (at !== null) return diff.data ? marksSince(diff.data) : new Map<string, NodeMark>();
    return new Map([...failures].map(([id, { text }]) => [id, { tone: 'failed', says: text }]));
  }, [at, diff.data, failures]);
  return useMemo(() => (graph === null ? null : { graph, marks, failures }), [graph, marks, failures]);
};
