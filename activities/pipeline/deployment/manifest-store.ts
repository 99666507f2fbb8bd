import type { Unit } from '@ratchet/prisma/commit';
import { readAs, systemReader } from '@ratchet/prisma/database';
import type { Manifest } from '@ratchet/workflows/pipeline/deployment/manifest';
import type { Deployment } from '@ratchet/workflows/pipeline/deployment/model';
import { v7 as uuidv7 } from 'uuid';
import type { DbtRuntime } from '../dbt/types';
import type { Repository } from '../git/store';
import { query } from '../query';
import type { TargetServices } from './services';

const FIND = `SELECT artifact_sha256 AS sha256 FROM pipeline.pipeline_manifest WHERE organization_id = $1::uuid AND pipeline_id = $2::uuid AND manifest_hash = $3`;
const INSERT = `INSERT INTO pipeline.pipeline_manifest (organization_id, id, pipeline_id, environment_id, commit_sha, manifest_hash, artifact_sha256, dbt_version, adapter, adapter_version, schema_version, node_count, compile_ms, log_sha256, created_at)
  VALUES ($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::timestamptz) ON CONFLICT (organization_id, pipeline_id, manifest_hash) DO NOTHING`;

/** manifest.json as it was compiled and approved. @throws Error when it was never kept. */
export const readManifestBytes = async (
  { db, artifacts }: Pick<TargetServices, 'db' | 'artifacts'>,
  { organizationId, pipelineId }: Repository,
  manifestHash: string,
): Promise<Buffer> => {
  const [row] = await readAs(db, systemReader(organizationId), (client) =>
    query<{ sha256: string }>(client, FIND, [organizationId, pipelineId, manifestHash]),
  );
  if (!row) throw new Error(`manifest ${manifestHash} was never kept`);
  return artifacts.read(organizationId, row.sha256);
};

export const readManifest = async (
  services: Pick<TargetServices, 'db' | 'artifacts'>,
  repository: Repository,
  manifestHash: string,
): Promise<Manifest> =>
  JSON.parse((await readManifestBytes(services, repository, manifestHash)).toString()) as Manifest;

export type CompiledManifest = {
  readonly manifest: Manifest;
  readonly manifestHash: string;
  readonly artifactSha256: string;
  readonly logSha256: string;
  readonly compileMs: number;
  readonly versions: DbtRuntime['versions'];
};

/** Keeps a manifest by its hash; one that is known stays as it is. */
export const saveManifest = async (unit: Unit, deployment: Deployment, compiled: CompiledManifest): Promise<void> => {
  const { metadata, nodes } = compiled.manifest;
  await unit.tx.$executeRawUnsafe(
    INSERT,
    unit.organizationId,
    uuidv7(),
    deployment.pipelineId,
    deployment.environmentId,
    deployment.commitSha,
    compiled.manifestHash,
    compiled.artifactSha256,
    compiled.versions.dbt,
    metadata.adapter_type,
    compiled.versions.adapter,
    metadata.dbt_schema_version,
    Object.keys(nodes).length,
    Math.round(compiled.compileMs),
    compiled.logSha256,
    unit.at.toISOString(),
  );
};
