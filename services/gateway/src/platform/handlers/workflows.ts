import { readAs } from '@ratchet/prisma/database';
import { ApiError } from '../api-error';
import type { GatewayDeps, GatewayRoom } from '../room';
import type { PlatformHandlers } from '../platform-room';

type CommandRow = {
  id: string;
  aggregate_type: string;
  aggregate_id: string;
  name: string;
  state: 'PENDING' | 'SETTLED' | 'REFUSED';
  result: unknown;
  code: string | null;
  details: Record<string, unknown> | null;
  created_at: Date;
  settled_at: Date | null;
};

const parseAggregates = (text: string | undefined): { type: string; id: string }[] | null => {
  if (!text) return null;
  return text
    .split(',')
    .slice(0, 100)
    .map((part) => {
      const [type = '', id = ''] = part.split(':');
      if (!type || !/^[0-9a-f-]{36}$/i.test(id))
        throw new ApiError('VALIDATION_001', {
          field: 'aggregates',
          constraint: 'must be a comma-separated list of <type>:<id>',
        });
      return { type, id };
    });
};

export const workflowHandlers = (
  { db, streams, workflows }: GatewayDeps,
  rooms: () => readonly GatewayRoom[],
): Pick<PlatformHandlers, 'tenantStream' | 'command' | 'workflowQuery'> => ({
  tenantStream: (request) => streams.tenant(request as never, parseAggregates(request.query.aggregates)),
  command: async ({ params, caller, reader }) => {
    const { rows } = await readAs(db, reader, (client) =>
      client.query<CommandRow>(
        'SELECT id, aggregate_type, aggregate_id, name, state, result, code, details, created_at, settled_at FROM platform.command WHERE organization_id = $1 AND id = $2',
        [caller.organizationId, params.id],
      ),
    );
    const [row] = rows;
    if (!row) throw new ApiError('NOT_FOUND_001');
    return {
      status: 200,
      body: {
        id: row.id,
        aggregateType: row.aggregate_type,
        aggregateId: row.aggregate_id,
        name: row.name,
        state: row.state,
        result: row.result,
        code: row.code,
        details: row.details,
        createdAt: row.created_at.toISOString(),
        settledAt: row.settled_at?.toISOString() ?? null,
      },
    };
  },
  workflowQuery: async ({ params, caller, reader }) => {
    const { rows } = await readAs(db, reader, (client) =>
      client.query<{ workflow_type: string }>(
        'SELECT workflow_type FROM platform.run WHERE organization_id = $1 AND workflow_id = $2',
        [caller.organizationId, params.workflowId],
      ),
    );
    const type = rows[0]?.workflow_type;
    if (!type) throw new ApiError('NOT_FOUND_001');
    const contract = rooms()
      .map((room) => room.contract.workflows[type])
      .find((found) => found !== undefined);
    const known = Object.keys(contract?.queries ?? {});
    if (!known.includes(params.name)) throw new ApiError('NOT_FOUND_001', { query: params.name, queries: known });
    return { status: 200, body: await workflows.query(params.workflowId, params.name) };
  },
});
