import type { Metadata } from 'next';
import { load, serverApi } from '@/api/session';
import { MyWork } from '@/ui/my-work';
import { Seeded } from '@/ui/seeded';

export const metadata: Metadata = { title: 'My work' };

const MyWorkPage = async () => {
  const api = await serverApi();
  const work = await load(api.GET('/my-work', { params: { query: { limit: 100 } } }));
  return (
    <Seeded seeds={[[['list', 'my-work'], work]]}>
      <MyWork />
    </Seeded>
  );
};

export default MyWorkPage;
