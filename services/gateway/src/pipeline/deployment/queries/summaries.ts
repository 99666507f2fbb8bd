import { instantSql } from '@ratchet/activities/pipeline/deployment/tables';
import { query, type Source } from '@ratchet/activities/pipeline/query';
import type { deploymentItem } from '@ratchet/workflows/pipeline/contract/deployment-schemas';
import { ApiError } from '../../../platform/api-error';
import type { z } from 'zod';

export type DeploymentItem = z.input<typeof deploymentItem>;
type Row = Omit<DeploymentItem, 'approvals' | 'progress'> & {
  readonly approvals: number;
  readonly destructiveApprovals: number;
  readonly given: number;
  readonly steps: number;
  readonly counts: Readonly<Record<string, number>>;
};

const person = (column: string): string =>
  `(SELECT json_build_object('userId', u.id, 'displayName', u.display_name) FROM platform.user_account u WHERE u.organization_id = d.organization_id AND u.id = ${column})`;
/** States of the newest attempt at each step, counted. */
const COUNTS = `(SELECT coalesce(json_object_agg(c.state, c.count), '{}') FROM (SELECT n.state, count(*)::integer AS count FROM (
    SELECT DISTINCT ON (n.unique_id) n.state FROM pipeline.node_run n WHERE n.organization_id = r.organization_id AND n.run_id = r.id ORDER BY n.unique_id, n.attempt DESC) n GROUP BY n.state) c)`;
const STEPS = `FROM pipeline.plan_step s WHERE s.organization_id = d.organization_id AND s.plan_hash = d.plan_hash`;

const BODY = `json_build_object('id', d.id, 'number', d.number, 'pipeline', json_build_object('id', p.id, 'name', p.name),
  'environment', json_build_object('id', e.id, 'name', e.name, 'production', e.production), 'kind', d.kind, 'state', d.state, 'hold', d.hold, 'holdSince', ${instantSql('d.hold_since')},
  'graphVersion', d.graph_version, 'commitSha', d.commit_sha, 'manifestHash', d.manifest_hash, 'planHash', d.plan_hash, 'selection', d.selection, 'stopAfter', d.stop_after, 'autoStart', d.auto_start,
  'failedStage', d.failed_stage, 'failedNode', d.failed_node, 'failure', d.failure, 'reason', d.reason, 'requestedBy', ${person('d.requested_by')}, 'supersedesId', d.supersedes_id,
  'destructiveSteps', (SELECT count(*)::integer ${STEPS} AND s.destructive), 'steps', (SELECT count(*)::integer ${STEPS}), 'approvals', e.approvals, 'destructiveApprovals', e.destructive_approvals,
  'given', (SELECT count(*)::integer FROM pipeline.plan_approval a WHERE a.organization_id = d.organization_id AND a.deployment_id = d.id AND a.plan_hash = d.plan_hash AND a.decision = 'APPROVED'),
  'counts', ${COUNTS}, 'runId', r.id, 'createdAt', ${instantSql('d.created_at')}, 'startedAt', ${instantSql('d.started_at')}, 'finishedAt', ${instantSql('d.finished_at')}, 'lastSeq', coalesce(h.last_sequence, 0))::text AS body
FROM pipeline.deployment d
JOIN pipeline.pipeline p ON p.organization_id = d.organization_id AND p.id = d.pipeline_id
JOIN pipeline.environment e ON e.organization_id = d.organization_id AND e.id = d.environment_id
LEFT JOIN pipeline.pipeline_run r ON r.organization_id = d.organization_id AND r.deployment_id = d.id
LEFT JOIN platform.aggregate_head h ON h.organization_id = d.organization_id AND h.aggregate_type = 'pipeline-deploy' AND h.aggregate_id = d.id
WHERE d.organization_id = $1::uuid AND d.deleted_at IS NULL`;

const sum = (counts: Row['counts'], ...states: readonly string[]): number =>
  states.reduce((total, state) => total + (counts[state] ?? 0), 0);

export const progressOf = (counts: Readonly<Record<string, number>>, total: number): DeploymentItem['progress'] => {
  const done = sum(counts, 'SUCCEEDED', 'WARNED', 'REUSED');
  const skipped = sum(counts, 'SKIPPED', 'CANCELLED');
  return {
    total,
    done,
    running: sum(counts, 'RUNNING'),
    failed: sum(counts, 'FAILED'),
    skipped,
    percent: total === 0 ? 0 : Math.floor(((done + skipped) / total) * 100),
  };
};

const itemOf = ({ body }: { readonly body: string }): DeploymentItem => {
  const { approvals, destructiveApprovals, given, steps, counts, ...row } = JSON.parse(body) as Row;
  const needed = row.destructiveSteps > 0 ? Math.max(approvals, destructiveApprovals) : approvals;
  const progress = progressOf(counts, steps);
  return {
    ...row,
    approvals: { needed, given, missing: row.planHash === null ? needed : Math.max(0, needed - given) },
    progress: row.state === 'SUCCEEDED' ? { ...progress, percent: 100 } : progress,
  };
};

/** Deployments that fit the condition, whose parameters begin at `$2`. */
export const readSummaries = async (
  source: Source,
  organizationId: string,
  condition: string,
  values: readonly unknown[],
): Promise<readonly DeploymentItem[]> =>
  (await query<{ body: string }>(source, `SELECT ${BODY} AND ${condition}`, [organizationId, ...values])).map(itemOf);

/** @throws ApiError NOT_FOUND_001 */
export const readSummary = async (source: Source, organizationId: string, id: string): Promise<DeploymentItem> => {
  const [item] = await readSummaries(source, organizationId, 'd.id = $2::uuid', [id]);
  if (!item) throw new ApiError('NOT_FOUND_001');
  return item;
};
