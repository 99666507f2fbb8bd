import { Context } from '@temporalio/activity';
import { readAs, systemReader } from '@ratchet/prisma/database';
import type { Unit } from '@ratchet/prisma/commit';
import type { RunStepInput } from '@ratchet/workflows/agent-run/activity-types';
import type { DeliverableType } from '@ratchet/workflows/agent-run/names';
import { v7 as uuidv7 } from 'uuid';
import { addArtifact, announceArtifact, keepJson, keepText, readJson } from './artifacts';
import type { Engine } from './engine';
import { emit } from './events';
import type { StepResult } from './provider/outputs';
import { composeReport } from './report/compose-report';
import type { Report, ReportSource } from './report/report';
import { instantSql } from './rows';
import { runStep } from './step';
import { alive } from './heartbeat';

type ComposeInput = RunStepInput & { readonly completeness: 'complete' | 'partial' };
type Facts = {
  title: string;
  request: string;
  deliverableType: DeliverableType;
  results: string[];
  missing: string[];
  sources: (Omit<ReportSource, 'text'> & { sha256: string })[];
};

// a child's sources bear its parent's text out too
const FACTS = `WITH RECURSIVE family AS (
  SELECT id FROM agent_run.runs WHERE organization_id = $1 AND id = $2
  UNION ALL SELECT r.id FROM agent_run.runs r JOIN family f ON r.parent_run_id = f.id WHERE r.organization_id = $1)
SELECT r.title, r.deliverable_type AS "deliverableType",
  (SELECT m.text FROM agent_run.messages m WHERE m.organization_id = $1 AND m.run_id = $2 AND m.role = 'user' ORDER BY m.created_at, m.id LIMIT 1) AS request,
  ARRAY(SELECT a.sha256 FROM agent_run.run_steps s JOIN agent_run.artifacts a ON a.organization_id = $1 AND a.id = s.output_artifact_id
    WHERE s.organization_id = $1 AND s.run_id = $2 AND s.status = 'SUCCEEDED' ORDER BY s.position) AS results,
  ARRAY(SELECT s.title FROM agent_run.run_steps s WHERE s.organization_id = $1 AND s.run_id = $2 AND s.status <> 'SUCCEEDED' ORDER BY s.position) AS missing,
  (SELECT coalesce(json_agg(json_build_object('id', x.id, 'uri', x.uri, 'title', x.title, 'publisher', x.publisher, 'retrievedAt', ${instantSql('x.retrieved_at')}, 'sha256', a.sha256) ORDER BY x.created_at, x.id), '[]')
    FROM agent_run.sources x JOIN agent_run.artifacts a ON a.organization_id = $1 AND a.id = x.snapshot_artifact_id WHERE x.organization_id = $1 AND x.run_id IN (SELECT id FROM family)) AS sources
FROM agent_run.runs r WHERE r.organization_id = $1 AND r.id = $2`;

/** Puts the deliverable together from what the steps left, without a model: text, citations checked against their snapshots, charts. */
export const composeDeliverable =
  (engine: () => Engine) =>
  (input: ComposeInput): Promise<{ artifactId: string | null }> =>
    alive(Context.current(), async () => {
      const { db, artifacts } = engine();
      const { organizationId: org, runId, completeness } = input;
      const facts = await readFacts(engine(), input);
      const results = await Promise.all(facts.results.map((sha256) => readJson<StepResult>(artifacts, org, sha256)));
      const sources = await Promise.all(
        facts.sources.map(async ({ sha256, ...source }) => ({
          ...source,
          text: (await artifacts.read(org, sha256)).toString('utf8'),
        })),
      );
      const { title, request, missing } = facts;
      const report = await composeReport({ title, request, results, sources, completeness, missing });
      const text = await keepText(artifacts, org, report.markdown);
      const whole = await keepJson(artifacts, org, report);
      const charts = await Promise.all(
        report.charts.map(async (chart) => ({ chart, kept: await keepText(artifacts, org, chart.svg) })),
      );
      return runStep(db, input, async (unit) => {
        const entityType = facts.deliverableType === 'answer' ? 'answer' : 'report';
        const deliverable = {
          kept: text,
          runId,
          mediaType: 'text/markdown',
          name: `${entityType}.md`,
          entityType,
        } as const;
        const added = await addArtifact(unit, deliverable);
        announceArtifact(unit, added, deliverable);
        await addArtifact(unit, {
          kept: whole,
          runId,
          mediaType: 'application/json',
          name: 'report.json',
          entityType: 'citation_map',
          tags: { deliverableArtifactId: added.artifactId },
        });
        for (const { chart, kept } of charts) {
          const picture = {
            kept,
            runId,
            mediaType: 'image/svg+xml',
            name: `${chart.name}.svg`,
            entityType: 'chart',
          } as const;
          announceArtifact(unit, await addArtifact(unit, picture), picture);
        }
        await addCitations(unit, runId, added.artifactId, report);
        emit(unit, 'DELIVERABLE_READY', {
          deliverableType: facts.deliverableType,
          artifactId: added.artifactId,
          completeness,
        });
        return { artifactId: added.artifactId };
      });
    });

const readFacts = ({ db }: Engine, { organizationId, runId }: ComposeInput): Promise<Facts> =>
  readAs(db, systemReader(organizationId), async (client) => {
    const { rows } = await client.query<Facts>({ name: 'agent-compose', text: FACTS, values: [organizationId, runId] });
    if (!rows[0]) throw new Error(`run ${runId} is not there`);
    return rows[0];
  });

const addCitations = async (unit: Unit, runId: string, artifactId: string, { citations }: Report): Promise<void> => {
  const rows = citations.map((citation) => ({ id: uuidv7(), ...citation }));
  await unit.tx.$executeRaw`
    INSERT INTO agent_run.citations (organization_id, id, run_id, artifact_id, marker, char_start, char_end, source_id, quote, locator, support, created_at)
    SELECT ${unit.organizationId}::uuid, r.id, ${runId}::uuid, ${artifactId}::uuid, r.marker, r.start, r."end", r."sourceId", r.quote, r.locator, r.support, ${unit.at}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, marker integer, start integer, "end" integer, "sourceId" uuid, quote text, locator text, support text)`;
  const count = (support: string): number => citations.filter((citation) => citation.support === support).length;
  emit(unit, 'CITATIONS_BOUND', {
    artifactId,
    exact: count('exact'),
    paraphrase: count('paraphrase'),
    unsupported: count('unsupported'),
  });
};
