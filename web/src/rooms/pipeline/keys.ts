/** Cache key of one part of a pipeline; an event of its graph refreshes all of them. */
export const pipelineKey = (pipelineId: string, ...part: readonly unknown[]): readonly unknown[] => [
  'run',
  'pipeline',
  pipelineId,
  ...part,
];
/** Cache key of the graph at a version; null is the present one. */
export const graphKey = (pipelineId: string, at: number | null): readonly unknown[] =>
  pipelineKey(pipelineId, 'graph', at);
/** What the pages ask for with a graph. */
export const GRAPH_PARTS = 'columns,issues';
/** Cache key of one part of a deployment. */
export const deploymentKey = (deploymentId: string, ...part: readonly unknown[]): readonly unknown[] => [
  'run',
  'pipeline-deploy',
  deploymentId,
  ...part,
];
