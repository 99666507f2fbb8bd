import { BUILT_IN_CALENDARS } from '@ratchet/workflows/platform/calendars/built-in';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { load, serverApi } from '@/api/session';
import { temporalUrl } from '@/api/temporal-url';
import { DealPage } from '@/rooms/deal/deal-page';
import { dealKey } from '@/rooms/deal/keys';
import { Seeded } from '@/ui/seeded';

type Props = { params: Promise<{ id: string }> };

const readDeal = cache(async (id: string) => {
  const api = await serverApi();
  return load(api.GET('/deals/{id}', { params: { path: { id } } }));
});

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const deal = await readDeal((await params).id);
  return { title: deal.ok ? `${deal.data.reference} · ${deal.data.propertyAddress.line1}` : 'Deal' };
};

/** Holidays of the years around now: what the header needs to count business days. */
const holidaysAround = (): string[] => {
  const year = new Date().getUTCFullYear();
  const dates = BUILT_IN_CALENDARS['US-FED-STD']?.holidays.map(({ date }) => date) ?? [];
  return dates.filter((date) => Math.abs(Number(date.slice(0, 4)) - year) <= 1);
};

const Page = async ({ params }: Props) => {
  const { id } = await params;
  if (!/^[0-9a-f-]{36}$/i.test(id)) notFound();
  const api = await serverApi();
  const at = { params: { path: { id } } };
  const [deal, summary, actions, timeline] = await Promise.all([
    readDeal(id),
    load(api.GET('/deals/{id}/summary', at)),
    load(api.GET('/deals/{id}/actions', at)),
    load(api.GET('/deals/{id}/timeline', at)),
  ]);
  if (!deal.ok && deal.error.status === 404) notFound();
  const seeds = [
    [dealKey(id, 'deal'), deal],
    [dealKey(id, 'summary'), summary],
    [dealKey(id, 'actions'), actions],
    [dealKey(id, 'timeline'), timeline],
  ] as const;
  return (
    <Seeded seeds={seeds}>
      <DealPage dealId={id} temporalUrl={temporalUrl(`deal:${id}`)} holidays={holidaysAround()} />
    </Seeded>
  );
};

export default Page;
