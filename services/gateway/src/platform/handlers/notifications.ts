import { commitReply } from '@ratchet/prisma/commit';
import { readAs } from '@ratchet/prisma/database';
import type { GatewayDeps } from '../room';
import type { PlatformHandlers } from '../platform-room';

type Row = {
  id: string;
  type: string;
  room: string;
  aggregate_id: string;
  title: string;
  params: Record<string, unknown>;
  created_at: Date;
  read_at: Date | null;
};

export const notificationHandlers = ({
  db,
  cursors,
}: GatewayDeps): Pick<PlatformHandlers, 'listNotifications' | 'readNotifications'> => ({
  listNotifications: async ({ caller, reader, query }) => {
    const [at, id] = query.cursor ? cursors.decode(query.cursor) : [null, null];
    const [rows, unread] = await readAs(
      db,
      reader,
      async (client) =>
        [
          (
            await client.query<Row>(
              `SELECT id, type, room, aggregate_id, title, params, created_at, read_at FROM platform.notification
           WHERE organization_id = $1 AND recipient_user_id = $2 AND channel = 'IN_APP' AND withdrawn_at IS NULL AND ($3::boolean IS NOT TRUE OR read_at IS NULL)
             AND ($4::timestamptz IS NULL OR (created_at, id) < ($4::timestamptz, $5::uuid)) ORDER BY created_at DESC, id DESC LIMIT $6`,
              [caller.organizationId, caller.userId, query.unread ?? null, at, id, query.limit],
            )
          ).rows,
          (
            await client.query<{ unread: number }>(
              "SELECT count(*)::int AS unread FROM platform.notification WHERE organization_id = $1 AND recipient_user_id = $2 AND channel = 'IN_APP' AND withdrawn_at IS NULL AND read_at IS NULL",
              [caller.organizationId, caller.userId],
            )
          ).rows[0]?.unread ?? 0,
        ] as const,
    );
    const last = rows.at(-1);
    return {
      status: 200,
      body: {
        items: rows.map((row) => ({
          id: row.id,
          type: row.type,
          room: row.room,
          aggregateId: row.aggregate_id,
          title: row.title,
          params: row.params,
          createdAt: row.created_at.toISOString(),
          readAt: row.read_at?.toISOString() ?? null,
        })),
        nextCursor:
          last && rows.length === query.limit ? cursors.encode([last.created_at.toISOString(), last.id]) : null,
        unreadCount: unread,
      },
    };
  },
  readNotifications: ({ caller, context, key, body }) =>
    commitReply(db, context, null, key, async (unit) => {
      const { count } = await unit.tx.notification.updateMany({
        where: {
          organizationId: caller.organizationId,
          recipientUserId: caller.userId,
          id: { in: body.ids },
          readAt: null,
        },
        data: { readAt: unit.at },
      });
      return { status: 200, body: { read: count } };
    }),
});
