import {
  Ban,
  Check,
  CircleAlert,
  CircleCheck,
  CirclePause,
  CirclePlay,
  FilePen,
  Handshake,
  House,
  Lock,
  CircleDashed,
  SkipForward,
  type LucideIcon,
} from 'lucide-react';
import type { DealStatus, TaskStatus } from '@/api/types';
import type { Tone } from '@/ui/status-badge';
import { humanize } from '@/ui/words';

type Look = { tone: Tone; icon: LucideIcon; word: string };

export const DEAL_LOOK: Readonly<Record<DealStatus, Look>> = {
  DRAFT: { tone: 'planned', icon: FilePen, word: 'Draft' },
  UNDER_CONTRACT: { tone: 'waiting', icon: Handshake, word: 'Under contract' },
  PENDING: { tone: 'waiting', icon: CirclePlay, word: 'Pending' },
  CLOSED: { tone: 'done', icon: House, word: 'Closed' },
  COMPLETED: { tone: 'done', icon: CircleCheck, word: 'Completed' },
  CANCELLED: { tone: 'neutral', icon: Ban, word: 'Cancelled' },
};
export const HELD_LOOK: Look = { tone: 'held', icon: CirclePause, word: 'On hold' };

export const TASK_LOOK: Readonly<Record<TaskStatus, Look>> = {
  PENDING: { tone: 'planned', icon: CircleDashed, word: 'Not assigned' },
  BLOCKED: { tone: 'planned', icon: Lock, word: 'Blocked' },
  IN_PROGRESS: { tone: 'waiting', icon: CirclePlay, word: 'In progress' },
  OVERDUE: { tone: 'overdue', icon: CircleAlert, word: 'Overdue' },
  COMPLETED: { tone: 'done', icon: Check, word: 'Completed' },
  SKIPPED: { tone: 'neutral', icon: SkipForward, word: 'Skipped' },
  CANCELLED: { tone: 'neutral', icon: Ban, word: 'Cancelled' },
};

export const roleWord = (role: string | null | undefined): string =>
  role === null || role === undefined ? 'Nobody yet' : humanize(role);

type Address = { line1: string; line2?: string; city: string; state: string; postalCode: string };
export const cityLine = ({ city, state, postalCode }: Address): string => `${city}, ${state} ${postalCode}`;
export const addressLine = (address: Address): string =>
  [address.line1, address.line2, cityLine(address)].filter((part) => part !== undefined && part !== '').join(', ');

const KEY_DATES: Readonly<Record<string, string>> = {
  effectiveDate: 'Effective date',
  closingDate: 'Closing',
  inspectionEnd: 'Inspection period ends',
  loanCommitment: 'Loan commitment',
};
export const keyDateName = (key: string): string => KEY_DATES[key] ?? humanize(key);

export const money = (amount: { amountMinor: number; currency: string }): string =>
  new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: amount.currency,
    maximumFractionDigits: amount.amountMinor % 100 === 0 ? 0 : 2,
  }).format(amount.amountMinor / 100);

/** Events of the main line; the others are bookkeeping that the full view shows. */
const BOOKKEEPING = new Set([
  'task.created',
  'task.assigned',
  'task.unassigned',
  'task.started',
  'task.blocked',
  'task.unblocked',
  'task.cancelled',
  'task.due_soon',
  'task.dependency_added',
  'task.overdue_cleared',
  'deadline.computed',
  'milestone.started',
  'automation.planned',
  'command.settled',
  'deal.closed',
]);
export const isMainEvent = (type: string): boolean => !BOOKKEEPING.has(type);
