import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { load, serverApi } from '@/api/session';
import { temporalUrl } from '@/api/temporal-url';
import { DeploymentPage } from '@/rooms/pipeline/deployment/deployment-page';
import { deploymentKey } from '@/rooms/pipeline/keys';
import { Seeded } from '@/ui/seeded';

type Props = { params: Promise<{ id: string }> };

const readDeployment = cache(async (id: string) => {
  const api = await serverApi();
  return load(api.GET('/deployments/{id}', { params: { path: { id } } }));
});

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const deployment = await readDeployment((await params).id);
  return {
    title: deployment.ok
      ? `Deployment ${deployment.data.number} · ${deployment.data.pipeline.name} to ${deployment.data.environment.name}`
      : 'Deployment',
  };
};

const Page = async ({ params }: Props) => {
  const { id } = await params;
  if (!/^[0-9a-f-]{36}$/i.test(id)) notFound();
  const deployment = await readDeployment(id);
  if (!deployment.ok && deployment.error.status === 404) notFound();
  return (
    <Seeded seeds={[[deploymentKey(id, 'deployment'), deployment]]}>
      <DeploymentPage deploymentId={id} temporalUrl={temporalUrl(`pipeline-deploy:${id}`)} />
    </Seeded>
  );
};

export default Page;
