import type { Unit } from '@ratchet/prisma/commit';
import { AGENT_RUN_AGGREGATE, type RunStatus } from '@ratchet/workflows/agent-run/names';
import { v7 as uuidv7 } from 'uuid';
import type { RunConfig } from './run-config';

export type NewRun = {
  readonly runId: string;
  readonly conversationId: string;
  readonly threadId: string;
  readonly title: string;
  readonly createdBy: string;
  readonly status: Extract<RunStatus, 'QUEUED' | 'RUNNING'>;
  readonly deliverableType: string;
  readonly config: RunConfig;
  readonly configSha256: string;
  readonly configArtifactId: string;
  readonly toolsSha256: string | null;
  readonly seed: number;
  readonly maxParallel: number;
  readonly onExhausted: string;
  readonly capMicros: number;
  readonly parent: {
    readonly runId: string;
    readonly stepKey: string;
    readonly index: number;
    readonly depth: number;
    readonly budgetId: string;
  } | null;
};

/** The row of a run and its budget. */
export const insertRun = async (unit: Unit, run: NewRun): Promise<void> => {
  const { tx, organizationId: org, at } = unit;
  const { config, parent } = run;
  const started = run.status === 'RUNNING' ? at : null;
  const phase = run.status === 'RUNNING' ? 'PLANNING' : 'QUEUED';
  await tx.$executeRaw`
    INSERT INTO agent_run.runs (organization_id, id, conversation_id, thread_id, title, created_by, status, phase, parent_run_id, parent_step_key, child_index, depth, deliverable_type, provider, model,
      config_sha256, config_artifact_id, tools_sha256, seed, max_parallel, on_exhausted, currency, created_at, updated_at, started_at)
    VALUES (${org}::uuid, ${run.runId}::uuid, ${run.conversationId}::uuid, ${run.threadId}::uuid, ${run.title}, ${run.createdBy}::uuid, ${run.status}, ${phase},
      ${parent?.runId ?? null}::uuid, ${parent?.stepKey ?? null}, ${parent?.index ?? null}, ${parent?.depth ?? 0}, ${run.deliverableType}, ${config.provider}, ${config.model},
      ${run.configSha256}, ${run.configArtifactId}::uuid, ${run.toolsSha256}, ${run.seed}, ${run.maxParallel}, ${run.onExhausted}, ${config.price.currency}, ${at}, ${at}, ${started})`;
  await tx.$executeRaw`
    INSERT INTO agent_run.budgets (organization_id, id, owner, owner_id, currency, cap_micros, parent_budget_id, created_at)
    VALUES (${org}::uuid, ${uuidv7()}::uuid, 'run', ${run.runId}::uuid, ${config.price.currency}, ${run.capMicros}, ${parent?.budgetId ?? null}::uuid, ${at})`;
};

/** Users who hold the run. */
export const holdersOf = async ({ tx, organizationId }: Unit, runId: string): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ user_id: string }[]>`
    SELECT DISTINCT user_id FROM platform.access_grant WHERE organization_id = ${organizationId}::uuid AND aggregate_type = ${AGENT_RUN_AGGREGATE} AND aggregate_id = ${runId}::uuid`;
  return rows.map(({ user_id }) => user_id);
};
