import type { Unit } from '@ratchet/prisma/commit';
import type { EvidenceKind } from '@ratchet/workflows/violation/names';
import { v7 as uuidv7 } from 'uuid';
import { ArtifactMissing, type ArtifactStore } from '../platform/artifact-store';
import { CaseRefusal } from './refusal';

export type NamedEvidence = {
  readonly kind: EvidenceKind;
  readonly sha256: string;
  readonly takenAt?: string | undefined;
  readonly location?: string | undefined;
};
export type GivenEvidence = NamedEvidence & { readonly mediaType: string };

const SIGNATURES: readonly { readonly mediaType: string; readonly matches: (head: Buffer) => boolean }[] = [
  { mediaType: 'image/jpeg', matches: (head) => head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) },
  { mediaType: 'image/png', matches: (head) => head.subarray(1, 4).toString('latin1') === 'PNG' },
  {
    mediaType: 'image/webp',
    matches: (head) =>
      head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP',
  },
  { mediaType: 'application/pdf', matches: (head) => head.subarray(0, 5).toString('latin1') === '%PDF-' },
];

/** What the bytes are, whatever the sender called them; without a known signature they are text. */
export const mediaTypeOf = (head: Buffer): string =>
  SIGNATURES.find(({ matches }) => matches(head))?.mediaType ?? 'text/plain';

/**
 * Finds what was uploaded before by its hash.
 * @throws CaseRefusal VIO_005 naming the hash that is not there.
 */
export const findUploads = (
  artifacts: ArtifactStore,
  organizationId: string,
  named: readonly NamedEvidence[],
): Promise<GivenEvidence[]> =>
  Promise.all(
    named.map(async (item) => {
      const bytes = await artifacts.read(organizationId, item.sha256).catch((error: unknown) => {
        if (!(error instanceof ArtifactMissing)) throw error;
        throw new CaseRefusal('VIO_005', { missing: [`the uploaded file ${item.sha256}`], field: 'evidence' });
      });
      return { ...item, mediaType: mediaTypeOf(bytes) };
    }),
  );

/** Adds evidence to the case; the same file twice is one item. Answers the ids of what is new. */
export const insertEvidence = async (
  unit: Unit,
  { violationId, associationId }: { readonly violationId: string; readonly associationId: string },
  given: readonly GivenEvidence[],
): Promise<string[]> => {
  const rows = given.map((item) => ({ ...item, id: uuidv7() }));
  const { tx, organizationId, at, context } = unit;
  const { userId } = context.actor;
  const inserted = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO violation.violation_evidence (organization_id, id, association_id, violation_id, kind, artifact_sha256, media_type, taken_at, location, submitted_by, created_at, created_by, updated_at)
    SELECT ${organizationId}::uuid, r.id, ${associationId}::uuid, ${violationId}::uuid, r.kind, r.sha256, r."mediaType", r."takenAt", r.location, ${userId}::uuid, ${at}, ${userId}::uuid, ${at}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, kind text, sha256 text, "mediaType" text, "takenAt" timestamptz, location text)
    ON CONFLICT DO NOTHING RETURNING id`;
  return inserted.map(({ id }) => id);
};
