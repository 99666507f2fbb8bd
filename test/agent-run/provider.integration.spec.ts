import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createProvider } from '@ratchet/activities/agent-run/provider/create-provider';
import { buildPrompt, type Turn } from '@ratchet/activities/agent-run/provider/prompts';
import { providerSettings } from '@ratchet/activities/agent-run/provider/settings';
import { shownAnswer } from '@ratchet/activities/agent-run/tools/shown-answer';
import { drain } from './rehearse';
import { startProviderStub, type Behaviour } from './provider-stub';

type Model = ReturnType<typeof createProvider>;
const stub = startProviderStub();
afterAll(async () => (await stub).close());

const TURN: Turn = {
  kind: 'research',
  request: 'Report on reserve funding in 2025',
  deliverableType: 'report',
  answers: [],
  step: { key: 'research', title: 'Find', task: 'reserve funding and the safe threshold' },
  results: [],
  exchanges: [],
  tools: [{ name: 'workbench__corpus_search', description: 'Finds documents', schema: { type: 'object' } }],
  seed: 1,
};
const text = buildPrompt({ ...TURN, kind: 'write', tools: [] });
const oneCall = buildPrompt(TURN);
const hits = ['a', 'b'].map((name) => ({ uri: `corpus://x/documents/${name}`, kind: 'article' }));
const twoCalls = buildPrompt({
  ...TURN,
  tools: [...TURN.tools, { name: 'workbench__corpus_read', description: 'Reads', schema: { type: 'object' } }],
  exchanges: [
    {
      text: '',
      toolCalls: [{ toolCallId: 'c1', toolName: 'workbench__corpus_search', input: '{"query":"reserve"}' }],
      results: [
        {
          toolCallId: 'c1',
          toolName: 'workbench__corpus_search',
          text: shownAnswer('workbench__corpus_search', JSON.stringify({ hits })).content,
          isError: false,
        },
      ],
    },
  ],
});

const rehearsal = (fault?: string): Model =>
  createProvider(providerSettings.parse({ AGENT_REHEARSAL_PACE_MS: '1', AGENT_REHEARSAL_FAULT: fault }));

/** How each adapter is brought to behave; the expectations below are the same for all. */
const ADAPTERS: Record<string, (behaviour: Behaviour) => Promise<Model>> = {
  rehearsal: async (behaviour) => {
    const faults: Partial<Record<Behaviour, string>> = {
      truncate: 'truncate',
      rate_limit: 'rate_limit',
      malformed_arguments: 'bad_json',
      stall: 'stall',
    };
    return rehearsal(faults[behaviour]);
  },
  'openai-compatible': async (behaviour) => {
    const { url, behave } = await stub;
    behave(behaviour);
    return createProvider(
      providerSettings.parse({
        AGENT_PROVIDER: 'openai-compatible',
        AGENT_BASE_URL: url,
        AGENT_API_KEY: 'not-a-key',
        AGENT_MODEL: 'stub',
      }),
    );
  },
};

describe.each(Object.entries(ADAPTERS))('%s conforms', (_name, modelFor) => {
  const stream = async (behaviour: Behaviour, prompt = text, more = {}) =>
    (await (await modelFor(behaviour)).doStream({ ...prompt, maxOutputTokens: 400, ...more })).stream;

  it('streams a text and ends it with its usage', async () => {
    const { text: said, finish, parts } = await drain(await stream('text'));
    expect(said.length).toBeGreaterThan(10);
    expect(parts.filter(({ type }) => type === 'text-delta').length).toBeGreaterThan(1);
    expect(finish).toMatchObject({ finishReason: { unified: 'stop' } });
    expect(finish?.usage.inputTokens.total).toBeGreaterThan(0);
    expect(finish?.usage.outputTokens.total).toBeGreaterThan(0);
  });

  it('calls a tool and leaves it to the caller', async () => {
    const { calls, finish } = await drain(await stream('tool_call', oneCall));
    expect(calls).toMatchObject([{ toolName: 'workbench__corpus_search' }]);
    expect(JSON.parse(calls[0]!.input)).toHaveProperty('query');
    expect(finish?.finishReason.unified).toBe('tool-calls');
  });

  it('calls two tools at once, each with its own id', async () => {
    const { calls } = await drain(await stream('parallel_tool_calls', twoCalls));
    expect(calls).toHaveLength(2);
    expect(new Set(calls.map(({ toolCallId }) => toolCallId)).size).toBe(2);
  });

  it('hands on malformed arguments as they are', async () => {
    const { calls } = await drain(await stream('malformed_arguments', oneCall));
    expect(() => JSON.parse(calls[0]!.input) as unknown).toThrow();
  });

  it('is told apart from an end when it is cut', async () => {
    const { finish, text: said } = await drain(await stream('truncate'));
    expect(said).not.toBe('');
    // an adapter may report a cut as an end of its own kind, never as an answer
    expect([undefined, 'other', 'error']).toContain(finish?.finishReason.unified);
  });

  it('refuses with the status and the wait when calls are too many', async () => {
    await expect(stream('rate_limit')).rejects.toMatchObject({
      statusCode: 429,
      responseHeaders: { 'retry-after': '1' },
    });
  });

  it('stops in mid-stream when it is aborted', async () => {
    const abort = new AbortController();
    const open = await stream('stall', text, { abortSignal: abort.signal });
    let said = '';
    const reading = (async () => {
      for await (const part of open) {
        if (part.type === 'text-delta') said += part.delta;
        if (said.length > 4) abort.abort();
      }
    })();
    await expect(reading).rejects.toThrow();
    expect(abort.signal.aborted).toBe(true);
  });
});

