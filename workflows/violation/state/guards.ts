import { CASE_STATUSES, isEnded, type CaseStatus } from '../names';
import type { CaseState } from '../model';
import { refuse, type Refusal } from './decision';

export const CASE_ACTIONS = [
  'verify',
  'stepDue',
  'approveStep',
  'recordDelivery',
  'reportCure',
  'acceptCure',
  'rejectCure',
  'fileAppeal',
  'decideAppeal',
  'pause',
  'resume',
  'dismiss',
  'cancel',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

/** Open states with a step under way: a letter, a hearing or a fine. */
const UNDER_WAY: readonly CaseStatus[] = CASE_STATUSES.filter((status) => status !== 'REPORTED' && !isEnded(status));
const OPEN: readonly CaseStatus[] = ['REPORTED', ...UNDER_WAY];
const LETTERS: readonly CaseStatus[] = ['COURTESY', 'SECOND_NOTICE', 'HEARING_NOTICE'];

type Move = {
  readonly from: readonly CaseStatus[];
  readonly to: readonly CaseStatus[];
  readonly who: readonly string[];
};

/** V1–V14 as far as the room goes: where each action is possible, what may come of it, who does it. No `to`: the state stays. */
export const CASE_MOVES: Readonly<Record<CaseAction, Move>> = {
  verify: { from: ['REPORTED'], to: ['COURTESY', 'SECOND_NOTICE', 'HEARING_NOTICE'], who: ['MANAGER'] },
  stepDue: {
    from: ['COURTESY', 'SECOND_NOTICE', 'FINED', 'FINE_RECURRING'],
    to: ['SECOND_NOTICE', 'HEARING_NOTICE', 'FINED', 'FINE_RECURRING'],
    who: ['system'],
  },
  approveStep: { from: UNDER_WAY, to: [], who: ['BOARD'] },
  recordDelivery: { from: LETTERS, to: [], who: ['MANAGER', 'system'] },
  reportCure: { from: UNDER_WAY, to: [], who: ['owner'] },
  acceptCure: { from: UNDER_WAY, to: ['CURED'], who: ['MANAGER'] },
  rejectCure: { from: UNDER_WAY, to: [], who: ['MANAGER'] },
  fileAppeal: { from: UNDER_WAY, to: [], who: ['owner'] },
  decideAppeal: { from: UNDER_WAY, to: ['DISMISSED'], who: ['BOARD'] },
  pause: { from: UNDER_WAY, to: [], who: ['MANAGER'] },
  resume: { from: UNDER_WAY, to: [], who: ['MANAGER'] },
  dismiss: { from: OPEN, to: ['DISMISSED'], who: ['MANAGER', 'BOARD'] },
  cancel: { from: OPEN, to: ['CANCELLED'], who: ['MANAGER', 'system'] },
};

export const allowedIn = (status: CaseStatus): CaseAction[] =>
  CASE_ACTIONS.filter((action) => CASE_MOVES[action].from.includes(status));

/** VIO_004 on an ended case, VIO_001 where the state does not know the action. */
export const guard = ({ violation }: CaseState, action: CaseAction): Refusal | null => {
  const { state } = violation;
  if (isEnded(state)) return refuse('VIO_004', { from: state });
  if (CASE_MOVES[action].from.includes(state)) return null;
  return refuse('VIO_001', { from: state, action, allowed: allowedIn(state) });
};
