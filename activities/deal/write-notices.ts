import type { Unit } from '@ratchet/prisma/commit';
import { DEAL_ROOM } from '@ratchet/workflows/deal/names';
import type { DealState } from '@ratchet/workflows/deal/model';
import { v7 as uuidv7 } from 'uuid';
import { noticesOf, type NoticedEvent } from './notices';

/** The named events of the deal, in sequence. */
export const readEvents = (unit: Unit, eventIds: readonly string[]): Promise<NoticedEvent[]> => unit.tx.$queryRaw<
  NoticedEvent[]
>`
  SELECT id, type, payload, actor->>'userId' AS "byUserId" FROM platform.event
  WHERE organization_id = ${unit.organizationId}::uuid AND id = ANY (${[...eventIds]}::uuid[]) ORDER BY sequence`;

/** Writes the in-app notices of these events in one statement; one that is there already stays as it is. Answers how many are new. */
export const writeNotices = async (unit: Unit, state: DealState, events: readonly NoticedEvent[]): Promise<number> => {
  const admins = events.some(({ payload }) => payload['level'] === 'ADMIN') ? await readAdmins(unit) : [];
  const rows = events
    .flatMap((event) => noticesOf(event, state, admins))
    .map((notice) => ({ id: uuidv7(), ...notice }));
  if (rows.length === 0) return 0;
  return unit.tx.$executeRaw`
    INSERT INTO platform.notification (organization_id, id, recipient_user_id, room, aggregate_id, type, channel, title, params, event_id, created_at)
    SELECT ${unit.organizationId}::uuid, r.id, r."recipientUserId", ${DEAL_ROOM}, ${state.deal.id}::uuid, r.type, 'IN_APP', r.title, r.params, r."eventId", ${unit.at}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, "recipientUserId" uuid, type text, title text, params jsonb, "eventId" uuid)
    ON CONFLICT (organization_id, recipient_user_id, event_id, type, channel) DO NOTHING`;
};

const readAdmins = async (unit: Unit): Promise<string[]> => {
  const rows = await unit.tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM platform.user_account WHERE organization_id = ${unit.organizationId}::uuid AND role = 'ADMIN' AND is_active AND deleted_at IS NULL`;
  return rows.map(({ id }) => id);
};
