import { create } from 'zustand';

export type Connection = { state: 'connecting' | 'live' | 'reconnecting' | 'offline'; since: number };
export type Toast = { id: string; tone: 'done' | 'failed' | 'info'; title: string; text?: string | undefined };
type Overlay = 'palette' | 'help' | null;

type ClientState = {
  connection: Connection;
  overlay: Overlay;
  toasts: readonly Toast[];
  /** Ids (runs, tasks) that changed a moment ago, to be marked. */
  changed: ReadonlySet<string>;
};

/** What only this browser knows; everything else is server state. */
export const useClient = create<ClientState>(() => ({
  connection: { state: 'connecting', since: 0 },
  overlay: null,
  toasts: [],
  changed: new Set<string>(),
}));

const MARK_MS = 2_400;
const TOAST_MS = 6_000;

export const setConnection = (state: Connection['state']): void =>
  useClient.setState(({ connection }) =>
    connection.state === state ? {} : { connection: { state, since: Date.now() } },
  );

export const openOverlay = (overlay: Overlay): void => useClient.setState({ overlay });

export const markChanged = (ids: readonly string[]): void => {
  if (ids.length === 0) return;
  useClient.setState(({ changed }) => ({ changed: new Set([...changed, ...ids]) }));
  setTimeout(
    () => useClient.setState(({ changed }) => ({ changed: new Set([...changed].filter((id) => !ids.includes(id))) })),
    MARK_MS,
  );
};
export const useChanged = (id: string): boolean => useClient(({ changed }) => changed.has(id));

export const dismissToast = (id: string): void =>
  useClient.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));

/** Says what was done; failures stay until dismissed. */
export const showToast = (tone: Toast['tone'], title: string, text?: string): void => {
  const id = crypto.randomUUID();
  useClient.setState(({ toasts }) => ({ toasts: [...toasts.slice(-3), { id, tone, title, text }] }));
  if (tone !== 'failed') setTimeout(() => dismissToast(id), TOAST_MS);
};
