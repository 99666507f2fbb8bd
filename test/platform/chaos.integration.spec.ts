import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { migrate } from '@ratchet/prisma/migrate';
import { seedOnce } from '@ratchet/prisma/seed';
import { followThrough } from '../chaos/r5';
import { countOf, describe as inWords, isRed } from '../chaos/report';
import { sized } from '../support/size';

const ADMIN_URL = process.env['RATCHET_TEST_ADMIN_URL'] ?? '';
const EVENTS = sized(100_000);

describe(`64 writers that commit ${EVENTS} events out of order`, () => {
  it('skips nothing and keeps order for a reader that follows published positions, where a cursor by id skips', async () => {
    const urls = await migrate({
      adminUrl: ADMIN_URL,
      database: `chaos_${randomBytes(6).toString('hex')}`,
      passwords: { owner: 'owner', app: 'app', relay: 'relay' },
    });
    await seedOnce(urls.ownerUrl);
    const { outcome, control } = await followThrough(urls, { events: EVENTS, seed: 5 });
    expect(countOf(outcome) === 0 ? '' : inWords(outcome)).toBe('');
    expect(outcome.figures['events']).toBe(EVENTS);
    expect(isRed(control)).toBe(true);
  }, 300_000);
});
