import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Loaded } from '@/api/session';

type Seed = readonly [key: readonly unknown[], loaded: Loaded<unknown>];

/** Hands the server's answers to the browser's cache: first paint has data, no request is made twice. What failed is asked again there. */
export const Seeded = ({ seeds, children }: { seeds: readonly Seed[]; children: ReactNode }) => {
  const queries = new QueryClient();
  for (const [key, loaded] of seeds) if (loaded.ok) queries.setQueryData(key, loaded.data);
  return <HydrationBoundary state={dehydrate(queries)}>{children}</HydrationBoundary>;
};

export const firstPage = <T,>(loaded: Loaded<T>): Loaded<unknown> =>
  loaded.ok ? { ok: true, data: { pages: [loaded.data], pageParams: [null] } } : loaded;
