'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { attachAdapter } from './adapter';
import { createBus, type Bus } from './bus';
import { attachPageState, createPageStore, type PageState } from './page-state';
import { graphKey } from './keys';
import type { PipelineGraph } from '@/api/types';

export type Session = { readonly bus: Bus; readonly state: PageState };

/** The bus of one pipeline's page, what the page knows by itself, and the adapter that speaks to the server. */
export const useSession = (pipelineId: string, selected: string | null): Session => {
  const queries = useQueryClient();
  const [{ bus, store }] = useState(() => ({ bus: createBus(), store: createPageStore(selected) }));
  useEffect(() => {
    const headVersion = () => queries.getQueryData<PipelineGraph>(graphKey(pipelineId, null))?.version ?? 0;
    const stop = [attachPageState(bus, store), attachAdapter({ pipelineId, bus, store, queries, headVersion })];
    return () => stop.forEach((off) => off());
  }, [bus, store, pipelineId, queries]);
  return { bus, state: useStore(store) };
};
