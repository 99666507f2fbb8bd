import { describe, expect, it } from '@jest/globals';
import { byteRange } from './byte-range';

describe('a range of bytes', () => {
  it.each([
    ['bytes=0-4', { start: 0, end: 4 }],
    ['bytes=5-', { start: 5, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['bytes=8-99', { start: 8, end: 9 }],
    ['bytes=10-', 'invalid'],
    ['bytes=4-2', 'invalid'],
    ['bytes=-0', 'invalid'],
    ['bytes=0-1,4-5', null],
    ['lines=1-2', null],
    [undefined, null],
  ])('%s of 10', (header, range) => {
    expect(byteRange(header, 10)).toEqual(range);
  });
});