describe('openai-compatible', () => {
  it('says nothing of usage when the provider does not, so that the reservation counts', async () => {
    const model = await ADAPTERS['openai-compatible']!('missing_usage');
    const { finish } = await drain((await model.doStream(text)).stream);
    expect(finish?.usage.outputTokens.total).toBeUndefined();
  });

  it('sends the bound of the answer and asks for usage', async () => {
    const model = await ADAPTERS['openai-compatible']!('text');
    await drain((await model.doStream({ ...text, maxOutputTokens: 321 })).stream);
    expect((await stub).bodies.at(-1)).toMatchObject({ max_tokens: 321, stream_options: { include_usage: true } });
  });
});

describe('rehearsal', () => {
  let whole = '';
  beforeAll(async () => {
    whole = (await drain((await rehearsal().doStream(text)).stream)).text;
  });

  it('gives the same chunks for the same prompt and seed', async () => {
    const [one, two] = await Promise.all([rehearsal().doStream(text), rehearsal().doStream(text)]);
    expect((await drain(one.stream)).parts).toEqual((await drain(two.stream)).parts);
  });

  it('never says more than it may', async () => {
    const { text: said, finish } = await drain((await rehearsal().doStream({ ...text, maxOutputTokens: 8 })).stream);
    expect(whole.startsWith(said)).toBe(true);
    expect(finish).toMatchObject({ finishReason: { unified: 'length' }, usage: { outputTokens: { total: 8 } } });
  });

  it('breaks off where it is told to, and answers in full when it is asked again', async () => {
    const model = rehearsal('drop_after:4');
    await expect(drain((await model.doStream(text)).stream)).rejects.toThrow('connection');
    expect((await drain((await model.doStream(text)).stream)).text).toBe(whole);
  });

  it('reports more than it said under over_usage', async () => {
    const [honest, other] = await Promise.all(
      [rehearsal(), rehearsal('over_usage')].map(
        async (model) => (await drain((await model.doStream(text)).stream)).finish,
      ),
    );
    expect(other!.usage.outputTokens.total).toBe(10 * honest!.usage.outputTokens.total!);
  });

  it('asks for the period when the request names none, and does not when it does', async () => {
    const plan = async (request: string): Promise<string> =>
      (await drain((await rehearsal().doStream(buildPrompt({ ...TURN, kind: 'plan', tools: [], request }))).stream))
        .text;
    expect(await plan('Report on how well reserves are funded, with charts')).toContain('"ask"');
    expect(await plan('Report on how well reserves are funded in 2025, with charts')).not.toContain('"ask"');
  });

  it('plans a run for each part that is to be treated separately', async () => {
    const request = 'Report on reserve funding separately for Alder Court, Cedar Ridge and Ivy Gardens.';
    const prompt = buildPrompt({ ...TURN, kind: 'plan', tools: [], request });
    const plan = JSON.parse((await drain((await rehearsal().doStream(prompt)).stream)).text);
    expect(plan.steps[0]).toMatchObject({
      kind: 'fan_out',
      children: [{ title: 'Alder Court' }, { title: 'Cedar Ridge' }, { title: 'Ivy Gardens' }],
    });
  });
});
