import type { ChildRun, OfStep } from '@ratchet/workflows/agent-run/activity-types';
import { AGENT_RUN_AGGREGATE, MAX_CHILDREN, type RunStatus } from '@ratchet/workflows/agent-run/names';
import { freeMicros, shareOut } from '@ratchet/workflows/agent-run/state/money';
import { v7 as uuidv7 } from 'uuid';
import { readAs, systemReader } from '@ratchet/prisma/database';
import { keepJson, readJson } from './artifacts';
import { readBudget } from './budget';
import { grantRun } from './conversations';
import { addRequest } from './create-run';
import type { Engine } from './engine';
import { emit } from './events';
import { holdersOf, insertRun } from './insert-run';
import { mergeChildren } from './provider/merge-children';
import type { PlanStep, StepResult } from './provider/outputs';
import { RunRefusal } from './refusal';
import { readRun } from './rows';
import { readConfig } from './run-config';
import { runStep } from './step';
import { endStep, readStep } from './step-lifecycle';

type Parent = {
  configSha256: string;
  configArtifactId: string;
  toolsSha256: string | null;
  seed: number;
  depth: number;
  onExhausted: string;
};

/** Makes the child runs of a `fan_out` step with a cap each, cut out of what the parent has free. @throws ApplicationFailure AGENT_016 when they are too many or too deep */
export const startChildRuns =
  (engine: () => Engine) =>
  async (input: OfStep): Promise<{ children: ChildRun[]; maxParallel: number }> => {
    const { db, artifacts } = engine();
    const { runId, stepKey, organizationId } = input;
    const parent = await readAs(db, systemReader(organizationId), async (client) => {
      const { rows } = await client.query<Parent>(
        `SELECT config_sha256 AS "configSha256", config_artifact_id AS "configArtifactId", tools_sha256 AS "toolsSha256", seed, depth, on_exhausted AS "onExhausted" FROM agent_run.runs WHERE organization_id = $1 AND id = $2`,
        [organizationId, runId],
      );
      return rows[0] as Parent;
    });
    const config = await readConfig(artifacts, organizationId, parent.configSha256);
    return runStep(db, input, async (unit) => {
      const { input: given } = await readStep(unit, runId, stepKey);
      const wanted = given['children'] as NonNullable<PlanStep['children']>;
      if (wanted.length > MAX_CHILDREN.step || parent.depth >= MAX_CHILDREN.depth)
        throw new RunRefusal('AGENT_016', { limit: MAX_CHILDREN.step });
      const run = await readRun(unit, runId);
      const budget = await readBudget(unit, runId);
      const capMicros = shareOut(freeMicros(budget), wanted.length);
      const holders = await holdersOf(unit, runId);
      const children = [];
      for (const [index, { title, request }] of wanted.entries()) {
        const id = uuidv7();
        const stream = await unit.also({ type: AGENT_RUN_AGGREGATE, id, create: true });
        await insertRun(unit, {
          runId: id,
          conversationId: run.conversationId,
          threadId: id,
          title,
          createdBy: run.createdBy,
          status: 'RUNNING',
          deliverableType: 'answer',
          config,
          ...parent,
          maxParallel: 1,
          capMicros,
          parent: { runId, stepKey, index, depth: parent.depth + 1, budgetId: budget.id },
        });
        await grantRun(unit, id, holders);
        const messageId = await addRequest(unit, {
          runId: id,
          conversationId: run.conversationId,
          content: request,
          deliverableType: 'answer',
        });
        emit(
          stream,
          'MESSAGE_CREATED',
          { messageId, role: 'user', text: request, deliverableType: 'answer' },
          { changesAccess: true },
        );
        emit(stream, 'RUN_STARTED', {
          conversationId: run.conversationId,
          threadId: id,
          messageId,
          deliverableType: 'answer',
          provider: config.provider,
          model: config.model,
          simulated: config.simulated,
          budget: { capMicros, currency: config.price.currency },
          configSha256: parent.configSha256,
          parentRunId: runId,
        });
        children.push({ runId: id, index, title, allocatedMicros: capMicros });
      }
      await unit.tx.$executeRaw`
        UPDATE agent_run.budgets SET allocated_micros = allocated_micros + ${capMicros * children.length} WHERE organization_id = ${organizationId}::uuid AND id = ${budget.id}::uuid`;
      emit(unit, 'FANOUT_STARTED', { stepKey, children, maxParallel: run.maxParallel, join: 'all' });
      for (const { runId: childRunId, index } of children) emit(unit, 'CHILD_STARTED', { childRunId, index });
      return { children: children.map(({ runId: id, index }) => ({ runId: id, index })), maxParallel: run.maxParallel };
    });
  };

