import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a stub of the OpenAI protocol does with the next call. */
export type Behaviour =
  | 'text'
  | 'tool_call'
  | 'parallel_tool_calls'
  | 'malformed_arguments'
  | 'truncate'
  | 'rate_limit'
  | 'missing_usage'
  | 'stall';

const chunk = (delta: unknown, finish: string | null = null) => ({
  id: 'c1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'stub',
  choices: [{ index: 0, delta, finish_reason: finish }],
});
const usage = { ...chunk({}), choices: [], usage: { prompt_tokens: 40, completion_tokens: 10, total_tokens: 50 } };
const words = ['Reserves ', 'are ', 'half ', 'funded.'].map((content) => chunk({ content }));
const call = (index: number, args: string) => ({
  index,
  id: `call-${index}`,
  type: 'function',
  function: { name: 'workbench__corpus_search', arguments: args },
});
const calls = (...args: string[]) => [
  chunk({ tool_calls: args.map((one, index) => call(index, one)) }),
  chunk({}, 'tool_calls'),
];
const QUERY = '{"query":"reserve funding"}';

const SCRIPTS: Readonly<Record<Exclude<Behaviour, 'rate_limit' | 'stall'>, readonly object[]>> = {
  text: [...words, chunk({}, 'stop'), usage],
  tool_call: [...calls(QUERY), usage],
  parallel_tool_calls: [...calls(QUERY, QUERY), usage],
  malformed_arguments: [...calls('{"query":'), usage],
  truncate: words.slice(0, 2),
  missing_usage: [...words, chunk({}, 'stop')],
};

/** A server that speaks the chat protocol over HTTP and keeps the bodies it was sent. */
export const startProviderStub = async () => {
  const bodies: any[] = [];
  let behaviour: Behaviour = 'text';
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      bodies.push(JSON.parse(text));
      answer(response, behaviour);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    bodies,
    behave: (next: Behaviour): void => void (behaviour = next),
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};

const answer = (response: ServerResponse, behaviour: Behaviour): void => {
  if (behaviour === 'rate_limit') {
    response.writeHead(429, { 'Content-Type': 'application/json', 'Retry-After': '1' });
    response.end('{"error":{"message":"too many requests"}}');
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const script = behaviour === 'stall' ? words.slice(0, 2) : SCRIPTS[behaviour];
  for (const part of script) response.write(`data: ${JSON.stringify(part)}\n\n`);
  if (behaviour === 'stall') return;
  response.end(behaviour === 'truncate' ? undefined : 'data: [DONE]\n\n');
};
