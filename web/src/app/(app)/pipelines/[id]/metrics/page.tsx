import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MetricsPage } from '@/rooms/pipeline/metrics/metrics-page';

export const metadata: Metadata = { title: 'Rows and durations' };

const Page = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params;
  if (!/^[0-9a-f-]{36}$/i.test(id)) notFound();
  return <MetricsPage pipelineId={id} />;
};

export default Page;
