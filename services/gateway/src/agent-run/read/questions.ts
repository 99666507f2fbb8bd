import { instantSql } from '@ratchet/activities/agent-run/rows';
import type { question } from '@ratchet/workflows/agent-run/contract/run-schemas';
import type { PoolClient } from 'pg';
import type { z } from 'zod';

export type QuestionBody = z.input<typeof question>;

const QUESTION = `SELECT q.id, q.run_id AS "runId", r.title AS "runTitle", r.thread_id AS "threadId", q.step_key AS "stepKey", q.kind, q.prompt, coalesce(s.input->'question'->>'reason', '') AS reason, q.schema,
  q.default_answer AS "defaultAnswer", q.on_deadline AS "onDeadline", ${instantSql('q.deadline_at')} AS "deadlineAt", q.status, q.answer,
  CASE WHEN u.id IS NOT NULL THEN json_build_object('userId', u.id, 'displayName', u.display_name) END AS "answeredBy", ${instantSql('q.answered_at')} AS "answeredAt", q.source, ${instantSql('q.created_at')} AS "createdAt"
FROM agent_run.questions q JOIN agent_run.runs r ON r.organization_id = q.organization_id AND r.id = q.run_id
LEFT JOIN agent_run.run_steps s ON s.organization_id = q.organization_id AND s.run_id = q.run_id AND s.step_key = q.step_key
LEFT JOIN platform.user_account u ON u.organization_id = q.organization_id AND u.id = q.answered_by`;

/** Questions of one run, or every open one the reader may answer, earliest deadline first. */
export const readQuestions = async (
  client: PoolClient,
  organizationId: string,
  of: { readonly runId: string } | { readonly open: true; readonly limit: number },
): Promise<QuestionBody[]> => {
  const mine = 'runId' in of ? 'q.run_id = $2::uuid' : `q.status = 'OPEN' AND $2::integer > 0`;
  const { rows } = await client.query<QuestionBody>(
    `${QUESTION} WHERE q.organization_id = $1::uuid AND ${mine} ORDER BY q.deadline_at, q.id LIMIT 200`,
    [organizationId, 'runId' in of ? of.runId : of.limit],
  );
  return 'runId' in of ? rows : rows.slice(0, of.limit);
};
