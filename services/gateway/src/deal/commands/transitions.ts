import { requestTransition, type TransitionRequest } from '@ratchet/activities/deal/request-transition';
import { commitReply, IdempotencyConflict } from '@ratchet/prisma/commit';
import { readAs, type WorkflowRequest } from '@ratchet/prisma/database';
import type { Command } from '@ratchet/workflows/deal/commands';
import type { DealState } from '@ratchet/workflows/deal/model';
import { decide } from '@ratchet/workflows/deal/state';
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid';
import { ApiError } from '../../platform/api-error';
import type { Answer, GatewayDeps, OperationRequest } from '../../platform/room';
import { authoriseDeal } from '../access/authorise';
import type { DealHandlers } from '../handlers';
import type { DealHead } from '../present/deal';
import { readDealView } from '../read/deal-view';
import { asSql, nameOf } from '../read/sql';

type StatusCommand = Extract<Command, { type: TransitionRequest['name'] }>;
type Request = Pick<OperationRequest, 'caller' | 'context' | 'reader' | 'key' | 'ifMatch'>;
type CommandRow = {
  state: 'PENDING' | 'SETTLED' | 'REFUSED';
  request_hash: Buffer | null;
  result: { status: DealHead['status']; seq: number } | null;
  code: string | null;
  details: Record<string, unknown> | null;
};

const FIND =
  'SELECT state, request_hash, result, code, details FROM platform.command WHERE organization_id = $1 AND id = $2';

/** Same organisation, caller, key and operation: same command, however often it is sent. */
const commandIdOf = ({ context, key }: Request): string => {
  if (!key) throw new ApiError('IDEMPOTENCY_001');
  return uuidv5(`${key.caller}/${key.key}/${key.operation}`, context.organizationId);
};

/** A command that the workflow settles: the row is its idempotency record, and its stored result every answer. */
const transition = async (
  deps: GatewayDeps,
  request: Request,
  dealId: string,
  command: StatusCommand,
): Promise<Answer> => {
  await authoriseDeal(deps, request, dealId, 'deal.transition');
  const commandId = commandIdOf(request);
  const requestHash = request.key?.requestHash ?? Buffer.alloc(0);
  const { row, state } = await readAs(deps.db, request.reader, async (client) => ({
    row: await findCommand(client, request, commandId),
    state: (await readDealView(asSql(client), request.caller, dealId)).state,
  }));
  if (row?.request_hash && !row.request_hash.equals(requestHash)) throw new IdempotencyConflict('IDEMPOTENCY_002');
  if (row?.state === 'SETTLED') return { ...settledAnswer(dealId, row), headers: { 'Idempotent-Replayed': 'true' } };
  if (!row || row.state === 'REFUSED') {
    assertVersion(request.ifMatch, state);
    assertPossible(deps, request, state, command);
  }

  const { type: name, ...payload } = command;
  const wanted: TransitionRequest = {
    deal: state.deal,
    commandId,
    name,
    payload,
    requestHash,
  };
  const sent = await commit(deps, request, wanted);
  await Promise.all(sent.map((message) => deps.workflows.settle(message)));
  const settled = await awaitSettled(deps, request, commandId, sent.length > 0 ? 0 : REPEAT_WAIT_MS);
  if (settled?.state === 'SETTLED') return settledAnswer(dealId, settled);
  if (settled?.state === 'REFUSED') throw new ApiError(settled.code ?? 'DEAL_002', settled.details ?? {});
  return { status: 202, body: { pending: true, commandId } };
};

/** A repeat of a command that is still on its way waits for the first request's outcome, by looking. */
const REPEAT_WAIT_MS = 4_000;
const LOOK_EVERY_MS = 200;

type Client = { query: (config: { name: string; text: string; values: unknown[] }) => Promise<{ rows: CommandRow[] }> };
const findCommand = async (
  client: unknown,
  { caller }: Request,
  commandId: string,
): Promise<CommandRow | undefined> => {
  const { rows } = await (client as Client).query({
    name: nameOf(FIND),
    text: FIND,
    values: [caller.organizationId, commandId],
  });
  return rows[0];
};

const awaitSettled = async (
  deps: GatewayDeps,
  request: Request,
  commandId: string,
  waitMs: number,
): Promise<CommandRow | undefined> => {
  const until = Date.now() + waitMs;
  for (;;) {
    const row = await readAs(deps.db, request.reader, (client) => findCommand(client, request, commandId));
    if (row?.state !== 'PENDING' || Date.now() >= until) return row;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
};

/** Commits the pending row and hands back the messages it asked for, so that their outcome can be awaited. */
const commit = async (
  deps: GatewayDeps,
  request: Request,
  wanted: TransitionRequest,
): Promise<readonly WorkflowRequest[]> => {
  const sent: WorkflowRequest[] = [];
  const db = { ...deps.db, afterCommit: (requests: readonly WorkflowRequest[]) => void sent.push(...requests) };
  await commitReply(db, request.context, { type: 'deal', id: wanted.deal.id }, null, async (unit) => {
    await requestTransition(unit, wanted);
    return { status: 202, body: null };
  });
  return sent;
};

const assertVersion = (ifMatch: string | null, { deal }: DealState): void => {
  if (
    ifMatch === null ||
    ifMatch.trim() === '*' ||
    ifMatch.replace(/^W\//, '').replaceAll('"', '').trim() === String(deal.version)
  )
    return;
  throw new ApiError('DEAL_005', { version: deal.version });
};

/** The same decision the workflow will take, so that what it would refuse is refused at once and leaves nothing. */
const assertPossible = (deps: GatewayDeps, { caller }: Request, state: DealState, command: StatusCommand): void => {
  const decision = decide(state, command, {
    at: deps.db.clock.now().toISOString(),
    actor: { kind: 'user', userId: caller.userId },
    newId: uuidv7,
  });
  if (!decision.ok) throw new ApiError(decision.code, decision.details);
};

/** Made from the stored row alone: each repeat is the same to the byte. */
const settledAnswer = (dealId: string, { result }: CommandRow) => {
  const { status, seq } = result ?? { status: 'DRAFT', seq: 0 };
  const deal: DealHead = { id: dealId, status, held: false, lastSeq: seq };
  return { status: 200, body: { deal, result: { status, seq } } };
};

const at = (given: string | undefined) => (given === undefined ? {} : { occurredAt: new Date(given).toISOString() });

export const transitionCommands = (
  deps: GatewayDeps,
): Pick<DealHandlers, 'acceptOffer' | 'markPending' | 'closeDeal'> => ({
  acceptOffer: ({ body, params, ...request }) => {
    const dates = {
      ...(body.effectiveDate === undefined ? {} : { effectiveDate: body.effectiveDate }),
      ...(body.closingDate === undefined ? {} : { closingDate: body.closingDate }),
    };
    return transition(deps, request, params.id, { type: 'acceptOffer', ...dates, ...at(body.occurredAt) });
  },
  markPending: ({ params, ...request }) => transition(deps, request, params.id, { type: 'markPending' }),
  closeDeal: ({ body, params, ...request }) =>
    transition(deps, request, params.id, { type: 'close', ...at(body.occurredAt) }),
});
