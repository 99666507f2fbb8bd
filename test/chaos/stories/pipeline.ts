import { randomUUID } from 'node:crypto';
import { installDbt } from '@ratchet/activities/pipeline/dbt/install';
import { DBT_HOME } from '../../support/dbt';
import { settled } from '../settled';
import type { Story } from '../story';

type Deployment = { state: string; planHash: string | null };

const GRAPH = [
  { type: 'node.added', kind: 'SEED', name: 'raw_orders', sql: 'id,amount\n1,10\n2,20\n' },
  { type: 'node.added', kind: 'MODEL', name: 'orders', sql: "select id, amount from {{ ref('raw_orders') }}" },
  { type: 'node.added', kind: 'MODEL', name: 'revenue', sql: "select sum(amount) as total from {{ ref('orders') }}" },
];

/** Draws a graph, defines an environment of its own, deploys, approves the plan's hash and waits for the last node. */
export const pipelineStory: Story = {
  room: 'pipeline',
  email: 'admin@demo.test',
  share: 1,
  prepare: () => installDbt(DBT_HOME),
  drive: async (client, ledger, patienceMs) => {
    const name = ledger.title.toLowerCase().replace(/\W+/g, '-');
    const pipeline = await client.write<{ id: string; version: number }>('/pipelines', { name: ledger.title });
    await client.write(`/pipelines/${pipeline.body.id}/events`, {
      expectedVersion: pipeline.body.version,
      commandId: randomUUID(),
      changes: GRAPH,
    });
    const environment = await client.write<{ id: string }>('/environments', {
      name,
      schemaName: name.replace(/-/g, '_'),
      approvals: 1,
      allowSelfApproval: true,
    });
    const environmentId = environment.body.id;
    const begun = await client.write<{ id: string }>(`/pipelines/${pipeline.body.id}/deploy`, {
      environmentId,
      reason: ledger.title,
    });
    ledger.id = begun.body.id;
    ledger.acknowledged.push('event deployment.created');
    const path = `/deployments/${ledger.id}`;
    // every node that a kill interrupts waits before its next attempt
    const patience = 4 * patienceMs;
    const ended = /^(FAILED|STALE|REJECTED|CANCELLED)$/;
    const planned = await settled<Deployment>(
      client,
      path,
      ({ state }) => state === 'AWAITING_APPROVAL' || ended.test(state),
      'the plan',
      patience,
    );
    await client.write(`${path}/approve`, { planHash: planned.planHash });
    ledger.acknowledged.push('event approval.given');
    await settled<Deployment>(
      client,
      path,
      ({ state }) => state === 'SUCCEEDED' || ended.test(state),
      'the last node',
      patience,
    );
  },
  runs: "SELECT id, reason AS title, 'pipeline-deploy' AS aggregate_type FROM pipeline.deployment WHERE starts_with(reason, $1)",
  // attempts may be several after a kill; what a node did for good is one
  effects: `WITH d AS (SELECT id, reason AS title, state FROM pipeline.deployment WHERE starts_with(reason, $1))
    SELECT d.title, 'event ' || e.type AS what FROM platform.event e JOIN d ON d.id = e.aggregate_id
      WHERE e.type IN ('deployment.created', 'export.committed', 'compile.succeeded', 'plan.created', 'approval.given', 'deployment.lock_acquired', 'deployment.started', 'run.started', 'run.finished', 'deployment.succeeded')
    UNION ALL SELECT d.title, 'node ' || split_part(n.unique_id, '.', 3) || ' done' FROM pipeline.node_run n
      JOIN pipeline.pipeline_run r ON r.organization_id = n.organization_id AND r.id = n.run_id JOIN d ON d.id = r.deployment_id
      WHERE n.state IN ('SUCCEEDED', 'WARNED', 'REUSED')
    UNION ALL SELECT d.title, 'approval' FROM pipeline.plan_approval a JOIN d ON d.id = a.deployment_id
    UNION ALL SELECT d.title, 'deployment ' || d.state FROM d`,
  workflow: { type: 'dbtDeploy', restsIn: 'COMPLETED', tellsSequence: false },
};
