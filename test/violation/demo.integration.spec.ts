import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoViolations } from '@ratchet/dev/demo/violation';
import type { Ready } from '@ratchet/dev/ready';
import { demoId } from '@ratchet/prisma/seed';
import { Client } from 'pg';
import { caseEventsOf, caseSettled, type CaseView } from '../support/cases';
import { ok } from '../support/deals';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;

beforeAll(async () => {
  stack = await startStack();
  const ready = { gatewayUrl: stack.gateway().url, databaseUrl: stack.urls.databaseUrl } as Ready;
  const context = { home: stack.workerEnvironment['RATCHET_HOME'] as string, log: () => undefined };
  await demoViolations(ready, context);
  await demoViolations(ready, context);
}, 180_000);
afterAll(() => stack.close());

describe('demo cases of Cedar Ridge', () => {
  it('show seven situations relative to today, each with the events that led to it', async () => {
    const mara = await stack.as('manager');
    const { items } = ok(await mara.get<{ items: (CaseView & { lot: { number: string } })[] }>('/violations?limit=50'));
    const states = items.map(({ lot, state, clock }) => `${lot.number} ${state} ${clock}`).sort();
    expect(states).toEqual([
      '2 COURTESY RUNNING',
      '3 DISMISSED STOPPED',
      '5 COURTESY HELD',
      '6 HEARING_NOTICE RUNNING',
      '8 FINED RUNNING',
      '9 CURED STOPPED',
      '9 SECOND_NOTICE RUNNING',
    ]);
    for (const { id, state } of items) {
      const sequences = (await caseEventsOf(mara, id)).map(({ sequence }) => sequence);
      expect(sequences).toEqual(sequences.map((_, index) => index + 1));
      if (state !== 'CURED' && state !== 'DISMISSED') await caseSettled(mara, id);
    }
    const now = await mara.get('/violations?limit=50');
    expect(now.body.items.map(({ lastSequence }: CaseView) => lastSequence).sort()).toEqual(
      items.map(({ lastSequence }) => lastSequence).sort(),
    );
  });

  it('show an owner the own cases only, and never who reported them', async () => {
    const homeowner = await stack.as('homeowner');
    const { items } = ok(
      await homeowner.get<{ items: (CaseView & { lot: { number: string } })[] }>('/violations?limit=50'),
    );
    expect(items.map(({ lot }) => lot.number)).toEqual(['2']);
    const own = await homeowner.get(`/violations/${items[0]?.id}`);
    expect(own.body.reporter).toBeNull();
    const manager = ok(await (await stack.as('manager')).get(`/violations/${items[0]?.id}`));
    expect(own.text).not.toContain(manager.reporter.userId);
    const timeline = await homeowner.get(`/violations/${items[0]?.id}/timeline`);
    expect(timeline.body.past.map(({ type }: { type: string }) => type)).not.toContain('violation.opened');
    const letter = manager.notices[0];
    const pdf = await fetch(
      `${homeowner.url()}/api/v1/violations/${manager.id}/notices/${letter.id}/content?format=pdf`,
      {
        headers: { authorization: `Bearer ${homeowner.token}` },
      },
    );
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('[violation 17] are held by the database: a fined case never goes back, what was served never changes', async () => {
    const app = new Client({ connectionString: stack.urls.databaseUrl });
    await app.connect();
    const attempt = async (sql: string): Promise<string> => {
      await app.query('BEGIN');
      try {
        await app.query("SELECT platform.ratchet_context($1, NULL, 'command', '')", [demoId('demo')]);
        const { rowCount } = await app.query(sql);
        return `${rowCount} rows`;
      } catch (error) {
        return (error as Error).message;
      } finally {
        await app.query('ROLLBACK');
      }
    };
    try {
      expect(
        await attempt("UPDATE violation.violation SET state = 'COURTESY', rank = 10 WHERE state = 'FINED'"),
      ).toMatch(/VIO_003/);
      expect(
        await attempt("UPDATE violation.violation SET state = 'COURTESY', rank = 10 WHERE state = 'CURED'"),
      ).toMatch(/VIO_004/);
      expect(await attempt("UPDATE violation.violation SET description = description WHERE state = 'FINED'")).toBe(
        '1 rows',
      );
      expect(await attempt("UPDATE violation.notice_delivery SET served_on = '2020-01-01'")).toMatch(
        /permission denied/,
      );
      expect(await attempt('DELETE FROM violation.violation_notice')).toMatch(/permission denied/);
    } finally {
      await app.end();
    }
  });
});
