import { addMilliseconds, compareInstants, isLater, shiftWallClockDays } from '../platform/calendar';
import { isOpen } from './deadlines';
import { calendarOf, escalationInstants, reminderInstants } from './due-dates';
import type { DealState, Instant, Task } from './model';
import { AGENDA_LIMIT, DEFAULT_REMINDER_DAYS, DRAFT_STALE_DAYS } from './names';

export type AgendaEntry =
  | { at: Instant; kind: 'reminder'; refId: string; dueVersion: number }
  | { at: Instant; kind: 'markOverdue'; refId: string; dueVersion: number }
  | { at: Instant; kind: 'escalate'; refId: string; dueVersion: number; level: 'TRANSACTION_COORDINATOR' | 'ADMIN' }
  | { at: Instant; kind: 'releaseLag'; refId: string; fromTaskId: string; dueVersion: number }
  | { at: Instant; kind: 'draftStale'; refId: string; dueVersion: number };

export type AgendaOptions = {
  /** Reminders and escalations up to here were handled; marks and lags are judged by the rows alone. */
  since: Instant;
  reminderDays?: readonly number[];
  limit?: number;
};

/** What the workflow has to wake up for, earliest first; only the first entry is ever armed as a timer. */
export const agendaOf = (
  state: DealState,
  { since, reminderDays = DEFAULT_REMINDER_DAYS, limit = AGENDA_LIMIT }: AgendaOptions,
): AgendaEntry[] => {
  const { deal } = state;
  if (deal.status === 'COMPLETED') return [];
  const draftStale = shiftWallClockDays(deal.createdAt, DRAFT_STALE_DAYS, deal.timeZone);
  const stale: AgendaEntry[] =
    deal.status === 'DRAFT' && deal.heldAt === null && isLater(draftStale, since)
      ? [{ at: draftStale, kind: 'draftStale', refId: deal.id, dueVersion: deal.version }]
      : [];
  const watched = deal.heldAt !== null || deal.status === 'DRAFT' ? [] : state.tasks.filter(isOpen);
  return [...stale, ...lagEntries(state), ...watched.flatMap((task) => taskEntries(state, task, since, reminderDays))]
    .sort(earliestFirst)
    .slice(0, limit);
};

const earliestFirst = (left: AgendaEntry, right: AgendaEntry): number =>
  compareInstants(left.at, right.at) || order(left).localeCompare(order(right));

const order = ({ kind, refId }: AgendaEntry): string => `${kind}:${refId}`;

const lagEntries = (state: DealState): AgendaEntry[] =>
  state.dependencies.flatMap((edge): AgendaEntry[] => {
    const { lagUntil: at, fromTaskId, toTaskId: refId } = edge;
    if (at === null || edge.satisfiedAt !== null || edge.waivedBy !== null) return [];
    const task = state.tasks.find(({ id }) => id === refId);
    return task && isOpen(task) ? [{ at, kind: 'releaseLag', refId, fromTaskId, dueVersion: task.dueVersion }] : [];
  });

const taskEntries = (state: DealState, task: Task, since: Instant, reminderDays: readonly number[]): AgendaEntry[] => {
  const { id: refId, dueAt, dueVersion, dueRule } = task;
  const { timeZone, template } = state.deal;
  if (dueAt === null || task.dueEstimated) return [];
  if (task.overdueSince === null) {
    const reminders = reminderInstants(dueAt, timeZone, reminderDays)
      .filter((at) => isLater(at, since))
      .map((at): AgendaEntry => ({ at, kind: 'reminder', refId, dueVersion }));
    return [...reminders, { at: addMilliseconds(dueAt, 1), kind: 'markOverdue', refId, dueVersion }];
  }
  const calendar = calendarOf(state.calendars, dueRule?.calendar ?? template.calendar);
  return escalationInstants(dueAt, calendar, timeZone)
    .filter(({ at }) => isLater(at, since))
    .map(({ at, level }): AgendaEntry => ({ at, kind: 'escalate', refId, dueVersion, level }));
};
