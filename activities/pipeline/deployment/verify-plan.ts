import type { Deployment } from '@ratchet/workflows/pipeline/deployment/model';
import type { PlanComponent } from '@ratchet/workflows/pipeline/deployment/names';
import { introspect } from '../warehouse/introspect';
import { connectionTo, type EnvironmentRow } from './environments';
import { configHashOf, targetHashOf } from './planner/plan-hash';
import type { PlanConfig } from './planner/planner';
import { plannerOf } from './planner/registry';
import { targetDiff } from './planner/target-diff';
import { readPlan } from './plan-store';
import type { TargetServices } from './services';

export type Staleness = { readonly component: PlanComponent; readonly diff: readonly string[] };

/** What of the environment and the request a plan relies on, as it is now. */
export const planConfigOf = (
  environment: EnvironmentRow,
  { selection, vars }: Pick<Deployment, 'selection' | 'vars'>,
): PlanConfig => ({
  environment: environment.name,
  targetKind: environment.targetKind,
  connectionRef: environment.connectionRef,
  schema: environment.schemaName,
  production: environment.production,
  approvals: environment.approvals,
  destructiveApprovals: environment.destructiveApprovals,
  allowSelfApproval: environment.allowSelfApproval,
  selection,
  vars,
});

const configDiff = (before: PlanConfig, after: PlanConfig): readonly string[] =>
  (Object.keys(after) as (keyof PlanConfig)[])
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => `${key} was ${JSON.stringify(before[key])}, is ${JSON.stringify(after[key])}`);

/**
 * Whether the plan still says what would happen: looks at planner, configuration and target again. Null when it does.
 * @throws PipelineFailure PIPE_023 when the target cannot be reached.
 */
export const verify = async (
  services: TargetServices,
  organizationId: string,
  deployment: Deployment,
  environment: EnvironmentRow,
): Promise<Staleness | null> => {
  const plan = await readPlan(services, organizationId, deployment.planHash ?? '');
  const planner = plannerOf(environment.plannerId);
  if (plan.planner !== planner.id || plan.plannerVersion !== planner.version)
    return {
      component: 'planner',
      diff: [`${plan.planner} ${plan.plannerVersion} is now ${planner.id} ${planner.version}`],
    };
  if (plan.manifestHash !== deployment.manifestHash) return { component: 'manifest', diff: [] };
  const config = planConfigOf(environment, deployment);
  if (plan.configHash !== configHashOf(config)) return { component: 'config', diff: configDiff(plan.config, config) };
  const target = await introspect(await connectionTo(services, organizationId, environment), plan.target.schemas);
  if (plan.targetStateHash === targetHashOf(target, environment.currentDeploymentId)) return null;
  const another =
    plan.previousDeploymentId === environment.currentDeploymentId ? [] : ['another deployment succeeded meanwhile'];
  return { component: 'target', diff: [...another, ...targetDiff(plan.target, target)] };
};
