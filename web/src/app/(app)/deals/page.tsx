import type { Metadata } from 'next';
import { load, serverApi } from '@/api/session';
import { toDealsQuery } from '@/rooms/deal/deal-filters';
import { DealList } from '@/rooms/deal/deal-list';
import { firstPage, Seeded } from '@/ui/seeded';

export const metadata: Metadata = { title: 'Deals' };

const DealsPage = async ({ searchParams }: { searchParams: Promise<Record<string, string | undefined>> }) => {
  const query = toDealsQuery(await searchParams);
  const api = await serverApi();
  const deals = await load(api.GET('/deals', { params: { query } }));
  return (
    <Seeded seeds={[[['list', 'deals', query], firstPage(deals)]]}>
      <DealList />
    </Seeded>
  );
};

export default DealsPage;
