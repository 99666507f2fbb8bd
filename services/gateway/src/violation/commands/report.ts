import { findUploads } from '@ratchet/activities/violation/evidence';
import { reportViolation } from '@ratchet/activities/violation/report-violation';
import { CaseRefusal } from '@ratchet/activities/violation/refusal';
import { readAs } from '@ratchet/prisma/database';
import { v7 as uuidv7 } from 'uuid';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import type { Request } from '../access';
import type { ViolationHandlers } from '../handlers';
import { run } from './run';

const MEMBERSHIP = `SELECT m.association_id FROM violation.association_member m WHERE m.organization_id = $1 AND m.user_id = $2 AND m.deleted_at IS NULL`;

/** Neighbours report on lots they may not see, so the association decides: whoever is no member of it cannot tell that the lot exists. */
const associationsOf = (deps: GatewayDeps, { caller, reader }: Request): Promise<readonly string[]> =>
  readAs(deps.db, reader, async (client) => {
    const { rows } = await client.query<{ association_id: string }>(MEMBERSHIP, [caller.organizationId, caller.userId]);
    return rows.map(({ association_id }) => association_id);
  });

export const reportCommand = (deps: GatewayDeps): Pick<ViolationHandlers, 'createViolation'> => ({
  createViolation: async (request) => {
    const { body, caller } = request;
    const observedAt = new Date(body.observedAt).toISOString();
    if (observedAt > deps.db.clock.now().toISOString())
      throw new ApiError('VALIDATION_001', { field: 'observedAt', constraint: 'must not lie in the future' });
    const reporterOf = caller.role === 'ADMIN' ? null : await associationsOf(deps, request);
    const evidence = await findUploads(deps.artifacts, caller.organizationId, body.evidence).catch(asApiError);
    const violationId = uuidv7();
    return run(
      deps,
      request,
      violationId,
      async (unit) => {
        const report = { ...body, observedAt, evidence, violationId, reporterId: caller.userId, reporterOf };
        const { id, number } = await reportViolation(unit, report);
        return { status: 201, body: { id, number, state: 'REPORTED', observedAt } };
      },
      true,
    );
  },
});

export const asApiError = (error: unknown): never => {
  if (error instanceof CaseRefusal) throw new ApiError(error.code, error.details);
  throw error;
};
