export type SseMessage = { readonly id: number; readonly event: string; readonly data: any };
export type SseClient = { readonly messages: SseMessage[]; readonly closed: Promise<void>; readonly close: () => void };

/** A minimal EventSource over fetch that keeps every message. */
export const openSse = async (url: string, token: string, lastEventId?: number): Promise<SseClient> => {
  const abort = new AbortController();
  const response = await fetch(url, {
    signal: abort.signal,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'text/event-stream',
      ...(lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) }),
    },
  });
  if (response.status !== 200 || !response.body)
    throw new Error(`the stream answered ${response.status}: ${await response.text()}`);
  const messages: SseMessage[] = [];
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    const decoder = new TextDecoder();
    let buffered = '';
    try {
      for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
        buffered += decoder.decode(chunk, { stream: true });
        const blocks = buffered.split('\n\n');
        buffered = blocks.pop() ?? '';
        for (const block of blocks) {
          const field = (name: string): string | undefined =>
            block
              .split('\n')
              .find((line) => line.startsWith(`${name}: `))
              ?.slice(name.length + 2);
          const data = field('data');
          if (data !== undefined)
            messages.push({ id: Number(field('id')), event: field('event') ?? 'message', data: JSON.parse(data) });
        }
      }
    } catch {
      // the server or the test ended the stream
    }
  };
  return { messages, closed: read(response.body), close: () => abort.abort() };
};
