import type { Metadata } from 'next';
import { load, serverApi } from '@/api/session';
import { toCasesQuery } from '@/rooms/violation/case-filters';
import { CaseList } from '@/rooms/violation/case-list';
import { firstPage, Seeded } from '@/ui/seeded';

export const metadata: Metadata = { title: 'Violations' };

const ViolationsPage = async ({ searchParams }: { searchParams: Promise<Record<string, string | undefined>> }) => {
  const query = toCasesQuery(await searchParams);
  const api = await serverApi();
  const cases = await load(api.GET('/violations', { params: { query } }));
  return (
    <Seeded seeds={[[['list', 'violations', query], firstPage(cases)]]}>
      <CaseList />
    </Seeded>
  );
};

export default ViolationsPage;
