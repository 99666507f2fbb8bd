'use client';

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PipelineDeployment, PipelineGraph } from '@/api/types';
import { deploymentsQuery } from './deployment/queries';
import { diffQuery } from './queries';

/** What stopped the latest deployment, where it lies at a node of the graph. */
export type DeploymentFailure = {
  readonly deploymentId: string;
  readonly number: number;
  readonly nodeId: string;
  /** Line in the file that dbt names. */
  readonly line: number | null;
  readonly text: string;
};

const NONE: ReadonlyMap<string, DeploymentFailure> = new Map();

const failureOf = ({ id, number, failure }: PipelineDeployment, graph: PipelineGraph): DeploymentFailure | null => {
  if (failure?.code !== 'PIPE_013') return null;
  const { node, nodeId, line, text } = failure.details;
  const name = typeof node === 'string' ? node.split('.').at(-1) : undefined;
  const found = graph.nodes.find((one) => one.id === nodeId || one.name === name);
  if (!found) return null;
  return {
    deploymentId: id,
    number,
    nodeId: found.id,
    line: typeof line === 'number' ? line : null,
    text: typeof text === 'string' ? text : failure.message,
  };
};

/** dbt's error of the latest deployment, by node; gone once the node's SQL has been edited. */
export const useFailures = (
  pipelineId: string,
  head: PipelineGraph | undefined,
): ReadonlyMap<string, DeploymentFailure> => {
  const latest = useInfiniteQuery(deploymentsQuery({ pipelineId, limit: 20 })).data?.pages[0]?.items[0];
  const failure = useMemo(() => (latest && head ? failureOf(latest, head) : null), [latest, head]);
  const since = useQuery({
    ...diffQuery(pipelineId, latest?.graphVersion ?? 0, head?.version ?? 0),
    enabled: failure !== null && latest !== undefined && head !== undefined && latest.graphVersion < head.version,
  });
  return useMemo(() => {
    if (failure === null) return NONE;
    const edited = since.data?.nodes.changed.some(({ id, fields }) => id === failure.nodeId && fields.includes('sql'));
    return edited === true ? NONE : new Map([[failure.nodeId, failure]]);
  }, [failure, since.data]);
};
