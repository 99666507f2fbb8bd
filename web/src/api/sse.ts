import { refreshSession } from './send-safely';

/** One event of a stream as it stands on the wire. */
export type Frame = { readonly id: string | null; readonly name: string | null; readonly data: string };

type Handlers = {
  readonly onOpen: (resumed: boolean) => void;
  readonly onLost: () => void;
  /** `end`: the stream is over; it is not asked for again. */
  readonly onFrame: (frame: Frame) => 'end' | undefined;
};

/** The server's heartbeat comes every 15 s: three missed ones mean a half-open connection. */
const SILENCE_MS = 45_000;
const FIRST_RETRY_MS = 500;
const MAX_RETRY_MS = 4_000;

/**
 * Follows a stream of server-sent events, resumed with Last-Event-ID after every loss. Read through fetch instead of EventSource,
 * which hides heartbeats (a half-open connection would look live for minutes) and gives up after an expired session.
 */
export const followSse = (url: string, after: string | null, handlers: Handlers, signal: AbortSignal): void => {
  let last = after;
  let failures = 0;
  let isOver = false;

  const connect = async (): Promise<void> => {
    const attempt = new AbortController();
    const stop = () => attempt.abort();
    signal.addEventListener('abort', stop);
    let silence: ReturnType<typeof setTimeout> | undefined;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(stop, SILENCE_MS);
    };
    try {
      heard();
      const headers: Record<string, string> = { accept: 'text/event-stream' };
      if (last !== null) headers['last-event-id'] = last;
      const response = await fetch(url, { headers, signal: attempt.signal, cache: 'no-store' });
      if (response.status === 401) await refreshSession();
      if (response.status === 204) {
        isOver = true;
        return;
      }
      if (!response.ok || !response.body) throw new Error(`stream answered ${response.status}`);
      handlers.onOpen(last !== null);
      await readFrames(response.body, heard, (frame) => {
        failures = 0;
        if (frame.id !== null) last = frame.id;
        if (handlers.onFrame(frame) === 'end') isOver = true;
        return isOver;
      });
    } finally {
      clearTimeout(silence);
      signal.removeEventListener('abort', stop);
      stop();
    }
  };

  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await connect().catch(() => undefined);
      if (signal.aborted || isOver) return;
      handlers.onLost();
      const delay = Math.min(FIRST_RETRY_MS * 2 ** failures, MAX_RETRY_MS);
      failures += 1;
      await retryMoment(delay, signal);
    }
  };
  void run();
};

/** After the delay, or as soon as the browser is online or visible again. */
const retryMoment = (delay: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      document.removeEventListener('visibilitychange', done);
      resolve();
    };
    const timer = setTimeout(done, delay * (0.8 + Math.random() * 0.4));
    window.addEventListener('online', done);
    document.addEventListener('visibilitychange', done);
    signal.addEventListener('abort', done, { once: true });
  });

const readFrames = async (
  body: ReadableStream<Uint8Array>,
  heard: () => void,
  onFrame: (frame: Frame) => boolean,
): Promise<void> => {
  const reader = body
    .pipeThrough(new TextDecoderStream() as unknown as TransformStream<Uint8Array, string>)
    .getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    heard();
    const blocks = (rest + value).split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const frame = parseFrame(block);
      if (frame && onFrame(frame)) return;
    }
  }
};

const parseFrame = (block: string): Frame | null => {
  let id: string | null = null;
  let name: string | null = null;
  const data: string[] = [];
  for (const line of block.split(/\r?\n/)) {
    if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
    else if (line.startsWith('id:')) id = line.slice(3).trim();
    else if (line.startsWith('event:')) name = line.slice(6).trim();
  }
  return id === null && data.length === 0 ? null : { id, name, data: data.join('\n') };
};
