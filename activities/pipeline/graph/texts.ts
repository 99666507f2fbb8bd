import type { Unit } from '@ratchet/prisma/commit';
import { v7 as uuidv7 } from 'uuid';
import { query, type Source } from '../query';

const LOAD =
  'SELECT sha256, bytes FROM pipeline.pipeline_blob WHERE organization_id = $1::uuid AND sha256 = ANY ($2::text[])';

/** Texts by SHA-256. @throws Error when one is missing: events never name a text that was not kept. */
export const loadTexts = async (
  source: Source,
  organizationId: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (hashes.length === 0) return new Map();
  const rows = await query<{ sha256: string; bytes: Buffer }>(source, LOAD, [organizationId, hashes]);
  const texts = new Map(rows.map(({ sha256, bytes }) => [sha256, Buffer.from(bytes).toString('utf8')]));
  const missing = hashes.find((sha256) => !texts.has(sha256));
  if (missing !== undefined) throw new Error(`text ${missing} is missing`);
  return texts;
};

const SAVE = `INSERT INTO pipeline.pipeline_blob (organization_id, id, sha256, bytes, size, created_at, created_by)
  SELECT $1::uuid, t.id, t.sha256, t.bytes, octet_length(t.bytes), $5::timestamptz, $6::uuid
  FROM unnest($2::uuid[], $3::text[], $4::bytea[]) AS t (id, sha256, bytes) ON CONFLICT (organization_id, sha256) DO NOTHING`;

/** Keeps texts that are not kept yet. */
export const saveTexts = async (unit: Unit, texts: ReadonlyMap<string, string>): Promise<void> => {
  if (texts.size === 0) return;
  const entries = [...texts];
  await unit.tx.$executeRawUnsafe(
    SAVE,
    unit.organizationId,
    entries.map(() => uuidv7()),
    entries.map(([sha256]) => sha256),
    entries.map(([, text]) => Buffer.from(text)),
    unit.at.toISOString(),
    unit.context.actor.userId,
  );
};
