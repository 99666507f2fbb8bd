'use client';

import '@/ui/tokens.css';
import '@/ui/base.css';
import { ErrorState } from '@/ui/states';

const GlobalError = ({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) => (
  <html lang="en">
    <body>
      <main>
        <ErrorState page error={error} retry={reset} />
      </main>
    </body>
  </html>
);

export default GlobalError;
