import type { Unit } from '@ratchet/prisma/commit';
import { applyCommand, type Applied } from './apply-command';

/** The board's yes to a proposed fine; who gave it is kept with the fine. @throws CaseRefusal VIO_001, VIO_002, VIO_004 */
export const approveStep = (unit: Unit, violationId: string, stepKey: string): Promise<Applied> =>
  applyCommand(
    unit,
    violationId,
    { type: 'approveStep', stepKey },
    {
      also: async () => {
        await unit.tx.$executeRaw`
        UPDATE violation.fine SET approved_by = array_append(approved_by, ${unit.context.actor.userId}::uuid), updated_at = ${unit.at}
        WHERE organization_id = ${unit.organizationId}::uuid AND violation_id = ${violationId}::uuid AND step_key = ${stepKey} AND state = 'PROPOSED'`;
        return [];
      },
    },
  );
