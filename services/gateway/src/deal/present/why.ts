import type { taskWhy } from '@ratchet/workflows/deal/contract/task-schemas';
import type { DueRule, Task } from '@ratchet/workflows/deal/model';
import { rootCauses, shownStatus } from '@ratchet/workflows/deal/views';
import type { z } from 'zod';
import type { DealView } from '../read/deal-view';
import { personOf } from '../read/names';
import { waitBodies } from './task';

type Why = z.input<typeof taskWhy>;

const exists = ({ state, columns, names }: DealView, { origin }: Task): Why['exists'] => {
  const template = { key: state.deal.template.key, version: state.deal.template.version };
  switch (origin.kind) {
    case 'TEMPLATE':
      return {
        text: `It is part of the template “${columns.templateName}”, version ${origin.version}.`,
        origin,
        template,
      };
    case 'CANCELLATION':
      return {
        text: `The deal was cancelled; the template “${columns.templateName}” asks for this then.`,
        origin,
        template,
      };
    case 'AUTOMATION':
      return {
        text: `Rule ${origin.ruleKey ?? ''} made it when its trigger happened.`.replace('  ', ' '),
        origin,
        executionId: origin.executionId,
        eventId: origin.eventId,
      };
    case 'MANUAL': {
      const user = personOf(names, origin.userId);
      return {
        text: `${user?.displayName ?? 'Someone'} added it${origin.reason === null ? '' : `: ${origin.reason}`}.`,
        origin,
        ...(user ? { user } : {}),
      };
    }
    case 'UPGRADE':
      return {
        text: `It came with the change of the template from version ${origin.from} to ${origin.to}.`,
        origin,
        template,
      };
    default:
      return origin satisfies never;
  }
};

const UNITS = { calendarDays: 'calendar days', businessDays: 'business days', hours: 'hours' } as const;

const anchorWords = ({ anchor }: DueRule): string => {
  if ('keyDate' in anchor) return `the date “${anchor.keyDate}”`;
  if ('task' in anchor)
    return anchor.point === 'completed' ? `the end of “${anchor.task}”` : `the due date of “${anchor.task}”`;
  if ('milestone' in anchor) return `the milestone “${anchor.milestone}”`;
  return 'trigger' in anchor ? 'the event that made it' : 'a date set by hand';
};

const dateWords = ({ dueRule, dueAt, dueEstimated }: Task): string => {
  if (dueRule === null) return 'It has no due date.';
  if (dueRule.override)
    return dueRule.override.cause === 'HOLD'
      ? 'The date moved by the time the deal was on hold.'
      : 'The date was set by hand.';
  if (dueAt === null) return `It counts from ${anchorWords(dueRule)}, which has no date yet.`;
  const { offset, unit, calendar } = dueRule;
  const distance = offset === 0 ? 'On' : `${Math.abs(offset)} ${UNITS[unit]} ${offset < 0 ? 'before' : 'after'}`;
  return `${distance} ${anchorWords(dueRule)}, by the calendar ${calendar}${dueEstimated ? '; an estimate until then' : ''}.`;
};

const STATUS_WORDS: Readonly<Record<ReturnType<typeof shownStatus>, string>> = {
  BLOCKED: 'It waits for other work.',
  PENDING: 'It is ready, and nobody is assigned.',
  IN_PROGRESS: 'It is ready and assigned.',
  OVERDUE: 'Its due date has passed.',
  COMPLETED: 'It was completed.',
  SKIPPED: 'It was skipped.',
  CANCELLED: 'It was cancelled.',
};

/** Why the task exists, why this date, why this status, in words and with the evidence. */
export const whyBody = (view: DealView, task: Task): Why => {
  const status = shownStatus(task);
  return {
    taskId: task.id,
    exists: exists(view, task),
    date: {
      text: dateWords(task),
      dueAt: task.dueAt,
      estimated: task.dueEstimated,
      rule: task.dueRule,
      trace: task.dueTrace,
    },
    status: {
      text: STATUS_WORDS[status],
      status,
      since: task.statusSince,
      waitingOn: waitBodies(view.state, task),
      rootCauseTaskIds: task.overdueSince === null ? [] : rootCauses(view.state, task.id),
    },
  };
};
