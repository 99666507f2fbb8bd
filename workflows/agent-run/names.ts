export const AGENT_RUN_ROOM = 'agent-run';
export const AGENT_RUN_AGGREGATE = 'agent-run';
export const AGENT_RUN_WORKFLOW = 'agentRun';
export const AGENT_JOB_WORKFLOW = 'agentJob';
export const AGENT_RUN_TASK_QUEUE = 'agent-run';

export const agentRunWorkflowId = (runId: string): string => `${AGENT_RUN_AGGREGATE}:${runId}`;
export const agentJobWorkflowId = (jobKey: string): string => `agent-job:${jobKey}`;

export const AGENT_RUN_SIGNALS = {
  questionAnswered: 'questionAnswered',
  budgetChanged: 'budgetChanged',
  pause: 'pause',
  resume: 'resume',
  cancel: 'cancel',
} as const;
export const AGENT_RUN_QUERIES = {
  state: 'state',
  timeline: 'timeline',
  plan: 'plan',
  openQuestions: 'openQuestions',
} as const;

export const RUN_STATUSES = [
  'QUEUED',
  'RUNNING',
  'WAITING_CLARIFICATION',
  'PAUSED',
  'CANCELLING',
  'CANCELLED',
  'SUCCEEDED',
  'FAILED',
] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];
export const TERMINAL_RUN_STATUSES: readonly RunStatus[] = ['CANCELLED', 'SUCCEEDED', 'FAILED'];

export const RUN_PHASES = ['QUEUED', 'PLANNING', 'WORKING', 'COMPOSING', 'DONE'] as const;
export type RunPhase = (typeof RUN_PHASES)[number];

export const DELIVERABLE_TYPES = ['report', 'website', 'slides', 'answer'] as const;
export type DeliverableType = (typeof DELIVERABLE_TYPES)[number];

export const STEP_KINDS = [
  'research',
  'analyse',
  'write',
  'chart',
  'website',
  'slides',
  'fan_out',
  'ask',
  'review',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];
export const STEP_STATUSES = ['PENDING', 'RUNNING', 'WAITING', 'SUCCEEDED', 'FAILED', 'SKIPPED', 'CANCELLED'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

export const QUESTION_KINDS = ['CLARIFICATION', 'PLAN_APPROVAL', 'TOOL_APPROVAL', 'TOOL_OUTCOME', 'BUDGET'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];
export const QUESTION_STATUSES = ['OPEN', 'ANSWERED', 'DEFAULTED', 'EXPIRED', 'WITHDRAWN'] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

export const MESSAGE_STATUSES = ['STREAMING', 'COMPLETED', 'INTERRUPTED', 'FAILED'] as const;
export const MESSAGE_ROLES = ['user', 'assistant', 'system'] as const;
export const TOOL_CALL_STATUSES = ['REQUESTED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'DENIED', 'UNKNOWN'] as const;

export const JOB_TYPES = [
  'generate_companion_report',
  'extract_entities',
  'bind_citations',
  'render_export',
  'render_thumbnail',
  'close_billing_period',
  'verify_artifacts',
  'collect_garbage',
] as const;
export type JobType = (typeof JOB_TYPES)[number];
export const JOB_STATUSES = ['pending', 'running', 'success', 'error'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

export const ENTITY_TYPES = [
  'report',
  'website',
  'slides',
  'answer',
  'chart',
  'dataset',
  'plan',
  'prompt_snapshot',
  'model_response',
  'tool_output',
  'source_snapshot',
  'entity_set',
  'citation_map',
  'manifest',
  'upload',
  'export_pdf',
  'export_html',
  'export_markdown',
  'export_zip',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Files of a website stand under this name in their run; the manifest that lists them is the website as a whole. */
export const WEBSITE_FOLDER = 'website/';
export const WEBSITE_MANIFEST = `${WEBSITE_FOLDER}manifest.json`;

export const EXPORT_FORMATS = ['pdf', 'html', 'markdown', 'zip'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const ON_EXHAUSTED = ['finish_partial', 'ask', 'fail'] as const;
export type OnExhausted = (typeof ON_EXHAUSTED)[number];
export const CANCEL_MODES = ['abort', 'finish_now'] as const;
export type CancelMode = (typeof CANCEL_MODES)[number];

/** The turn that makes the plan counts as a step of this key; no step of a plan may have it. */
export const PLAN_STEP_KEY = 'plan';
export const MAX_TURNS = 12;
export const MAX_PARALLEL = { default: 4, max: 16 } as const;
export const MAX_CHILDREN = { step: 64, depth: 3 } as const;
/** Texts up to here stand in rows and events; longer ones are artifacts. In bytes of UTF-8. */
export const INLINE_TEXT_BYTES = 8_192;
export const DEFAULT_CAP_MICROS = 2_000_000;
/** The least a model is asked to answer with; a budget that has not even this is exhausted. In tokens. */
export const MIN_OUTPUT_TOKENS = 256;
