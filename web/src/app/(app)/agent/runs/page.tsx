import type { Metadata } from 'next';
import { load, serverApi } from '@/api/session';
import { AgentRunList } from '@/rooms/agent-run/agent-run-list';
import { toRunsQuery } from '@/rooms/agent-run/run-filters';
import { firstPage, Seeded } from '@/ui/seeded';

export const metadata: Metadata = { title: 'Agent runs' };

const AgentRunsPage = async ({ searchParams }: { searchParams: Promise<Record<string, string | undefined>> }) => {
  const query = toRunsQuery(await searchParams);
  const api = await serverApi();
  const runs = await load(api.GET('/agent-runs', { params: { query } }));
  return (
    <Seeded seeds={[[['list', 'agent-runs', query], firstPage(runs)]]}>
      <AgentRunList />
    </Seeded>
  );
};

export default AgentRunsPage;
