import type { Unit } from '@ratchet/prisma/commit';
import type { Attempt, Step } from '@ratchet/workflows/pipeline/deployment/activity-types';
import type { NodeOutcome } from '@ratchet/workflows/pipeline/deployment/commands';
import { DEPLOYMENT_AGGREGATE } from '@ratchet/workflows/pipeline/names';
import { v7 as uuidv7 } from 'uuid';
import type { ActivityDeps } from '../../platform/room';
import { query } from '../query';
import { alive } from './alive';
import { applyCommand } from './apply';
import { fenceOf } from './lock';
import { perform, type Performed } from './perform';
import { readPlan } from './plan-store';
import type { DeployServices } from './services';
import { readDeployment } from './stage';
import { commandStep, deployStep } from './step';

type NodeStep = Step & Attempt;
const keyOf = ({ uniqueId, attempt }: Attempt): string => `${uniqueId}#${attempt}`;

const KEEP_LOG = `UPDATE pipeline.node_run n SET log_sha256 = $5 FROM pipeline.pipeline_run r
  WHERE r.organization_id = n.organization_id AND r.id = n.run_id AND n.organization_id = $1::uuid AND r.deployment_id = $2::uuid AND n.unique_id = $3 AND n.attempt = $4`;
const TESTED = `INSERT INTO pipeline.test_result (organization_id, id, node_run_id, unique_id, node_id, status, failures, created_at)
  SELECT n.organization_id, $5::uuid, n.id, n.unique_id, n.node_id, $6, $7::integer, $8::timestamptz FROM pipeline.node_run n JOIN pipeline.pipeline_run r ON r.organization_id = n.organization_id AND r.id = n.run_id
  WHERE n.organization_id = $1::uuid AND r.deployment_id = $2::uuid AND n.unique_id = $3 AND n.attempt = $4`;
const TEST_STATUS: Readonly<Partial<Record<NodeOutcome['state'], string>>> = { SUCCEEDED: 'PASS', WARNED: 'WARN' };

/** N2: only who holds the environment's lock, with the fence it was given. */
const begin = (deps: ActivityDeps, step: NodeStep): Promise<boolean> =>
  deployStep(deps, step, `start:${keyOf(step)}`, async (unit) => {
    const fence = await fenceOf(unit.tx, unit.organizationId, step.deploymentId);
    if (fence === null) throw new Error(`deployment ${step.deploymentId} does not hold its environment`);
    const { uniqueId, attempt } = step;
    const worker = `worker-${process.pid}`;
    await applyCommand(
      unit,
      step.deploymentId,
      { type: 'startNode', uniqueId, attempt, worker, fence },
      { wake: false },
    );
  });

const record = async (
  unit: Unit,
  step: NodeStep,
  { outcome, isTest, logSha256 }: Extract<Performed, { outcome: unknown }>,
): Promise<void> => {
  const { uniqueId, attempt, deploymentId } = step;
  await applyCommand(unit, deploymentId, { type: 'finishNode', uniqueId, attempt, outcome }, { wake: false });
  const key = [unit.organizationId, deploymentId, uniqueId, attempt];
  if (logSha256 !== null) await query(unit.tx, KEEP_LOG, [...key, logSha256]);
  if (!isTest || outcome.state === 'CANCELLED') return;
  const status = TEST_STATUS[outcome.state] ?? (outcome.failures === null ? 'ERROR' : 'FAIL');
  await query(unit.tx, TESTED, [...key, uuidv7(), status, outcome.failures, unit.at.toISOString()]);
};

/**
 * One attempt at one step. A step that is not this attempt's to run is left alone; what the attempt did is committed
 * before the engine hears of it, so a worker that dies at any point leaves either a result or a marker in the target.
 */
export const runNode =
  (deps: ActivityDeps, services: () => DeployServices) =>
  (step: NodeStep): Promise<void> =>
    alive(async (signal) => {
      if (!(await begin(deps, step))) return;
      const opened = services();
      const found = await readDeployment(opened, step.organizationId, step.deploymentId);
      const { run, deployment } = found?.aggregate ?? {};
      if (!found || !run || !deployment) throw new Error(`${DEPLOYMENT_AGGREGATE} ${step.deploymentId} has no run`);
      const plan = await readPlan(opened, step.organizationId, deployment.planHash ?? '');
      const planned = plan.steps.find(({ uniqueId }) => uniqueId === step.uniqueId);
      if (!planned) throw new Error(`the plan has no step ${step.uniqueId}`);
      const performed = await perform(opened, {
        organizationId: step.organizationId,
        deployment,
        environment: found.environment,
        run,
        step: planned,
        signal,
      });
      // what was done is a fact of now, not of when the engine asked for it
      const now = { ...step, at: opened.db.clock.now().toISOString() };
      if ('retry' in performed) {
        const { uniqueId, attempt } = step;
        await commandStep(deps, now, `end:${keyOf(step)}`, {
          type: 'retryLater',
          uniqueId,
          attempt,
          ...performed.retry,
        });
      } else await deployStep(deps, now, `end:${keyOf(step)}`, (unit) => record(unit, step, performed));
    });

/** N5: the worker that ran it is gone. */
export const loseNode =
  (deps: ActivityDeps) =>
  async (step: NodeStep): Promise<void> => {
    const { uniqueId, attempt } = step;
    const lost = { type: 'retryLater', uniqueId, attempt, message: 'Its worker was lost', lost: true } as const;
    await commandStep(deps, step, `lose:${keyOf(step)}`, lost);
  };
