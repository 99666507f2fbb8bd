import type { Random } from '../chaos/random';
import type { Api } from './api';

export type StreamMessage = { readonly id: string | null; readonly event: string; readonly data: any };
/** A reader that loses its connection at seeded moments, resumes by the id it got last, and goes on until `isLast`. */
export type ResumingReader = {
  readonly messages: readonly StreamMessage[];
  readonly drops: () => number;
  readonly done: Promise<void>;
};
export type ReaderOptions = {
  readonly random: Random;
  /** Connections cut before the reader stays. */
  readonly drops: number;
  readonly isLast: (message: StreamMessage) => boolean;
};

const parse = (block: string): StreamMessage | null => {
  const field = (name: string): string | undefined =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const data = field('data');
  return data === undefined
    ? null
    : { id: field('id') ?? null, event: field('event') ?? 'message', data: JSON.parse(data) };
};

export const readResuming = (api: Api, path: string, { random, drops, isLast }: ReaderOptions): ResumingReader => {
  const messages: StreamMessage[] = [];
  let dropped = 0;
  let isOver = false;

  const connect = async (): Promise<void> => {
    const abort = new AbortController();
    const lastId = messages.findLast(({ id }) => id !== null)?.id;
    const cut = dropped < drops ? setTimeout(() => abort.abort(), random.between(20, 350)) : undefined;
    try {
      const response = await fetch(`${api.url()}/api/v1${path}`, {
        signal: abort.signal,
        headers: {
          authorization: `Bearer ${api.token}`,
          accept: 'text/event-stream',
          ...(lastId ? { 'last-event-id': lastId } : {}),
        },
      });
      if (response.status !== 200 || !response.body) return;
      const decoder = new TextDecoder();
      let buffered = '';
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        buffered += decoder.decode(chunk, { stream: true });
        const blocks = buffered.split('\n\n');
        buffered = blocks.pop() ?? '';
        for (const block of blocks) {
          const message = parse(block);
          if (!message || message.event === 'ready') continue;
          messages.push(message);
          if (isLast(message)) isOver = true;
        }
        if (isOver) return abort.abort();
      }
    } catch {
      // cut by us, or the gateway is away: connect again
    } finally {
      clearTimeout(cut);
      if (abort.signal.aborted && !isOver) dropped += 1;
    }
  };
  const read = async (): Promise<void> => {
    while (!isOver) {
      await connect();
      if (!isOver) await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  return { messages, drops: () => dropped, done: read() };
};

/** The texts of a chat as a reader puts them together: pieces by offset, begun anew at a reset, whole where the end brings it. */
export const textsOf = (messages: readonly StreamMessage[]): Map<string, string> => {
  const texts = new Map<string, { attempt: number; text: string }>();
  for (const { event, data } of messages) {
    if (event === 'message.start' || event === 'message.reset')
      texts.set(data.messageId, { attempt: data.attempt, text: '' });
    else if (event === 'message.delta') {
      const known = texts.get(data.messageId);
      if (!known || known.attempt !== data.attempt || data.offset > known.text.length)
        throw new Error(`a piece of ${data.messageId} at ${data.offset} follows ${known?.text.length}`);
      known.text = known.text.slice(0, data.offset) + data.text;
    } else if (event === 'message.done' && typeof data.text === 'string')
      texts.set(data.messageId, { attempt: 0, text: data.text });
  }
  return new Map([...texts].map(([id, { text }]) => [id, text]));
};
