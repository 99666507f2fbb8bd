import type { Metadata } from 'next';
import { load, serverApi } from '@/api/session';
import { toDeploymentsQuery } from '@/rooms/pipeline/deployment/deployment-filters';
import { DeploymentList } from '@/rooms/pipeline/deployment/deployment-list';
import { firstPage, Seeded } from '@/ui/seeded';

export const metadata: Metadata = { title: 'Deployments' };

const DeploymentsPage = async ({ searchParams }: { searchParams: Promise<Record<string, string | undefined>> }) => {
  const query = toDeploymentsQuery(await searchParams);
  const api = await serverApi();
  const deployments = await load(api.GET('/deployments', { params: { query } }));
  return (
    <Seeded seeds={[[['list', 'deployments', query], firstPage(deployments)]]}>
      <DeploymentList />
    </Seeded>
  );
};

export default DeploymentsPage;
