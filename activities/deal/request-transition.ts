import type { Unit } from '@ratchet/prisma/commit';
import type { DEAL_UPDATES } from '@ratchet/workflows/deal/names';
import { workflowStart } from './unit-of-deal';

export type TransitionRequest = {
  readonly deal: { readonly id: string; readonly templateVersionId: string };
  /** UUIDv5 of organisation, caller, key and operation: the same request has the same id. */
  readonly commandId: string;
  readonly name: keyof Pick<typeof DEAL_UPDATES, 'acceptOffer' | 'markPending' | 'close'>;
  readonly payload: Record<string, unknown>;
  readonly requestHash: Buffer;
};

/**
 * Commits a status command as PENDING and asks the workflow to settle it. One that was refused is tried again under the
 * same id; one that is pending or settled is left alone.
 */
export const requestTransition = async (unit: Unit, request: TransitionRequest): Promise<{ requested: boolean }> => {
  const { deal, commandId, name, payload } = request;
  const { actor } = unit.context;
  const [row] = await unit.tx.$queryRaw<{ attempt: number }[]>`
    INSERT INTO platform.command AS c (organization_id, id, aggregate_type, aggregate_id, name, payload, request_hash, actor, created_by, created_at)
    VALUES (${unit.organizationId}::uuid, ${commandId}::uuid, 'deal', ${deal.id}::uuid, ${name}, ${JSON.stringify(payload)}::jsonb, ${request.requestHash},
      ${JSON.stringify(actor)}::jsonb, ${actor.userId}::uuid, ${unit.at})
    ON CONFLICT (organization_id, id) DO UPDATE SET state = 'PENDING', attempt = c.attempt + 1, result = NULL, code = NULL, details = NULL, settled_at = NULL
      WHERE c.state = 'REFUSED'
    RETURNING attempt`;
  if (!row) return { requested: false };
  unit.request('workflow.update', {
    ...workflowStart(unit, deal),
    // a refused update keeps its outcome under its id, so a further attempt needs another one
    message: {
      name,
      payload: { ...payload, actor, commandId },
      updateId: row.attempt === 1 ? commandId : `${commandId}.${row.attempt}`,
    },
  });
  unit.audit({
    eventType: `deal.${name}.requested`,
    entityType: 'deal',
    entityId: deal.id,
    data: { commandId, fields: Object.keys(payload) },
    dealId: deal.id,
  });
  return { requested: true };
};
