import { describe, expect, it } from '@jest/globals';
import { blameOf } from './blame';

const revision = (sequence: number, userId: string, text: string) => ({
  sequence,
  userId,
  text,
  at: '2026-10-01T00:00:00.000Z',
});

describe('blame', () => {
  it('names who brought each line in', () => {
    const lines = blameOf([
      revision(1, 'ada', 'select 1\nfrom a\n'),
      revision(2, 'bo', 'select 1\n, 2\nfrom a\n'),
      revision(3, 'ada', 'select 1\n, 2\nfrom b\nwhere true'),
    ]);
    expect(lines.map(({ line, sequence, userId }) => [line, sequence, userId])).toEqual([
      [1, 1, 'ada'],
      [2, 2, 'bo'],
      [3, 3, 'ada'],
      [4, 3, 'ada'],
    ]);
  });

  it('forgets lines that went and came back', () => {
    const lines = blameOf([revision(1, 'ada', 'a\n'), revision(2, 'bo', ''), revision(3, 'bo', 'a\n')]);
    expect(lines.map(({ userId }) => userId)).toEqual(['bo']);
  });
});
