import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { load, serverApi } from '@/api/session';
import { temporalUrl } from '@/api/temporal-url';
import { agentKey } from '@/rooms/agent-run/keys';
import { AgentRunPage } from '@/rooms/agent-run/run-page';
import { Seeded } from '@/ui/seeded';

type Props = { params: Promise<{ id: string }> };

const readRun = cache(async (id: string) => {
  const api = await serverApi();
  return load(api.GET('/agent-runs/{id}', { params: { path: { id } } }));
});

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const run = await readRun((await params).id);
  return { title: run.ok ? run.data.title : 'Agent run' };
};

const Page = async ({ params }: Props) => {
  const { id } = await params;
  if (!/^[0-9a-f-]{36}$/i.test(id)) notFound();
  const api = await serverApi();
  const [run, plan, questions] = await Promise.all([
    readRun(id),
    load(api.GET('/agent-runs/{id}/plan', { params: { path: { id } } })),
    load(api.GET('/agent/questions')),
  ]);
  if (!run.ok && run.error.status === 404) notFound();
  const seeds = [
    [agentKey(id, 'run'), run],
    [agentKey(id, 'plan'), plan],
    [['list', 'agent-questions'], questions],
  ] as const;
  return (
    <Seeded seeds={seeds}>
      <AgentRunPage runId={id} temporalUrl={temporalUrl(`agent-run:${id}`)} />
    </Seeded>
  );
};

export default Page;
