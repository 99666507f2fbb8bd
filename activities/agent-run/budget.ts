import type { Unit } from '@ratchet/prisma/commit';
import type { OnExhausted } from '@ratchet/workflows/agent-run/names';
import { passedThreshold, settle, type Budget } from '@ratchet/workflows/agent-run/state/money';
import { v7 as uuidv7 } from 'uuid';
import { emit } from './events';

export type RunBudget = Budget & {
  readonly id: string;
  readonly overrunMicros: number;
  readonly onExhausted: OnExhausted;
};

/** A run's money, locked until commit. */
export const readBudget = async ({ tx, organizationId }: Unit, runId: string): Promise<RunBudget> => {
  const [budget] = await tx.$queryRaw<RunBudget[]>`
    SELECT b.id, b.cap_micros::float8 AS "capMicros", b.spent_micros::float8 AS "spentMicros", b.reserved_micros::float8 AS "reservedMicros", b.allocated_micros::float8 AS "allocatedMicros",
      b.overrun_micros::float8 AS "overrunMicros", r.on_exhausted AS "onExhausted"
    FROM agent_run.budgets b JOIN agent_run.runs r ON r.organization_id = b.organization_id AND r.id = b.owner_id
    WHERE b.organization_id = ${organizationId}::uuid AND b.owner = 'run' AND b.owner_id = ${runId}::uuid FOR UPDATE OF b`;
  if (!budget) throw new Error(`run ${runId} has no budget`);
  return budget;
};

/** Holds an amount for one attempt of a call. The table's own check refuses what would pass the cap. */
export const hold = async (
  { tx, organizationId: org, at }: Unit,
  budgetId: string,
  callId: string,
  attempt: number,
  amountMicros: number,
): Promise<string> => {
  const id = uuidv7();
  await tx.$executeRaw`UPDATE agent_run.budgets SET reserved_micros = reserved_micros + ${amountMicros} WHERE organization_id = ${org}::uuid AND id = ${budgetId}::uuid`;
  await tx.$executeRaw`
    INSERT INTO agent_run.budget_reservations (organization_id, id, budget_id, call_id, attempt, amount_micros, status, created_at)
    VALUES (${org}::uuid, ${id}::uuid, ${budgetId}::uuid, ${callId}::uuid, ${attempt}, ${amountMicros}, 'HELD', ${at})`;
  return id;
};

type Closed = { budgetId: string; amountMicros: number };
const close = async (
  { tx, organizationId }: Unit,
  reservationId: string,
  status: 'SETTLED' | 'RELEASED' | 'FORFEITED',
  settledMicros: number | null,
): Promise<Closed | undefined> => {
  const [row] = await tx.$queryRaw<Closed[]>`
    UPDATE agent_run.budget_reservations SET status = ${status}, settled_micros = coalesce(${settledMicros}::bigint, amount_micros)
    WHERE organization_id = ${organizationId}::uuid AND id = ${reservationId}::uuid AND status = 'HELD' RETURNING budget_id AS "budgetId", amount_micros::float8 AS "amountMicros"`;
  return row;
};
const book = async ({ tx, organizationId }: Unit, closed: Closed, spent: number, overrun: number): Promise<void> => {
  await tx.$executeRaw`
    UPDATE agent_run.budgets SET reserved_micros = reserved_micros - ${closed.amountMicros}, spent_micros = spent_micros + ${spent}, overrun_micros = overrun_micros + ${overrun}
    WHERE organization_id = ${organizationId}::uuid AND id = ${closed.budgetId}::uuid`;
};

/** The outcome of the call is unknown: what was held counts in full. */
export const forfeit = async (unit: Unit, reservationId: string): Promise<number> => {
  const closed = await close(unit, reservationId, 'FORFEITED', null);
  if (closed) await book(unit, closed, closed.amountMicros, 0);
  return closed?.amountMicros ?? 0;
};

/** The provider proved that it charged nothing. */
export const release = async (unit: Unit, reservationId: string): Promise<void> => {
  const closed = await close(unit, reservationId, 'RELEASED', 0);
  if (closed) await book(unit, closed, 0, 0);
};

/** The call cost so much; what went beyond the reservation stands apart, outside the cap. Tells of a threshold it passed. */
export const settleReservation = async (
  unit: Unit,
  runId: string,
  reservationId: string,
  costMicros: number,
): Promise<{ overrunMicros: number }> => {
  const before = await readBudget(unit, runId);
  const closed = await close(unit, reservationId, 'SETTLED', costMicros);
  if (!closed) return { overrunMicros: 0 };
  const { settledMicros, overrunMicros } = settle(closed.amountMicros, costMicros);
  await book(unit, closed, settledMicros, overrunMicros);
  const { capMicros, spentMicros } = before;
  const percent = passedThreshold(capMicros, spentMicros, spentMicros + settledMicros);
  if (percent !== null)
    emit(unit, 'BUDGET_THRESHOLD_REACHED', { percent, spentMicros: spentMicros + settledMicros, capMicros });
  return { overrunMicros };
};
