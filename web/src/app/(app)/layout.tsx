import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { readSession } from '@/api/session';
import { AppShell } from '@/ui/app-shell';
import { Providers } from '@/ui/providers';
import { RenewSession, ServiceAway } from '@/ui/renew-session';

const AppLayout = async ({ children }: { children: ReactNode }) => {
  const session = await readSession();
  if (session.state === 'expired') return <RenewSession />;
  if (session.state === 'away') return <ServiceAway />;
  const theme = (await cookies()).get('ratchet-theme')?.value ?? 'system';
  return (
    <Providers user={session.user} now={Date.now()}>
      <AppShell role={session.user.role} theme={theme}>
        {children}
      </AppShell>
    </Providers>
  );
};

export default AppLayout;
