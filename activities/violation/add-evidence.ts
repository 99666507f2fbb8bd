import type { Unit } from '@ratchet/prisma/commit';
import { isEnded } from '@ratchet/workflows/violation/names';
import { loadForChange } from './apply-command';
import { auditCase, emitCase } from './envelope';
import { insertEvidence, type GivenEvidence } from './evidence';
import { CaseRefusal } from './refusal';

/** Evidence as it is shown. */
export type ShownEvidence = {
  readonly id: string;
  readonly kind: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly takenAt: string | null;
  readonly byOwner: boolean;
  readonly createdAt: string;
};

/** Adds a file to an open case; the same file again is the item that is there. @throws CaseRefusal VIO_004 */
export const applyEvidence = async (unit: Unit, violationId: string, given: GivenEvidence): Promise<ShownEvidence> => {
  const state = await loadForChange(unit, violationId);
  const { violation, owner } = state;
  if (isEnded(violation.state)) throw new CaseRefusal('VIO_004', { from: violation.state });
  const [added] = await insertEvidence(unit, { violationId, associationId: violation.associationId }, [given]);
  const known = state.evidence.find(({ sha256 }) => sha256 === given.sha256);
  const id = added ?? known?.id;
  if (id === undefined) throw new Error('evidence was neither added nor there');
  if (added !== undefined) {
    const event = {
      type: 'violation.evidence-added',
      payload: { evidenceId: added, evidenceSha256: [given.sha256] },
    } as const;
    emitCase(unit, violationId, event);
    auditCase(unit, violationId, 'addEvidence', [event]);
  }
  const { kind, sha256, mediaType, takenAt } = given;
  const byOwner = (added === undefined ? known?.submittedBy : unit.context.actor.userId) === owner.userId;
  return {
    id,
    kind,
    sha256,
    mediaType,
    takenAt: takenAt === undefined ? null : new Date(takenAt).toISOString(),
    byOwner,
    createdAt: unit.at.toISOString(),
  };
};
