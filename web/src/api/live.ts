import type { QueryClient } from '@tanstack/react-query';
import { markChanged, setConnection, useClient, type Connection } from '@/ui/store';
import { followStream } from './event-stream';
import type { StreamEvent } from './types';

type Message =
  | { kind: 'event'; event: StreamEvent; position: string }
  | { kind: 'state'; state: Connection['state']; position: string | null; refetch: boolean }
  | { kind: 'hello' };

const SETTLE_MS = 25;
const LIST_SETTLE_MS = 200;
const OFFLINE_AFTER_MS = 10_000;
const FALLBACK_POLL_MS = 15_000;

/**
 * Keeps the page live. One tab of the browser (holder of a Web Lock) reads the stream and passes it on to the others; when it
 * closes, the next one takes over from the last position. Without the stream for over 10 s every tab refetches each 15 s.
 */
export const startLive = (queries: QueryClient): (() => void) => {
  const end = new AbortController();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('ratchet-live');
  const refresh = createRefresh(queries);
  let position: string | null = null;
  let leading = false;
  let lostSince: ReturnType<typeof setTimeout> | undefined;

  const apply = (message: Message): void => {
    if (message.kind === 'event') {
      position = message.position;
      refresh.event(message.event);
    } else if (message.kind === 'state') {
      position = message.position ?? position;
      showState(message.state);
      if (message.refetch) refresh.everything();
    } else if (leading) {
      channel?.postMessage({ kind: 'state', state: 'live', position, refetch: false } satisfies Message);
    }
  };
  const tell = (message: Message): void => {
    apply(message);
    channel?.postMessage(message);
  };
  const showState = (state: Connection['state']): void => {
    clearTimeout(lostSince);
    if (state !== 'reconnecting') setConnection(state);
    else {
      setConnection('reconnecting');
      lostSince = setTimeout(() => setConnection('offline'), OFFLINE_AFTER_MS);
    }
  };

  const lead = (): Promise<void> => {
    leading = true;
    followStream(
      position,
      {
        // without a position to resume from, something may have happened between the page's data and now
        onOpen: (resumed) => tell({ kind: 'state', state: 'live', position, refetch: !resumed }),
        onLost: () => tell({ kind: 'state', state: 'reconnecting', position, refetch: false }),
        onEvent: (event, at) => tell({ kind: 'event', event, position: at }),
      },
      end.signal,
    );
    return new Promise((resolve) => end.signal.addEventListener('abort', () => resolve()));
  };

  if (channel) {
    channel.onmessage = (message: MessageEvent<Message>) => apply(message.data);
    channel.postMessage({ kind: 'hello' } satisfies Message);
  }
  if (channel && 'locks' in navigator) {
    navigator.locks.request('ratchet-live', { signal: end.signal }, lead).catch(() => undefined);
  } else void lead();

  const poll = setInterval(() => refresh.ifOffline(), FALLBACK_POLL_MS);
  return () => {
    end.abort();
    clearInterval(poll);
    clearTimeout(lostSince);
    channel?.close();
  };
};

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;
const MARKED_AT_ONCE = 50;

/** The aggregate and whatever its event names: what is on the page marks itself, the rest is nobody's. */
const idsOf = ({ aggregateId, payload }: StreamEvent): string[] => [
  aggregateId,
  ...new Set((JSON.stringify(payload).match(UUID) ?? []).slice(0, MARKED_AT_ONCE)),
];

/** Events come in bursts (a completion brings its unblocked tasks along): each key is refetched once per burst. */
const createRefresh = (queries: QueryClient) => {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const soon = (name: string, milliseconds: number, run: () => void): void => {
    if (waiting.has(name)) return;
    waiting.set(
      name,
      setTimeout(() => {
        waiting.delete(name);
        run();
      }, milliseconds),
    );
  };
  const invalidate = (queryKey: readonly unknown[]): void => void queries.invalidateQueries({ queryKey });
  return {
    event: (event: StreamEvent): void => {
      const { aggregateType, aggregateId } = event;
      markChanged(idsOf(event));
      soon(aggregateId, SETTLE_MS, () => invalidate(['run', aggregateType, aggregateId]));
      soon('lists', LIST_SETTLE_MS, () => invalidate(['list']));
    },
    everything: (): void => void queries.invalidateQueries(),
    ifOffline: (): void => {
      if (document.visibilityState === 'visible' && isOffline()) void queries.invalidateQueries();
    },
  };
};

const isOffline = (): boolean => useClient.getState().connection.state === 'offline';
