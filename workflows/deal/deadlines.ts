import { isLater, localDateOf } from '../platform/calendar';
import { computeDue, type ResolvedAnchor } from './due-dates';
import { sameJson } from './json';
import type { DealState, DueOverride, DueRule, DueTrace, Instant, KeyDate, Milestone, Task } from './model';

export type DueChange = { taskId: string; from: Instant | null; to: Instant | null };
export type Recomputed = { state: DealState; changes: DueChange[] };

type Due = { at: Instant | null; trace: DueTrace | null; estimated: boolean };
const NO_DATE: Due = { at: null, trace: null, estimated: false };

export const isOpen = (task: Task): boolean =>
  task.baseStatus === 'BLOCKED' || task.baseStatus === 'PENDING' || task.baseStatus === 'IN_PROGRESS';

export const taskByKey = (state: DealState, key: string): Task | undefined =>
  state.tasks.find((task) => task.key === key && task.baseStatus !== 'CANCELLED') ??
  state.tasks.find((task) => task.key === key);

/** Recomputes every derived key date and every open task's due date; ended tasks keep the date they ended with. */
export const recompute = (before: DealState): Recomputed => {
  const withKeyDates = { ...before, keyDates: recomputeKeyDates(before) };
  const dueOf = dueResolver(withKeyDates);
  const changes: DueChange[] = [];
  const tasks = withKeyDates.tasks.map((task) => {
    if (!isOpen(task)) return task;
    const due = dueOf(task);
    const moved = due.at !== task.dueAt;
    if (moved) changes.push({ taskId: task.id, from: task.dueAt, to: due.at });
    const superseded = moved || due.estimated !== task.dueEstimated;
    if (!superseded && sameJson(due.trace, task.dueTrace)) return task;
    return {
      ...task,
      dueAt: due.at,
      dueTrace: due.trace,
      dueEstimated: due.estimated,
      dueVersion: superseded ? task.dueVersion + 1 : task.dueVersion,
    };
  });
  const milestones = withKeyDates.milestones.map((milestone) =>
    milestone.status === 'PLANNED' || milestone.status === 'ACTIVE'
      ? { ...milestone, plannedAt: plannedAt(milestone, tasks) }
      : milestone,
  );
  return { state: { ...withKeyDates, tasks, milestones }, changes };
};

/** The latest due date of the milestone's required tasks. */
const plannedAt = (milestone: Milestone, tasks: readonly Task[]): Instant | null =>
  tasks
    .filter((task) => task.milestoneId === milestone.id && task.required && task.phase === 'NORMAL')
    .reduce<Instant | null>(
      (latest, { dueAt }) => (dueAt !== null && (latest === null || isLater(dueAt, latest)) ? dueAt : latest),
      null,
    );

const recomputeKeyDates = (state: DealState): KeyDate[] => {
  const { deal, calendars } = state;
  const given = new Map(state.keyDates.map((keyDate) => [keyDate.key, keyDate]));
  const derive = (key: string, rule: DueRule, known: KeyDate | undefined): void => {
    if (!('keyDate' in rule.anchor)) return;
    const anchor = given.get(rule.anchor.keyDate);
    if (!anchor) return;
    const due = computeDue(rule, { label: anchor.key, date: anchor.localDate }, calendars, deal.timeZone);
    const version = (known?.version ?? 0) + (known?.localDate === due.localDate ? 0 : 1);
    given.set(key, { key, localDate: due.localDate, source: 'DERIVED', rule, trace: due.trace, version });
  };
  for (const { key, rule } of deal.template.keyDates) {
    const known = given.get(key);
    if (!known || known.source === 'DERIVED') derive(key, known?.rule ?? rule, known);
  }
  return [...given.values()];
};

/** Due dates by task, each computed once; an anchor ring gives no date. */
const dueResolver = (state: DealState): ((task: Task) => Due) => {
  const { deal, calendars } = state;
  const known = new Map<string, Due>();
  const visiting = new Set<string>();

  const dueOf = (task: Task): Due => {
    if (!isOpen(task)) return { at: task.dueAt, trace: task.dueTrace, estimated: false };
    const found = known.get(task.id);
    if (found) return found;
    if (visiting.has(task.id)) return NO_DATE;
    visiting.add(task.id);
    const due = compute(task);
    visiting.delete(task.id);
    known.set(task.id, due);
    return due;
  };

  const compute = ({ dueRule: rule }: Task): Due => {
    if (!rule) return NO_DATE;
    const anchor = anchorOf(rule);
    const computed = anchor ? computeDue(rule, anchor.resolved, calendars, deal.timeZone) : null;
    if (rule.override) return overridden(rule, rule.override, computed?.trace ?? null, deal.timeZone);
    if ('fixed' in rule.anchor) return { at: rule.anchor.fixed, trace: computed?.trace ?? null, estimated: false };
    return computed && anchor ? { at: computed.at, trace: computed.trace, estimated: anchor.estimated } : NO_DATE;
  };

  const anchorOf = ({ anchor }: DueRule): { resolved: ResolvedAnchor; estimated: boolean } | null => {
    if ('fixed' in anchor) return { resolved: { label: 'set by hand', at: anchor.fixed }, estimated: false };
    if ('trigger' in anchor) {
      return anchor.at === undefined ? null : { resolved: { label: 'trigger', at: anchor.at }, estimated: false };
    }
    if ('keyDate' in anchor) {
      const keyDate = state.keyDates.find(({ key }) => key === anchor.keyDate);
      return keyDate ? { resolved: { label: keyDate.key, date: keyDate.localDate }, estimated: false } : null;
    }
    return 'task' in anchor ? taskAnchor(anchor) : milestoneAnchor(anchor.milestone);
  };

  const taskAnchor = (anchor: { task: string; point: 'due' | 'completed' }) => {
    const task = taskByKey(state, anchor.task);
    if (!task) return null;
    const ended = task.occurredAt ?? task.completedAt;
    if (anchor.point === 'completed' && ended !== null && task.baseStatus !== 'CANCELLED') {
      return { resolved: { label: `${task.key} ended`, at: ended }, estimated: false };
    }
    const due = dueOf(task);
    if (due.at === null) return null;
    const estimated = anchor.point === 'completed' || due.estimated;
    return { resolved: { label: `${task.key} due`, at: due.at }, estimated };
  };

  const milestoneAnchor = (key: string) => {
    const milestone = state.milestones.find((candidate) => candidate.key === key);
    if (!milestone) return null;
    if (milestone.reachedAt)
      return { resolved: { label: `${key} reached`, at: milestone.reachedAt }, estimated: false };
    const dated = state.tasks.map((task) =>
      task.milestoneId === milestone.id && task.required ? { ...task, dueAt: dueOf(task).at } : task,
    );
    const at = plannedAt(milestone, dated);
    return at === null ? null : { resolved: { label: `${key} planned`, at }, estimated: true };
  };

  return dueOf;
};

const overridden = (rule: DueRule, override: DueOverride, trace: DueTrace | null, zone: string): Due => ({
  at: override.at,
  trace: {
    calendar: rule.calendar,
    calendarVersion: trace?.calendarVersion ?? 0,
    zone,
    steps: [
      ...(trace?.steps ?? []),
      {
        step: 'override',
        date: localDateOf(override.at, zone),
        at: override.at,
        reason: override.cause === 'HOLD' ? 'moved by the time on hold' : 'set by hand',
      },
    ],
  },
  estimated: false,
});
