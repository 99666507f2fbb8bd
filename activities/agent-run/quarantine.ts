import type { Unit } from '@ratchet/prisma/commit';
import { emit } from './events';

/** Content that does not match its hash is never given out again; the run's log says so once. */
export const quarantine = async (
  unit: Unit,
  { artifactId, sha256 }: { artifactId: string; sha256: string },
): Promise<void> => {
  const marked = await unit.tx.$executeRaw`
    UPDATE agent_run.artifact_blobs SET state = 'QUARANTINED' WHERE organization_id = ${unit.organizationId}::uuid AND sha256 = ${sha256} AND state <> 'QUARANTINED'`;
  if (marked !== 1) return;
  emit(unit, 'ARTIFACT_CORRUPT', { artifactId, expectedSha256: sha256 });
  unit.audit({
    eventType: 'agent-run.artifactCorrupt',
    entityType: 'artifact',
    entityId: artifactId,
    data: { sha256 },
  });
};
