import { AggregateMissing, type Unit } from '@ratchet/prisma/commit';
import { ASSOCIATION } from '@ratchet/workflows/violation/names';
import { LedgerRefusal } from './refusal';

/**
 * Closes a period for good; entries under way in it are waited for.
 * @throws LedgerRefusal LED_004 when it is closed already; AggregateMissing when nothing was ever posted in it.
 */
export const closePeriod = async (unit: Unit, associationId: string, yyyymm: string): Promise<void> => {
  const { tx, organizationId, at, context } = unit;
  const books = await unit.also({ type: ASSOCIATION, id: associationId, create: true });
  const [period] = await tx.$queryRaw<{ state: string }[]>`
    SELECT state FROM violation.accounting_period WHERE organization_id = ${organizationId}::uuid AND association_id = ${associationId}::uuid AND yyyymm = ${yyyymm} FOR UPDATE`;
  if (!period) throw new AggregateMissing();
  if (period.state === 'CLOSED') throw new LedgerRefusal('LED_004', { period: yyyymm });
  await tx.$executeRaw`
    UPDATE violation.accounting_period SET state = 'CLOSED', closed_at = ${at}, closed_by = ${context.actor.userId}::uuid, updated_at = ${at}
    WHERE organization_id = ${organizationId}::uuid AND association_id = ${associationId}::uuid AND yyyymm = ${yyyymm}`;
  books.emit({ type: 'period.closed', payload: { associationId, yyyymm } });
};
