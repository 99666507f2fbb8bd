import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ChangeInput } from '../contract/changes';
import { fold } from './apply';
import { stateSha256 } from './canonical';
import { Bench, idOf } from './graph.fixture';
import { findCycle } from './edges';
import { inverse, restore, type Planned } from './plan';
import { emptyGraph } from './state';

const small = fc.integer({ min: 1, max: 6 });
const nodeId = small.map(idOf);
const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const sql = fc
  .tuple(name, name)
  .map(([one, other]) => `select * from {{ ref('${one}') }} join {{ ref("${other}") }} using (id)`);
const columnName = fc.constantFrom('id', 'day', 'total');
const testId = small.map((number) => idOf(100 + number));

/** Any change over few nodes, so that they meet; many are refused. */
const anyChange: fc.Arbitrary<ChangeInput> = fc.oneof(
  fc.record({
    type: fc.constant('node.added' as const),
    nodeId,
    kind: fc.constantFrom('MODEL' as const, 'SEED' as const, 'EXPOSURE' as const),
    name,
  }),
  fc.record({ type: fc.constant('node.sql_edited' as const), nodeId, sql: fc.option(sql) }),
  fc.record({ type: fc.constant('node.renamed' as const), nodeId, name }),
  fc.record({ type: fc.constant('node.removed' as const), nodeId, cascade: fc.boolean() }),
  fc.record({ type: fc.constant('node.moved' as const), nodeId, position: fc.record({ x: small, y: small }) }),
  fc.record({ type: fc.constant('node.described' as const), nodeId, description: fc.option(name) }),
  fc.record({ type: fc.constant('node.refiled' as const), nodeId, folder: name }),
  fc.record({
    type: fc.constant('node.config_edited' as const),
    nodeId,
    patch: fc.record({ materialized: fc.constantFrom('table', 'view', null), tags: fc.array(name, { maxLength: 2 }) }),
  }),
  fc.record({ type: fc.constant('edge.connected' as const), from: nodeId, to: nodeId }),
  fc.record({ type: fc.constant('edge.disconnected' as const), from: nodeId, to: nodeId }),
  fc.record({
    type: fc.constant('column.added' as const),
    nodeId,
    column: fc.record({ name: columnName }),
    index: fc.nat(2),
  }),
  fc.record({
    type: fc.constant('column.edited' as const),
    nodeId,
    column: columnName,
    patch: fc.record({ name: columnName, pii: fc.boolean() }, { requiredKeys: [] }),
  }),
  fc.record({ type: fc.constant('column.removed' as const), nodeId, column: columnName }),
  fc.record({
    type: fc.constant('column.reordered' as const),
    nodeId,
    columns: fc.shuffledSubarray(['id', 'day', 'total']),
  }),
  fc.record({
    type: fc.constant('test.added' as const),
    nodeId,
    test: fc.record({ id: testId, name: fc.constant('unique'), column: columnName }),
  }),
  fc.record({ type: fc.constant('test.removed' as const), nodeId, testId }),
  fc.record({ type: fc.constant('file.added' as const), path: name, text: name }),
  fc.record({ type: fc.constant('file.edited' as const), path: name, text: name }),
  fc.record({ type: fc.constant('file.removed' as const), path: name }),
);
const commands = fc.array(fc.array(anyChange, { minLength: 1, maxLength: 4 }), { maxLength: 40 });

const accepted = (bench: Bench, command: readonly ChangeInput[]): Planned | null => {
  const plan = bench.try(...command);
  return plan.ok ? plan : null;
};

describe('for any sequence of commands', () => {
  it('folding the events from the first gives the same graph', () => {
    fc.assert(
      fc.property(commands, (sequence) => {
        const bench = new Bench();
        const events = sequence.flatMap((command) => accepted(bench, command)?.events ?? []);
        const stored = events.map((event, index) => ({ sequence: index + 1, ...JSON.parse(JSON.stringify(event)) }));
        const folded = fold(emptyGraph, stored);
        expect(folded).toEqual({ ...bench.state, version: events.length });
        expect(stateSha256(folded)).toBe(stateSha256(bench.state));
      }),
      { numRuns: 150 },
    );
  });

  it('the graph never has a cycle, a shared name or an edge without ends', () => {
    fc.assert(
      fc.property(commands, (sequence) => {
        const bench = new Bench();
        for (const command of sequence) accepted(bench, command);
        const { nodes, edges } = bench.state;
        const named = Object.values(nodes).filter(({ kind }) => kind !== 'EXPOSURE');
        expect(findCycle(bench.state)).toBeNull();
        expect(new Set(named.map((node) => node.name)).size).toBe(named.length);
        expect(Object.values(edges).filter(({ from, to }) => !nodes[from] || !nodes[to])).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('the inverse of the last command leads back to the graph before it', () => {
    fc.assert(
      fc.property(commands, (sequence) => {
        const bench = new Bench();
        for (const command of sequence) {
          const before = bench.state;
          const plan = accepted(bench, command);
          if (!plan) continue;
          const back = inverse(bench.state, plan.events, bench.env);
          expect(back).toMatchObject({ ok: true });
          expect(back.ok && stateSha256(back.state)).toBe(stateSha256(before));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('an earlier graph can be restored exactly', () => {
    fc.assert(
      fc.property(commands, fc.nat(40), (sequence, index) => {
        const bench = new Bench();
        let then = bench.state;
        for (const [at, command] of sequence.entries()) {
          accepted(bench, command);
          if (at === index) then = bench.state;
        }
        const plan = restore(bench.state, then, bench.env);
        expect(plan.ok && stateSha256(plan.state)).toBe(stateSha256(then));
      }),
      { numRuns: 150 },
    );
  });
});
