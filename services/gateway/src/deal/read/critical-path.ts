import { addBusinessDays, businessDaysBetween, localDateOf } from '@ratchet/workflows/platform/calendar';
import { isOpen } from '@ratchet/workflows/deal/deadlines';
import type { Calendar, DealState, LocalDate, Task, TaskDependency } from '@ratchet/workflows/deal/model';
import { isSatisfied } from '@ratchet/workflows/deal/state/waits';

export type Projection = {
  /** Local date on which each open task ends if every one starts as soon as it may. */
  readonly endOf: ReadonlyMap<string, LocalDate>;
  /** Business days between projected end and due date; negative is late. */
  readonly slackOf: ReadonlyMap<string, number>;
  /** The chain that sets the projected closing, first task first. */
  readonly path: readonly string[];
  readonly projectedClosing: LocalDate | null;
  readonly atRisk: boolean;
};

const NOTHING: Projection = { endOf: new Map(), slackOf: new Map(), path: [], projectedClosing: null, atRisk: false };
const CLOSING = 'closing';

const lagEnd = (
  edge: TaskDependency,
  from: LocalDate,
  calendars: Readonly<Record<string, Calendar>>,
  zone: string,
): LocalDate => {
  if (edge.lagUntil !== null) return localDateOf(edge.lagUntil, zone);
  const calendar = edge.lagCalendar === null ? undefined : calendars[edge.lagCalendar];
  if (edge.lag === 0 || edge.lagUnit === 'hours') return from;
  if (edge.lagUnit === 'businessDays' && calendar) return addBusinessDays(from, edge.lag, calendar).date;
  return new Date(Date.parse(`${from}T00:00:00Z`) + edge.lag * 86_400_000).toISOString().slice(0, 10);
};

/** Longest chain of open work to closing by estimated business days and waiting periods, counted from `today`. */
export const project = (state: DealState, today: LocalDate): Projection => {
  const { deal, calendars } = state;
  const calendar = calendars[deal.template.calendar];
  if (!calendar) return NOTHING;
  const open = new Map(
    state.tasks.filter((task) => isOpen(task) && task.phase === 'NORMAL').map((task) => [task.id, task]),
  );
  const into = new Map<string, TaskDependency[]>();
  for (const edge of state.dependencies)
    if (!isSatisfied(edge)) into.set(edge.toTaskId, [...(into.get(edge.toTaskId) ?? []), edge]);

  const endOf = new Map<string, LocalDate>();
  const heldUpBy = new Map<string, string>();
  const end = (task: Task): LocalDate => {
    const known = endOf.get(task.id);
    if (known) return known;
    let start = today;
    for (const edge of into.get(task.id) ?? []) {
      const from = open.get(edge.fromTaskId);
      if (!from && edge.lagUntil === null) continue;
      const free = lagEnd(edge, from ? end(from) : today, calendars, deal.timeZone);
      if (free <= start) continue;
      start = free;
      if (from) heldUpBy.set(task.id, from.id);
    }
    const ends = addBusinessDays(start, task.estimateDays, calendar).date;
    endOf.set(task.id, ends);
    return ends;
  };
  for (const task of open.values()) end(task);

  const slackOf = new Map<string, number>();
  for (const [id, ends] of endOf) {
    const dueAt = open.get(id)?.dueAt ?? null;
    if (dueAt === null) continue;
    const due = localDateOf(dueAt, deal.timeZone);
    slackOf.set(id, due >= ends ? businessDaysBetween(ends, due, calendar) : -businessDaysBetween(due, ends, calendar));
  }

  const closingDate = state.keyDates.find(({ key }) => key === 'closingDate')?.localDate ?? null;
  const last = [...open.values()]
    .filter((task) => task.milestoneKey === CLOSING && task.required)
    .sort((a, b) => ((endOf.get(a.id) ?? '') < (endOf.get(b.id) ?? '') ? 1 : -1))[0];
  const projectedClosing = last ? (endOf.get(last.id) ?? null) : null;
  return {
    endOf,
    slackOf,
    path: chainTo(last?.id, heldUpBy),
    projectedClosing,
    atRisk: projectedClosing !== null && closingDate !== null && projectedClosing > closingDate,
  };
};

const chainTo = (last: string | undefined, heldUpBy: ReadonlyMap<string, string>): string[] => {
  const path: string[] = [];
  for (let id = last; id !== undefined; id = heldUpBy.get(id)) path.unshift(id);
  return path;
};
