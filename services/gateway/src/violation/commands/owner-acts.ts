import type { Applied } from '@ratchet/activities/violation/apply-command';
import { fileAppeal } from '@ratchet/activities/violation/appeals';
import { reportCure } from '@ratchet/activities/violation/cures';
import { findUploads } from '@ratchet/activities/violation/evidence';
import { violationWorkflowId } from '@ratchet/workflows/violation/names';
import { v7 as uuidv7 } from 'uuid';
import type { GatewayDeps } from '../../platform/room';
import { authoriseCase } from '../access';
import type { ViolationHandlers } from '../handlers';
import { isWorkflowThere } from '../liveness';
import { asApiError } from './report';
import { run } from './run';

const received = (id: string, { lastSeq }: Applied, at: Date, inTime: boolean, pending: boolean) => ({
  status: pending ? 202 : 201,
  body: { id, receivedAt: at.toISOString(), inTime, pending, sequence: lastSeq },
});

/** Acts of the owner. They count from the moment they are committed here; `pending` only says that the workflow hears of it later. */
export const ownerActs = (deps: GatewayDeps): Pick<ViolationHandlers, 'reportCure' | 'fileAppeal'> => ({
  reportCure: async (request) => {
    const { violationId } = await authoriseCase(deps, request, request.params.id, []);
    const evidence = await findUploads(deps.artifacts, request.caller.organizationId, request.body.evidence).catch(
      asApiError,
    );
    const pending = !(await isWorkflowThere(deps.workflows, violationWorkflowId(violationId)));
    return run(deps, request, violationId, async (unit) => {
      const applied = await reportCure(unit, violationId, evidence);
      return received(violationId, applied, unit.at, applied.inTime, pending);
    });
  },
  fileAppeal: async (request) => {
    const { violationId } = await authoriseCase(deps, request, request.params.id, []);
    const pending = !(await isWorkflowThere(deps.workflows, violationWorkflowId(violationId)));
    return run(deps, request, violationId, async (unit) => {
      const { grounds, target, targetId } = request.body;
      const id = uuidv7();
      return received(
        id,
        await fileAppeal(unit, violationId, { id, target, targetId }, grounds),
        unit.at,
        true,
        pending,
      );
    });
  },
});
