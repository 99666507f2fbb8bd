import type { Stream, Unit } from '@ratchet/prisma/commit';
import type { EntityType } from '@ratchet/workflows/agent-run/names';
import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { ArtifactStore } from '../platform/artifact-store';
import { emit } from './events';

/** Bytes that lie in the store already; only now may a row name them. */
export type Kept = { readonly sha256: string; readonly sizeBytes: number };

export const sha256Of = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
export const keepText = (store: ArtifactStore, organizationId: string, text: string): Promise<Kept> =>
  store.put(organizationId, Buffer.from(text, 'utf8'));
export const keepJson = (store: ArtifactStore, organizationId: string, value: unknown): Promise<Kept> =>
  keepText(store, organizationId, JSON.stringify(value));
export const readJson = async <T>(store: ArtifactStore, organizationId: string, sha256: string): Promise<T> =>
  JSON.parse((await store.read(organizationId, sha256)).toString('utf8')) as T;

export type NewArtifact = {
  /** Chosen beforehand where something names it already. */
  readonly id?: string;
  readonly kept: Kept;
  readonly runId: string;
  readonly stepKey?: string | null;
  readonly jobId?: string | null;
  readonly mediaType: string;
  /** Unique in the run. */
  readonly name: string;
  readonly entityType: EntityType;
  readonly tags?: Record<string, unknown>;
};

export type Added = { readonly artifactId: string; readonly version: number };

/** The row of kept bytes; the same name in a run again is its next version. */
export const addArtifact = async (unit: Unit, artifact: NewArtifact): Promise<Added> => {
  const { kept, runId, stepKey = null, jobId = null, mediaType, name, entityType, tags = {} } = artifact;
  const id = artifact.id ?? uuidv7();
  const { organizationId: org, tx, at } = unit;
  await addBlob(unit, kept);
  const [row] = await tx.$queryRaw<{ version: number }[]>`
    INSERT INTO agent_run.artifacts (organization_id, id, run_id, job_id, step_key, sha256, media_type, name, logical_name, version, previous_id, entity_type, tags, created_at)
    SELECT ${org}::uuid, ${id}::uuid, ${runId}::uuid, ${jobId}::uuid, ${stepKey}, ${kept.sha256}, ${mediaType}, ${name}, ${name}, coalesce(max(p.version), 0) + 1,
      (array_agg(p.id ORDER BY p.version DESC))[1], ${entityType}, ${JSON.stringify(tags)}::jsonb, ${at}
    FROM agent_run.artifacts p WHERE p.organization_id = ${org}::uuid AND p.run_id = ${runId}::uuid AND p.logical_name = ${name}
    RETURNING version`;
  return { artifactId: id, version: row?.version ?? 1 };
};

export const addBlob = async ({ organizationId, tx, at }: Unit, { sha256, sizeBytes }: Kept): Promise<void> => {
  await tx.$executeRaw`
    INSERT INTO agent_run.artifact_blobs (organization_id, sha256, size_bytes, created_at) VALUES (${organizationId}::uuid, ${sha256}, ${sizeBytes}, ${at}) ON CONFLICT DO NOTHING`;
};

/** Tells of an artifact that people use; prompts, answers and tool outputs are only kept. */
export const announceArtifact = (stream: Pick<Stream, 'emit'>, added: Added, artifact: NewArtifact): void => {
  const { kept, mediaType, entityType, name, stepKey, jobId } = artifact;
  emit(stream, 'ARTIFACT_CREATED', {
    ...added,
    ...kept,
    mediaType,
    entityType,
    name,
    ...(stepKey ? { stepKey } : {}),
    ...(jobId ? { jobId } : {}),
  });
};
