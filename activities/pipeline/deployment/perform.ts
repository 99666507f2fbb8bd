import { CancelledFailure } from '@temporalio/common';
import type { NodeOutcome } from '@ratchet/workflows/pipeline/deployment/commands';
import type { Deployment, Run } from '@ratchet/workflows/pipeline/deployment/model';
import { sha256Of } from '@ratchet/workflows/pipeline/graph/canonical';
import { RunnerLost } from '../dbt/runner';
import type { DbtCommand, DbtEvent, NodeStatus, RunNodeResult } from '../dbt/types';
import { PipelineFailure } from '../failure';
import { completionMarker } from '../warehouse/completion';
import { withTarget } from '../warehouse/connect';
import type { TargetConnection } from '../warehouse/connection';
import { OPS_SCHEMA } from '../warehouse/ops-schema';
import { applicationNameOf, endOrphans } from '../warehouse/orphans';
import { connectionTo, type EnvironmentRow } from './environments';
import type { PlanStep } from './planner/planner';
import type { DeployServices } from './services';

export type Performance = {
  readonly organizationId: string;
  readonly deployment: Deployment;
  readonly environment: EnvironmentRow;
  readonly run: Run;
  readonly step: PlanStep;
  readonly signal: AbortSignal;
};
export type Performed =
  | { readonly outcome: NodeOutcome; readonly isTest: boolean; readonly logSha256: string | null }
  | { readonly retry: { readonly message: string; readonly lost: boolean } };

const NOTHING: Omit<NodeOutcome, 'state'> = {
  executionMs: null,
  compileMs: null,
  rowsAffected: null,
  failures: null,
  message: null,
  dbtCode: null,
  compiledSha256: null,
};
/** Connection, serialization, deadlock, resources, shutdown: the same statement may pass a moment later. */
const TRANSIENT =
  /could not connect|connection (?:refused|reset|to server)|server closed the connection|SSL connection has been closed|terminating connection|the database system is|could not serialize|deadlock detected|too many (?:connections|clients)|remaining connection slots|out of shared memory/i;
const STATES: Readonly<Record<Exclude<NodeStatus, 'skipped'>, NodeOutcome['state']>> = {
  success: 'SUCCEEDED',
  pass: 'SUCCEEDED',
  warn: 'WARNED',
  fail: 'FAILED',
  error: 'FAILED',
};
const COMMANDS: Readonly<Record<string, DbtCommand>> = {
  model: 'run',
  test: 'test',
  seed: 'seed',
  snapshot: 'snapshot',
};

const outcomeOf = (result: RunNodeResult): NodeOutcome => ({
  state: result.status === 'skipped' ? 'FAILED' : STATES[result.status],
  executionMs: Math.round(result.executionMs),
  compileMs: Math.round(result.compileMs),
  rowsAffected: result.rowsAffected,
  failures: result.status === 'fail' || result.status === 'warn' ? result.failures : null,
  message: result.message,
  dbtCode: typeof result.adapterResponse['code'] === 'string' ? result.adapterResponse['code'] : null,
  compiledSha256: result.compiledCode === null ? null : sha256Of(result.compiledCode),
});

/** A statement of the plan itself, with the completion marker in the same transaction. */
const applySql = async (connection: TargetConnection, run: Run, { uniqueId, text }: PlanStep): Promise<NodeOutcome> => {
  const begin = performance.now();
  const applicationName = applicationNameOf(run.id, uniqueId);
  const sql = text ?? '';
  try {
    await withTarget(
      connection,
      async (client) => {
        await client.query('BEGIN');
        await client.query(sql);
        await client.query(`INSERT INTO ${OPS_SCHEMA}.completion (run_id, unique_id) VALUES ($1, $2)`, [
          run.id,
          uniqueId,
        ]);
        await client.query('COMMIT');
      },
      applicationName,
    );
    const executionMs = Math.round(performance.now() - begin);
    return { ...NOTHING, state: 'SUCCEEDED', executionMs, compiledSha256: sha256Of(sql) };
  } catch (error) {
    if (error instanceof PipelineFailure) throw error;
    const { message, code } = error as { message: string; code?: string };
    return { ...NOTHING, state: 'FAILED', message, dbtCode: code ?? null, compiledSha256: sha256Of(sql) };
  }
};

const applyDbt = async (
  { dbt, workspaces }: DeployServices,
  { organizationId, deployment, environment, run, step, signal }: Performance,
  connection: TargetConnection,
  onEvent: (event: DbtEvent) => void,
): Promise<NodeOutcome> => {
  const repository = { organizationId, pipelineId: deployment.pipelineId };
  const workspace = await workspaces.open(repository, deployment.commitSha ?? '', deployment.manifestHash ?? '');
  const result = await dbt.run({
    projectDir: workspace.projectDir,
    manifestFile: workspace.manifestFile,
    connection,
    environment: environment.name,
    command: COMMANDS[step.resourceType] ?? 'run',
    uniqueId: step.uniqueId,
    runId: run.id,
    vars: deployment.vars,
    signal,
    onEvent,
  });
  return outcomeOf(result);
};

const isCancel = (signal: AbortSignal): boolean =>
  signal.aborted && !(signal.reason instanceof CancelledFailure && signal.reason.message === 'WORKER_SHUTDOWN');

/**
 * The effect of one step, exactly once: ends what an earlier attempt left running in the database, looks for its
 * completion marker, and only then runs it. After a cancel no statement of it is left.
 */
export const perform = async (services: DeployServices, performance: Performance): Promise<Performed> => {
  const { organizationId, environment, run, step, signal } = performance;
  const isTest = step.action === 'TEST';
  const log: DbtEvent[] = [];
  try {
    const connection = await connectionTo(services, organizationId, environment);
    await endOrphans(connection, applicationNameOf(run.id, step.uniqueId));
    if (!isTest && (await completionMarker(connection, run.id, step.uniqueId)))
      return { outcome: { ...NOTHING, state: 'REUSED' }, isTest, logSha256: null };
    const isSql = step.action === 'RENAME' || step.action === 'DROP';
    const outcome = isSql
      ? await applySql(connection, run, step)
      : await applyDbt(services, performance, connection, (event) => void log.push(event));
    if (outcome.state === 'FAILED' && TRANSIENT.test(outcome.message ?? ''))
      return { retry: { message: outcome.message ?? '', lost: false } };
    const kept = log.length > 0 ? await services.artifacts.put(organizationId, Buffer.from(JSON.stringify(log))) : null;
    return { outcome, isTest, logSha256: kept?.sha256 ?? null };
  } catch (error) {
    if (isCancel(signal)) return { outcome: { ...NOTHING, state: 'CANCELLED' }, isTest, logSha256: null };
    if (signal.aborted || error instanceof RunnerLost)
      return { retry: { message: (error as Error).message, lost: true } };
    if (error instanceof PipelineFailure && error.code === 'PIPE_023')
      return { retry: { message: error.message, lost: false } };
    if (error instanceof PipelineFailure)
      return { outcome: { ...NOTHING, state: 'FAILED', message: error.message }, isTest, logSha256: null };
    throw error;
  }
};
