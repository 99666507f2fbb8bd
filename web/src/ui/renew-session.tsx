'use client';

import { CloudOff } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { refreshSession } from '@/api/send-safely';
import { Button } from './button';
import { EmptyState } from './states';

/** The access token ran out while the browser was away: exchange the refresh cookie, then draw the page. */
export const RenewSession = () => {
  const router = useRouter();
  useEffect(() => {
    const { pathname, search } = window.location;
    refreshSession()
      .then((renewed) =>
        renewed ? router.refresh() : router.replace(`/login?next=${encodeURIComponent(pathname + search)}`),
      )
      .catch(() => undefined);
  }, [router]);
  return (
    <main>
      <EmptyState page title="Renewing your session" />
    </main>
  );
};

const RETRY_MS = 4_000;

/** The gateway does not answer: says so, and comes back by itself. */
export const ServiceAway = () => {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), RETRY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <main>
      <EmptyState
        page
        icon={CloudOff}
        title="The service cannot be reached"
        action={<Button onClick={() => router.refresh()}>Try again now</Button>}
      >
        It is restarting or the connection is down. Nothing is lost; this page comes back by itself.
      </EmptyState>
    </main>
  );
};
