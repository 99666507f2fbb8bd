import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { acceptedDeal, birchwood, createDeal, ok, settled, taskOf } from '../support/deals';
import type { Api } from '../support/api';
import { eventually } from '../support/eventually';
import { rows } from '../support/rows';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;
let tess: Api;

beforeAll(async () => {
  stack = await startStack({ startAt: '2026-10-01T13:00:00.000Z' });
  tess = await stack.as('coordinator');
});
afterAll(() => stack.close());

const countDeals = async (): Promise<number> =>
  Number((await rows<{ count: string }>(stack, 'SELECT count(*) FROM deal.deal'))[0]?.count);

describe('bad input over HTTP', () => {
  it('asks for an Idempotency-Key on every change', async () => {
    const answer = await tess.post('/deals', birchwood(), { key: null });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'IDEMPOTENCY_001', details: { field: 'Idempotency-Key' } });
  });

  it('refuses the same key with another body and repeats the stored answer for the same one', async () => {
    const key = randomUUID();
    const first = await tess.post('/deals', birchwood(), { key });
    expect(first.status).toBe(201);
    const other = await tess.post('/deals', birchwood({ title: 'Another house' }), { key });
    expect(other.status).toBe(422);
    expect(other.body.code).toBe('IDEMPOTENCY_002');
    const again = await tess.post('/deals', birchwood(), { key });
    expect(again.text).toBe(first.text);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
  });

  it('lets parallel requests with one key have one effect', async () => {
    const key = randomUUID();
    const before = await countDeals();
    const answers = await Promise.all(Array.from({ length: 20 }, () => tess.post('/deals', birchwood(), { key })));
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(answers.some(({ status }) => status === 201)).toBe(true);
    expect(new Set(answers.filter(({ status }) => status === 201).map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(({ status }) => status === 409).every(({ body }) => body.code === 'IDEMPOTENCY_003')).toBe(
      true,
    );
    expect(await countDeals()).toBe(before + 1);
  });

  it.each([
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['an unknown enum value', { dealType: 'BARTER' }, 'dealType'],
    ['an impossible date', { keyDates: { effectiveDate: '2026-02-30' } }, 'keyDates.effectiveDate'],
    ['an unknown zone', { timeZone: 'Mars/Olympus' }, 'timeZone'],
  ])('names the field of %s', async (_what, change, field) => {
    const before = await countDeals();
    const answer = await tess.post('/deals', birchwood(change));
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: 'Bad Request', code: 'VALIDATION_001', details: { field } });
    expect(answer.body.details.constraint).toEqual(expect.any(String));
    expect(answer.headers.get('x-request-id')).toBeTruthy();
    expect(await countDeals()).toBe(before);
  });

  it('answers another tenant exactly as an unknown id', async () => {
    const { id } = await createDeal(tess);
    const foreign = await stack.as('admin', 'other');
    const [hidden, unknown] = [await foreign.get(`/deals/${id}`), await foreign.get(`/deals/${randomUUID()}`)];
    expect(hidden.status).toBe(404);
    expect(hidden.text).toBe(unknown.text);
    const [command, stray] = [
      await foreign.post(`/deals/${id}/cancel`, { reasonCode: 'OTHER', note: 'x' }),
      await foreign.post(`/deals/${randomUUID()}/cancel`, { reasonCode: 'OTHER', note: 'x' }),
    ];
    expect(command.status).toBe(404);
    expect(command.text).toBe(stray.text);
  });

  it('refuses a blocked task with what it waits on, and audits the refusal', async () => {
    const { id } = await acceptedDeal(tess);
    const task = await taskOf(tess, id, 'inspection');
    const answer = await tess.post(`/tasks/${task.id}/complete`, {});
    expect(answer.status).toBe(409);
    expect(answer.body.code).toBe('DEAL_011');
    expect(answer.body.details.waitingOn).toEqual([expect.objectContaining({ kind: 'task', key: 'order-inspection' })]);
    const audited = await rows(
      stack,
      "SELECT id FROM platform.audit_log WHERE deal_id = $1 AND event_type = 'refused.DEAL_011'",
      [id],
    );
    expect(audited).toHaveLength(1);
  });

  it('answers 401, 403, 404, 405, 406 and malformed JSON in one format', async () => {
    const nobody = await fetch(`${stack.gateway().url}/api/v1/deals`);
    expect([nobody.status, ((await nobody.json()) as { code: string }).code]).toEqual([401, 'AUTH_001']);
    const ines = await stack.as('viewer');
    expect((await ines.post('/deals', birchwood())).body.code).toBe('AUTH_003');
    expect((await tess.get('/nowhere')).body.code).toBe('NOT_FOUND_001');
    const method = await fetch(`${stack.gateway().url}/api/v1/deals/plan`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${tess.token}` },
    });
    expect([method.status, method.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await tess.get('/deals', { headers: { accept: 'application/vnd.ratchet.v9+json' } })).body).toMatchObject({
      code: 'VERSION_001',
    });
    const broken = await fetch(`${stack.gateway().url}/api/v1/deals`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tess.token}`, 'content-type': 'application/json', 'idempotency-key': 'x' },
      body: '{"a":',
    });
    expect([broken.status, ((await broken.json()) as { details: { field: string } }).details.field]).toEqual([
      400,
      'body',
    ]);
  });

  it('takes a cookie only from its own pages', async () => {
    const login = await fetch(`${stack.gateway().url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'coordinator@demo.test', password: 'ratchet-demo' }),
    });
    const cookies = login.headers.getSetCookie();
    expect(
      cookies.every(
        (cookie) =>
          cookie.startsWith('__Host-') &&
          /HttpOnly/i.test(cookie) &&
          /Secure/i.test(cookie) &&
          /SameSite=Lax/i.test(cookie) &&
          /Path=\//i.test(cookie),
      ),
    ).toBe(true);
    const cookie = cookies.map((text) => text.split(';')[0]).join('; ');
    const post = (origin: string | null): Promise<Response> =>
      fetch(`${stack.gateway().url}/api/v1/deals`, {
        method: 'POST',
        headers: {
          cookie,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          ...(origin ? { origin } : {}),
        },
        body: JSON.stringify(birchwood()),
      });
    expect((await post('https://evil.example')).status).toBe(403);
    expect((await post(null)).status).toBe(403);
    expect((await post('http://localhost:3000')).status).toBe(201);
  });
});

describe('descriptions generated from the contracts', () => {
  it('serves OpenAPI 3.1, the reference page and the workflow registry', async () => {
    const base = stack.gateway().url;
    const api = (await (await fetch(`${base}/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { responses: object }>>;
    };
    expect(api.openapi).toBe('3.1.0');
    expect(Object.keys(api.paths)).toEqual(
      expect.arrayContaining(['/api/v1/deals', '/api/v1/tasks/{id}/complete', '/api/v1/runs']),
    );
    for (const methods of Object.values(api.paths))
      for (const operation of Object.values(methods))
        expect(Object.keys(operation.responses).some((status) => status >= '400')).toBe(true);
    const page = await fetch(`${base}/docs`);
    expect(page.headers.get('content-type')).toMatch(/html/);
    expect((await fetch(`${base}/docs/assets/swagger-ui-bundle.js`)).status).toBe(200);
    const meta = (await (await fetch(`${base}/meta/workflows`)).json()) as {
      items: { type: string; queries: { name: string }[] }[];
    };
    expect(
      meta.items
        .find(({ type }) => type === 'dealLifecycle')
        ?.queries.map(({ name }) => name)
        .sort(),
    ).toEqual(['agenda', 'state', 'timeline']);
  });
});

describe('read models', () => {
  it('shows the run with who is waited on, and the workflow agrees with the row', async () => {
    const { id } = await acceptedDeal(tess);
    const run = await eventually(async () => {
      const answer = ok(await tess.get('/runs?limit=200'));
      return (answer.items as { aggregateId: string; status: string; waitingOn: string | null }[]).find(
        (item) => item.aggregateId === id && item.status === 'UNDER_CONTRACT',
      );
    }, 'the run appears');
    expect(run.waitingOn).toBeTruthy();
    const deal = await settled(tess, id);
    const state = ok(await tess.get(`/workflows/deal:${id}/queries/state`));
    expect(state).toMatchObject({ status: deal.status, lastSeq: deal.lastSeq });
    const timeline = ok(await tess.get(`/deals/${id}/timeline`));
    expect(timeline.now.length).toBeGreaterThan(0);
    expect(timeline.asOfSequence).toBe(deal.lastSeq);
  });
});
