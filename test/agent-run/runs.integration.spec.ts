import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Api } from '../support/api';
import {
  agentEvents,
  chat,
  CLEAR_REQUEST,
  ended,
  ofAgentType,
  openQuestion,
  runOf,
  startRun,
} from '../support/agent-runs';
import { ok } from '../support/deals';
import { eventually } from '../support/eventually';
import { startStack, type TestStack } from '../support/stack';

let stack: TestStack;
let eli: Api;

beforeAll(async () => {
  stack = await startStack();
  eli = await stack.as('engineer');
}, 60_000);
afterAll(() => stack.close());

describe('a run from request to report', () => {
  it('[agent-run 1] the demo request becomes a report with checked citations, charts and a PDF, offline', async () => {
    const { run, messageId } = ok(await chat(eli), 201);
    expect(run.status).toBe('RUNNING');
    const first = await eventually(() => agentEvents(eli, run.id), 'the first events');
    expect(first[0]).toMatchObject({ sequence: 1, type: 'MESSAGE_CREATED', payload: { messageId } });
    const question = await openQuestion(eli, run.id);
    expect(question.schema).toMatchObject({ required: ['period'] });
    ok(await eli.post('/agent/resume', { threadId: run.threadId, response: { period: '2019 to 2025' } }), 202);
    const finished = await ended(eli, run.id);
    const events = await agentEvents(eli, run.id);
    expect(finished.status).toBe('SUCCEEDED');
    expect(finished.outcomeReason).toBe('completed');
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    expect(finished.lastSequenceNum).toBe(events.length);
    expect(events.length).toBeLessThanOrEqual(120);

    const { items: sources } = ok(
      await eli.get<{ items: { id: string; citations: { support: string }[] }[] }>(`/agent-runs/${run.id}/sources`),
    );
    const exact = sources.flatMap(({ citations }) => citations).filter(({ support }) => support === 'exact');
    expect(exact.length).toBeGreaterThanOrEqual(12);
    expect(sources.filter(({ citations }) => citations.length > 0).length).toBeGreaterThanOrEqual(6);
    const { items: charts } = ok(
      await eli.get<{ items: unknown[] }>(`/agent/artifacts?runId=${run.id}&entityType=chart`),
    );
    expect(charts.length).toBeGreaterThanOrEqual(3);
    expect(finished.budget.reservedMicros).toBe(0);
    expect(finished.budget.spentMicros).toBeLessThanOrEqual(finished.budget.capMicros);

    const { job } = ok(
      await eli.post<{ job: { id: string } }>(`/agent-runs/${run.id}/exports`, { format: 'pdf' }),
      202,
    );
    const done = await eventually(async () => {
      const now = ok(await eli.get<{ status: string; resultArtifactId: string }>(`/agent/jobs/${job.id}`));
      return now.status === 'success' ? now : null;
    }, 'the PDF is there');
    const response = await fetch(`${eli.url()}/api/v1/agent/artifacts/${done.resultArtifactId}/content`, {
      headers: { authorization: `Bearer ${eli.token}`, range: 'bytes=0-4' },
    });
    expect(response.status).toBe(206);
    expect(await response.text()).toBe('%PDF-');
    expect(ofAgentType(events, 'RUN_SUCCEEDED')).toHaveLength(1);

    const again = ok(await eli.post<{ job: { id: string } }>(`/agent-runs/${run.id}/exports`, { format: 'pdf' }), 202);
    expect(again.job).toMatchObject({ id: job.id, status: 'success', resultArtifactId: done.resultArtifactId });
    expect(ofAgentType(await agentEvents(eli, run.id), 'JOB_SUCCEEDED')).toHaveLength(1);
  }, 180_000);

  it('shows plan, steps, timeline and itself in the list of all executions', async () => {
    const { id } = await startRun(eli, CLEAR_REQUEST);
    await ended(eli, id);
    const { steps = [] } = await runOf(eli, id);
    expect(steps.length).toBeGreaterThan(3);
    expect(new Set(steps.map(({ status }) => status))).toEqual(new Set(['SUCCEEDED']));
    const timeline = ok(await eli.get<{ past: { title: string }[]; live: boolean }>(`/agent-runs/${id}/timeline`));
    expect(timeline.past.at(-1)?.title).toBe('Run finished');
    const row = await eventually(async () => {
      const { items } = ok(await eli.get<{ items: { workflowId: string; phase: string }[] }>('/runs?room=agent-run'));
      return items.find(({ workflowId, phase }) => workflowId === `agent-run:${id}` && phase === 'CLOSED');
    }, 'the run is in the list');
    expect(row).toMatchObject({ progressPercent: 100, room: 'agent-run' });
  }, 120_000);
});
