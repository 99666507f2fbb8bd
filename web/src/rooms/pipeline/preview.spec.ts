import { describe, expect, it } from '@jest/globals';
import { emptyGraph } from '@ratchet/workflows/pipeline/graph/state';
import { connectChanges, newColumn, newNode } from './changes';
import type { Graph } from './graph';
import { preview, refusalOfEdge } from './preview';

const [SEED, FIRST, SECOND] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];
const empty: Graph = { ...emptyGraph, version: 7, issues: [] };
const drawn = preview(empty, [
  newNode({ nodeId: SEED, kind: 'SEED', name: 'raw', sql: 'id\n1\n' }),
  newNode({ nodeId: FIRST, kind: 'MODEL', name: 'first' }),
  newNode({ nodeId: SECOND, kind: 'MODEL', name: 'second', sql: "select * from {{ ref('first') }}" }),
]);

describe('preview', () => {
  it('shows nodes, edges that follow from SQL and issues before the server answers', () => {
    expect(Object.values(drawn.nodes).map(({ name }) => name)).toEqual(['raw', 'first', 'second']);
    expect(Object.values(drawn.edges)).toEqual([{ from: FIRST, to: SECOND, origin: 'SQL' }]);
    expect(drawn.issues.map(({ nodeName, code }) => [nodeName, code])).toEqual([['first', 'SQL_MISSING']]);
  });

  it('keeps the version: only the server gives a new one', () => {
    expect(drawn.version).toBe(7);
  });

  it('leaves the graph as it is when the changes are refused', () => {
    expect(preview(drawn, [newNode({ nodeId: crypto.randomUUID(), kind: 'MODEL', name: 'first' })])).toBe(drawn);
  });

  it('leaves a rename with SQL to rewrite to the server, which has the SQL', () => {
    expect(preview(drawn, [{ type: 'node.renamed', nodeId: FIRST, name: 'begin' }])).toBe(drawn);
  });

  it('shows a new column', () => {
    const next = preview(drawn, [{ type: 'column.added', nodeId: FIRST, column: newColumn({ name: 'id' }) }]);
    expect(next.nodes[FIRST]?.columns.map(({ name }) => name)).toEqual(['id']);
  });
});

describe('an edge', () => {
  it('to an empty model writes its first SQL', () => {
    expect(connectChanges(drawn, SEED, FIRST)).toEqual([
      { type: 'node.sql_edited', nodeId: FIRST, sql: "select * from {{ ref('raw') }}\n" },
    ]);
  });

  it('to a model with SQL is kept as drawn', () => {
    expect(connectChanges(drawn, SEED, SECOND)).toEqual([{ type: 'edge.connected', from: SEED, to: SECOND }]);
    expect(refusalOfEdge(drawn, SEED, SECOND)).toBeNull();
  });

  it('that closes a circle is refused with the way', () => {
    expect(refusalOfEdge(drawn, SECOND, FIRST)).toMatch(/first, second, first|second, first, second/);
  });

  it('into a seed is refused with the reason', () => {
    expect(refusalOfEdge(drawn, FIRST, SEED)).toMatch(/raw is a seed/);
  });
});
