import type { Command, CommandResults, CommandType, Decision, DecisionEnv, Refusal } from './commands';
import type { DealState } from './model';
import { cancel } from './state/cancel';
import { applyTemplate, createDeal } from './state/create';
import { createTask } from './state/create-task';
import { isRefusal, openDraft, refuse, sealed, type Draft } from './state/draft';
import { pause, resume } from './state/hold';
import { assignTask, completeTask, skipTask, unassignTask } from './state/task-commands';
import { escalate, markOverdue, releaseLag, remind } from './state/timers';
import { acceptOffer, close, completeDeal, markPending } from './state/transitions';

type Handlers = {
  [T in Exclude<CommandType, 'createDeal'>]: (
    draft: Draft,
    command: Extract<Command, { type: T }>,
  ) => CommandResults[T] | Refusal;
};

const handlers: Handlers = {
  applyTemplate,
  acceptOffer,
  markPending,
  close,
  completeDeal,
  pause,
  resume,
  cancel,
  assignTask,
  unassignTask,
  completeTask,
  skipTask,
  createTask,
  markOverdue,
  releaseLag,
  remind,
  escalate,
};

/**
 * Decides one command: the next state with its events and answer, or a refusal that changes nothing. Pure: time, actor
 * and ids come in `env`. The same function guards the gateway's commands and the workflow's, so both refuse the same.
 */
export const decide = <C extends Command>(
  state: DealState | null,
  command: C,
  env: DecisionEnv,
): Decision<C['type']> => {
  if (command.type === 'createDeal') {
    if (state) return refuse('DEAL_002', { from: state.deal.status, action: 'createDeal', allowed: [] });
    const created = createDeal(command, env);
    return isRefusal(created) ? created : accepted(created, { dealId: command.dealId, provisioning: true });
  }
  if (!state) return refuse('DEAL_001');
  const draft = openDraft(state, env);
  const handler = handlers[command.type] as (draft: Draft, command: Command) => CommandResults[CommandType] | Refusal;
  const result = handler(draft, command);
  return isRefusal(result) ? result : accepted(draft, result);
};

const accepted = <T extends CommandType>(draft: Draft, result: CommandResults[CommandType]): Decision<T> => {
  const state = sealed(draft);
  return { ok: true, state, events: draft.events, result: withVersions(state, result) as CommandResults[T] };
};

/** A task in the answer is the task as committed, with its raised version. */
const withVersions = (state: DealState, result: CommandResults[CommandType]): CommandResults[CommandType] => {
  if (!('task' in result)) return result;
  return { ...result, task: state.tasks.find(({ id }) => id === result.task.id) ?? result.task };
};
