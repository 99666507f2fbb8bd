import { instantSql } from '@ratchet/activities/agent-run/rows';
import type { runStep, stepDetail } from '@ratchet/workflows/agent-run/contract/run-schemas';
import type { PoolClient } from 'pg';
import type { z } from 'zod';

export type StepBody = z.input<typeof runStep>;
export type StepDetail = z.input<typeof stepDetail>;

const COLUMNS = `s.step_key AS "stepKey", s.kind, s.title, s.status, s.depends_on AS "dependsOn", s.plan_revision AS "planRevision", s.budget_share_bp AS "budgetShareBp", s.summary,
  s.output_artifact_id AS "outputArtifactId", s.cost_micros::float8 AS "costMicros", s.error, ${instantSql('s.started_at')} AS "startedAt", ${instantSql('s.completed_at')} AS "completedAt",
  (SELECT count(*)::integer FROM agent_run.model_calls c WHERE c.organization_id = s.organization_id AND c.run_id = s.run_id AND c.step_key = s.step_key) AS "modelCalls",
  (SELECT count(*)::integer FROM agent_run.tool_calls t WHERE t.organization_id = s.organization_id AND t.run_id = s.run_id AND t.step_key = s.step_key) AS "toolCalls"`;

/** The run's steps in plan order. */
export const readSteps = async (client: PoolClient, organizationId: string, runId: string): Promise<StepBody[]> => {
  const { rows } = await client.query<StepBody>({
    name: 'agent_steps',
    text: `SELECT ${COLUMNS} FROM agent_run.run_steps s WHERE s.organization_id = $1 AND s.run_id = $2 ORDER BY s.position`,
    values: [organizationId, runId],
  });
  return rows;
};

const DETAIL = `SELECT ${COLUMNS}, coalesce(s.input->>'task', s.title) AS task,
  (SELECT coalesce(json_agg(json_build_object('id', c.id, 'turn', c.turn, 'attempt', c.attempt, 'status', c.status, 'finishReason', c.finish_reason, 'costMicros', c.cost_micros, 'firstTokenMs', c.first_token_ms,
    'createdAt', ${instantSql('c.created_at')}) ORDER BY c.turn), '[]') FROM agent_run.model_calls c WHERE c.organization_id = s.organization_id AND c.run_id = s.run_id AND c.step_key = s.step_key) AS "modelCallList",
  (SELECT coalesce(json_agg(json_build_object('id', t.id, 'turn', t.turn, 'server', t.server, 'tool', t.tool, 'effect', t.effect, 'status', t.status, 'isError', t.is_error, 'attempt', t.attempt,
    'argsArtifactId', t.args_artifact_id, 'resultArtifactId', t.result_artifact_id, 'createdAt', ${instantSql('t.created_at')}, 'completedAt', ${instantSql('t.completed_at')}) ORDER BY t.turn, t.id), '[]')
    FROM agent_run.tool_calls t WHERE t.organization_id = s.organization_id AND t.run_id = s.run_id AND t.step_key = s.step_key) AS "toolCallList"
FROM agent_run.run_steps s WHERE s.organization_id = $1 AND s.run_id = $2 AND s.step_key = $3`;

/** One step with what it asked of models and tools. */
export const readStepDetail = async (
  client: PoolClient,
  organizationId: string,
  runId: string,
  stepKey: string,
): Promise<StepDetail | undefined> => {
  const values = [organizationId, runId, stepKey];
  return (await client.query<StepDetail>({ name: 'agent_step', text: DETAIL, values })).rows[0];
};
