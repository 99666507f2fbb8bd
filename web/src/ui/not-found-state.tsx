'use client';

import { SearchX } from 'lucide-react';
import { buttonClass } from './button';
import { EmptyState } from './states';

export const NotFoundState = () => (
  <EmptyState
    page
    icon={SearchX}
    title="Not found"
    action={
      <a href="/" className={buttonClass({})}>
        Go to My work
      </a>
    }
  >
    There is no such page, or it is not open to you. Check the address, or ask the coordinator for access.
  </EmptyState>
);
