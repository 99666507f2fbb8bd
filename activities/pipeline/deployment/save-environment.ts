import type { Unit } from '@ratchet/prisma/commit';
import type {
  CreateEnvironmentBody,
  EditEnvironmentBody,
} from '@ratchet/workflows/pipeline/contract/deployment-commands';
import { PipelineFailure } from '../failure';
import { query } from '../query';
import { loadEnvironment, type EnvironmentRow } from './environments';

const INSERT = `INSERT INTO pipeline.environment (organization_id, id, name, production, target_kind, connection_ref, schema_name, planner_id, concurrency, approvals, destructive_approvals, allow_self_approval, selection_default, created_at, created_by, updated_at)
  VALUES ($1::uuid, $2::uuid, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::timestamptz, $15::uuid, $14::timestamptz) ON CONFLICT DO NOTHING RETURNING id`;
const UPDATE = `UPDATE pipeline.environment SET production = $3, concurrency = $4, approvals = $5, destructive_approvals = $6, allow_self_approval = $7, selection_default = $8, updated_at = $9::timestamptz
  WHERE organization_id = $1::uuid AND id = $2::uuid`;

const audit = (unit: Unit, what: string, entityId: string, fields: readonly string[]): void =>
  unit.audit({ eventType: `environment.${what}`, entityType: 'environment', entityId, data: { fields } });

const read = async (unit: Unit, id: string): Promise<EnvironmentRow> => {
  const row = await loadEnvironment(unit.tx, unit.organizationId, id);
  if (!row) throw new PipelineFailure('PIPE_009', { at: id, currentVersion: 0 });
  return row;
};

/** @throws PipelineFailure PIPE_004 when another environment has the name. */
export const createEnvironment = async (
  unit: Unit,
  id: string,
  wanted: CreateEnvironmentBody,
): Promise<EnvironmentRow> => {
  const inserted = await query(unit.tx, INSERT, [
    unit.organizationId,
    id,
    wanted.name,
    wanted.production,
    wanted.targetKind,
    wanted.connectionRef,
    wanted.schemaName,
    wanted.plannerId,
    wanted.concurrency,
    wanted.approvals,
    wanted.destructiveApprovals,
    wanted.allowSelfApproval,
    wanted.selectionDefault,
    unit.at.toISOString(),
    unit.context.actor.userId,
  ]);
  if (inserted.length === 0) throw new PipelineFailure('PIPE_004', { name: wanted.name });
  audit(unit, 'create', id, Object.keys(wanted));
  return read(unit, id);
};

/** Plans that were made under the old rules become stale by themselves: the rules are part of their hash. */
export const editEnvironment = async (
  unit: Unit,
  id: string,
  changes: EditEnvironmentBody,
): Promise<EnvironmentRow> => {
  const before = await read(unit, id);
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const after = { ...before, ...given } as EnvironmentRow;
  await query(unit.tx, UPDATE, [
    unit.organizationId,
    id,
    after.production,
    after.concurrency,
    after.approvals,
    after.destructiveApprovals,
    after.allowSelfApproval,
    after.selectionDefault,
    unit.at.toISOString(),
  ]);
  audit(unit, 'edit', id, Object.keys(given));
  return read(unit, id);
};
