import type { Committed, Step } from '@ratchet/workflows/deal/activity-types';
import { withCompensation } from '@ratchet/workflows/deal/state/cancel';
import type { ActivityDeps } from '../platform/room';
import { dealStep } from './step';
import { loadDeal, saveDeal } from './unit-of-deal';
import { readEvents, writeNotices } from './write-notices';

/** Steps 6 and 7 of a cancel: no timer of the former plan is armed any more, and the participants are told. */
export const commitCancel =
  (deps: ActivityDeps) =>
  (input: Step): Promise<Committed> =>
    dealStep(deps, input, { origin: 'workflow' }, async (unit) => {
      const before = await loadDeal(unit.tx, input.organizationId, input.dealId);
      if (!before || before.deal.status !== 'CANCELLED') return { lastSeq: 0 };
      const changes = await unit.tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM platform.event WHERE organization_id = ${unit.organizationId}::uuid AND aggregate_type = 'deal' AND aggregate_id = ${input.dealId}::uuid
          AND type = 'deal.status_changed' ORDER BY sequence DESC LIMIT 1`;
      await writeNotices(
        unit,
        before,
        await readEvents(
          unit,
          changes.map(({ id }) => id),
        ),
      );
      const { deal } = before;
      if (deal.compensation.every(({ status }) => status === 'DONE')) return { lastSeq: 0 };
      const compensation = withCompensation(
        withCompensation(deal.compensation, 'timers', 'DONE', input.at),
        'notices',
        'DONE',
        input.at,
      );
      await saveDeal(unit, before, { ...before, deal: { ...deal, compensation, version: deal.version + 1 } });
      unit.audit({
        eventType: 'deal.commitCancel',
        entityType: 'deal',
        entityId: deal.id,
        data: { fields: ['compensation'] },
        dealId: deal.id,
      });
      return { lastSeq: 0 };
    });
