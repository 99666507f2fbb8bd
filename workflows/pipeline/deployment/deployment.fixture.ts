import type { DecisionEnv, DeploymentCommand } from './commands';
import { decide } from './decide';
import type { DeploymentAggregate, Step } from './model';
import { latestOf } from './state/draft';

export const AT = '2026-10-05T13:00:00.000Z';
export const HASH = 'a'.repeat(64);

export const step = (seq: number, uniqueId: string, dependsOn: readonly string[] = [], destructive = false): Step => ({
  seq,
  uniqueId,
  nodeId: null,
  action: uniqueId.startsWith('test') ? 'TEST' : 'REPLACE',
  dependsOn,
  destructive,
  estimateSeconds: null,
});

/** a → b → c, and d beside them. */
export const STEPS: readonly Step[] = [step(1, 'a'), step(2, 'b', ['a']), step(3, 'c', ['b']), step(4, 'd')];

let ids = 0;
export const env = (
  userId: string | null = 'olga',
  role: DecisionEnv['actor']['role'] = 'OPERATOR',
  at = AT,
): DecisionEnv => ({
  at,
  actor: userId === null ? { kind: 'workflow', userId } : { kind: 'user', userId, ...(role ? { role } : {}) },
  newId: () => `id-${(ids += 1)}`,
});

export const aggregate = (
  deployment: Partial<DeploymentAggregate['deployment']> = {},
  environment: Partial<DeploymentAggregate['environment']> = {},
  steps: readonly Step[] = STEPS,
): DeploymentAggregate => ({
  deployment: {
    id: 'deployment',
    number: 1,
    pipelineId: 'pipeline',
    environmentId: 'environment',
    graphVersion: 60,
    state: 'DRAFT',
    hold: 'NONE',
    holdSince: null,
    failedStage: null,
    failedNode: null,
    failure: null,
    commitSha: null,
    manifestHash: null,
    planHash: HASH,
    selection: 'ALL',
    stopAfter: null,
    autoStart: true,
    vars: {},
    reason: null,
    requestedBy: 'ada',
    supersedesId: null,
    startedAt: null,
    finishedAt: null,
    ...deployment,
  },
  environment: {
    id: 'environment',
    name: 'prod',
    production: true,
    concurrency: 4,
    approvals: 1,
    destructiveApprovals: 2,
    allowSelfApproval: false,
    ...environment,
  },
  approvals: [],
  steps,
  run: null,
  nodes: [],
});

/** Applies commands one after the other; each must be accepted. */
export const after = (
  state: DeploymentAggregate,
  commands: readonly DeploymentCommand[],
  by: DecisionEnv = env(null),
): DeploymentAggregate =>
  commands.reduce((current, command) => {
    const decision = decide(current, command, by);
    if (!decision.ok)
      throw new Error(`${command.type} was refused: ${decision.code} ${JSON.stringify(decision.details)}`);
    return decision.state;
  }, state);

/** A run in progress. */
export const running = (): DeploymentAggregate =>
  after(aggregate({ state: 'QUEUED' }), [
    { type: 'lockAcquired', fence: 7, queuedMs: 0, runNumber: 1 },
    { type: 'beginRun' },
  ]);

export const starting = (uniqueId: string, attempt = 1): DeploymentCommand => ({
  type: 'startNode',
  uniqueId,
  attempt,
  worker: 'worker-1',
  fence: 7,
});
export const ending = (
  uniqueId: string,
  state: 'SUCCEEDED' | 'WARNED' | 'FAILED' | 'REUSED' | 'CANCELLED' = 'SUCCEEDED',
  attempt = 1,
): DeploymentCommand => ({
  type: 'finishNode',
  uniqueId,
  attempt,
  outcome: {
    state,
    executionMs: 10,
    compileMs: 1,
    rowsAffected: 5,
    failures: null,
    message: state === 'FAILED' ? 'division by zero' : null,
    dbtCode: null,
    compiledSha256: null,
  },
});

export const states = ({ nodes }: DeploymentAggregate): Record<string, string> =>
  Object.fromEntries([...latestOf(nodes)].map(([uniqueId, { state }]) => [uniqueId, state]));
