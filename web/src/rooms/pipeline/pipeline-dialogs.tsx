'use client';

import type { GraphNode } from '@ratchet/workflows/pipeline/contract/graph-model';
import dynamic from 'next/dynamic';
import type { Bus } from './bus';
import type { Graph } from './graph';
import type { PageState } from './page-state';

const AskDialog = dynamic(() => import('./ask-dialogs').then((module) => module.AskDialog), { ssr: false });
const ConflictDialog = dynamic(() => import('./conflict-dialog').then((module) => module.ConflictDialog), {
  ssr: false,
});
const DeployDialog = dynamic(() => import('./deploy-dialog').then((module) => module.DeployDialog), { ssr: false });

type Props = { pipelineId: string; graph: Graph; node: GraphNode | null; bus: Bus; state: PageState };

/** The layers of the page: mounted, and loaded, when something asks for them. */
export const PipelineDialogs = ({ pipelineId, graph, node, bus, state: { asked, conflict } }: Props) => (
  <>
    {asked === 'deploy' ? (
      <DeployDialog pipelineId={pipelineId} graph={graph} bus={bus} />
    ) : (
      asked !== null && <AskDialog asked={asked} graph={graph} node={node} bus={bus} />
    )}
    {conflict !== null && <ConflictDialog conflict={conflict} bus={bus} />}
  </>
);
