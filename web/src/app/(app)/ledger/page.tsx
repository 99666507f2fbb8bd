import type { Metadata } from 'next';
import { load, serverApi } from '@/api/session';
import { LedgerPage } from '@/rooms/violation/ledger-page';
import { Seeded } from '@/ui/seeded';

export const metadata: Metadata = { title: 'Ledger' };

const Page = async () => {
  const api = await serverApi();
  const associations = await load(api.GET('/associations', { params: { query: { limit: 200 } } }));
  return (
    <Seeded seeds={[[['list', 'associations'], associations]]}>
      <LedgerPage />
    </Seeded>
  );
};

export default Page;
