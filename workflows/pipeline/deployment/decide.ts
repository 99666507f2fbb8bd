import type { Decision, DecisionEnv, DeploymentCommand, Refusal } from './commands';
import type { DeploymentAggregate } from './model';
import { approve, reject } from './state/approvals';
import { openDraft, type Draft } from './state/draft';
import { abandon, expireHalt, pause, resume, retryNode, skipNode } from './state/holds';
import { finishNode, retryLater, startNode } from './state/nodes';
import {
  beginRun,
  cancel,
  checked,
  compiled,
  expireApprovals,
  exported,
  fail,
  finish,
  finishCancel,
  lockAcquired,
  planned,
  position,
  stale,
  start,
} from './state/stages';

type Handlers = {
  readonly [T in DeploymentCommand['type']]: (
    draft: Draft,
    command: Extract<DeploymentCommand, { type: T }>,
  ) => Refusal | null;
};

const handlers: Handlers = {
  approve,
  reject,
  start,
  pause,
  resume,
  cancel,
  abandon,
  retryNode,
  skipNode,
  exported,
  compiled,
  checked,
  planned,
  stale,
  expireApprovals,
  position,
  lockAcquired,
  beginRun,
  startNode,
  finishNode,
  retryLater,
  finish,
  finishCancel,
  expireHalt,
  fail,
};

/**
 * Decides one command on a deployment: D1–D14 and N1–N8. Gives the next state with its events, or a refusal that changes
 * nothing. Pure: time, actor and ids come in `env`. The gateway's commands and the workflow's steps decide by it alike.
 */
export const decide = (state: DeploymentAggregate, command: DeploymentCommand, env: DecisionEnv): Decision => {
  const draft = openDraft(state, env);
  const handler = handlers[command.type] as (draft: Draft, command: DeploymentCommand) => Refusal | null;
  return handler(draft, command) ?? { ok: true, state: draft.state, events: draft.events };
};
