import type { Timeline } from '@/api/types';

type Past = Timeline['past'][number];
type Wait = Timeline['now'][number];
type Planned = Timeline['planned'][number];

export type TimelineItem =
  | { kind: 'past'; key: string; at: string; event: Past; id: string | null }
  | { kind: 'line'; key: string }
  | { kind: 'wait'; key: string; at: string | null; wait: Wait; id: string | null }
  | { kind: 'planned'; key: string; at: string | null; step: Planned; id: string | null };

export type TimelineFilter = {
  /** `main` leaves bookkeeping out, `all` shows everything, else the family of events before the dot, e.g. `task`. */
  show: string;
  text: string;
};

const byTime = (a: { at: string | null }, b: { at: string | null }): number => {
  if (a.at === b.at) return 0;
  if (a.at === null) return 1;
  return b.at === null ? -1 : a.at < b.at ? -1 : 1;
};

const taskOf = (detail: Record<string, unknown>): string | null =>
  typeof detail['taskId'] === 'string' ? detail['taskId'] : null;

export const familyOf = (type: string): string => type.slice(0, Math.max(type.indexOf('.'), 0)) || type;

export const familiesOf = (past: readonly Past[]): string[] =>
  [...new Set(past.map(({ type }) => familyOf(type)))].sort();

/** One list: what happened, the now line, then waits and plans by their date. */
export const toItems = (
  timeline: Timeline,
  filter: TimelineFilter,
  isMain: (type: string) => boolean,
): TimelineItem[] => {
  const wanted = filter.text.trim().toLowerCase();
  const matches = (...texts: (string | null | undefined)[]) =>
    wanted === '' || texts.some((text) => text?.toLowerCase().includes(wanted));
  const past = timeline.past
    .filter(
      ({ type }) => filter.show === 'all' || (filter.show === 'main' ? isMain(type) : familyOf(type) === filter.show),
    )
    .filter(({ title, actor }) => matches(title, actor.name))
    .map((event): TimelineItem => ({
      kind: 'past',
      key: `p${event.sequence}`,
      at: event.at,
      event,
      id: taskOf(event.detail),
    }));
  const waiting = new Set(timeline.now.map(({ refId }) => refId));
  const ahead = [
    ...timeline.now
      .filter(({ what, who }) => matches(what, who.person, who.role))
      .map((wait, index) => ({
        kind: 'wait' as const,
        key: `w${wait.refId ?? index}`,
        at: wait.deadline ?? null,
        wait,
        id: wait.refId ?? null,
      })),
    ...timeline.planned
      .filter(({ refId, what, milestone }) => (refId === undefined || !waiting.has(refId)) && matches(what, milestone))
      .map((step, index) => ({
        kind: 'planned' as const,
        key: `n${step.refId ?? ''}${index}`,
        at: step.at,
        step,
        id: step.refId ?? null,
      })),
  ].sort(byTime);
  return [...past, { kind: 'line', key: 'line' }, ...ahead];
};
