import {
  Ban,
  Check,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CirclePause,
  CirclePlay,
  Hourglass,
  SkipForward,
  type LucideIcon,
} from 'lucide-react';
import type { AgentRun, AgentStep } from '@/api/types';
import type { Tone } from '@/ui/status-badge';

type Look = { tone: Tone; icon: LucideIcon; word: string };

export const RUN_LOOK: Readonly<Record<AgentRun['status'], Look>> = {
  QUEUED: { tone: 'planned', icon: Hourglass, word: 'Queued' },
  RUNNING: { tone: 'waiting', icon: CirclePlay, word: 'Running' },
  WAITING_CLARIFICATION: { tone: 'soon', icon: CircleHelp, word: 'Waits on an answer' },
  PAUSED: { tone: 'held', icon: CirclePause, word: 'Paused' },
  CANCELLING: { tone: 'neutral', icon: Ban, word: 'Stopping' },
  CANCELLED: { tone: 'neutral', icon: Ban, word: 'Stopped' },
  SUCCEEDED: { tone: 'done', icon: CircleCheck, word: 'Finished' },
  FAILED: { tone: 'overdue', icon: CircleAlert, word: 'Failed' },
};
export const STEP_LOOK: Readonly<Record<AgentStep['status'], Look>> = {
  PENDING: { tone: 'planned', icon: CircleDashed, word: 'Planned' },
  RUNNING: { tone: 'waiting', icon: CirclePlay, word: 'Working' },
  WAITING: { tone: 'soon', icon: CircleHelp, word: 'Waits on an answer' },
  SUCCEEDED: { tone: 'done', icon: Check, word: 'Done' },
  FAILED: { tone: 'overdue', icon: CircleAlert, word: 'Failed' },
  SKIPPED: { tone: 'neutral', icon: SkipForward, word: 'Skipped' },
  CANCELLED: { tone: 'neutral', icon: Ban, word: 'Stopped' },
};

/** 10⁻⁶ of the currency unit as money; more places where cents would hide everything. */
export const money = (micros: number, currency: string): string =>
  new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    maximumFractionDigits: micros !== 0 && Math.abs(micros) < 1_000_000 ? 4 : 2,
  }).format(micros / 1_000_000);

/** `workbench__corpus_search` → `corpus search`. */
export const toolName = (tool: string): string => (tool.split('__').at(-1) ?? tool).replaceAll('_', ' ');

/** Events of the main line; calls and money are what the full view shows. */
const BOOKKEEPING =
  /^(?:MODEL_CALL|TOOL_CALL_(?:REQUESTED|COMPLETED)|MESSAGE_(?:STARTED|COMPLETED)|SOURCE_ADDED|ARTIFACT_CREATED|REDACTION|JOB_(?:ENQUEUED|STARTED))/;
export const isMainEvent = (type: string): boolean => !BOOKKEEPING.test(type);

export const DEMO_REQUEST =
  'Write a report with charts on reserve funding in Marlow County: how well are the associations funded, what does the code require of boards, what did special assessments cost owners, and what happens to repairs that are put off?';
