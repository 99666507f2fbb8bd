import {
  AGENT_RUN_ROOM,
  AGENT_RUN_WORKFLOW,
  agentRunWorkflowId,
  type RunStatus,
} from '@ratchet/workflows/agent-run/names';
import { isOver } from '@ratchet/workflows/agent-run/state';
import type { PoolClient } from 'pg';
import type { RunRow } from '../platform/room';
import { instantSql } from './rows';

type Row = {
  id: string;
  title: string;
  deliverableType: string;
  isChild: boolean;
  status: RunStatus;
  startedAt: string;
  closedAt: string | null;
  question: { prompt: string; deadlineAt: string } | null;
  steps: number;
  done: number;
};

const READ = `SELECT r.id, r.title, r.deliverable_type AS "deliverableType", r.parent_run_id IS NOT NULL AS "isChild", r.status, ${instantSql('r.created_at')} AS "startedAt", ${instantSql('r.completed_at')} AS "closedAt",
  (SELECT json_build_object('prompt', q.prompt, 'deadlineAt', ${instantSql('q.deadline_at')}) FROM agent_run.questions q WHERE q.organization_id = r.organization_id AND q.run_id = r.id AND q.status = 'OPEN' ORDER BY q.deadline_at, q.id LIMIT 1) AS question,
  (SELECT count(*)::integer FROM agent_run.run_steps s WHERE s.organization_id = r.organization_id AND s.run_id = r.id) AS steps,
  (SELECT count(*)::integer FROM agent_run.run_steps s WHERE s.organization_id = r.organization_id AND s.run_id = r.id AND s.status IN ('SUCCEEDED', 'SKIPPED')) AS done
FROM agent_run.runs r WHERE r.organization_id = (SELECT platform.current_organization()) AND r.id = ANY ($1::uuid[]) AND r.deleted_at IS NULL`;

/** Runs of agents as rows of the list of all executions. */
export const readRuns = async (
  client: PoolClient,
  _aggregateType: string,
  runIds: readonly string[],
): Promise<readonly RunRow[]> => {
  const { rows } = await client.query<Row>({ name: 'agent.runs', text: READ, values: [[...runIds]] });
  return rows.map(({ id, title, deliverableType, isChild, status, startedAt, closedAt, question, steps, done }) => ({
    workflowId: agentRunWorkflowId(id),
    room: AGENT_RUN_ROOM,
    workflowType: AGENT_RUN_WORKFLOW,
    aggregateId: id,
    title,
    subtitle: isChild ? `${deliverableType}, child run` : deliverableType,
    status,
    phase: isOver(status) ? 'CLOSED' : 'OPEN',
    held: status === 'PAUSED',
    waitingOn: isOver(status) ? null : (question?.prompt ?? null),
    waitingRole: null,
    nextDeadline: isOver(status) ? null : (question?.deadlineAt ?? null),
    overdueCount: 0,
    progressPercent: status === 'SUCCEEDED' ? 100 : steps === 0 ? 0 : Math.floor((100 * done) / steps),
    timeZone: 'UTC',
    startedAt,
    closedAt,
  }));
};
