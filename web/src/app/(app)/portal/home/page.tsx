import type { Metadata } from 'next';
import { load, serverApi } from '@/api/session';
import { toCasesQuery } from '@/rooms/violation/case-filters';
import { PortalHome } from '@/rooms/violation/portal-home';
import { firstPage, Seeded } from '@/ui/seeded';

export const metadata: Metadata = { title: 'My home' };

const PortalHomePage = async () => {
  const api = await serverApi();
  const query = toCasesQuery({});
  const [accounts, cases] = await Promise.all([
    load(api.GET('/owner-accounts', { params: { query: { limit: 200 } } })),
    load(api.GET('/violations', { params: { query } })),
  ]);
  return (
    <Seeded
      seeds={[
        [['list', 'owner-accounts', null], accounts],
        [['list', 'violations', query], firstPage(cases)],
      ]}
    >
      <PortalHome />
    </Seeded>
  );
};

export default PortalHomePage;
