import type { Command, CommandResults, Refusal } from '../commands';
import { isOpen } from '../deadlines';
import type { CompensationEntry } from '../model';
import { COMPENSATION_STEPS, type CompensationStep } from '../names';
import { addTemplateTasks, settleWithNew } from './create';
import { emit, patchDeal, patchMilestone, patchTask, type Draft } from './draft';
import { guardDeal } from './guards';

/** Done by the workflow afterwards, repeatable without harm; all earlier steps are one transaction. */
const LATER_STEPS: readonly CompensationStep[] = ['timers', 'notices'];

/** D6: ends the deal and its open work, and creates what a cancelled deal still needs. */
export const cancel = (
  draft: Draft,
  { reasonCode, note, template }: Extract<Command, { type: 'cancel' }>,
): CommandResults['cancel'] | Refusal => {
  const refused = guardDeal(draft.state, 'cancel');
  if (refused) return refused;
  const { at } = draft.env;
  const from = draft.state.deal.status;
  const compensation = COMPENSATION_STEPS.map((step): CompensationEntry =>
    LATER_STEPS.includes(step) ? { step, status: 'PENDING', at: null } : { step, status: 'DONE', at },
  );
  patchDeal(draft, {
    status: 'CANCELLED',
    cancelReasonCode: reasonCode,
    cancelNote: note ?? null,
    cancelledAt: at,
    heldAt: null,
    holdReason: null,
    compensation,
  });
  emit(draft, 'deal.status_changed', { from, to: 'CANCELLED' });
  const event = emit(draft, 'deal.cancelled', { reasonCode, compensation });
  endOpenWork(draft, event);
  const added = addTemplateTasks(draft, template, 'CANCELLATION');
  settleWithNew(draft, added, { name: 'deal.cancelled', event });
  return { status: 'CANCELLED', compensation };
};

const endOpenWork = (draft: Draft, event: number): void => {
  for (const { id: taskId, key } of draft.state.tasks.filter(isOpen)) {
    patchTask(draft, taskId, {
      baseStatus: 'CANCELLED',
      statusSince: draft.env.at,
      overdueSince: null,
      closedReason: 'deal cancelled',
    });
    emit(draft, 'task.cancelled', { taskId, key }, event);
  }
  for (const { id, status } of draft.state.milestones) {
    if (status === 'PLANNED' || status === 'ACTIVE') patchMilestone(draft, id, { status: 'CANCELLED' });
  }
  const participants = draft.state.participants.map((participant) =>
    participant.status === 'INVITED' ? { ...participant, status: 'REVOKED' as const } : participant,
  );
  draft.state = { ...draft.state, participants };
};

/** Notes that the workflow has finished one of the later steps. */
export const withCompensation = (
  compensation: readonly CompensationEntry[],
  step: CompensationStep,
  status: CompensationEntry['status'],
  at: string,
): CompensationEntry[] => compensation.map((entry) => (entry.step === step ? { step, status, at } : entry));
