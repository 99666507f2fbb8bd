import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MockActivityEnvironment } from '@temporalio/testing';
import { agentRunActivities } from '@ratchet/activities/agent-run/index';
import { sha256Of } from '@ratchet/activities/agent-run/artifacts';
import { openArtifactStore } from '@ratchet/activities/platform/artifact-store';
import { demoId } from '@ratchet/prisma/seed';
import { connectClient } from '@ratchet/temporal/connection';
import { sendWorkflowMessage } from '@ratchet/temporal/send';
import { AGENT_JOB_WORKFLOW, AGENT_RUN_TASK_QUEUE, agentJobWorkflowId } from '@ratchet/workflows/agent-run/names';
import { unzipSync } from 'fflate';
import { seeded } from '../chaos/random';
import {
  agentEvents,
  CLEAR_REQUEST,
  ended,
  ofAgentType,
  startRun,
  type AgentEvent,
  type AgentRunView,
} from '../support/agent-runs';
import type { Api } from '../support/api';
import { runChild } from '../support/child';
import { ok } from '../support/deals';
import { eventually } from '../support/eventually';
import { readResuming } from '../support/resuming-sse';
import { startStack, TEST_KEYS, type TestStack } from '../support/stack';

type Job = { id: string; jobKey: string; jobType: string; status: string; resultArtifactId: string | null };
type Artifact = {
  id: string;
  name: string;
  sha256: string;
  sizeBytes: number;
  mediaType: string;
  jobId: string | null;
};
type File = { path: string; sha256: string; sizeBytes: number; mediaType: string };
type Manifest = { entry: string; completeness: string; files: File[] };

let stack: TestStack;
let eli: Api;

beforeAll(async () => {
  stack = await startStack();
  eli = await stack.as('engineer');
}, 60_000);
afterAll(() => stack.close());

const bytesOf = async (artifactId: string): Promise<Buffer> => {
  const response = await fetch(`${eli.url()}/api/v1/agent/artifacts/${artifactId}/content`, {
    headers: { authorization: `Bearer ${eli.token}` },
  });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};
const manifestOf = async ({ deliverableArtifactId }: AgentRunView): Promise<Manifest> =>
  JSON.parse((await bytesOf(deliverableArtifactId ?? '')).toString('utf8')) as Manifest;
const artifactsOf = async (runId: string, query: string): Promise<Artifact[]> =>
  ok(await eli.get<{ items: Artifact[] }>(`/agent/artifacts?runId=${runId}&limit=200&${query}`)).items;
const companionJob = async (runId: string): Promise<Job> =>
  ok(await eli.get<{ items: Job[] }>(`/agent/jobs?runId=${runId}&type=generate_companion_report`)).items[0] as Job;
const done = (jobId: string): Promise<Job> =>
  eventually(
    async () => {
      const job = ok(await eli.get<Job>(`/agent/jobs/${jobId}`));
      return job.status === 'success' && job;
    },
    `job ${jobId} is done`,
    90_000,
  );
const ofJob = (events: readonly AgentEvent[], jobId: string): string[] =>
  events.filter(({ payload }) => payload.jobId === jobId).map(({ type }) => type);

/** A website run that has ended while nothing could start its job: messages to workflows wait until the relay is back. */
const endedBeforeItsJob = async (options: Record<string, unknown> = {}): Promise<AgentRunView> => {
  const { id } = await startRun(eli, CLEAR_REQUEST, { deliverableType: 'website', options });
  await eventually(
    async () => ofAgentType(await agentEvents(eli, id), 'STEP_STARTED')[0],
    'the workflow has begun',
    60_000,
  );
  await stack.stopRelay();
  const run = await ended(eli, id);
  expect(run.status).toBe('SUCCEEDED');
  return run;
};

