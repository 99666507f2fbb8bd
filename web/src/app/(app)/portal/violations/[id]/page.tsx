import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PortalCase } from '@/rooms/violation/portal-case';
import { readCase } from '@/rooms/violation/read-case';
import { Seeded } from '@/ui/seeded';

export const metadata: Metadata = { title: 'My home' };

const Page = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params;
  const { detail, seeds } = await readCase(id);
  if (!detail.ok && detail.error.status === 404) notFound();
  return (
    <Seeded seeds={seeds}>
      <PortalCase caseId={id} />
    </Seeded>
  );
};

export default Page;
