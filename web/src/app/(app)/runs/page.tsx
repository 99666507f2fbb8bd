import type { Metadata } from 'next';
import { load, serverApi } from '@/api/session';
import { toRunsQuery } from '@/ui/run-filters';
import { RunList } from '@/ui/run-list';
import { firstPage, Seeded } from '@/ui/seeded';

export const metadata: Metadata = { title: 'Runs' };

const RunsPage = async ({ searchParams }: { searchParams: Promise<Record<string, string | undefined>> }) => {
  const query = toRunsQuery(await searchParams);
  const api = await serverApi();
  const runs = await load(api.GET('/runs', { params: { query } }));
  return (
    <Seeded seeds={[[['list', 'runs', query], firstPage(runs)]]}>
      <RunList />
    </Seeded>
  );
};

export default RunsPage;
