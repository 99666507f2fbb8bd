import { applyCommand } from '@ratchet/activities/violation/apply-command';
import { acceptCure, rejectCure } from '@ratchet/activities/violation/cures';
import { recordDelivery } from '@ratchet/activities/violation/record-delivery';
import { verifyViolation } from '@ratchet/activities/violation/verify-violation';
import { approveStep } from '@ratchet/activities/violation/approve-step';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import { authoriseCase, holdsAny } from '../access';
import type { ViolationHandlers } from '../handlers';
import { headOf, run } from './run';

type Managed =
  | 'verifyViolation'
  | 'dismissViolation'
  | 'cancelViolation'
  | 'pauseViolation'
  | 'resumeViolation'
  | 'acceptCure'
  | 'rejectCure'
  | 'recordDelivery'
  | 'approveStep';

/** What managers and the board decide about a case; settled here whether the engine is up or not. */
export const caseCommands = (deps: GatewayDeps): Pick<ViolationHandlers, Managed> => ({
  verifyViolation: async (request) => {
    const { violationId } = await authoriseCase(deps, request, request.params.id, ['MANAGER']);
    return run(deps, request, violationId, async (unit) => headOf(await verifyViolation(unit, violationId)));
  },
  dismissViolation: async (request) => {
    const { violationId, viewer } = await authoriseCase(deps, request, request.params.id, ['MANAGER', 'BOARD']);
    const command = { type: 'dismiss', reason: request.body.reason, isBoard: holdsAny(viewer, ['BOARD']) } as const;
    return run(deps, request, violationId, async (unit) => headOf(await applyCommand(unit, violationId, command)));
  },
  cancelViolation: async (request) => {
    const { violationId } = await authoriseCase(deps, request, request.params.id, ['MANAGER']);
    const command = { type: 'cancel', reason: request.body.reason } as const;
    return run(deps, request, violationId, async (unit) => headOf(await applyCommand(unit, violationId, command)));
  },
  pauseViolation: async (request) => {
    const { violationId } = await authoriseCase(deps, request, request.params.id, ['MANAGER']);
    const command = { type: 'pause', reason: request.body.reason } as const;
    return run(deps, request, violationId, async (unit) => headOf(await applyCommand(unit, violationId, command)));
  },
  resumeViolation: async (request) => {
    const { violationId } = await authoriseCase(deps, request, request.params.id, ['MANAGER']);
    return run(deps, request, violationId, async (unit) =>
      headOf(await applyCommand(unit, violationId, { type: 'resume' })),
    );
  },
  acceptCure: async (request) => {
    const { violationId } = await authoriseCase(deps, request, request.params.id, ['MANAGER']);
    return run(deps, request, violationId, async (unit) => headOf(await acceptCure(unit, violationId)));
  },
  rejectCure: async (request) => {
    const { violationId } = await authoriseCase(deps, request, request.params.id, ['MANAGER']);
    return run(deps, request, violationId, async (unit) =>
      headOf(await rejectCure(unit, violationId, request.body.reason)),
    );
  },
  recordDelivery: async (request) => {
    const { violationId } = await authoriseCase(deps, request, request.params.id, ['MANAGER']);
    const occurredAt = new Date(request.body.occurredAt).toISOString();
    if (occurredAt > deps.db.clock.now().toISOString())
      throw new ApiError('VALIDATION_001', { field: 'occurredAt', constraint: 'must not lie in the future' });
    return run(deps, request, violationId, async (unit) =>
      headOf(await recordDelivery(unit, violationId, { ...request.body, occurredAt })),
    );
  },
  approveStep: async (request) => {
    const { violationId } = await authoriseCase(deps, request, request.params.id, ['BOARD']);
    return run(deps, request, violationId, async (unit) =>
      headOf(await approveStep(unit, violationId, request.body.stepKey)),
    );
  },
});
