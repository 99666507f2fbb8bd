import type { Unit } from '@ratchet/prisma/commit';
import { readAs, systemReader } from '@ratchet/prisma/database';
import type { TargetState } from '@ratchet/workflows/pipeline/deployment/target-state';
import { canonicalJson } from '@ratchet/workflows/pipeline/graph/canonical';
import { v7 as uuidv7 } from 'uuid';
import { query } from '../query';
import { textSha256, type PlanBasis } from './planner/plan-hash';
import type { Plan, PlanConfig, PlanStep } from './planner/planner';
import type { TargetServices } from './services';

/** Everything a plan is and was made from, kept as one artifact. */
export type KeptPlan = PlanBasis &
  Plan & {
    readonly planHash: string;
    readonly target: TargetState;
    readonly config: PlanConfig;
    readonly previousDeploymentId: string | null;
    readonly createdAt: string;
  };

const FIND = `SELECT artifact_sha256 AS sha256 FROM pipeline.deployment_plan WHERE organization_id = $1::uuid AND plan_hash = $2`;
const INSERT = `INSERT INTO pipeline.deployment_plan (organization_id, id, plan_hash, planner, planner_version, manifest_hash, target_state_hash, config_hash, artifact_sha256, destructive_count, created_at)
  VALUES ($1::uuid, $2::uuid, $3, $4, $5, $6, $7, $8, $9, $10, $11::timestamptz) ON CONFLICT (organization_id, plan_hash) DO NOTHING RETURNING id`;
const INSERT_STEPS = `INSERT INTO pipeline.plan_step (organization_id, id, plan_hash, seq, node_id, unique_id, action, depends_on, text_sha256, destructive, estimate_seconds, created_at)
  SELECT $1::uuid, r.id, $2, r.seq, r."nodeId", r."uniqueId", r.action, r."dependsOn", r."textSha256", r.destructive, r.seconds, $4::timestamptz
  FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, seq integer, "nodeId" uuid, "uniqueId" text, action text, "dependsOn" text[], "textSha256" text, destructive boolean, seconds double precision)`;

const rowOf = (step: PlanStep) => ({
  id: uuidv7(),
  seq: step.seq,
  nodeId: step.nodeId,
  uniqueId: step.uniqueId,
  action: step.action,
  dependsOn: step.dependsOn,
  textSha256: textSha256(step),
  destructive: step.destructive,
  seconds: step.estimate.seconds,
});

/** Bytes of the artifact. */
export const planBytes = (plan: KeptPlan): Buffer => Buffer.from(canonicalJson(plan));

/** Keeps a plan under its hash; one that is known stays as it is. */
export const savePlan = async (unit: Unit, plan: KeptPlan, artifactSha256: string): Promise<void> => {
  const { organizationId, tx, at } = unit;
  const destructive = plan.steps.filter((step) => step.destructive).length;
  const inserted = await query(tx, INSERT, [
    organizationId,
    uuidv7(),
    plan.planHash,
    plan.planner,
    plan.plannerVersion,
    plan.manifestHash,
    plan.targetStateHash,
    plan.configHash,
    artifactSha256,
    destructive,
    at.toISOString(),
  ]);
  if (inserted.length === 0) return;
  await query(tx, INSERT_STEPS, [
    organizationId,
    plan.planHash,
    JSON.stringify(plan.steps.map(rowOf)),
    at.toISOString(),
  ]);
};

/** @throws Error when it was never kept. */
export const readPlan = async (
  { db, artifacts }: Pick<TargetServices, 'db' | 'artifacts'>,
  organizationId: string,
  planHash: string,
): Promise<KeptPlan> => {
  const [row] = await readAs(db, systemReader(organizationId), (client) =>
    query<{ sha256: string }>(client, FIND, [organizationId, planHash]),
  );
  if (!row) throw new Error(`plan ${planHash} was never kept`);
  return JSON.parse((await artifacts.read(organizationId, row.sha256)).toString()) as KeptPlan;
};
