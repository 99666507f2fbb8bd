import { readAs, systemReader } from '@ratchet/prisma/database';
import type { RunStepInput, StepOutcome } from '@ratchet/workflows/agent-run/activity-types';
import { PLAN_STEP_KEY } from '@ratchet/workflows/agent-run/names';
import { v7 as uuidv7 } from 'uuid';
import { addArtifact, announceArtifact, keepJson, readJson } from './artifacts';
import type { Engine } from './engine';
import { emit } from './events';
import { OutputInvalid, parsePlan, type Plan } from './provider/outputs';
import { settleStatus } from './rows';
import { runStep } from './step';
import type { ModelResponse } from './turn/read-turn';

export type TurnAnswer = {
  readonly text: string;
  /** The answer ended at its bound. */
  readonly cut: boolean;
  readonly kind: string | null;
  readonly title: string;
};

/** The model's answer of a turn, with the step it is for; the plan's own turn has none. */
export const responseOf = async (
  { db, artifacts }: Engine,
  { organizationId, runId, stepKey, turn }: { organizationId: string; runId: string; stepKey: string; turn: number },
): Promise<TurnAnswer> => {
  const found = await readAs(db, systemReader(organizationId), async (client) => {
    const { rows } = await client.query<{ sha256: string; cut: boolean; kind: string | null; title: string | null }>({
      name: 'agent-response',
      text: `SELECT a.sha256, c.finish_reason = 'length' AS cut, s.kind, s.title FROM agent_run.model_calls c JOIN agent_run.artifacts a ON a.organization_id = c.organization_id AND a.id = c.response_artifact_id
        LEFT JOIN agent_run.run_steps s ON s.organization_id = c.organization_id AND s.run_id = c.run_id AND s.step_key = c.step_key
        WHERE c.organization_id = $1 AND c.run_id = $2 AND c.step_key = $3 AND c.turn = $4`,
      values: [organizationId, runId, stepKey, turn],
    });
    return rows[0];
  });
  if (!found) throw new Error(`turn ${turn} of ${stepKey} has no answer`);
  const { text } = await readJson<ModelResponse>(artifacts, organizationId, found.sha256);
  return { text, cut: found.cut, kind: found.kind, title: found.title ?? stepKey };
};

/** Turns the model's plan into the run's steps. A plan of a wrong shape is told so, and changes nothing. */
export const commitPlan =
  (engine: () => Engine) =>
  async (input: RunStepInput & { turn: number }): Promise<StepOutcome> => {
    const of = engine();
    const { text, cut } = await responseOf(of, { ...input, stepKey: PLAN_STEP_KEY });
    let plan: Plan;
    try {
      plan = parsePlan(text);
    } catch (error) {
      if (error instanceof OutputInvalid) return { status: 'INVALID', cut, message: error.message };
      throw error;
    }
    const kept = await keepJson(of.artifacts, input.organizationId, plan);
    return runStep(of.db, input, async (unit) => {
      const { runId } = input;
      const artifact = {
        kept,
        runId,
        mediaType: 'application/json',
        name: 'plan.json',
        entityType: 'plan',
      } as const;
      const added = await addArtifact(unit, artifact);
      announceArtifact(unit, added, artifact);
      const rows = plan.steps.map(({ key, kind, title, dependsOn, budgetShareBp, ...rest }, position) => ({
        id: uuidv7(),
        position,
        key,
        kind,
        title,
        dependsOn,
        budgetShareBp,
        input: rest,
      }));
      await unit.tx.$executeRaw`
        INSERT INTO agent_run.run_steps (organization_id, id, run_id, step_key, position, plan_revision, kind, title, status, depends_on, budget_share_bp, input, created_at)
        SELECT ${unit.organizationId}::uuid, r.id, ${runId}::uuid, r.key, r.position, 1, r.kind, r.title, 'PENDING', r."dependsOn", r."budgetShareBp", r.input, ${unit.at}
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, key text, position integer, kind text, title text, "dependsOn" text[], "budgetShareBp" integer, input jsonb)`;
      await unit.tx.$executeRaw`
        UPDATE agent_run.runs SET phase = 'WORKING', title = ${plan.title} WHERE organization_id = ${unit.organizationId}::uuid AND id = ${runId}::uuid`;
      await settleStatus(unit, runId);
      emit(unit, 'PLAN_CREATED', {
        planId: added.artifactId,
        revision: 1,
        sha256: kept.sha256,
        steps: plan.steps.map(({ key, kind, title, dependsOn, budgetShareBp }) => ({
          key,
          kind,
          title,
          dependsOn,
          budgetShareBp,
        })),
      });
      return { status: 'DONE', cut: false };
    });
  };