describe('a website', () => {
  let cost = 0;

  it('[agent-run 11] ends its run when it is written; its companion report appears in the open stream by itself', async () => {
    const run = await endedBeforeItsJob();
    cost = run.costMicros;
    const before = await agentEvents(eli, run.id);
    const [written] = ofAgentType(before, 'WEBSITE_GENERATION_DONE');
    expect(written?.payload).toMatchObject({ artifactId: run.deliverableArtifactId, entry: 'index.html' });
    expect(before.at(-1)?.type).toBe('RUN_SUCCEEDED');
    const job = await companionJob(run.id);
    expect(job).toMatchObject({ status: 'pending', resultArtifactId: null });
    expect(ofJob(before, job.id)).toEqual(['JOB_ENQUEUED']);
    expect(job.jobKey).toMatch(
      new RegExp(`^${demoId('demo')}/generate_companion_report/${run.deliverableArtifactId}/[0-9a-f]{64}$`),
    );
    expect(await artifactsOf(run.id, 'entityType=report')).toEqual([]);

    const page = readResuming(eli, `/agent-runs/${run.id}/events?after=${run.lastSequenceNum}`, {
      random: seeded(11),
      drops: 0,
      isLast: ({ event }) => event === 'DELIVERABLE_READY',
    });
    await stack.startRelay();
    await page.done;
    expect(page.messages.map(({ event }) => event)).toEqual([
      'JOB_STARTED',
      'ARTIFACT_CREATED',
      'JOB_SUCCEEDED',
      'CITATIONS_BOUND',
      'DELIVERABLE_READY',
    ]);
    const [report] = await artifactsOf(run.id, 'entityType=report');
    expect(report).toMatchObject({ jobId: job.id, name: 'report.md' });
    expect((await bytesOf(report?.id ?? '')).toString('utf8')).toContain('## What the figures show');
    expect((await done(job.id)).resultArtifactId).toBe(report?.id);
  }, 240_000);

  it('is kept file by file under the hashes of its manifest, and comes as a zip of the same', async () => {
    const { items } = ok(await eli.get<{ items: AgentRunView[] }>('/agent-runs?deliverableType=website&limit=1'));
    const run = items[0] as AgentRunView;
    const manifest = await manifestOf(run);
    const kept = await artifactsOf(run.id, 'q=website/');
    expect(kept).toHaveLength(manifest.files.length + 1);
    const pages = manifest.files.filter(({ mediaType }) => mediaType.startsWith('text/html'));
    const charts = manifest.files.filter(({ mediaType }) => mediaType === 'image/svg+xml');
    expect(pages.length).toBeGreaterThan(4);
    expect(charts.length).toBeGreaterThanOrEqual(3);

    const path = `/agent-runs/${run.id}/exports`;
    expect((await eli.post(path, { format: 'pdf' })).status).toBe(400);
    const { job } = ok(await eli.post<{ job: Job }>(path, { format: 'zip' }), 202);
    const zip = unzipSync(await bytesOf((await done(job.id)).resultArtifactId ?? ''));
    expect(Object.keys(zip).sort()).toEqual([...manifest.files.map(({ path: file }) => file), 'manifest.json'].sort());
    for (const { path: file, sha256 } of manifest.files) {
      expect(sha256Of(zip[file] as Uint8Array)).toBe(sha256);
      expect(kept.find(({ name }) => name === `website/${file}`)?.sha256).toBe(sha256);
    }
    const companion = (await companionJob(run.id)).resultArtifactId;
    const pdf = ok(await eli.post<{ job: Job }>(path, { format: 'pdf', artifactId: companion }), 202);
    expect((await bytesOf((await done(pdf.job.id)).resultArtifactId ?? '')).subarray(0, 5).toString()).toBe('%PDF-');
  }, 120_000);

  it('[agent-run 6] is written of what exists at a cap, says so, and has its companion report too', async () => {
    const options = { capMicros: Math.floor(cost / 2) };
    const { id } = await startRun(eli, CLEAR_REQUEST, { deliverableType: 'website', options });
    const run = await ended(eli, id);
    expect([run.status, run.outcomeReason]).toEqual(['SUCCEEDED', 'completed_partial']);
    const manifest = await manifestOf(run);
    expect(manifest.completeness).toBe('partial');
    const entry = (await artifactsOf(run.id, 'q=website/')).find(({ name }) => name === `website/${manifest.entry}`);
    expect((await bytesOf(entry?.id ?? '')).toString('utf8')).toContain('This website is partial');
    const { resultArtifactId } = await done((await companionJob(run.id)).id);
    expect((await bytesOf(resultArtifactId ?? '')).toString('utf8')).toContain('partial');
  }, 240_000);
});

