import type { PoolClient } from 'pg';
import { ApiError } from '../../platform/api-error';
import type { CommandUnit } from '../commands/commit-run';
import { RUN_COLUMNS, RUN_TABLES, runBody, type RunBody } from './run-body';

const ONE = `SELECT ${RUN_COLUMNS} FROM ${RUN_TABLES} WHERE r.organization_id = $1::uuid AND r.id = $2::uuid AND r.deleted_at IS NULL`;

/** One run as the reader sees it. @throws ApiError NOT_FOUND_001 */
export const readRunBody = async (client: PoolClient, organizationId: string, runId: string): Promise<RunBody> => {
  const { rows } = await client.query({ name: 'agent_run_body', text: ONE, values: [organizationId, runId] });
  if (!rows[0]) throw new ApiError('NOT_FOUND_001');
  return runBody(rows[0]);
};

/** The run as a command leaves it. */
export const runBodyIn = async (unit: CommandUnit, runId: string): Promise<RunBody> => {
  const [row] = await unit.tx.$queryRawUnsafe<unknown[]>(ONE, unit.organizationId, runId);
  return { ...runBody(row), lastSequenceNum: unit.lastEmitted() };
};
