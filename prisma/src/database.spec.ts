import { describe, expect, it } from '@jest/globals';
import { isDatabaseAway } from './database';

describe('isDatabaseAway', () => {
  it('knows a server that died under a statement of pg', () => {
    expect(isDatabaseAway(Object.assign(new Error('terminating connection'), { code: '57P01' }))).toBe(true);
    expect(isDatabaseAway(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it('knows a server that died at the begin or end of a Prisma transaction, which hides the SQL state in its message', () => {
    for (const reason of ['unexpected postmaster exit', 'administrator command']) {
      const message = `Database error. Code: \`57P01\`. Message: \`terminating connection due to ${reason}\``;
      expect(isDatabaseAway(Object.assign(new Error(message), { code: 'P2010' }))).toBe(true);
    }
  });

  it('does not take a statement that fails for a server that is away', () => {
    const duplicate = Object.assign(new Error('duplicate key value violates unique constraint'), { code: '23505' });
    expect(isDatabaseAway(duplicate)).toBe(false);
    expect(isDatabaseAway(new Error('deadlock detected'))).toBe(false);
  });
});
