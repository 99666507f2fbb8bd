import { describe, expect, it } from '@jest/globals';
import { readResumePoint, resumeId } from './resume-point';

const MESSAGE = '01a1fe58-e1b5-72e3-b0db-69bc813026f6';

describe('the id of a chat stream', () => {
  it.each([
    ['17', { sequence: 17, message: null }],
    [`17.${MESSAGE}.2.340`, { sequence: 17, message: { id: MESSAGE, attempt: 2, offset: 340 } }],
  ])('%s reads as it was written', (id, point) => {
    expect(readResumePoint(id)).toEqual(point);
    expect(resumeId(point.sequence, point.message ?? undefined)).toBe(id);
  });

  it.each(['', '-1', '17.', `17.${MESSAGE}`, `17.${MESSAGE}.2`, 'abc', `17.${MESSAGE}.2.340.1`])(
    '"%s" is none',
    (id) => {
      expect(readResumePoint(id)).toBeUndefined();
    },
  );
});
