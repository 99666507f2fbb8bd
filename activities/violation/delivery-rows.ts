import type { Unit } from '@ratchet/prisma/commit';
import type { CaseState } from '@ratchet/workflows/violation/model';
import type { Channel, DeliveryStatus } from '@ratchet/workflows/violation/names';
import { v7 as uuidv7 } from 'uuid';

export type NewDelivery = {
  readonly channel: Channel;
  readonly status: DeliveryStatus;
  readonly occurredAt: string;
  readonly addressUsed: string | null;
  readonly carrierRef: string | null;
  readonly proofSha256: string | null;
  readonly servedOn: string | null;
};

/** Adds what became of a letter; rows of deliveries are only ever added. */
export const insertDeliveries = async (
  unit: Unit,
  { violation }: CaseState,
  noticeId: string,
  deliveries: readonly NewDelivery[],
): Promise<void> => {
  const rows = deliveries.map((delivery) => ({ ...delivery, id: uuidv7() }));
  await unit.tx.$executeRaw`
    INSERT INTO violation.notice_delivery (organization_id, id, association_id, violation_id, notice_id, channel, address_used, status, occurred_at, carrier_ref, proof_sha256, served_on, created_at, created_by)
    SELECT ${unit.organizationId}::uuid, r.id, ${violation.associationId}::uuid, ${violation.id}::uuid, ${noticeId}::uuid, r.channel, r."addressUsed", r.status, r."occurredAt", r."carrierRef", r."proofSha256", r."servedOn",
      ${unit.at}, ${unit.context.actor.userId}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, channel text, "addressUsed" text, status text, "occurredAt" timestamptz, "carrierRef" text, "proofSha256" text, "servedOn" date)`;
};
