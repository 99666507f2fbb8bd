import { describe, expect, it } from '@jest/globals';
import { manifestHashOf } from './manifest-hash';

const VERSIONS = { dbt: '1.11.16', adapter: '1.11.0' };
const manifest = (change: object = {}): Record<string, unknown> => ({
  metadata: { generated_at: '2026-01-01', invocation_id: 'a', user_id: 'u', project_name: 'shop' },
  nodes: { 'seed.shop.raw': { root_path: '/tmp/one', created_at: 1, compiled_path: '/tmp/one/x', raw_code: '' } },
  macros: { 'macro.dbt.run': { package_name: 'dbt', macro_sql: '1' }, 'macro.shop.own': { package_name: 'shop' } },
  ...change,
});
const hash = (change: object = {}, versions = VERSIONS, environment = 'prod'): string =>
  manifestHashOf(manifest(change), versions, environment);

describe('manifestHashOf', () => {
  it.each([
    [
      'times and run ids',
      { metadata: { generated_at: '2027', invocation_id: 'b', user_id: 'v', project_name: 'shop' } },
    ],
    [
      'places',
      { nodes: { 'seed.shop.raw': { root_path: '/srv', compiled_path: '/srv/x', created_at: 2, raw_code: '' } } },
    ],
    ['macros of dbt', { macros: { 'macro.shop.own': { package_name: 'shop' } } }],
  ])('does not see %s', (_, change) => {
    expect(hash(change)).toBe(hash());
  });

  it.each([
    ['SQL', { nodes: { 'seed.shop.raw': { raw_code: 'x' } } }],
    ['macros of the project', { macros: {} }],
    ['the project', { metadata: { project_name: 'other' } }],
  ])('sees %s', (_, change) => {
    expect(hash(change)).not.toBe(hash());
  });

  it('sees versions and environment', () => {
    const hashes = [hash(), hash({}, { ...VERSIONS, dbt: '1.11.17' }), hash({}, VERSIONS, 'dev')];
    expect(new Set(hashes).size).toBe(3);
  });
});
