import type { Change } from '@ratchet/workflows/pipeline/contract/changes';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RequestError } from '@/api/error';
import type { Asked, Bus } from './bus';

/** An edit on its way: shown at once, taken back when the server refuses it. */
export type PendingEdit = {
  readonly commandId: string;
  readonly changes: readonly Change[];
  /** The version that holds it, once the server has said so. */
  readonly version: number | null;
};

export type PageState = {
  readonly selected: string | null;
  readonly at: number | null;
  readonly asked: Asked | null;
  /** Oldest first. */
  readonly pending: readonly PendingEdit[];
  /** Kept until it is answered: undo that meets others' changes offers a choice. */
  readonly conflict: RequestError | null;
};
export type PageStore = StoreApi<PageState>;

export const createPageStore = (selected: string | null): PageStore =>
  createStore<PageState>(() => ({ selected, at: null, asked: null, pending: [], conflict: null }));

/** Intents that only concern this window. @returns takes the handlers away */
export const attachPageState = (bus: Bus, store: PageStore): (() => void) => {
  const off = [
    bus.on('select', ({ nodeId: selected }) => store.setState({ selected })),
    bus.on('look', ({ at }) => store.setState({ at })),
    bus.on('keep', () => store.setState({ conflict: null })),
    bus.on('ask', ({ for: asked }) => store.setState({ asked })),
  ];
  return () => off.forEach((stop) => stop());
};
