import type { Metadata } from 'next';
import { load, serverApi } from '@/api/session';
import { toPipelinesQuery } from '@/rooms/pipeline/pipeline-filters';
import { PipelineList } from '@/rooms/pipeline/pipeline-list';
import { firstPage, Seeded } from '@/ui/seeded';

export const metadata: Metadata = { title: 'Pipelines' };

const PipelinesPage = async ({ searchParams }: { searchParams: Promise<Record<string, string | undefined>> }) => {
  const query = toPipelinesQuery(await searchParams);
  const api = await serverApi();
  const pipelines = await load(api.GET('/pipelines', { params: { query } }));
  return (
    <Seeded seeds={[[['list', 'pipelines', query], firstPage(pipelines)]]}>
      <PipelineList />
    </Seeded>
  );
};

export default PipelinesPage;
