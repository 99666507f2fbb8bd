import { describe, expect, it } from '@jest/globals';
import { readJinja, rewriteRefs } from './jinja';

describe('Jinja reader', () => {
  it('finds calls with their places', () => {
    const text =
      "{{ config(materialized='table') }}\nselect * from {{ ref('orders') }} o\n  join {{ source(\"shop\", 'raw') }} using (id)";
    const { calls, problems } = readJinja(text);
    expect(problems).toEqual([]);
    expect(
      calls.map(({ function: kind, args, keywords, line, column }) => ({ kind, args, keywords, line, column })),
    ).toEqual([
      { kind: 'config', args: [], keywords: ['materialized'], line: 1, column: 4 },
      { kind: 'ref', args: ['orders'], keywords: [], line: 2, column: 18 },
      { kind: 'source', args: ['shop', 'raw'], keywords: [], line: 3, column: 11 },
    ]);
  });

  it.each([
    ['a package and a version', "{{ ref('pkg', 'orders', v=2) }}", [['pkg', 'orders']]],
    ['a name that is no literal', '{{ ref(name) }}', [[null]]],
    ['nothing in a comment', "{# {{ ref('a') }} #}", []],
    ['nothing in raw text', "{% raw %}{{ ref('a') }}{% endraw %}{{ ref('b') }}", [['b']]],
    ['nothing in a string', `{{ "ref('a')" }}`, []],
    ['no method of that name', "{{ builtins.ref('a') }}", []],
    ['calls within tags', "{% set x = ref('a') %}{% if source('s', 't') %}{% endif %}", [['a'], ['s', 't']]],
    ['calls in a comment of SQL, as dbt does', "-- {{ ref('a') }}", [['a']]],
    ['a closing brace in a string', "{{ ref('a') ~ '}}' }}{{ ref('b') }}", [['a'], ['b']]],
  ])('reads %s', (_what, text, args) => {
    expect(readJinja(text).calls.map((call) => call.args)).toEqual(args);
    expect(readJinja(text).problems).toEqual([]);
  });

  it.each([
    ["select 1 from {{ ref('a')", 1, 15, '"{{" is never closed by "}}"'],
    ['select 1\n{% if true %}', 2, 1, '"if" is never closed by "endif"'],
    ['a {# b', 1, 3, '"{#" is never closed by "#}"'],
    ['{% for x in y %}{% endif %}{% endfor %}', 1, 17, '"endif" closes no open "if"'],
    ['{% set x %}', 1, 1, '"set" is never closed by "endset"'],
  ])('says what is wrong in %j', (text, line, column, message) => {
    expect(readJinja(text).problems).toEqual([{ line, column, message }]);
  });

  it('rewrites references and nothing else', () => {
    const text =
      "-- orders\nselect 'orders' from {{ ref('orders') }} join {{ ref( \"orders\" ) }} join {{ ref('other') }}";
    expect(rewriteRefs(text, 'orders', 'sales')).toBe(
      "-- orders\nselect 'orders' from {{ ref('sales') }} join {{ ref( \"sales\" ) }} join {{ ref('other') }}",
    );
  });
});
