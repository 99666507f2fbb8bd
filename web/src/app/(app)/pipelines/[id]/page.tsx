import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { load, serverApi } from '@/api/session';
import { GRAPH_PARTS, graphKey, pipelineKey } from '@/rooms/pipeline/keys';
import { PipelinePage } from '@/rooms/pipeline/pipeline-page';
import { Seeded } from '@/ui/seeded';

type Props = { params: Promise<{ id: string }> };

const readGraph = cache(async (id: string) => {
  const api = await serverApi();
  return load(api.GET('/pipelines/{id}/graph', { params: { path: { id }, query: { include: GRAPH_PARTS } as never } }));
});

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const graph = await readGraph((await params).id);
  return { title: graph.ok ? graph.data.name : 'Pipeline' };
};

const Page = async ({ params }: Props) => {
  const { id } = await params;
  if (!/^[0-9a-f-]{36}$/i.test(id)) notFound();
  const api = await serverApi();
  const [graph, history] = await Promise.all([
    readGraph(id),
    load(api.GET('/pipelines/{id}/history', { params: { path: { id } } })),
  ]);
  if (!graph.ok && graph.error.status === 404) notFound();
  return (
    <Seeded
      seeds={[
        [graphKey(id, null), graph],
        [pipelineKey(id, 'history'), history],
      ]}
    >
      <PipelinePage pipelineId={id} />
    </Seeded>
  );
};

export default Page;
