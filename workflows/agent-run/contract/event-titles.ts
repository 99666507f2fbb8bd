import type { AgentRunEventType } from '../event-names';

type Payload = Readonly<Record<string, unknown>>;

const words = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value.length > 0 ? value : otherwise;
const lower = (value: unknown): string => words(value, '').toLowerCase().replaceAll('_', ' ');
const step = (payload: Payload): string => words(payload.title, words(payload.stepKey, 'A step'));
const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const many = (number: unknown, one: string): string => (number === 1 ? `1 ${one}` : `${String(number)} ${one}s`);
const job = (payload: Payload): string => {
  const name = lower(payload.jobType);
  return name === '' ? 'Job' : name.charAt(0).toUpperCase() + name.slice(1);
};

const titles: Readonly<Record<AgentRunEventType, (payload: Payload) => string>> = {
  RUN_QUEUED: () => 'Waits for the run before it',
  RUN_STARTED: (payload) => `Run started: ${lower(payload.deliverableType)}`,
  RUN_PAUSED: () => 'Run paused',
  RUN_RESUMED: () => 'Run resumed',
  RUN_CANCEL_REQUESTED: (payload) => (payload.mode === 'finish_now' ? 'Asked to finish now' : 'Stop requested'),
  RUN_CANCELLED: () => 'Run stopped',
  RUN_SUCCEEDED: (payload) =>
    payload.outcomeReason === 'completed_partial' ? 'Run finished with a partial result' : 'Run finished',
  RUN_FAILED: (payload) => `Run failed: ${words(payload.message, 'no reason given')}`,
  MESSAGE_CREATED: (payload) => (payload.role === 'user' ? 'Request received' : 'Message added'),
  MESSAGE_STARTED: () => 'Text begins',
  MESSAGE_RESTARTED: () => 'Text restarted after an interruption',
  MESSAGE_COMPLETED: () => 'Text finished',
  MESSAGE_INTERRUPTED: () => 'Text cut short',
  PLAN_CREATED: (payload) => `Plan made: ${many(count(payload.steps), 'step')}`,
  STEP_STARTED: (payload) => `${step(payload)} — started`,
  STEP_COMPLETED: (payload) => `${step(payload)} — done`,
  STEP_FAILED: (payload) => `${step(payload)} — failed`,
  STEP_SKIPPED: (payload) => `${step(payload)} — skipped`,
  MODEL_CALL_STARTED: () => 'Model asked',
  MODEL_CALL_COMPLETED: () => 'Model answered',
  MODEL_CALL_FAILED: (payload) => `Model call failed: ${lower(payload.code)}`,
  TOOL_CALL_REQUESTED: (payload) => `Tool ${words(payload.tool, '')} requested`,
  TOOL_CALL_DENIED: (payload) => `Tool ${words(payload.tool, '')} denied`,
  TOOL_CALL_COMPLETED: (payload) => (payload.isError === true ? 'Tool answered with an error' : 'Tool answered'),
  TOOL_CALL_FAILED: () => 'Tool call failed',
  CLARIFICATION_NEEDED: (payload) => `Question: ${words(payload.prompt, '')}`,
  CLARIFICATION_ANSWERED: (payload) =>
    payload.source === 'default' ? 'Nobody answered in time: the default was used' : 'Question answered',
  CLARIFICATION_EXPIRED: () => 'Nobody answered in time',
  CLARIFICATION_WITHDRAWN: () => 'Question withdrawn',
  FANOUT_STARTED: (payload) => `${many(count(payload.children), 'child run')} started`,
  FANOUT_JOINED: (payload) => `Child runs joined: ${String(payload.succeeded)} succeeded`,
  CHILD_STARTED: () => 'Child run started',
  CHILD_COMPLETED: (payload) => `Child run ended: ${lower(payload.status)}`,
  BUDGET_THRESHOLD_REACHED: (payload) => `${String(payload.percent)} % of the cap is used`,
  BUDGET_EXHAUSTED: () => 'The cap is reached',
  BUDGET_CHANGED: () => 'Cap changed',
  SOURCE_ADDED: (payload) => `Source: ${words(payload.title, 'untitled')}`,
  CITATIONS_BOUND: (payload) => `${many(payload.exact, 'citation')} checked against the sources`,
  ARTIFACT_CREATED: (payload) => `${words(payload.name, 'Artifact')} stored`,
  ARTIFACT_CORRUPT: () => 'Stored content is damaged',
  WEBSITE_GENERATION_DONE: (payload) => `Website written: ${many(payload.files, 'file')}`,
  DELIVERABLE_READY: (payload) =>
    `The ${lower(payload.deliverableType)} is ready${payload.completeness === 'partial' ? ', in part' : ''}`,
  JOB_ENQUEUED: (payload) => `${job(payload)} — queued`,
  JOB_STARTED: (payload) => `${job(payload)} — started`,
  JOB_SUCCEEDED: (payload) => `${job(payload)} — done`,
  JOB_FAILED: (payload) => `${job(payload)} — failed`,
  EXPORT_READY: (payload) => `Export ready: ${words(payload.format, '')}`,
  REDACTION_APPLIED: () => 'Secrets were taken out of a text',
};

/** One line in words for people; ids never show. */
export const eventTitle = (type: AgentRunEventType, payload: Payload): string => titles[type](payload);
