import type { TargetState } from '@ratchet/workflows/pipeline/deployment/target-state';
import { canonicalJson, sha256Of } from '@ratchet/workflows/pipeline/graph/canonical';
import { targetStateHash } from '../../warehouse/introspect';
import type { Plan, PlanConfig, PlanStep } from './planner';

/** Hashes of what a plan was made from; a plan is stale once one of them differs. */
export type PlanBasis = {
  readonly planner: string;
  readonly plannerVersion: string;
  readonly manifestHash: string;
  readonly targetStateHash: string;
  readonly configHash: string;
};

export const configHashOf = (config: PlanConfig): string => sha256Of(canonicalJson(config));

/** What stands in the target, and which deployment put it there. */
export const targetHashOf = (target: TargetState, currentDeploymentId: string | null): string =>
  sha256Of(canonicalJson([targetStateHash(target), currentDeploymentId]));

export const textSha256 = ({ text }: Pick<PlanStep, 'text'>): string | null => (text === null ? null : sha256Of(text));

/** What is approved: the basis, and every step with the hash of its text. Estimates and row counts are not part. */
export const planHashOf = (basis: PlanBasis, { steps }: Plan): string =>
  sha256Of(
    canonicalJson([
      basis,
      steps.map((step) => ({
        seq: step.seq,
        uniqueId: step.uniqueId,
        nodeId: step.nodeId,
        action: step.action,
        dependsOn: step.dependsOn,
        destructive: step.destructive,
        textSha256: textSha256(step),
      })),
    ]),
  );
