import { SearchX } from 'lucide-react';
import Link from 'next/link';
import { buttonClass } from '@/ui/button';
import { EmptyState } from '@/ui/states';

const NotFound = () => (
  <EmptyState
    icon={SearchX}
    title="Not found"
    action={
      <Link href="/" className={buttonClass({})} prefetch={false}>
        Go to My work
      </Link>
    }
  >
    There is no such page, or it is not open to you. Check the address, or ask the coordinator for access.
  </EmptyState>
);

export default NotFound;
