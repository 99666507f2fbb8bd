import { compact } from '@/api/compact';
import type { PipelinesQuery } from './queries';

/** URL parameters → the list's query; unknown ones are left out. */
export const toPipelinesQuery = (values: Readonly<Record<string, string | undefined>>): PipelinesQuery =>
  compact({ q: values['q'], limit: 50 }) as unknown as PipelinesQuery;
