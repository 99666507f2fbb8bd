import { isLater } from '../../platform/calendar';
import type { Command, CommandResults, Refusal, StatusResult } from '../commands';
import { isOpen } from '../deadlines';
import type { DealState, KeyDate, LocalDate, Task } from '../model';
import type { DealStatus } from '../names';
import { emit, patchDeal, refuse, type Draft } from './draft';
import { guardDeal, isActive, openTaskRefs } from './guards';
import { settle } from './settle';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

const moveTo = (draft: Draft, to: DealStatus): number => {
  const { status: from } = draft.state.deal;
  patchDeal(draft, { status: to });
  return emit(draft, 'deal.status_changed', { from, to });
};

const futureOccurrence = (draft: Draft, occurredAt: string | undefined): Refusal | null =>
  occurredAt !== undefined && isLater(occurredAt, draft.env.at)
    ? refuse('DEAL_021', { field: 'occurredAt', constraint: 'it lies in the future' })
    : null;

/** D2: the contract dates count from here, and the tasks no longer wait for the offer. */
export const acceptOffer = (draft: Draft, command: Of<'acceptOffer'>): CommandResults['acceptOffer'] | Refusal => {
  const refused = guardDeal(draft.state, 'acceptOffer') ?? futureOccurrence(draft, command.occurredAt);
  if (refused) return refused;
  const given = { effectiveDate: command.effectiveDate, closingDate: command.closingDate };
  const keyDates = withContractDates(draft.state, given);
  const dateOf = (key: string): LocalDate | undefined => keyDates.find((keyDate) => keyDate.key === key)?.localDate;
  const effectiveDate = dateOf('effectiveDate');
  const closingDate = dateOf('closingDate');
  const missing = missingForOffer(draft.state, effectiveDate, closingDate);
  if (missing.length > 0 || effectiveDate === undefined || closingDate === undefined) {
    return refuse('DEAL_008', { missing });
  }
  draft.state = { ...draft.state, keyDates };
  moveTo(draft, 'UNDER_CONTRACT');
  const occurredAt = command.occurredAt ?? draft.env.at;
  const event = emit(draft, 'offer.accepted', { effectiveDate, closingDate, occurredAt });
  const { unblocked } = settle(draft, { name: 'offer.accepted', event });
  return { status: 'UNDER_CONTRACT', unblocked };
};

const withContractDates = (state: DealState, given: Record<string, LocalDate | undefined>): KeyDate[] =>
  Object.entries(given).reduce<KeyDate[]>((keyDates, [key, localDate]) => {
    const known = keyDates.find((keyDate) => keyDate.key === key);
    if (localDate === undefined || known?.localDate === localDate) return keyDates;
    const next: KeyDate = {
      key,
      localDate,
      source: 'CONTRACT',
      rule: known?.rule ?? null,
      trace: null,
      version: (known?.version ?? 0) + 1,
    };
    return [...keyDates.filter((keyDate) => keyDate.key !== key), next];
  }, state.keyDates);

const missingForOffer = (state: DealState, effectiveDate?: LocalDate, closingDate?: LocalDate): string[] => {
  const buyer = state.participants.some((p) => p.dealRole === 'BUYER' && (isActive(p) || p.status === 'INVITED'));
  const coordinator =
    state.deal.coordinatorUserId !== null ||
    state.participants.some((p) => p.dealRole === 'TRANSACTION_COORDINATOR' && isActive(p));
  const inOrder = effectiveDate === undefined || closingDate === undefined || effectiveDate < closingDate;
  return [
    ...(effectiveDate === undefined ? ['effectiveDate'] : []),
    ...(closingDate === undefined ? ['closingDate'] : []),
    ...(inOrder ? [] : ['a closingDate after the effectiveDate']),
    ...(buyer ? [] : ['buyer']),
    ...(coordinator ? [] : ['coordinator']),
  ];
};

const guardEnded = (tasks: readonly Task[]): Refusal | null => {
  const openTasks = openTaskRefs(tasks);
  return openTasks.length === 0 ? null : refuse('DEAL_006', { openTasks });
};

/** D3: every contingency completed or waived. */
export const markPending = (draft: Draft): StatusResult | Refusal => {
  const contingencies = draft.state.tasks.filter((task) => task.contingency);
  const refused = guardDeal(draft.state, 'markPending') ?? guardEnded(contingencies);
  if (refused) return refused;
  moveTo(draft, 'PENDING');
  return { status: 'PENDING' };
};

/** D4: the milestone `closing` is reached. */
export const close = (draft: Draft, command: Of<'close'>): StatusResult | Refusal => {
  const refused = guardDeal(draft.state, 'close') ?? futureOccurrence(draft, command.occurredAt);
  if (refused) return refused;
  const closing = draft.state.milestones.find(({ key }) => key === 'closing');
  if (closing?.status !== 'REACHED') {
    const tasks = draft.state.tasks.filter((task) => task.milestoneId === closing?.id && task.required);
    return refuse('DEAL_006', { milestone: 'closing', openTasks: openTaskRefs(tasks) });
  }
  const closedAt = command.occurredAt ?? draft.env.at;
  moveTo(draft, 'CLOSED');
  patchDeal(draft, { closedAt });
  emit(draft, 'deal.closed', { closedAt }, draft.events.length - 1);
  return { status: 'CLOSED' };
};

export const openRequiredTasks = (state: DealState): Task[] =>
  state.tasks.filter((task) => task.required && task.phase === 'NORMAL' && isOpen(task));

/** D5: the last required task has ended. */
export const completeDeal = (draft: Draft): StatusResult | Refusal => {
  const refused = guardDeal(draft.state, 'completeDeal') ?? guardEnded(openRequiredTasks(draft.state));
  if (refused) return refused;
  moveTo(draft, 'COMPLETED');
  patchDeal(draft, { completedAt: draft.env.at });
  emit(draft, 'deal.completed', { completedAt: draft.env.at }, draft.events.length - 1);
  return { status: 'COMPLETED' };
};
