import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Linter } from 'eslint';
import asyncValidator from '../../scripts/lint/async-validator.cjs';

const ROOT = path.resolve(__dirname, '../..');
const complaints = (code: string): string[] =>
  new Linter()
    .verify(code, {
      languageOptions: { ecmaVersion: 2022 },
      rules: { 'no-restricted-syntax': ['error', asyncValidator] },
    })
    .map(({ message }) => message);

describe('the rule against async update validators', () => {
  it.each([
    ['an arrow', 'setHandler(close, run, { validator: async () => check() });'],
    ['a function', 'setHandler(close, run, { validator: async function () { await check(); } });'],
    ['a method', 'setHandler(close, run, { async validator(input) { await check(input); } });'],
  ])('fires on %s', (_kind, code) => {
    expect(complaints(code)).toEqual([asyncValidator.message]);
  });

  it.each([
    ['a plain validator', 'setHandler(close, run, { validator: () => check() });'],
    [
      'an async handler beside it',
      'setHandler(close, async () => run(), { validator: (input) => { check(input); } });',
    ],
  ])('accepts %s', (_kind, code) => {
    expect(complaints(code)).toEqual([]);
  });

  it('is on, as an error, for workflow files', () => {
    const config = execFileSync(
      process.execPath,
      [path.join(ROOT, 'node_modules/eslint/bin/eslint.js'), '--print-config', 'workflows/rooms.ts'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    const { rules } = JSON.parse(config) as { rules: Record<string, unknown[]> };
    expect(rules['no-restricted-syntax']).toEqual([2, asyncValidator]);
    // a validator given by name: only the types know that it is async
    expect(rules['@typescript-eslint/no-misused-promises']?.[0]).toBe(2);
  });
});