describe('[agent-run 10] a job started twice', () => {
  it('over a worker killed after its commit gives one artifact, one JOB_SUCCEEDED and both callers the same id', async () => {
    const run = await endedBeforeItsJob();
    const job = await companionJob(run.id);
    await stack.stopWorker();
    const dying = await runChild('dying-worker.ts', { ...stack.workerEnvironment, DIE_AFTER: 'runAgentJob' });
    const { temporalAddress, namespace } = stack;
    const client = connectClient({ address: temporalAddress, namespace, keys: TEST_KEYS.payload });
    try {
      const workflowId = agentJobWorkflowId(job.jobKey);
      const ask = () =>
        sendWorkflowMessage(client, 'workflow.start', {
          workflowType: AGENT_JOB_WORKFLOW,
          workflowId,
          taskQueue: AGENT_RUN_TASK_QUEUE,
          input: { organizationId: demoId('demo'), jobId: job.id, attempt: 1 },
        });
      expect(await Promise.all([ask(), ask()])).toEqual(['delivered', 'delivered']);
      expect((await dying.exited).signal).toBe('SIGKILL');
      await stack.startWorker();
      await stack.startRelay();
      const answers = await Promise.all(
        [1, 2].map(() => client.workflow.getHandle(workflowId).result() as Promise<unknown>),
      );
      const { resultArtifactId } = await done(job.id);
      expect(answers).toEqual([{ artifactId: resultArtifactId }, { artifactId: resultArtifactId }]);
      expect(await ask()).toBe('closed');
      const events = await agentEvents(eli, run.id);
      expect(ofJob(events, job.id)).toEqual([
        'JOB_ENQUEUED',
        'JOB_STARTED',
        'ARTIFACT_CREATED',
        'JOB_SUCCEEDED',
        'CITATIONS_BOUND',
      ]);
      expect(await artifactsOf(run.id, 'entityType=report')).toHaveLength(1);
    } finally {
      await client.connection.close();
    }
  }, 300_000);

  it('by two workers at the same moment gives one artifact, one JOB_SUCCEEDED and both the same id', async () => {
    const run = await endedBeforeItsJob();
    const job = await companionJob(run.id);
    const worker = () =>
      agentRunActivities.createActivities({
        db: stack.gateway().db,
        artifacts: openArtifactStore(stack.workerEnvironment['RATCHET_HOME'] as string),
        environment: stack.workerEnvironment,
        onClose: () => undefined,
      });
    const input = { organizationId: demoId('demo'), jobId: job.id, attempt: 1, at: new Date().toISOString() };
    const execute = (name: string) =>
      new MockActivityEnvironment().run(worker()[name] as (given: typeof input) => Promise<unknown>, input);
    expect(await execute('startAgentJob')).toEqual({ status: 'running' });
    const results = await Promise.all([execute('runAgentJob'), execute('runAgentJob')]);
    const before = await agentEvents(eli, run.id);
    const { resultArtifactId } = ok(await eli.get<Job>(`/agent/jobs/${job.id}`));
    expect(results).toEqual([{ artifactId: resultArtifactId }, { artifactId: resultArtifactId }]);
    expect(ofAgentType(before, 'JOB_SUCCEEDED')).toHaveLength(1);
    expect(await artifactsOf(run.id, 'entityType=report')).toHaveLength(1);

    // a start for another attempt finds it done
    input.attempt = 2;
    expect(await execute('startAgentJob')).toEqual({ status: 'success', artifactId: resultArtifactId });
    expect(await execute('runAgentJob')).toEqual({ artifactId: resultArtifactId });
    await stack.startRelay();
    expect(await agentEvents(eli, run.id)).toEqual(before);
  }, 240_000);
});
