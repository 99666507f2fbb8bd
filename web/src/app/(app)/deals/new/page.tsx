import type { Metadata } from 'next';
import { load, serverApi } from '@/api/session';
import { NewDealForm } from '@/rooms/deal/new-deal-form';
import { Seeded } from '@/ui/seeded';

export const metadata: Metadata = { title: 'New deal' };

const NewDealPage = async () => {
  const api = await serverApi();
  const [templates, users] = await Promise.all([
    load(api.GET('/deal-templates')),
    load(api.GET('/users', { params: { query: { limit: 200 } } })),
  ]);
  return (
    <Seeded
      seeds={[
        [['templates'], templates],
        [['users'], users],
      ]}
    >
      <NewDealForm />
    </Seeded>
  );
};

export default NewDealPage;
