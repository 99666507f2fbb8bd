import { Context } from '@temporalio/activity';
import type { JobInput } from '@ratchet/workflows/agent-run/activity-types';
import type { EntityType, ExportFormat } from '@ratchet/workflows/agent-run/names';
import { readAs, systemReader } from '@ratchet/prisma/database';
import { addArtifact, announceArtifact, readJson, type Kept } from '../artifacts';
import type { Engine } from '../engine';
import { emit } from '../events';
import { alive } from '../heartbeat';
import { renderExport } from '../report/render-export';
import type { ExportFile, Report } from '../report/report';
import { instantSql } from '../rows';
import { runStep } from '../step';
import { lockedJob, readJob, type JobRow } from './job-rows';

type Timed = JobInput & { readonly at: string };

/** pending → running. A job found done stays done. */
export const startAgentJob =
  (engine: () => Engine) =>
  async (input: Timed): Promise<{ status: 'running' | 'success' }> => {
    const { db } = engine();
    const { organizationId, jobId, attempt, at } = input;
    const { runId } = await readJob(db, organizationId, jobId);
    return runStep(db, { organizationId, runId, at, step: `job:${jobId}:start.${attempt}` }, async (unit) => {
      const job = await lockedJob(unit, jobId);
      if (job.status === 'success') return { status: 'success' };
      await unit.tx.$executeRaw`
        UPDATE agent_run.jobs SET status = 'running', updated_at = ${unit.at} WHERE organization_id = ${organizationId}::uuid AND id = ${jobId}::uuid`;
      emit(unit, 'JOB_STARTED', { jobId, jobKey: job.jobKey, jobType: job.jobType, attempt });
      return { status: 'running' };
    });
  };

/** Does the job and keeps its file; the last commit counts only once, so a second execution adds nothing. */
export const runAgentJob =
  (engine: () => Engine) =>
  (input: Timed): Promise<{ status: 'success' }> =>
    alive(Context.current(), async () => {
      const of = engine();
      const { organizationId, jobId, at } = input;
      const job = await readJob(of.db, organizationId, jobId);
      if (job.status === 'success') return { status: 'success' };
      const file = await render(of, organizationId, job);
      const kept = await of.artifacts.put(organizationId, file.bytes);
      const { runId } = job;
      return runStep(of.db, { organizationId, runId, at, step: `job:${jobId}:finish` }, async (unit) => {
        const { status } = await lockedJob(unit, jobId);
        if (status !== 'success') await succeed(unit, job, file, kept);
        return { status: 'success' };
      });
    });

const ENTITY: Readonly<Record<ExportFormat, EntityType>> = {
  pdf: 'export_pdf',
  html: 'export_html',
  markdown: 'export_markdown',
  zip: 'export_zip',
};

const succeed = async (
  unit: Parameters<typeof addArtifact>[0],
  { id: jobId, jobKey, jobType, runId, input }: JobRow,
  { name, mediaType }: ExportFile,
  kept: Kept,
): Promise<void> => {
  const artifact = { kept, runId, jobId, mediaType, name, entityType: ENTITY[input.format] };
  const added = await addArtifact(unit, artifact);
  announceArtifact(unit, added, artifact);
  await unit.tx.$executeRaw`
    UPDATE agent_run.jobs SET status = 'success', result_artifact_id = ${added.artifactId}::uuid, updated_at = ${unit.at} WHERE organization_id = ${unit.organizationId}::uuid AND id = ${jobId}::uuid`;
  emit(unit, 'JOB_SUCCEEDED', { jobId, jobKey, jobType, resultArtifactId: added.artifactId });
  emit(unit, 'EXPORT_READY', { jobId, format: input.format, artifactId: added.artifactId, sha256: kept.sha256 });
};

type Facts = {
  report: string;
  manifest: string | null;
  provider: string;
  model: string;
  finishedAt: string;
  events: unknown[];
};
const FACTS = `SELECT r.provider, r.model, ${instantSql('coalesce(r.completed_at, r.updated_at)')} AS "finishedAt",
  (SELECT a.sha256 FROM agent_run.artifacts a WHERE a.organization_id = r.organization_id AND a.run_id = r.id AND a.entity_type = 'citation_map' ORDER BY a.version DESC LIMIT 1) AS report,
  (SELECT a.sha256 FROM agent_run.artifacts a WHERE a.organization_id = r.organization_id AND a.run_id = r.id AND a.entity_type = 'manifest' ORDER BY a.version DESC LIMIT 1) AS manifest,
  (SELECT coalesce(json_agg(json_build_object('sequence', e.sequence_num, 'type', e.event_type, 'at', ${instantSql('e.timestamp')}, 'hash', encode(e.hash, 'hex'), 'payload', e.payload) ORDER BY e.sequence_num), '[]')
    FROM agent_run.run_events e WHERE e.organization_id = r.organization_id AND e.run_id = r.id
      AND e.sequence_num <= (SELECT max(t.sequence_num) FROM agent_run.run_events t WHERE t.organization_id = r.organization_id AND t.run_id = r.id AND t.event_type IN ('RUN_SUCCEEDED', 'RUN_CANCELLED', 'RUN_FAILED'))) AS events
FROM agent_run.runs r WHERE r.organization_id = $1 AND r.id = $2`;

const render = async (
  { db, artifacts }: Engine,
  organizationId: string,
  { runId, input }: JobRow,
): Promise<ExportFile> => {
  const facts = await readAs(db, systemReader(organizationId), async (client) => {
    const { rows } = await client.query<Facts>({ name: 'agent-export', text: FACTS, values: [organizationId, runId] });
    if (!rows[0]?.report) throw new Error(`run ${runId} has no deliverable`);
    return rows[0];
  });
  const { manifest, provider, model, finishedAt } = facts;
  const attachments =
    input.format !== 'zip' || manifest === null
      ? []
      : [
          { name: 'manifest.json', text: (await artifacts.read(organizationId, manifest)).toString('utf8') },
          { name: 'events.ndjson', text: facts.events.map((event) => `${JSON.stringify(event)}\n`).join('') },
        ];
  return renderExport({
    format: input.format,
    report: await readJson<Report>(artifacts, organizationId, facts.report),
    provenance: { runId, provider, model, simulated: provider === 'rehearsal', finishedAt, manifestSha256: manifest },
    attachments,
  });
};

/** running → error, once its attempts are used up. */
export const failAgentJob =
  (engine: () => Engine) =>
  async (input: Timed & { error: string }): Promise<void> => {
    const { db } = engine();
    const { organizationId, jobId, attempt, at, error } = input;
    const { runId } = await readJob(db, organizationId, jobId);
    await runStep(db, { organizationId, runId, at, step: `job:${jobId}:fail.${attempt}` }, async (unit) => {
      const { jobKey, jobType } = await lockedJob(unit, jobId);
      await unit.tx.$executeRaw`
        UPDATE agent_run.jobs SET status = 'error', error = ${error}, updated_at = ${unit.at} WHERE organization_id = ${organizationId}::uuid AND id = ${jobId}::uuid AND status <> 'success'`;
      emit(unit, 'JOB_FAILED', { jobId, jobKey, jobType, error, willRetry: false });
    });
  };
