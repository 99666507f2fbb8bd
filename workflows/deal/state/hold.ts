import {
  addBusinessDays,
  addCalendarDays,
  businessDaysBetween,
  compareInstants,
  daysBetween,
  isLater,
  localDateOf,
  onLocalDate,
  rollToBusinessDay,
} from '../../platform/calendar';
import type { Command, CommandResults, Refusal } from '../commands';
import { isOpen, recompute } from '../deadlines';
import { calendarOf } from '../due-dates';
import type { HeldFor, Shift, UnblockedTask } from '../events';
import type { Calendar, DealState, Instant, LocalDate, Task } from '../model';
import { emit, patchDeal, type Draft } from './draft';
import { guardDeal } from './guards';
import { settle } from './settle';
import { markDue } from './timers';

/** D8, on: reminders, marks and escalations stop; contract dates stay. */
export const pause = (
  draft: Draft,
  { reason }: Extract<Command, { type: 'pause' }>,
): CommandResults['pause'] | Refusal => {
  const refused = guardDeal(draft.state, 'pause');
  if (refused) return refused;
  const heldAt = draft.env.at;
  patchDeal(draft, { heldAt, holdReason: reason });
  emit(draft, 'deal.held', { heldAt });
  return { heldAt };
};

/** D8, off: dates ahead when the hold began move by the held days if asked; marks that stay due are set. */
export const resume = (
  draft: Draft,
  { shift }: Extract<Command, { type: 'resume' }>,
): CommandResults['resume'] | Refusal => {
  const refused = guardDeal(draft.state, 'resume');
  if (refused) return refused;
  const { heldAt, timeZone, template } = draft.state.deal;
  const since = heldAt ?? draft.env.at;
  const standard = calendarOf(draft.state.calendars, template.calendar);
  const heldFor = heldTime(localDateOf(since, timeZone), localDateOf(draft.env.at, timeZone), standard);
  const event = emit(draft, 'deal.resumed', { shift, heldFor });
  patchDeal(draft, { heldAt: null, holdReason: null });
  if (shift !== 'none') draft.state = shifted(draft.state, since, draft.env.at, shift, heldFor);
  const { changes, keyDates } = settle(draft, { name: 'deal.resumed', event, moved: true });
  return { heldFor, moved: changes, keyDates, overdue: markPassed(draft) };
};

const heldTime = (from: LocalDate, to: LocalDate, calendar: Calendar): HeldFor => ({
  calendarDays: daysBetween(from, to),
  businessDays: businessDaysBetween(from, to, calendar),
});

const later = (date: LocalDate, shift: Exclude<Shift, 'none'>, heldFor: HeldFor, calendar: Calendar): LocalDate =>
  shift === 'calendarDays'
    ? rollToBusinessDay(addCalendarDays(date, heldFor.calendarDays), 1, calendar).date
    : addBusinessDays(date, heldFor.businessDays, calendar).date;

/** Key dates first; then every open date they did not carry along. Estimates follow the tasks they count from. */
const shifted = (
  state: DealState,
  since: Instant,
  at: Instant,
  shift: Exclude<Shift, 'none'>,
  heldFor: HeldFor,
): DealState => {
  const { timeZone, template } = state.deal;
  const heldDate = localDateOf(since, timeZone);
  const standard = calendarOf(state.calendars, template.calendar);
  const keyDates = state.keyDates.map((keyDate) => {
    if (keyDate.localDate < heldDate) return keyDate;
    const localDate = later(keyDate.localDate, shift, heldFor, standard);
    if (localDate === keyDate.localDate) return keyDate;
    return { ...keyDate, localDate, source: 'AMENDMENT' as const, version: keyDate.version + 1 };
  });
  const carried = new Set(recompute({ ...state, keyDates }).changes.map(({ taskId }) => taskId));
  const tasks = state.tasks.map((task): Task => {
    if (!isOpen(task) || task.dueAt === null || task.dueRule === null || task.dueEstimated) return task;
    if (carried.has(task.id) || !isLater(task.dueAt, since)) return task;
    const calendar = calendarOf(state.calendars, task.dueRule.calendar);
    const date = later(localDateOf(task.dueAt, timeZone), shift, heldFor, calendar);
    const moved = onLocalDate(task.dueAt, date, timeZone);
    if (moved === task.dueAt) return task;
    return { ...task, dueRule: { ...task.dueRule, override: { at: moved, cause: 'HOLD', setAt: at } } };
  });
  return { ...state, keyDates, tasks };
};

const markPassed = (draft: Draft): UnblockedTask[] => {
  const passed = draft.state.tasks
    .flatMap((task) =>
      task.dueAt !== null && isDueBy(draft.state, task, draft.env.at) ? [{ task, at: task.dueAt }] : [],
    )
    .sort((left, right) => compareInstants(left.at, right.at));
  for (const { task } of passed) markDue(draft, task);
  return passed.map(({ task: { id, key } }) => ({ id, key }));
};

const isDueBy = (state: DealState, task: Task, at: Instant): boolean =>
  isOpen(task) &&
  state.deal.status !== 'DRAFT' &&
  task.overdueSince === null &&
  !task.dueEstimated &&
  task.dueAt !== null &&
  isLater(at, task.dueAt);
