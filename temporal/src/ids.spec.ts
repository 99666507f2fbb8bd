import { describe, expect, it } from '@jest/globals';
import { parseWorkflowId, workflowId } from './ids';

describe('workflowId', () => {
  it('joins room and aggregate, and parses back', () => {
    expect(workflowId('deal', '018f')).toBe('deal:018f');
    expect(parseWorkflowId('deal:018f')).toEqual({ room: 'deal', aggregateId: '018f' });
  });

  it.each([
    ['', 'a'],
    ['a:b', 'c'],
    ['a', ''],
  ])('refuses %p and %p', (room, id) => {
    expect(() => workflowId(room, id)).toThrow('is no workflow id');
  });

  it.each(['deal', ':x', 'deal:'])('does not parse %p', (id) => {
    expect(parseWorkflowId(id)).toBeUndefined();
  });
});
