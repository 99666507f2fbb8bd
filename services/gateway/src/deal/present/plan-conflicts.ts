import { localDateOf } from '@ratchet/workflows/platform/calendar';
import type { conflict } from '@ratchet/workflows/deal/contract/vocabulary';
import { lagReleaseAt } from '@ratchet/workflows/deal/due-dates';
import type { DealState } from '@ratchet/workflows/deal/model';
import type { z } from 'zod';

type Conflict = z.input<typeof conflict>;

/** What a person should look at before the dates are saved: work due before what it waits for, periods cut short, dates gone by. */
export const planConflicts = (state: DealState, at: string): Conflict[] => [
  ...pastDates(state, at),
  ...edgeConflicts(state),
];

const pastDates = (state: DealState, at: string): Conflict[] => {
  const today = localDateOf(at, state.deal.timeZone);
  return state.keyDates
    .filter(({ key, localDate }) => key !== 'effectiveDate' && localDate < today)
    .map(({ key, localDate }) => ({
      code: 'DATE_PAST',
      message: `${key} ${localDate} has gone by.`,
      field: `keyDates.${key}`,
    }));
};

const edgeConflicts = (state: DealState): Conflict[] => {
  const tasks = new Map(state.tasks.map((task) => [task.id, task]));
  return state.dependencies.flatMap((edge): Conflict[] => {
    const from = tasks.get(edge.fromTaskId);
    const to = tasks.get(edge.toTaskId);
    if (!from?.dueAt || !to?.dueAt) return [];
    const { timeZone } = state.deal;
    if (edge.lag > 0) {
      const earliest = localDateOf(lagReleaseAt(edge, from.dueAt, state.calendars, timeZone), timeZone);
      if (earliest <= localDateOf(to.dueAt, timeZone)) return [];
      return [
        {
          code: 'DEAL_024',
          message: `“${to.title}” may start on ${earliest} at the earliest, after its due date.`,
          key: to.key,
          earliest,
          dueAt: to.dueAt,
        },
      ];
    }
    if (from.dueAt <= to.dueAt) return [];
    return [
      {
        code: 'DUE_INVERSION',
        message: `“${to.title}” is due before “${from.title}”, which it waits for.`,
        key: to.key,
        dueAt: to.dueAt,
      },
    ];
  });
};
