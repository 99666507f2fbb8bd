import { settled } from '../settled';
import type { Story } from '../story';

type Run = { id: string; threadId: string; status: string };
type Questions = { questions?: { id: string; status: string }[] };

const REQUEST =
  'Write a report with charts on reserve funding in Marlow County: how well are the associations funded, and what happens to repairs that are put off?';
/** What a kill must not repeat; attempts of a call in flight may be several. */
const ONCE = [
  'MESSAGE_CREATED',
  'RUN_STARTED',
  'PLAN_CREATED',
  'STEP_COMPLETED',
  'MODEL_CALL_COMPLETED',
  'TOOL_CALL_COMPLETED',
  'MESSAGE_COMPLETED',
  'CLARIFICATION_NEEDED',
  'CLARIFICATION_ANSWERED',
  'DELIVERABLE_READY',
  'RUN_SUCCEEDED',
];

/** Asks for the demo report, answers the question it raises and waits for the deliverable. */
export const agentRunStory: Story = {
  room: 'agent-run',
  email: 'engineer@demo.test',
  share: 2,
  drive: async (client, ledger, patienceMs) => {
    const content = `${REQUEST} (${ledger.title})`;
    const started = await client.write<{ run: Run }>('/agent/chat', {
      message: { content, deliverableType: 'report' },
    });
    const { id, threadId } = started.body.run;
    ledger.id = id;
    ledger.acknowledged.push('event RUN_STARTED');
    const patience = 2 * patienceMs;
    const isOpen = ({ questions = [] }: Questions): boolean => questions.some(({ status }) => status === 'OPEN');
    await settled<Questions>(client, `/agent-runs/${id}?include=questions`, isOpen, 'the question', patience);
    await client.write('/agent/resume', { threadId, response: { period: '2019 to 2025' } });
    ledger.acknowledged.push('event CLARIFICATION_ANSWERED');
    const isOver = ({ status }: Run): boolean => ['SUCCEEDED', 'FAILED', 'CANCELLED'].includes(status);
    await settled<Run>(client, `/agent-runs/${id}`, isOver, 'the report', patience);
  },
  runs: `SELECT r.id, substring(m.text from '\\(([^()]*)\\)$') AS title, 'agent-run' AS aggregate_type FROM agent_run.runs r
    JOIN agent_run.messages m ON m.run_id = r.id AND m.role = 'user' WHERE starts_with(substring(m.text from '\\(([^()]*)\\)$'), $1)`,
  effects: `WITH r AS (SELECT r.id, r.status, substring(m.text from '\\(([^()]*)\\)$') AS title FROM agent_run.runs r
      JOIN agent_run.messages m ON m.run_id = r.id AND m.role = 'user' WHERE starts_with(substring(m.text from '\\(([^()]*)\\)$'), $1))
    SELECT r.title, 'event ' || e.type AS what FROM platform.event_log e JOIN r ON r.id = e.aggregate_id
      WHERE e.type IN (${ONCE.map((type) => `'${type}'`).join(', ')})
    UNION ALL SELECT r.title, 'model call ' || c.step_key || ' ' || c.turn || ' ' || c.status FROM agent_run.model_calls c JOIN r ON r.id = c.run_id
    UNION ALL SELECT r.title, 'tool call ' || c.step_key || ' ' || c.tool || ' ' || c.status FROM agent_run.tool_calls c JOIN r ON r.id = c.run_id
    UNION ALL SELECT r.title, 'artifact ' || a.entity_type FROM agent_run.artifacts a JOIN r ON r.id = a.run_id
    UNION ALL SELECT r.title, 'run ' || r.status FROM r`,
  workflow: { type: 'agentRun', restsIn: 'COMPLETED', tellsSequence: false },
};
