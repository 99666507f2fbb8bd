import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { anyFreePort } from '@ratchet/dev/ports';
import { startEngines, startPostgres } from '@ratchet/dev/engines';
import { acceptedDeal, birchwood, complete, settled, taskOf } from '../support/deals';
import { eventually } from '../support/eventually';
import { startStack } from '../support/stack';

const scratch = (): string => mkdtempSync(path.join(os.tmpdir(), 'ratchet-away-'));
const cliHome = path.resolve(__dirname, '../../.ratchet');

describe('while an engine is away', () => {
  it('accepts a deal without Temporal and starts it when Temporal is back', async () => {
    const home = scratch();
    const temporalPort = await anyFreePort();
    const stack = await startStack({
      startAt: '2026-10-01T13:00:00.000Z',
      temporalAddress: `127.0.0.1:${temporalPort}`,
      withWorker: false,
    });
    try {
      const tess = await stack.as('coordinator');
      const created = await tess.post('/deals', birchwood());
      expect(created.status).toBe(201);
      expect(created.body.provisioning).toBe(true);
      const engines = await startEngines({ home, cliHome, temporalPort });
      try {
        await stack.startWorker();
        const deal = await eventually(() => settled(tess, created.body.id), 'the deal starts', 45_000);
        expect(deal.provisioning).toBe(false);
        expect((await taskOf(tess, deal.id, 'open-file')).status).toBe('BLOCKED');
      } finally {
        await stack.stopWorker();
        await engines.stop();
      }
    } finally {
      await stack.close();
      rmSync(home, { recursive: true, force: true });
    }
  }, 120_000);

  it('answers 503 with Retry-After without Postgres and goes on by itself when it is back', async () => {
    const home = scratch();
    const first = await startPostgres({ home, password: 'away' });
    const stack = await startStack({ startAt: '2026-10-01T13:00:00.000Z', adminUrl: first.adminUrl });
    let second: Awaited<ReturnType<typeof startPostgres>> | undefined;
    try {
      const tess = await stack.as('coordinator');
      const { id } = await acceptedDeal(tess);
      const task = await taskOf(tess, id, 'open-file');
      await first.stop();
      const refused = await tess.post(`/tasks/${task.id}/complete`, {}, { key: 'while-away' });
      expect(refused.status).toBe(503);
      expect(refused.body.code).toBe('ENGINE_002');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      second = await startPostgres({ home, password: 'away', port: first.port });
      const accepted = await eventually(
        async () => {
          const answer = await tess.post(`/tasks/${task.id}/complete`, {}, { key: 'while-away' });
          return answer.status === 200 ? answer : null;
        },
        'the same request is accepted',
        30_000,
      );
      expect(accepted.body.task.status).toBe('COMPLETED');
      await complete(tess, id, 'send-contract');
      await eventually(() => settled(tess, id), 'the workflow goes on', 60_000);
    } finally {
      await stack.close();
      await (second ?? first).stop();
      rmSync(home, { recursive: true, force: true });
    }
  }, 120_000);
});
