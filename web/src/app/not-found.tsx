import type { Metadata } from 'next';
import { NotFoundState } from '@/ui/not-found-state';

export const metadata: Metadata = { title: 'Not found' };

const NotFound = () => (
  <main>
    <NotFoundState />
  </main>
);

export default NotFound;
