import { DealRefusal } from '@ratchet/activities/deal/unit-of-deal';
import { AggregateMissing, commitReply, refuse, type Reply, type StoredReply, type Unit } from '@ratchet/prisma/commit';
import { readAs } from '@ratchet/prisma/database';
import { DEAL_ERRORS } from '@ratchet/workflows/deal/errors';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../platform/room';

type Target = { readonly dealId: string; readonly taskId?: string; readonly create?: boolean };

const VERSION = {
  deal: 'SELECT version FROM deal.deal WHERE organization_id = $1::uuid AND id = $2::uuid',
  task: 'SELECT version FROM deal.task WHERE organization_id = $1::uuid AND id = $2::uuid',
};

/** Compares under the aggregate's lock, and only for a command that runs: a repeat answers what it answered. */
const assertMatch = async (unit: Unit, ifMatch: string | null, { dealId, taskId }: Target): Promise<void> => {
  if (ifMatch === null || ifMatch.trim() === '*') return;
  const [row] = await unit.tx.$queryRawUnsafe<{ version: number }[]>(
    taskId ? VERSION.task : VERSION.deal,
    unit.organizationId,
    taskId ?? dealId,
  );
  const named = ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, '').replaceAll('"', ''));
  if (row && !named.includes(String(row.version))) throw new DealRefusal('DEAL_005', { version: row.version });
};

type Request = Pick<OperationRequest, 'caller' | 'context' | 'reader' | 'key' | 'ifMatch'>;

/** Refusals that say something about who tried what, and so are kept. */
const isAudited = (code: keyof typeof DEAL_ERRORS): boolean => DEAL_ERRORS[code].status === 403 || code === 'DEAL_011';

/**
 * Commits one command on a deal under the request's idempotency key.
 * @throws ApiError with the room's code when the state machine refuses; nothing is left then but an audit row where one is due.
 */
export const run = async (
  deps: GatewayDeps,
  request: Request,
  target: Target,
  work: (unit: Unit) => Promise<Reply>,
): Promise<StoredReply> => {
  const aggregate = { type: 'deal', id: target.dealId, ...(target.create ? { create: true } : {}) };
  try {
    return await commitReply(deps.db, request.context, aggregate, request.key, async (unit) => {
      await assertMatch(unit, request.ifMatch, target);
      return work(unit);
    });
  } catch (error) {
    return await answerRefusal(deps, request, target, error);
  }
};

const answerRefusal = async (deps: GatewayDeps, request: Request, target: Target, error: unknown): Promise<never> => {
  if (error instanceof AggregateMissing) throw new ApiError('NOT_FOUND_001');
  if (!(error instanceof DealRefusal)) throw error;
  const { code } = error;
  const details = await withoutHidden(deps, request, error.details);
  if (isAudited(code)) {
    const entity =
      target.taskId === undefined ? { type: 'deal', id: target.dealId } : { type: 'task', id: target.taskId };
    await refuse(deps.db, request.context, code, { ...entity, dealId: target.dealId }, { details });
  }
  throw new ApiError(code, details);
};

const VISIBLE = 'SELECT id FROM deal.task WHERE organization_id = $1 AND id = ANY ($2::uuid[])';
type Waiting = { readonly kind: string; readonly taskId?: string; readonly fromTaskId?: string };

/** A refusal names what the task waits on; work that is not the caller's to see stays without a name. */
const withoutHidden = async (
  deps: GatewayDeps,
  { caller, reader }: Request,
  details: Record<string, unknown>,
): Promise<Record<string, unknown>> => {
  const waitingOn = details.waitingOn as readonly Waiting[] | undefined;
  if (!Array.isArray(waitingOn) || waitingOn.length === 0) return details;
  const ids = waitingOn.flatMap((wait) => wait.taskId ?? wait.fromTaskId ?? []);
  const values = [caller.organizationId, ids];
  const { rows } = await readAs(deps.db, reader, (client) =>
    client.query<{ id: string }>({ name: 'deal_visible_tasks', text: VISIBLE, values }),
  );
  const visible = new Set(rows.map(({ id }) => id));
  const shown = waitingOn.map((wait) => {
    const id = wait.taskId ?? wait.fromTaskId;
    return id === undefined || visible.has(id) ? wait : { kind: wait.kind, title: 'Work of another party' };
  });
  return { ...details, waitingOn: shown };
};
