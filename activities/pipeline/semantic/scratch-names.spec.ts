import { describe, expect, it } from '@jest/globals';
import type { ManifestNode } from '@ratchet/workflows/pipeline/deployment/manifest';
import fc from 'fast-check';
import { scratchNames } from './scratch-names';

const node = (schema: string, alias: string): ManifestNode =>
  ({ schema, alias, relation_name: `"w"."${schema}"."${alias}"` }) as ManifestNode;
const names = scratchNames([node('prod', 'orders'), node('prod_extra', 'orders'), node('prod', 'order')], 'check');

describe('scratchNames', () => {
  it('keeps relations of two schemas apart and their names as they are', () => {
    expect(names.schemas).toEqual(['check_0', 'check_1']);
    expect(names.rewrite('select orders.id from "w"."prod"."orders", "w"."prod_extra"."orders"').sql).toBe(
      'select orders.id from "check_0"."orders", "check_1"."orders"',
    );
  });

  it('leaves relations of others alone', () => {
    const sql = 'select 1 from "w"."raw"."payments"';
    expect(names.rewrite(sql).sql).toBe(sql);
  });

  it('finds the place in the original of everything outside a name', () => {
    const part = fc.constantFrom('"w"."prod"."orders"', '"w"."prod_extra"."orders"', 'select ', '#', '\n', ', ');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const original = parts.join('');
        const { sql, originalOffset } = names.rewrite(original);
        for (let at = sql.indexOf('#'); at >= 0; at = sql.indexOf('#', at + 1))
          expect(original[originalOffset(at)]).toBe('#');
      }),
    );
  });
});