type Ended = {
  index: number;
  status: RunStatus;
  costMicros: number;
  capMicros: number;
  spentMicros: number;
  overrunMicros: number;
  artifactIds: string[];
};

/** Books a child's end: what it spent is the parent's, what it did not spend comes back. */
export const recordChildRun =
  (engine: () => Engine) =>
  (input: OfStep & { childRunId: string }): Promise<void> =>
    runStep(engine().db, input, async (unit) => {
      const { runId, childRunId } = input;
      const { tx, organizationId: org } = unit;
      const [child] = await tx.$queryRaw<Ended[]>`
        SELECT r.child_index AS index, r.status, r.cost_micros::float8 AS "costMicros", b.cap_micros::float8 AS "capMicros", b.spent_micros::float8 AS "spentMicros", b.overrun_micros::float8 AS "overrunMicros",
          ARRAY(SELECT a.id::text FROM agent_run.artifacts a WHERE a.organization_id = r.organization_id AND a.run_id = r.id AND a.entity_type = 'answer' ORDER BY a.version) AS "artifactIds"
        FROM agent_run.runs r JOIN agent_run.budgets b ON b.organization_id = r.organization_id AND b.owner = 'run' AND b.owner_id = r.id
        WHERE r.organization_id = ${org}::uuid AND r.id = ${childRunId}::uuid`;
      if (!child) throw new Error(`child run ${childRunId} is not there`);
      const { index, status, costMicros, capMicros, spentMicros, overrunMicros, artifactIds } = child;
      await tx.$executeRaw`
        UPDATE agent_run.budgets SET allocated_micros = allocated_micros - ${capMicros}, spent_micros = spent_micros + ${spentMicros}, overrun_micros = overrun_micros + ${overrunMicros}
        WHERE organization_id = ${org}::uuid AND owner = 'run' AND owner_id = ${runId}::uuid`;
      await tx.$executeRaw`
        UPDATE agent_run.runs SET cost_micros = cost_micros + ${costMicros}, version = version + 1, updated_at = ${unit.at} WHERE organization_id = ${org}::uuid AND id = ${runId}::uuid`;
      emit(unit, 'CHILD_COMPLETED', { childRunId, index, status, costMicros, artifactIds });
    });

type Found = { title: string; stepTitle: string; status: RunStatus; results: string[] };

/** Merges what the child runs found, in their order, into the step's output. */
export const joinChildRuns =
  (engine: () => Engine) =>
  async (input: OfStep): Promise<void> => {
    const { db, artifacts } = engine();
    const { runId, stepKey, organizationId } = input;
    const found = await readAs(db, systemReader(organizationId), async (client) => {
      const { rows } = await client.query<Found>(
        `SELECT r.title, r.status, p.title AS "stepTitle", ARRAY(SELECT a.sha256 FROM agent_run.run_steps s JOIN agent_run.artifacts a ON a.organization_id = s.organization_id AND a.id = s.output_artifact_id
           WHERE s.organization_id = r.organization_id AND s.run_id = r.id ORDER BY s.position) AS results
         FROM agent_run.runs r JOIN agent_run.run_steps p ON p.organization_id = r.organization_id AND p.run_id = r.parent_run_id AND p.step_key = r.parent_step_key
         WHERE r.organization_id = $1 AND r.parent_run_id = $2 AND r.parent_step_key = $3 ORDER BY r.child_index`,
        [organizationId, runId, stepKey],
      );
      return rows;
    });
    const children = await Promise.all(
      found.map(async ({ title, status, results }) => ({
        title,
        status,
        results: await Promise.all(results.map((sha256) => readJson<StepResult>(artifacts, organizationId, sha256))),
      })),
    );
    const result: StepResult = { stepKey, title: found[0]?.stepTitle ?? stepKey, ...mergeChildren(children) };
    const kept = await keepJson(artifacts, organizationId, result);
    await runStep(db, input, async (unit) => {
      const count = (status: RunStatus): number => found.filter((child) => child.status === status).length;
      emit(unit, 'FANOUT_JOINED', {
        stepKey,
        succeeded: count('SUCCEEDED'),
        failed: count('FAILED'),
        cancelled: count('CANCELLED'),
      });
      await endStep(unit, runId, result, kept, stepKey);
    });
  };
