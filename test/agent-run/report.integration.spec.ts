import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ensureCorpus } from '@ratchet/activities/agent-run/corpus/ensure-corpus';
import { createProvider } from '@ratchet/activities/agent-run/provider/create-provider';
import { providerSettings } from '@ratchet/activities/agent-run/provider/settings';
import { composeReport } from '@ratchet/activities/agent-run/report/compose-report';
import { renderExport } from '@ratchet/activities/agent-run/report/render-export';
import type { ExportFormat, Report, ReportInput } from '@ratchet/activities/agent-run/report/report';
import { createToolSessions } from '@ratchet/activities/agent-run/tools/create-tool-sessions';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEMO_REQUEST, rehearse } from './rehearse';

const model = createProvider(providerSettings.parse({ AGENT_REHEARSAL_PACE_MS: '0' }));
const provenance = {
  runId: '01900000-0000-7000-8000-000000000009',
  provider: 'rehearsal',
  model: 'rehearsal-1',
  simulated: true,
  finishedAt: '2026-01-05T09:00:00.000Z',
  manifestSha256: null,
};

describe('the report of the demo request', () => {
  let folder: string;
  let input: ReportInput;
  let report: Report;

  const research = async (): Promise<ReportInput> => {
    const sessions = createToolSessions({ corpusFolder: folder });
    try {
      const { plan, results, sources } = await rehearse(model, sessions, DEMO_REQUEST);
      return { title: plan.title, request: DEMO_REQUEST, results, sources, completeness: 'complete', missing: [] };
    } finally {
      await sessions.close();
    }
  };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'corpus-'));
    await ensureCorpus(folder);
    input = await research();
    report = await composeReport(input);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('has at least 12 exact citations of at least 6 sources and 3 charts', () => {
    const exact = report.citations.filter(({ support }) => support === 'exact');
    expect(exact.length).toBeGreaterThanOrEqual(12);
    expect(new Set(exact.map(({ sourceId }) => sourceId)).size).toBeGreaterThanOrEqual(6);
    expect(report.charts.length).toBeGreaterThanOrEqual(3);
    expect(report.charts.every(({ svg, alt }) => svg.startsWith('<svg') && alt !== '')).toBe(true);
  });

  it('numbers marks by first appearance, at the places it says, with quotes that stand in their sources', () => {
    expect([...new Set(report.citations.map(({ marker }) => marker))]).toEqual(
      Array.from({ length: Math.max(...report.citations.map(({ marker }) => marker)) }, (_, index) => index + 1),
    );
    for (const { marker, start, end, quote, sourceId } of report.citations) {
      expect(report.markdown.slice(start, end)).toBe(`[${marker}]`);
      expect(input.sources.find(({ id }) => id === sourceId)?.text).toContain(quote);
    }
  });

  it('quotes both sides where sources disagree and takes no order from what it read', () => {
    expect(report.markdown).toContain('Where the sources disagree');
    const cited = new Set(report.citations.map(({ sourceId }) => input.sources.find(({ id }) => id === sourceId)?.uri));
    expect(cited).toContain('corpus://marlow-county/documents/article-threshold-thirty');
    expect(cited).toContain('corpus://marlow-county/documents/article-threshold-seventy');
    expect(report.markdown).not.toMatch(/169\.254|required by law|payment-order/);
  });

  it('changes when a document of the corpus is edited', async () => {
    const file = path.join(folder, 'documents', 'article-cost-of-waiting.md');
    const before = await readFile(file, 'utf8');
    await writeFile(
      file,
      before.replace('Repairs that are put off cost more.', 'Repairs that are put off cost twice as much.'),
    );
    const edited = await composeReport(await research());
    await writeFile(file, before);
    expect(edited.markdown).toContain('cost twice as much');
    expect(edited.markdown).not.toBe(report.markdown);
    expect(await composeReport(await research())).toEqual(report);
  });

  it('marks a claim that its source does not bear out', async () => {
    const sources = input.sources.map((source) => ({ ...source, text: source.text.replaceAll('percent', 'per cent') }));
    const doubtful = await composeReport({ ...input, sources });
    expect(doubtful.citations.some(({ support }) => support === 'unsupported')).toBe(true);
    expect(doubtful.markdown).toContain('[unsupported]');
    expect(doubtful.html).toContain('<mark class="unsupported"');
  });

  it('is put together without a writer from what exists, and says that it is partial', async () => {
    const results = input.results.filter(({ kind }) => kind === 'research');
    const partial = await composeReport({ ...input, results, completeness: 'partial', missing: ['Draw charts'] });
    expect(partial.citations.filter(({ support }) => support === 'exact').length).toBeGreaterThan(5);
    expect(partial.markdown).toContain('This report is partial');
    expect(partial.markdown).toContain('Draw charts');
  });

  it('carries no script and no address outside into its HTML', async () => {
    const hostile =
      '# x\n\n<script>alert(1)</script> [a](javascript:alert(1)) ![p](http://evil.test/p.png) <img src=x onerror=y>';
    const results = [{ stepKey: 'write', title: 'w', kind: 'write' as const, output: { markdown: hostile } }];
    const { html } = await composeReport({ ...input, results });
    expect(html).not.toMatch(/<script|<img|javascript:"|href="javascript/);
  });

  it.each<ExportFormat>(['pdf', 'html', 'markdown', 'zip'])(
    'gives the same %s twice, byte for byte',
    async (format) => {
      const request = { format, report, provenance, attachments: [{ name: 'manifest.json', text: '{}' }] };
      const [one, two] = [await renderExport(request), await renderExport(request)];
      expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
      expect(one.bytes.length).toBeGreaterThan(2_000);
    },
  );

  it('makes a PDF with text, outline, links and one picture a chart', async () => {
    const pdf = Buffer.from((await renderExport({ format: 'pdf', report, provenance })).bytes).toString('latin1');
    expect(pdf.startsWith('%PDF-1.')).toBe(true);
    expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
    expect(pdf.match(/\/Subtype \/Image/g)).toHaveLength(report.charts.length);
    expect(pdf).toContain('/Outlines');
    expect(pdf).toContain('/S /GoTo');
    expect(pdf).toContain('/Alt (');
    expect(pdf).toContain('/FontFile');
  });
});
