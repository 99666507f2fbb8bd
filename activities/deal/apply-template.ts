import type { Committed, Step } from '@ratchet/workflows/deal/activity-types';
import { TERMINAL_DEAL_STATUSES } from '@ratchet/workflows/deal/names';
import type { ActivityDeps } from '../platform/room';
import { dealStep } from './step';
import { loadTemplate } from './templates';
import { applyCommand, DealRefusal, loadDeal } from './unit-of-deal';

/** Makes the milestones, tasks and edges of the pinned template version, once; a deal that has ended gets none. */
export const applyTemplate =
  (deps: ActivityDeps) =>
  (input: Step): Promise<Committed> =>
    dealStep(deps, input, { origin: 'workflow' }, async (unit) => {
      const state = await loadDeal(unit.tx, input.organizationId, input.dealId);
      if (!state) throw new DealRefusal('DEAL_001');
      if (TERMINAL_DEAL_STATUSES.includes(state.deal.status)) return { lastSeq: 0 };
      const loaded = await loadTemplate(unit.tx, input.organizationId, { versionId: state.deal.templateVersionId });
      if (!loaded) throw new Error(`template version ${state.deal.templateVersionId} is gone`);
      const command = { type: 'applyTemplate' as const, template: loaded.template };
      const { events } = await applyCommand(unit, input.dealId, command, { state, wake: false });
      return { lastSeq: events.at(-1)?.sequence ?? 0 };
    });
