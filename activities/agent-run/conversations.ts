import type { Unit } from '@ratchet/prisma/commit';
import { AGENT_RUN_AGGREGATE } from '@ratchet/workflows/agent-run/names';
import { v7 as uuidv7 } from 'uuid';
import { RunRefusal } from './refusal';

export type OpenedConversation = {
  readonly conversationId: string;
  /** Users who see its runs. */
  readonly members: readonly string[];
  /** Runs of it that are under way or wait already. */
  readonly ahead: number;
};

/** A new conversation of the user, or an existing one they are a member of, locked so that runs join it one by one. @throws RunRefusal AGENT_002 */
export const openConversation = async (
  unit: Unit,
  conversationId: string | null,
  userId: string,
  title: string,
): Promise<OpenedConversation> => {
  const { tx, organizationId: org, at } = unit;
  if (conversationId === null) {
    const id = uuidv7();
    await tx.$executeRaw`
      INSERT INTO agent_run.conversations (organization_id, id, title, created_by, created_at, updated_at) VALUES (${org}::uuid, ${id}::uuid, ${title}, ${userId}::uuid, ${at}, ${at})`;
    await tx.$executeRaw`
      INSERT INTO agent_run.conversation_members (organization_id, conversation_id, user_id, created_at) VALUES (${org}::uuid, ${id}::uuid, ${userId}::uuid, ${at})`;
    return { conversationId: id, members: [userId], ahead: 0 };
  }
  const locked = await tx.$executeRaw`
    UPDATE agent_run.conversations SET updated_at = ${at} WHERE organization_id = ${org}::uuid AND id = ${conversationId}::uuid AND deleted_at IS NULL`;
  const rows = await tx.$queryRaw<{ user_id: string }[]>`
    SELECT user_id FROM agent_run.conversation_members WHERE organization_id = ${org}::uuid AND conversation_id = ${conversationId}::uuid AND deleted_at IS NULL`;
  const members = rows.map(({ user_id }) => user_id);
  if (locked !== 1 || !members.includes(userId)) throw new RunRefusal('AGENT_002');
  const [busy] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::integer AS count FROM agent_run.runs WHERE organization_id = ${org}::uuid AND conversation_id = ${conversationId}::uuid
      AND parent_run_id IS NULL AND status NOT IN ('CANCELLED', 'SUCCEEDED', 'FAILED')`;
  return { conversationId, members, ahead: busy?.count ?? 0 };
};

/** Everyone of the conversation sees the run. */
export const grantRun = async (
  { tx, organizationId }: Unit,
  runId: string,
  users: readonly string[],
): Promise<void> => {
  await tx.$executeRaw`
    INSERT INTO platform.access_grant (organization_id, user_id, aggregate_type, aggregate_id)
    SELECT ${organizationId}::uuid, u, ${AGENT_RUN_AGGREGATE}, ${runId}::uuid FROM unnest(${[...users]}::uuid[]) AS u ON CONFLICT DO NOTHING`;
};
