'use client';

import { ErrorState } from '@/ui/states';

const PageError = ({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) => (
  <ErrorState page error={error} retry={reset} />
);

export default PageError;
