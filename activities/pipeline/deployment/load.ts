import type { DeploymentAggregate } from '@ratchet/workflows/pipeline/deployment/model';
import { query, type Source } from '../query';
import { APPROVAL, DEPLOYMENT, instantSql, NODE_RUN, selectList } from './tables';

const rowsOf = (select: string): string => `(SELECT coalesce(json_agg(r), '[]') FROM (${select}) r)`;

const LOAD = `SELECT json_build_object(
  'deployment', (SELECT row_to_json(r) FROM (SELECT ${selectList(DEPLOYMENT, 'd')}) r),
  'environment', json_build_object('id', e.id, 'name', e.name, 'production', e.production, 'concurrency', e.concurrency, 'approvals', e.approvals,
    'destructiveApprovals', e.destructive_approvals, 'allowSelfApproval', e.allow_self_approval),
  'approvals', ${rowsOf(`SELECT ${selectList(APPROVAL, 'a')} FROM pipeline.plan_approval a WHERE a.organization_id = d.organization_id AND a.deployment_id = d.id ORDER BY a.decided_at, a.id`)},
  'steps', ${rowsOf(`SELECT s.seq, s.unique_id AS "uniqueId", s.node_id AS "nodeId", s.action, s.depends_on AS "dependsOn", s.destructive, s.estimate_seconds AS "estimateSeconds"
    FROM pipeline.plan_step s WHERE s.organization_id = d.organization_id AND s.plan_hash = d.plan_hash ORDER BY s.seq`)},
  'run', (SELECT json_build_object('id', p.id, 'number', p.number, 'state', p.state, 'queuedMs', p.queued_ms, 'startedAt', ${instantSql('p.started_at')}, 'finishedAt', ${instantSql('p.finished_at')})
    FROM pipeline.pipeline_run p WHERE p.organization_id = d.organization_id AND p.deployment_id = d.id),
  'nodes', ${rowsOf(`SELECT ${selectList(NODE_RUN, 'n')} FROM pipeline.node_run n JOIN pipeline.pipeline_run p ON p.organization_id = n.organization_id AND p.id = n.run_id
    WHERE n.organization_id = d.organization_id AND p.deployment_id = d.id ORDER BY n.unique_id, n.attempt`)}
)::text AS state
FROM pipeline.deployment d JOIN pipeline.environment e ON e.organization_id = d.organization_id AND e.id = d.environment_id
WHERE d.organization_id = $1::uuid AND d.id = $2::uuid AND d.deleted_at IS NULL`;

/** The whole of one deployment in one round trip, or null when there is none. Within a unit of work it stays true until commit. */
export const loadAggregate = async (
  source: Source,
  organizationId: string,
  deploymentId: string,
): Promise<DeploymentAggregate | null> => {
  const [row] = await query<{ state: string }>(source, LOAD, [organizationId, deploymentId]);
  return row ? (JSON.parse(row.state) as DeploymentAggregate) : null;
};
