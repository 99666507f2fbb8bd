import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@ratchet/workflows/pipeline/graph/canonical';
import { harborShop } from '../demo/harbor-shop';
import { PipelineFailure } from '../failure';
import type { ProjectFiles } from '../git/tree';
import { exportProject } from './export-project';
import { importedGraph } from './imported-graph.fixture';
import { readProject } from './read-project';

const PIPELINE = '01990000-0000-7000-8000-000000000001';

const withFile = (file: string, text: string): ProjectFiles => new Map([...harborShop(), [file, Buffer.from(text)]]);

const exported = (files: ProjectFiles): ProjectFiles => exportProject(...exportArguments(files));
const exportArguments = (files: ProjectFiles): Parameters<typeof exportProject> => {
  const { state, texts } = importedGraph(files);
  return [state, { pipelineId: PIPELINE, texts }];
};
const refusalOf = (files: ProjectFiles): unknown => {
  try {
    readProject(files);
    return null;
  } catch (error) {
    if (error instanceof PipelineFailure) return { code: error.code, ...error.details };
    throw error;
  }
};

describe('a project as a graph', () => {
  it('has the nodes, tests and sizes of the demo', () => {
    const { nodes, tests } = readProject(harborShop());
    const count = (kind: string): number => nodes.filter((node) => node.kind === kind).length;
    expect([count('SEED'), count('MODEL'), count('SOURCE'), count('EXPOSURE'), tests]).toEqual([3, 6, 1, 1, 10]);
    const rows = (name: string): number =>
      String(harborShop().get(`seeds/${name}.csv`))
        .trimEnd()
        .split('\n').length - 1;
    expect(['raw_customers', 'raw_orders', 'raw_payments'].map(rows)).toEqual([100, 1_000, 1_232]);
  });

  it('comes back from its export as the same graph', () => {
    const { state } = importedGraph(harborShop());
    const [left, meta] = exportArguments(harborShop());
    expect(canonicalJson(importedGraph(exportProject(left, meta)).state)).toBe(canonicalJson(left));
    expect(Object.keys(left.nodes)).toHaveLength(Object.keys(state.nodes).length);
  });

  it('keeps the bytes of SQL, CSV and everything it does not model', () => {
    const readme = '# Shop\n\nüñí\n';
    const files = withFile('docs/README.md', readme);
    const after = exported(files);
    expect(String(after.get('docs/README.md'))).toBe(readme);
    for (const [file, bytes] of files)
      if (/\.(?:sql|csv)$/.test(file)) expect([file, after.get(file)?.equals(bytes)]).toEqual([file, true]);
  });

  it('is the same bytes whatever the order of keys in the state', () => {
    const [state, meta] = exportArguments(harborShop());
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, part]) => [key, turned(part)]),
          );
    expect(exportProject(turned(state) as typeof state, meta)).toEqual(exportProject(state, meta));
  });

  it('writes a drawn edge as a comment below the SQL and reads it back as drawn', () => {
    const [state, meta] = exportArguments(harborShop());
    const byName = (name: string): string => Object.values(state.nodes).find((node) => node.name === name)?.id ?? '';
    const edge = { from: byName('stg_customers'), to: byName('daily_revenue'), origin: 'DECLARED' as const };
    const drawn = { ...state, edges: { ...state.edges, [`${edge.from}/${edge.to}/DECLARED`]: edge } };
    const files = exportProject(drawn, meta);
    const sql = String(files.get('models/marts/daily_revenue.sql'));
    expect(sql.endsWith(`\n-- depends_on: {{ ref('stg_customers') }}\n`)).toBe(true);
    expect(importedGraph(files).state.edges).toEqual(drawn.edges);
  });

  it('never carries a profile, and says what it left out', () => {
    const { skipped, passedThrough } = readProject(withFile('profiles.yml', 'shop: {password: x}'));
    expect(skipped).toEqual(['profiles.yml']);
    expect(passedThrough).toEqual([]);
  });
});

describe('what a graph has no place for is refused with its line', () => {
  it.each([
    ['models/bad.yml', 'models:\n  - name: a\n   b: c\n', 3, /./],
    ['models/more.yml', 'models:\n  - name: a\n    versions:\n      - v: 1\n', 4, /versions/],
    ['models/py.py', 'def model(dbt, session): ...', 1, /Python/],
    ['snapshots/two.sql', '{% snapshot a %}{% endsnapshot %}{% snapshot b %}{% endsnapshot %}', 1, /one snapshot/],
    ['seeds/raw.csv', Buffer.from([0xff, 0xfe]).toString('latin1'), 1, /./],
  ])('%s', (file, text, line, reason) => {
    const files = new Map([...harborShop(), [file, Buffer.from(text, file.endsWith('.csv') ? 'latin1' : 'utf8')]]);
    expect(refusalOf(files)).toMatchObject({ code: 'PIPE_025', file, line, reason: expect.stringMatching(reason) });
  });

  it('a folder without a project file', () => {
    expect(refusalOf(new Map())).toMatchObject({ code: 'PIPE_025', file: 'dbt_project.yml' });
  });
});
