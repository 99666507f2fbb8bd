import type { DecisionEnv, Refusal, RefusalDetails } from '../commands';
import type { DealErrorCode } from '../errors';
import type { DealEvent, DealEventPayload, DecidedEventType, EmittedEvent } from '../events';
import { sameJson } from '../json';
import type { Deal, DealState, Milestone, Task } from '../model';

/** A decision in the making. It lives inside one call of `decide`; the state given in is never changed. */
export type Draft = { readonly before: DealState; state: DealState; events: EmittedEvent[]; readonly env: DecisionEnv };

export const openDraft = (state: DealState, env: DecisionEnv): Draft => ({ before: state, state, events: [], env });

export const refuse = (code: DealErrorCode, details: RefusalDetails = {}): Refusal => ({ ok: false, code, details });

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;

/** Adds an event and returns its position, for the `causedBy` of what follows from it. */
export const emit = <T extends DecidedEventType>(
  draft: Draft,
  type: T,
  payload: Omit<DealEventPayload<T>, 'dealId'>,
  causedBy?: number,
): number => {
  const event = { type, payload: { dealId: draft.state.deal.id, ...payload } } as unknown as DealEvent;
  draft.events = [...draft.events, causedBy === undefined ? event : { ...event, causedBy }];
  return draft.events.length - 1;
};

/** Completes the payload of an event with what was only known afterwards. */
export const amend = (draft: Draft, position: number, payload: Record<string, unknown>): void => {
  draft.events = draft.events.map((event, index) =>
    index === position ? ({ ...event, payload: { ...event.payload, ...payload } } as EmittedEvent) : event,
  );
};

export const patchDeal = (draft: Draft, patch: Partial<Deal>): void => {
  draft.state = { ...draft.state, deal: { ...draft.state.deal, ...patch } };
};

export const patchTask = (draft: Draft, taskId: string, patch: Partial<Task>): void => {
  const tasks = draft.state.tasks.map((task) => (task.id === taskId ? { ...task, ...patch } : task));
  draft.state = { ...draft.state, tasks };
};

export const patchMilestone = (draft: Draft, milestoneId: string, patch: Partial<Milestone>): void => {
  const milestones = draft.state.milestones.map((milestone) =>
    milestone.id === milestoneId ? { ...milestone, ...patch } : milestone,
  );
  draft.state = { ...draft.state, milestones };
};

export const findTask = (state: DealState, taskId: string): Task | undefined =>
  state.tasks.find((task) => task.id === taskId);

/** For a task the decision has already looked up. */
export const taskOf = (state: DealState, taskId: string): Task => {
  const task = findTask(state, taskId);
  if (!task) throw new Error(`task ${taskId} is not part of the deal`);
  return task;
};

/** The next state, with the version of every row that changed raised by one. */
export const sealed = (draft: Draft): DealState => {
  const { before, state } = draft;
  const earlier = new Map(before.tasks.map((task) => [task.id, task]));
  const tasks = state.tasks.map((task) => {
    const known = earlier.get(task.id);
    return known && known !== task && !sameJson(known, task) ? { ...task, version: known.version + 1 } : task;
  });
  const deal =
    before.deal.id === state.deal.id && before.deal !== state.deal && !sameJson(before.deal, state.deal)
      ? { ...state.deal, version: before.deal.version + 1 }
      : state.deal;
  return { ...state, deal, tasks };
};
