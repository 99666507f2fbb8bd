import { notFound } from 'next/navigation';
import { cache } from 'react';
import { load, serverApi } from '@/api/session';
import { caseKey } from './keys';

/** What the first paint of a case needs, read once per request. */
export const readCase = cache(async (id: string) => {
  if (!/^[0-9a-f-]{36}$/i.test(id)) notFound();
  const api = await serverApi();
  const at = { params: { path: { id } } };
  const [detail, timeline] = await Promise.all([
    load(api.GET('/violations/{id}', at)),
    load(api.GET('/violations/{id}/timeline', at)),
  ]);
  const seeds = [
    [caseKey(id, 'case'), detail],
    [caseKey(id, 'timeline'), timeline],
  ] as const;
  return { detail, seeds };
});
