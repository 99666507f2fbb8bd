import { DEPLOYMENT_EVENT_TYPES } from '@ratchet/workflows/pipeline/deployment/event-names';
import type { DeploymentState, Hold, NodeState, StepAction } from '@ratchet/workflows/pipeline/deployment/names';
import {
  Ban,
  Check,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CirclePause,
  CirclePlay,
  Clock3,
  FilePen,
  Hourglass,
  LoaderCircle,
  Recycle,
  RotateCw,
  SkipForward,
  ThumbsUp,
  TriangleAlert,
  UserCheck,
  type LucideIcon,
} from 'lucide-react';
import type { Tone } from '@/ui/status-badge';

type Look = { tone: Tone; icon: LucideIcon; word: string };

export const DEPLOYMENT_LOOK: Readonly<Record<DeploymentState, Look>> = {
  DRAFT: { tone: 'planned', icon: FilePen, word: 'Exporting' },
  EXPORTED: { tone: 'waiting', icon: LoaderCircle, word: 'Compiling' },
  COMPILED: { tone: 'waiting', icon: LoaderCircle, word: 'Planning' },
  PLANNED: { tone: 'waiting', icon: Check, word: 'Planned' },
  AWAITING_APPROVAL: { tone: 'soon', icon: UserCheck, word: 'Awaiting approval' },
  APPROVED: { tone: 'waiting', icon: ThumbsUp, word: 'Approved' },
  QUEUED: { tone: 'waiting', icon: Hourglass, word: 'Queued' },
  DEPLOYING: { tone: 'waiting', icon: CirclePlay, word: 'Deploying' },
  CANCELLING: { tone: 'soon', icon: Ban, word: 'Cancelling' },
  SUCCEEDED: { tone: 'done', icon: CircleCheck, word: 'Succeeded' },
  FAILED: { tone: 'overdue', icon: CircleAlert, word: 'Failed' },
  STALE: { tone: 'soon', icon: Clock3, word: 'Out of date' },
  REJECTED: { tone: 'overdue', icon: Ban, word: 'Rejected' },
  CANCELLED: { tone: 'neutral', icon: Ban, word: 'Cancelled' },
};

export const HOLD_LOOK: Readonly<Record<Exclude<Hold, 'NONE'>, Look>> = {
  PAUSED: { tone: 'held', icon: CirclePause, word: 'Paused' },
  FAILURE: { tone: 'overdue', icon: TriangleAlert, word: 'Stopped at a failure' },
};

export const NODE_LOOK: Readonly<Record<NodeState, Look>> = {
  PENDING: { tone: 'planned', icon: CircleDashed, word: 'Waits' },
  READY: { tone: 'planned', icon: CircleDashed, word: 'Ready' },
  RUNNING: { tone: 'waiting', icon: LoaderCircle, word: 'Running' },
  RETRY_WAIT: { tone: 'soon', icon: RotateCw, word: 'Tries again' },
  SUCCEEDED: { tone: 'done', icon: Check, word: 'Succeeded' },
  WARNED: { tone: 'soon', icon: TriangleAlert, word: 'Warned' },
  REUSED: { tone: 'done', icon: Recycle, word: 'Reused' },
  FAILED: { tone: 'overdue', icon: CircleAlert, word: 'Failed' },
  SKIPPED: { tone: 'neutral', icon: SkipForward, word: 'Skipped' },
  CANCELLED: { tone: 'neutral', icon: Ban, word: 'Cancelled' },
};

export const STEP_WORD: Readonly<Record<StepAction, string>> = {
  CREATE: 'Create',
  REPLACE: 'Replace',
  RENAME: 'Rename',
  TEST: 'Test',
  DROP: 'Drop',
};

/** Single steps are in the list of steps; the main line tells the stages and what went wrong. */
const BOOKKEEPING: readonly string[] = DEPLOYMENT_EVENT_TYPES.filter(
  (type) =>
    ['compile.started', 'deployment.position_changed', 'command.settled'].includes(type) ||
    (type.startsWith('node.') && type !== 'node.failed'),
);
export const isMainDeploymentEvent = (type: string): boolean => !BOOKKEEPING.includes(type);

/** The first twelve digits of a hash: what people compare by eye. */
export const shortHash = (hash: string): string => hash.slice(0, 12);

/** `0.34 s`, `12 s`, `3 min 20 s`. */
export const durationWords = (milliseconds: number): string => {
  if (milliseconds < 10_000) return `${(milliseconds / 1000).toFixed(2)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};
