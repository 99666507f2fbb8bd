import type { Metadata } from 'next';
import { load, serverApi } from '@/api/session';
import { NewViolationForm } from '@/rooms/violation/new-violation-form';
import { Seeded } from '@/ui/seeded';

export const metadata: Metadata = { title: 'Report a violation' };

const NewViolationPage = async () => {
  const api = await serverApi();
  const associations = await load(api.GET('/associations', { params: { query: { limit: 200 } } }));
  return (
    <Seeded seeds={[[['list', 'associations'], associations]]}>
      <NewViolationForm />
    </Seeded>
  );
};

export default NewViolationPage;
