import { z } from 'zod';
import { instant, page, uuid } from '../../platform/contract-kit';
import { HOLDS, NODE_STATES, RUN_STATES, STEP_ACTIONS } from '../deployment/names';
import { progress, sha256 } from './deployment-schemas';

const count = z.number().int();

export const runBody = z
  .object({
    id: uuid,
    number: count,
    deploymentId: uuid,
    deploymentNumber: count,
    environment: z.object({ id: uuid, name: z.string() }),
    kind: z.literal('DEPLOY'),
    state: z.enum(RUN_STATES),
    hold: z.enum(HOLDS),
    manifestHash: sha256,
    queuedMs: count.nullable(),
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    progress,
  })
  .meta({ id: 'PipelineRun' });
export const runPage = page(runBody);

const attempt = z.object({
  attempt: count,
  state: z.enum(NODE_STATES),
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
  nextAttemptAt: instant.nullable(),
  executionMs: count.nullable(),
  compileMs: count.nullable(),
  rowsAffected: count.nullable(),
  failures: count.nullable(),
  message: z.string().nullable(),
  dbtCode: z.string().nullable(),
});
export const runNode = attempt
  .extend({
    seq: count,
    uniqueId: z.string(),
    nodeId: uuid.nullable(),
    name: z.string(),
    resourceType: z.string(),
    action: z.enum(STEP_ACTIONS),
    dependsOn: z.array(z.string()),
    destructive: z.boolean(),
    skippedBecauseOf: z.string().nullable(),
    /** Lies on the longest path to the end of the run. */
    critical: z.boolean(),
    /** Earlier attempts, oldest first. */
    earlier: z.array(attempt),
  })
  .meta({ id: 'PipelineRunNode' });
export const runNodes = z
  .object({ run: runBody, items: z.array(runNode), lastSeq: count })
  .meta({ id: 'PipelineRunNodes' });

export const ganttBody = z
  .object({
    from: instant.nullable(),
    to: instant.nullable(),
    rows: z.array(
      z.object({
        uniqueId: z.string(),
        name: z.string(),
        attempt: count,
        state: z.enum(NODE_STATES),
        startMs: count,
        durationMs: count,
        critical: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'PipelineGantt' });

export const logBody = z
  .object({
    items: z.array(
      z.object({
        uniqueId: z.string(),
        attempt: count,
        at: instant,
        level: z.string(),
        code: z.string(),
        text: z.string(),
      }),
    ),
  })
  .meta({ id: 'PipelineRunLog' });

export const metricsBody = z
  .object({
    bucket: z.enum(['hour', 'day']),
    items: z.array(
      z.object({
        at: instant,
        environmentId: uuid,
        uniqueId: z.string(),
        nodeId: uuid.nullable(),
        name: z.string(),
        runs: count,
        failures: count,
        p50Ms: count,
        p95Ms: count,
        rows: count,
        testFailures: count,
      }),
    ),
  })
  .meta({ id: 'PipelineMetrics' });
