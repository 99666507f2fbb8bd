import type { Unit } from '@ratchet/prisma/commit';
import type { TemplateDefinition } from '@ratchet/workflows/deal/model';
import type { CancelReason } from '@ratchet/workflows/deal/names';
import { loadTemplate } from './templates';
import { applyCommand, DealRefusal, loadDeal, type Applied } from './unit-of-deal';

export type CancelDealInput = {
  readonly dealId: string;
  readonly reasonCode: CancelReason;
  readonly note?: string | undefined;
};
type Cancel = { type: 'cancel'; reasonCode: CancelReason; note?: string; template: TemplateDefinition };

/**
 * D6 with steps 1–5 of its clean-up in one transaction; the workflow does the rest.
 * @throws DealRefusal DEAL_001, DEAL_002, DEAL_004.
 */
export const cancelDeal = async (
  unit: Unit,
  { dealId, reasonCode, note }: CancelDealInput,
): Promise<Applied<Cancel>> => {
  const state = await loadDeal(unit.tx, unit.organizationId, dealId);
  if (!state) throw new DealRefusal('DEAL_001');
  const loaded = await loadTemplate(unit.tx, unit.organizationId, { versionId: state.deal.templateVersionId });
  if (!loaded) throw new Error(`template version ${state.deal.templateVersionId} is gone`);
  await unit.tx.$executeRaw`
    UPDATE deal.automation_execution SET status = 'CANCELLED', updated_at = ${unit.at}
    WHERE organization_id = ${unit.organizationId}::uuid AND deal_id = ${dealId}::uuid AND status = 'PLANNED'`;
  const command: Cancel = {
    type: 'cancel',
    reasonCode,
    ...(note === undefined ? {} : { note }),
    template: loaded.template,
  };
  return applyCommand(unit, dealId, command, { state });
};
