import { z } from 'zod';
import { instant, page, uuid } from '../../platform/contract-kit';
import {
  DEPLOYMENT_STATES,
  HOLDS,
  PLANNERS,
  SELECTIONS,
  STAGES,
  STEP_ACTIONS,
  STOPS,
  TARGET_KINDS,
} from '../deployment/names';

const count = z.number().int();
export const person = z.object({ userId: uuid, displayName: z.string() });
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Numbers of a run's steps by state. */
export const progress = z.object({
  total: count,
  done: count,
  running: count,
  failed: count,
  skipped: count,
  percent: count,
});

export const environmentBody = z
  .object({
    id: uuid,
    name: z.string(),
    production: z.boolean(),
    targetKind: z.enum(TARGET_KINDS),
    /** Name of the connection; the connection itself is never shown. */
    connectionRef: z.string(),
    schemaName: z.string(),
    plannerId: z.enum(PLANNERS),
    concurrency: count,
    approvals: count,
    destructiveApprovals: count,
    allowSelfApproval: z.boolean(),
    selectionDefault: z.enum(SELECTIONS),
    currentDeploymentId: uuid.nullable(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'PipelineEnvironment' });

const holder = z.object({ deploymentId: uuid, number: count, pipelineName: z.string(), since: instant });
export const queueBody = z
  .object({
    holder: holder.nullable(),
    waiting: z.array(
      z.object({ deploymentId: uuid, number: count, pipelineName: z.string(), position: count, since: instant }),
    ),
  })
  .meta({ id: 'PipelineEnvironmentQueue' });

const failure = z.object({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()) });

export const deploymentItem = z
  .object({
    id: uuid,
    number: count,
    pipeline: z.object({ id: uuid, name: z.string() }),
    environment: z.object({ id: uuid, name: z.string(), production: z.boolean() }),
    kind: z.literal('DEPLOY'),
    state: z.enum(DEPLOYMENT_STATES),
    hold: z.enum(HOLDS),
    holdSince: instant.nullable(),
    graphVersion: count,
    commitSha: z.string().nullable(),
    manifestHash: sha256.nullable(),
    planHash: sha256.nullable(),
    selection: z.enum(SELECTIONS),
    stopAfter: z.enum(STOPS).nullable(),
    autoStart: z.boolean(),
    failedStage: z.enum(STAGES).nullable(),
    failedNode: z.string().nullable(),
    failure: failure.nullable(),
    reason: z.string().nullable(),
    requestedBy: person.nullable(),
    supersedesId: uuid.nullable(),
    destructiveSteps: count,
    approvals: z.object({ needed: count, given: count, missing: count }),
    progress,
    runId: uuid.nullable(),
    createdAt: instant,
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    lastSeq: count,
  })
  .meta({ id: 'PipelineDeployment' });
export const deploymentPage = page(deploymentItem);

const stage = z.object({
  stage: z.enum(STAGES),
  state: z.enum(['PENDING', 'RUNNING', 'WAITING', 'DONE', 'FAILED', 'NOT_REACHED']),
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
});
const approval = z.object({
  approver: person.nullable(),
  decision: z.enum(['APPROVED', 'REJECTED', 'BY_POLICY']),
  planHash: sha256,
  comment: z.string().nullable(),
  decidedAt: instant,
  expiresAt: instant.nullable(),
});

export const deploymentBody = deploymentItem
  .extend({
    stages: z.array(stage),
    decisions: z.array(approval),
    /** Place in the environment's queue, 1 is next; null when it does not wait. */
    queue: z.object({ position: count, holder: holder.nullable() }).nullable(),
    /** When the failed steps are given up if nobody decides. */
    haltUntil: instant.nullable(),
    /** What the caller may do now. */
    actions: z.array(z.string()),
    /** Why the caller may not approve, if the deployment waits for approval. */
    mayNotApprove: z.string().nullable(),
  })
  .meta({ id: 'PipelineDeploymentDetail' });

export const planStep = z.object({
  seq: count,
  uniqueId: z.string(),
  nodeId: uuid.nullable(),
  name: z.string(),
  resourceType: z.string(),
  relation: z.string().nullable(),
  action: z.enum(STEP_ACTIONS),
  reason: z.string(),
  dependsOn: z.array(z.string()),
  /** SQL that runs now; `previousText` is what ran last in this environment. */
  text: z.string().nullable(),
  previousText: z.string().nullable(),
  textSha256: sha256.nullable(),
  destructive: z.boolean(),
  /** What may be lost, why, and how many rows are at risk. */
  risks: z.array(z.object({ kind: z.string(), reason: z.string(), rows: count.nullable() })),
  columns: z.object({ added: z.array(z.string()), removed: z.array(z.string()) }),
  estimate: z.object({ seconds: z.number().nullable(), rows: count.nullable() }),
});
export const planBody = z
  .object({
    deploymentId: uuid,
    planHash: sha256,
    planner: z.object({ id: z.string(), version: z.string() }),
    target: z.enum(TARGET_KINDS),
    environment: z.string(),
    manifestHash: sha256,
    targetStateHash: sha256,
    configHash: sha256,
    previousDeploymentId: uuid.nullable(),
    destructiveCount: count,
    warnings: z.array(z.string()),
    /** Destructive ones first, then in the order they run. */
    steps: z.array(planStep),
    createdAt: instant,
  })
  .meta({ id: 'PipelinePlan' });

export const exportBody = z
  .object({
    pipelineId: uuid,
    version: count,
    commitSha: z.string(),
    treeSha: z.string(),
    branch: z.string(),
    files: count,
    /** False when this version had been committed before. */
    created: z.boolean(),
  })
  .meta({ id: 'PipelineExport' });
