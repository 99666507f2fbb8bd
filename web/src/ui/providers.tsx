'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { RequestError } from '@/api/error';
import { startLive } from '@/api/live';
import type { User } from '@/api/types';
import { NowProvider } from './now';
import { SessionProvider } from './session-context';
import { Toaster } from './toast';
import { TooltipLayer } from './tooltip';

const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // the stream says when something changed; a page that comes back checks once
        staleTime: 30_000,
        refetchOnWindowFocus: true,
        retry: (failures, error) =>
          failures < 2 && error instanceof RequestError && (error.status === 0 || error.status >= 500),
      },
    },
  });

/** Dialogs lock the page's scroll by a style element, which the content policy takes only with the page's nonce. */
const allowScrollLock = (): void => {
  Object.assign(globalThis, { __webpack_nonce__: document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce });
};

export const Providers = ({ user, now, children }: { user: User; now: number; children: ReactNode }) => {
  const [queries] = useState(createQueries);
  useEffect(allowScrollLock, []);
  useEffect(() => startLive(queries), [queries]);
  return (
    <QueryClientProvider client={queries}>
      <SessionProvider user={user}>
        <NowProvider initial={now}>
          {children}
          <Toaster />
          <TooltipLayer />
        </NowProvider>
      </SessionProvider>
    </QueryClientProvider>
  );
};
