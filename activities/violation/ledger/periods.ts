import type { Unit } from '@ratchet/prisma/commit';
import { localDateOf } from '@ratchet/workflows/platform/calendar';
import { v7 as uuidv7 } from 'uuid';
import type { Chart } from './chart';
import { LedgerRefusal } from './refusal';

const periodOf = (date: string): string => date.slice(0, 4) + date.slice(5, 7);

const monthAfter = (yyyymm: string): string => {
  const [year, month] = [Number(yyyymm.slice(0, 4)), Number(yyyymm.slice(4))];
  return month === 12 ? `${year + 1}01` : `${year}${String(month + 1).padStart(2, '0')}`;
};

const statesOf = async ({ tx, organizationId }: Unit, chart: Chart): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.$queryRaw<{ yyyymm: string; state: string }[]>`
    SELECT yyyymm, state FROM violation.accounting_period WHERE organization_id = ${organizationId}::uuid AND association_id = ${chart.associationId}::uuid ORDER BY yyyymm`;
  return new Map(rows.map(({ yyyymm, state }) => [yyyymm, state]));
};

/** A month before the books began counts as closed. */
const isClosed = (states: ReadonlyMap<string, string>, yyyymm: string): boolean => {
  const [first] = states.keys();
  return states.get(yyyymm) === 'CLOSED' || (first !== undefined && yyyymm < first);
};

const open = async ({ tx, organizationId, at, context }: Unit, chart: Chart, yyyymm: string): Promise<void> => {
  await tx.$executeRaw`
    INSERT INTO violation.accounting_period (organization_id, id, association_id, yyyymm, state, created_at, created_by, updated_at)
    VALUES (${organizationId}::uuid, ${uuidv7()}::uuid, ${chart.associationId}::uuid, ${yyyymm}, 'OPEN', ${at}, ${context.actor.userId}::uuid, ${at}) ON CONFLICT DO NOTHING`;
};

export const today = (unit: Unit, chart: Chart): string => localDateOf(unit.at.toISOString(), chart.timeZone);

/** The date itself where its period is open, else the first day of the next open one. The period is there afterwards. */
export const postingDate = async (unit: Unit, chart: Chart, wanted: string): Promise<string> => {
  const states = await statesOf(unit, chart);
  let month = periodOf(wanted);
  while (isClosed(states, month)) month = monthAfter(month);
  await open(unit, chart, month);
  return month === periodOf(wanted) ? wanted : `${month.slice(0, 4)}-${month.slice(4)}-01`;
};

/** @throws LedgerRefusal LED_004 when the date lies in a closed period. */
export const assertOpen = async (unit: Unit, chart: Chart, date: string): Promise<void> => {
  const month = periodOf(date);
  if (isClosed(await statesOf(unit, chart), month)) throw new LedgerRefusal('LED_004', { period: month });
  await open(unit, chart, month);
};
