'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { ErrorState, Skeleton } from '@/ui/states';
import { useUser } from '@/ui/session-context';
import { useFilters } from '@/ui/use-filters';
import { PipelineDialogs } from './pipeline-dialogs';
import styles from './pipeline-page.module.css';
import { graphQuery } from './queries';
import { canEdit } from './rights';
import { useSession } from './session';
import { SidePanel } from './side-panel';
import { TimeSlider } from './time-slider';
import { Toolbar } from './toolbar';
import { useDrawnGraph } from './use-drawn-graph';
import { usePipelineKeys } from './use-pipeline-keys';

const waiting = () => <Skeleton rows={10} />;
const Canvas = dynamic(() => import('./canvas').then((module) => module.Canvas), { ssr: false, loading: waiting });
const GraphTable = dynamic(() => import('./graph-table').then((module) => module.GraphTable), { loading: waiting });
const Inspector = dynamic(() => import('./inspector/inspector').then((module) => module.Inspector), {
  ssr: false,
  loading: waiting,
});

const PARAMETERS = ['view', 'panel', 'node'];

export const PipelinePage = ({ pipelineId }: { pipelineId: string }) => {
  const { values, set } = useFilters(PARAMETERS);
  const [first] = useState(values['node'] ?? null);
  const { bus, state } = useSession(pipelineId, first);
  const { selected, at, pending } = state;
  const head = useQuery(graphQuery(pipelineId, null));
  const past = useQuery({ ...graphQuery(pipelineId, at), enabled: at !== null });
  const drawn = useDrawnGraph({ pipelineId, head: head.data, past: past.data, at, pending });
  const user = useUser();
  usePipelineKeys(bus, drawn?.graph ?? null, state);
  useEffect(() => set('node', selected ?? ''), [selected, set]);

  if (head.isError && !head.data) return <ErrorState page error={head.error} retry={() => void head.refetch()} />;
  if (!drawn || !head.data) return <Skeleton rows={14} />;
  const { graph, marks, failures } = drawn;
  const node = selected === null ? undefined : graph.nodes[selected];
  const readOnly = at !== null || graph.archived || !canEdit(user);
  const view = values['view'] ?? 'canvas';
  return (
    <div className={styles['page']} data-inspecting={node !== undefined || undefined}>
      <Toolbar
        pipelineId={pipelineId}
        graph={graph}
        bus={bus}
        readOnly={readOnly}
        pending={pending.length}
        view={view}
        onView={(next) => set('view', next === 'canvas' ? '' : next)}
      />
      <SidePanel
        pipelineId={pipelineId}
        graph={graph}
        marks={marks}
        bus={bus}
        selected={selected}
        value={values['panel'] ?? 'nodes'}
        onChange={(panel) => set('panel', panel === 'nodes' ? '' : panel)}
      />
      <div className={styles['page__center']}>
        {view === 'table' ? (
          <GraphTable graph={graph} bus={bus} selected={selected} readOnly={readOnly} />
        ) : (
          <Canvas graph={graph} bus={bus} selected={selected} readOnly={readOnly} marks={marks} />
        )}
      </div>
      {node !== undefined && (
        <Inspector
          key={node.id}
          pipelineId={pipelineId}
          graph={graph}
          node={node}
          at={at}
          readOnly={readOnly}
          failure={failures.get(node.id) ?? null}
          bus={bus}
        />
      )}
      <div className={styles['page__time']}>
        <TimeSlider
          pipelineId={pipelineId}
          bus={bus}
          head={head.data.version}
          at={at}
          writtenAt={at === null ? null : (past.data?.at ?? null)}
          canRestore={canEdit(user)}
        />
      </div>
      <PipelineDialogs pipelineId={pipelineId} graph={graph} node={node ?? null} bus={bus} state={state} />
    </div>
  );
};
