import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { temporalUrl } from '@/api/temporal-url';
import { CasePage } from '@/rooms/violation/case-page';
import { readCase } from '@/rooms/violation/read-case';
import { Seeded } from '@/ui/seeded';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { detail } = await readCase((await params).id);
  return { title: detail.ok ? `${detail.data.number} · ${detail.data.lot.address}` : 'Violation' };
};

const Page = async ({ params }: Props) => {
  const { id } = await params;
  const { detail, seeds } = await readCase(id);
  if (!detail.ok && detail.error.status === 404) notFound();
  return (
    <Seeded seeds={seeds}>
      <CasePage caseId={id} temporalUrl={temporalUrl(`violation:${id}`)} />
    </Seeded>
  );
};

export default Page;
