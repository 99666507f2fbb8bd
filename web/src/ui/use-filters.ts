'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';

export type Filters = Readonly<Record<string, string | undefined>>;

/** Filters that live in the URL: shareable, and back works. The list itself is read by the browser, so the page is not drawn again. */
export const useFilters = (names: readonly string[]) => {
  const params = useSearchParams();
  const text = params.toString();
  const values: Filters = useMemo(
    () => Object.fromEntries(names.map((name) => [name, new URLSearchParams(text).get(name) ?? undefined])),
    [names, text],
  );
  const set = useCallback((name: string, value: string) => {
    const next = new URLSearchParams(window.location.search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    const query = next.toString();
    window.history.replaceState(null, '', query === '' ? window.location.pathname : `?${query}`);
  }, []);
  const clear = useCallback(() => window.history.replaceState(null, '', window.location.pathname), []);
  const active = names.some((name) => name !== 'sort' && values[name] !== undefined);
  return { values, set, clear, active };
};
