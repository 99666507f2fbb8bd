import '@/ui/tokens.css';
import '@/ui/base.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';

export const metadata: Metadata = {
  title: { default: 'Ratchet', template: '%s · Ratchet' },
  description: 'Where every long process stands, who acts next, and by when.',
  icons: { icon: '/favicon.svg' },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#111214' },
  ],
};

const RootLayout = async ({ children }: { children: ReactNode }) => {
  const theme = (await cookies()).get('ratchet-theme')?.value;
  const fixed = theme === 'light' || theme === 'dark' || theme === 'contrast' ? { 'data-theme': theme } : {};
  return (
    <html lang="en" {...fixed}>
      <body>{children}</body>
    </html>
  );
};

export default RootLayout;
