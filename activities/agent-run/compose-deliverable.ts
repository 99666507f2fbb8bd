import { Context } from '@temporalio/activity';
import { readAs, systemReader } from '@ratchet/prisma/database';
import type { RunStepInput } from '@ratchet/workflows/agent-run/activity-types';
import type { DeliverableType } from '@ratchet/workflows/agent-run/names';
import { addArtifact, keepJson, readJson } from './artifacts';
import { keepWebsite } from './deliverables/website';
import { keepWritten } from './deliverables/written';
import type { Engine } from './engine';
import { emit } from './events';
import type { StepResult } from './provider/outputs';
import { composeReport } from './report/compose-report';
import type { ReportSource } from './report/report';
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
      const whole = await keepJson(artifacts, org, report);
      const { deliverableType } = facts;
      const add =
        deliverableType === 'website'
          ? await keepWebsite(engine(), org, report)
          : await keepWritten(engine(), org, deliverableType, report);
      return runStep(db, input, async (unit) => {
        const artifactId = await add(unit, runId);
        await addArtifact(unit, {
          kept: whole,
          runId,
          mediaType: 'application/json',
          name: 'report.json',
          entityType: 'citation_map',
          tags: { deliverableArtifactId: artifactId },
        });
        emit(unit, 'DELIVERABLE_READY', { deliverableType, artifactId, completeness });
        return { artifactId };
      });
    });

const readFacts = ({ db }: Engine, { organizationId, runId }: ComposeInput): Promise<Facts> =>
  readAs(db, systemReader(organizationId), async (client) => {
    const { rows } = await client.query<Facts>({ name: 'agent-compose', text: FACTS, values: [organizationId, runId] });
    if (!rows[0]) throw new Error(`run ${runId} is not there`);
    return rows[0];
  });
