import { formatMinor } from '@ratchet/workflows/violation/ledger/money';
import {
  Ban,
  CircleCheck,
  CirclePause,
  CirclePlay,
  CircleStop,
  FileText,
  Gavel,
  Mail,
  Receipt,
  Scale,
  Search,
  type LucideIcon,
} from 'lucide-react';
import type { CaseStatus, CaseSummary } from '@/api/types';
import type { Tone } from '@/ui/status-badge';
import { count } from '@/ui/words';

type Look = { tone: Tone; icon: LucideIcon; word: string };

export const CASE_LOOK: Readonly<Record<CaseStatus, Look>> = {
  REPORTED: { tone: 'planned', icon: Search, word: 'Reported' },
  COURTESY: { tone: 'waiting', icon: Mail, word: 'Courtesy notice' },
  SECOND_NOTICE: { tone: 'waiting', icon: Mail, word: 'Second notice' },
  HEARING_NOTICE: { tone: 'waiting', icon: Gavel, word: 'Hearing notice' },
  HEARING_DECIDED: { tone: 'waiting', icon: Scale, word: 'Hearing decided' },
  FINED: { tone: 'soon', icon: Receipt, word: 'Fined' },
  FINE_RECURRING: { tone: 'soon', icon: Receipt, word: 'Fined again' },
  LIEN_REFERRED: { tone: 'overdue', icon: FileText, word: 'Referred for a lien' },
  CURED: { tone: 'done', icon: CircleCheck, word: 'Cured' },
  DISMISSED: { tone: 'neutral', icon: Ban, word: 'Dismissed' },
  CANCELLED: { tone: 'neutral', icon: Ban, word: 'Cancelled' },
  CLOSED: { tone: 'done', icon: CircleCheck, word: 'Closed' },
};
const ENDED: readonly CaseStatus[] = ['CURED', 'DISMISSED', 'CANCELLED', 'CLOSED'];
export const isEnded = (status: CaseStatus): boolean => ENDED.includes(status);

export const CLOCK_LOOK: Readonly<Record<CaseSummary['clock'], Look>> = {
  RUNNING: { tone: 'waiting', icon: CirclePlay, word: 'Clock running' },
  HELD: { tone: 'held', icon: CirclePause, word: 'Clock held' },
  STOPPED: { tone: 'neutral', icon: CircleStop, word: 'Clock stopped' },
};

export const STEP_WORDS: Readonly<Record<string, string>> = {
  NOTICE: 'Letter',
  HEARING: 'Hearing',
  FINE: 'Fine',
  RECURRING_FINE: 'Further fine',
  LIEN_REFERRAL: 'Referral for a lien',
};
/** `courtesy@3` → `Courtesy letter`. */
export const letterName = (template: string): string => {
  const name = template.split('@')[0] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} letter`;
};
export const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  EMAIL: 'Email',
  PORTAL: 'Portal',
  FIRST_CLASS: 'First-class mail',
  CERTIFIED: 'Certified mail',
  HAND: 'By hand',
};

export const money = (amountMinor: number, currency: string): string => formatMinor(amountMinor, currency);

/** What is left of the time to fix it, in words; while the clock is held the days that are kept. */
export const daysLeftWords = ({ clock, daysLeft }: Pick<CaseSummary, 'clock' | 'daysLeft'>): string | null => {
  if (daysLeft === null) return null;
  if (clock === 'HELD') return `${count(daysLeft, 'day')} kept`;
  if (daysLeft < 0) return `${count(-daysLeft, 'day')} over`;
  return daysLeft === 0 ? 'last day' : `${count(daysLeft, 'day')} left`;
};

const BOOKKEEPING = new Set(['action-item.opened', 'action-item.closed', 'notice.rendered', 'notice.sent']);
/** Events of the main line; the others are bookkeeping that the full view shows. */
export const isMainEvent = (type: string): boolean => !BOOKKEEPING.has(type);
