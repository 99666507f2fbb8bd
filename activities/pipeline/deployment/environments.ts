import type { Selection } from '@ratchet/workflows/pipeline/deployment/names';
import { PipelineFailure } from '../failure';
import { query, type Source } from '../query';
import type { TargetConnection } from '../warehouse/connection';
import { warehouseConnection } from '../warehouse/environment';
import type { TargetServices } from './services';
import { instantSql } from './tables';

export type EnvironmentRow = {
  readonly id: string;
  readonly name: string;
  readonly production: boolean;
  readonly targetKind: 'POSTGRES';
  readonly connectionRef: string;
  readonly schemaName: string;
  readonly plannerId: 'execution';
  readonly concurrency: number;
  readonly approvals: number;
  readonly destructiveApprovals: number;
  readonly allowSelfApproval: boolean;
  readonly selectionDefault: Selection;
  readonly currentDeploymentId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

const SELECT = `SELECT e.id, e.name, e.production, e.target_kind AS "targetKind", e.connection_ref AS "connectionRef", e.schema_name AS "schemaName", e.planner_id AS "plannerId", e.concurrency, e.approvals,
  e.destructive_approvals AS "destructiveApprovals", e.allow_self_approval AS "allowSelfApproval", e.selection_default AS "selectionDefault", e.current_deployment_id AS "currentDeploymentId",
  ${instantSql('e.created_at')} AS "createdAt", ${instantSql('e.updated_at')} AS "updatedAt"
FROM pipeline.environment e WHERE e.organization_id = $1::uuid AND e.deleted_at IS NULL`;

export const loadEnvironment = async (
  source: Source,
  organizationId: string,
  environmentId: string,
): Promise<EnvironmentRow | null> =>
  (await query<EnvironmentRow>(source, `${SELECT} AND e.id = $2::uuid`, [organizationId, environmentId]))[0] ?? null;

export const listEnvironments = (source: Source, organizationId: string): Promise<EnvironmentRow[]> =>
  query<EnvironmentRow>(source, `${SELECT} ORDER BY e.name`, [organizationId]);

/** How to reach the environment's target. @throws PipelineFailure PIPE_023 when this installation knows no such connection. */
export const connectionTo = async (
  { config }: Pick<TargetServices, 'config'>,
  organizationId: string,
  { name, schemaName }: Pick<EnvironmentRow, 'name' | 'schemaName'>,
): Promise<TargetConnection> => {
  if (config.WAREHOUSE_URL === undefined) throw new PipelineFailure('PIPE_023', { environment: name });
  return warehouseConnection(config.WAREHOUSE_URL, { organizationId, environment: name, schema: schemaName });
};
