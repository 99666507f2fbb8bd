'use client';

import { createContext, use, type ReactNode } from 'react';
import type { User } from '@/api/types';

const SessionContext = createContext<User | null>(null);

export const SessionProvider = ({ user, children }: { user: User; children: ReactNode }) => (
  <SessionContext value={user}>{children}</SessionContext>
);

export const useUser = (): User => {
  const user = use(SessionContext);
  if (!user) throw new Error('useUser is for pages behind the sign-in');
  return user;
};
