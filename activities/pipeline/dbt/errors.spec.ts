import { describe, expect, it } from '@jest/globals';
import { dbtErrorsOf } from './errors';
import type { InvocationResult } from './runner';

const failed = (text: string, known: Partial<NonNullable<InvocationResult['error']>> = {}): InvocationResult => ({
  success: false,
  rows: [],
  memoryMb: 1,
  error: { kind: 'CompilationError', text, uniqueId: null, node: null, file: null, ...known },
});

describe('dbtErrorsOf', () => {
  it.each([
    [
      'Jinja that does not parse',
      "Compilation Error in model orders (models/marts/orders.sql)\n  unexpected '}'\n    line 3\n      {{ a }",
      { node: 'orders', file: 'models/marts/orders.sql', line: 3 },
    ],
    [
      'a reference to nothing',
      "Compilation Error\n  Model 'model.shop.orders' (models/marts/orders.sql) depends on a node named 'nope' which was not found",
      { node: null, file: 'models/marts/orders.sql', line: null },
    ],
    ['a traceback of dbt', 'Found a cycle: model.shop.a --> model.shop.b', { node: null, file: null, line: null }],
  ])('reads %s', (_, text, expected) => {
    expect(dbtErrorsOf(failed(text))).toEqual([{ uniqueId: null, text, ...expected }]);
  });

  it('believes dbt before its message', () => {
    const known = { uniqueId: 'model.shop.orders', node: 'orders', file: 'models/orders.sql' };
    expect(dbtErrorsOf(failed('in model other (models/other.sql) line 2', known))).toMatchObject([
      { ...known, line: 2 },
    ]);
  });

  it('is empty when all went well', () => {
    expect(dbtErrorsOf({ success: true, rows: [], error: null, memoryMb: 1 })).toEqual([]);
  });
});
