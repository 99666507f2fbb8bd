import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { PipelineFailure } from '../failure';
import { unzip } from './unzip';

const reasonOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error instanceof PipelineFailure ? error.details['reason'] : error;
  }
  return null;
};

describe('unzip', () => {
  it('gives files by path and leaves folders out', () => {
    const files = unzip(zipSync({ shop: { 'dbt_project.yml': strToU8('name: shop'), models: {} } }), 1_000);
    expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
      ['shop/dbt_project.yml', 'name: shop'],
    ]);
  });

  it.each([['../evil.sql'], ['a/../../evil.sql'], ['/etc/evil.sql'], ['C:/evil.sql'], ['a\\..\\evil.sql']])(
    'refuses the path %s',
    (name) => {
      expect(reasonOf(() => unzip(zipSync({ [name]: strToU8('x') }), 1_000))).toBe(
        'the path leads outside the project',
      );
    },
  );

  it('refuses what unpacks to more than allowed, before it is unpacked', () => {
    const bomb = zipSync({ 'seeds/a.csv': new Uint8Array(5_000_000) });
    expect(bomb.byteLength).toBeLessThan(50_000);
    expect(reasonOf(() => unzip(bomb, 1_000_000))).toBe('the archive unpacks to more than 1000000 bytes');
  });

  it('refuses what is no zip', () => {
    expect(reasonOf(() => unzip(strToU8('no zip at all'), 1_000))).toBe('it cannot be read as a zip file');
  });
});
