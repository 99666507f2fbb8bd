import type { Metadata } from 'next';
import { load, serverApi } from '@/api/session';
import { AgentHome } from '@/rooms/agent-run/agent-home';
import { RECENT } from '@/rooms/agent-run/run-filters';
import { firstPage, Seeded } from '@/ui/seeded';

export const metadata: Metadata = { title: 'Agent' };

const AgentPage = async () => {
  const api = await serverApi();
  const [questions, runs] = await Promise.all([
    load(api.GET('/agent/questions')),
    load(api.GET('/agent-runs', { params: { query: RECENT } })),
  ]);
  const seeds = [
    [['list', 'agent-questions'], questions],
    [['list', 'agent-runs', RECENT], firstPage(runs)],
  ] as const;
  return (
    <Seeded seeds={seeds}>
      <AgentHome />
    </Seeded>
  );
};

export default AgentPage;
