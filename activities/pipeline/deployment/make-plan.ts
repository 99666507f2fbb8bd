import { readAs, systemReader } from '@ratchet/prisma/database';
import type { Manifest } from '@ratchet/workflows/pipeline/deployment/manifest';
import type { TargetState } from '@ratchet/workflows/pipeline/deployment/target-state';
import type { ActivityDeps } from '../../platform/room';
import { query } from '../query';
import { withTarget } from '../warehouse/connect';
import type { TargetConnection } from '../warehouse/connection';
import { introspect } from '../warehouse/introspect';
import { applyCommand } from './apply';
import type { EnvironmentRow } from './environments';
import { readManifest } from './manifest-store';
import { planBytes, savePlan, type KeptPlan } from './plan-store';
import { isBuilt, relationsOf, sortedNodes } from './planner/nodes';
import { configHashOf, planHashOf, targetHashOf } from './planner/plan-hash';
import type { NodeStats, PlanInput } from './planner/planner';
import { plannerOf } from './planner/registry';
import type { DeployServices } from './services';
import { stageActivity, targetOf, type StageContext } from './stage';
import { deployStep } from './step';
import { planConfigOf } from './verify-plan';

const PREVIOUS = `SELECT d.pipeline_id AS "pipelineId", d.manifest_hash AS "manifestHash" FROM pipeline.deployment d WHERE d.organization_id = $1::uuid AND d.id = $2::uuid`;
const HISTORY = `SELECT unique_id AS "uniqueId", avg(execution_ms)::float8 / 1000 AS seconds, avg(rows_affected)::bigint::float8 AS rows FROM (
  SELECT n.unique_id, n.execution_ms, n.rows_affected, row_number() OVER (PARTITION BY n.unique_id ORDER BY n.finished_at DESC) AS nth
  FROM pipeline.node_run n JOIN pipeline.pipeline_run r ON r.organization_id = n.organization_id AND r.id = n.run_id
  WHERE n.organization_id = $1::uuid AND r.pipeline_id = $2::uuid AND r.environment_id = $3::uuid AND n.state IN ('SUCCEEDED', 'WARNED') AND n.execution_ms IS NOT NULL) last
WHERE nth <= 5 GROUP BY unique_id ORDER BY unique_id`;

/** What the environment runs now, if this pipeline put it there. */
const previousManifest = async (
  { services, repository }: StageContext,
  { currentDeploymentId }: EnvironmentRow,
): Promise<Manifest | null> => {
  if (currentDeploymentId === null) return null;
  const { organizationId, pipelineId } = repository;
  const [previous] = await readAs(services.db, systemReader(organizationId), (client) =>
    query<{ pipelineId: string; manifestHash: string }>(client, PREVIOUS, [organizationId, currentDeploymentId]),
  );
  return previous?.pipelineId === pipelineId ? readManifest(services, repository, previous.manifestHash) : null;
};

const historyOf = ({ services, repository, environment }: StageContext): Promise<NodeStats[]> =>
  readAs(services.db, systemReader(repository.organizationId), (client) =>
    query<NodeStats>(client, HISTORY, [repository.organizationId, repository.pipelineId, environment.id]),
  );

/** The target with exact row counts where rows are at risk; elsewhere an estimate is enough. */
const counted = async (connection: TargetConnection, input: PlanInput): Promise<PlanInput> => {
  const { steps } = plannerOf('execution').plan(input);
  const atRisk = new Set(steps.filter(({ destructive }) => destructive).flatMap(({ relation }) => relation ?? []));
  const standing = relationsOf(input.target);
  const names = [...atRisk].filter((name) => standing.get(name)?.kind === 'TABLE');
  if (names.length === 0) return input;
  const rows = await withTarget(connection, async (client) => {
    const counts = new Map<string, number>();
    for (const name of names) {
      const { schema, name: table } = standing.get(name) as { schema: string; name: string };
      const from = `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(table)}`;
      const {
        rows: [row],
      } = await client.query<{ count: number }>(`SELECT count(*)::float8 AS count FROM ${from}`);
      counts.set(name, row?.count ?? 0);
    }
    return counts;
  });
  const relations = input.target.relations.map((one) => {
    const count = rows.get(`${one.schema}.${one.name}`);
    return count === undefined ? one : { ...one, rows: count };
  });
  return { ...input, target: { ...input.target, relations } };
};

const schemasOf = (schema: string, ...manifests: readonly (Manifest | null)[]): readonly string[] => [
  ...new Set([
    schema,
    ...manifests.flatMap((one) =>
      one
        ? sortedNodes(one)
            .filter(isBuilt)
            .map((node) => node.schema)
        : [],
    ),
  ]),
];

/** D4: the exact steps against what stands in the target, with the hash that is approved; then D5. */
export const makePlan = (deps: ActivityDeps, services: () => DeployServices) =>
  stageActivity(deps, services, 'PLAN', async (step, context) => {
    const { services: opened, deployment, environment, repository } = context;
    const manifestHash = deployment.manifestHash ?? '';
    const connection = await targetOf(context);
    const manifest = await readManifest(opened, repository, manifestHash);
    const previous = await previousManifest(context, environment);
    const target: TargetState = await introspect(connection, schemasOf(environment.schemaName, manifest, previous));
    const config = planConfigOf(environment, deployment);
    const input = await counted(connection, { manifest, previous, target, config, history: await historyOf(context) });
    const planner = plannerOf(environment.plannerId);
    const plan = planner.plan(input);
    const basis = {
      planner: planner.id,
      plannerVersion: planner.version,
      manifestHash,
      targetStateHash: targetHashOf(target, environment.currentDeploymentId),
      configHash: configHashOf(config),
    };
    const planHash = planHashOf(basis, plan);
    const kept: KeptPlan = {
      ...basis,
      ...plan,
      planHash,
      target,
      config,
      previousDeploymentId: environment.currentDeploymentId,
      createdAt: step.at,
    };
    const { sha256 } = await opened.artifacts.put(repository.organizationId, planBytes(kept));
    await deployStep(deps, step, 'makePlan', async (unit) => {
      await savePlan(unit, kept, sha256);
      const steps = plan.steps.map(({ estimate, ...one }) => ({ ...one, estimateSeconds: estimate.seconds }));
      await applyCommand(unit, deployment.id, { type: 'planned', planHash, steps }, { wake: false });
    });
  });
