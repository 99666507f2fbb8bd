import type { Unit } from '@ratchet/prisma/commit';
import type { ReportedCure } from '@ratchet/workflows/violation/state/cure';
import { applyCommand, loadForChange, type Applied, type ApplyOptions } from './apply-command';
import { insertEvidence, type GivenEvidence } from './evidence';

/** The cure that waits for review, or null. A review that is over has an event of its own after the report. */
const reportedCure = async (unit: Unit, violationId: string): Promise<ReportedCure | null> => {
  const [last] = await unit.tx.$queryRaw<{ type: string; payload: ReportedCure }[]>`
    SELECT type, payload FROM platform.event WHERE organization_id = ${unit.organizationId}::uuid AND aggregate_type = 'violation' AND aggregate_id = ${violationId}::uuid
      AND type IN ('violation.cure-reported', 'violation.cure-accepted', 'violation.cure-rejected') ORDER BY sequence DESC LIMIT 1`;
  if (last?.type !== 'violation.cure-reported') return null;
  const { receivedAt, inTime, evidenceSha256 } = last.payload;
  return { receivedAt, inTime, evidenceSha256 };
};

export type CureReported = Applied & { readonly inTime: boolean };

/** The owner reports the breach as fixed. Whether it is in time is settled here, by the clock of the commit. @throws CaseRefusal VIO_001, VIO_002, VIO_004, VIO_005 */
export const reportCure = async (
  unit: Unit,
  violationId: string,
  evidence: readonly GivenEvidence[],
  options: Pick<ApplyOptions, 'wake'> = {},
): Promise<CureReported> => {
  const state = await loadForChange(unit, violationId);
  const applied = await applyCommand(unit, violationId, { type: 'reportCure', evidence }, { ...options, state });
  await insertEvidence(unit, { violationId, associationId: state.violation.associationId }, evidence);
  const reported = applied.decision.events.find(({ type }) => type === 'violation.cure-reported');
  return { ...applied, inTime: reported?.payload.inTime === true };
};

/** @throws CaseRefusal VIO_005 when no reported cure waits for review. */
export const acceptCure = async (
  unit: Unit,
  violationId: string,
  options: Pick<ApplyOptions, 'wake'> = {},
): Promise<Applied> =>
  applyCommand(unit, violationId, { type: 'acceptCure', reported: await reportedCure(unit, violationId) }, options);

/** @throws CaseRefusal VIO_005 when no reported cure waits for review. */
export const rejectCure = async (unit: Unit, violationId: string, reason: string): Promise<Applied> =>
  applyCommand(unit, violationId, { type: 'rejectCure', reported: await reportedCure(unit, violationId), reason });
