import { SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { buttonClass } from '@/ui/button';
import { EmptyState } from '@/ui/states';

export const metadata: Metadata = { title: 'Not found' };

const NotFound = () => (
  <main>
    <EmptyState
      icon={SearchX}
      title="There is no such page"
      action={
        <a href="/" className={buttonClass({})}>
          Go to My work
        </a>
      }
    >
      Check the address. What you look for may have moved.
    </EmptyState>
  </main>
);

export default NotFound;
