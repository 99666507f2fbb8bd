import { instantSql } from '@ratchet/activities/agent-run/rows';
import { readAs } from '@ratchet/prisma/database';
import type { conversation, message } from '@ratchet/workflows/agent-run/contract/run-schemas';
import type { z } from 'zod';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../platform/room';
import type { AgentRunHandlers } from '../handlers';
import { readPage } from '../read/pages';

type ConversationBody = z.input<typeof conversation>;
type MessageBody = z.input<typeof message>;
type Conversations = 'listAgentConversations' | 'getAgentConversation' | 'listAgentMessages';

const CONVERSATION = `SELECT c.id, c.title, json_build_object('userId', u.id, 'displayName', u.display_name) AS "createdBy", c.visibility, ${instantSql('c.created_at')} AS "createdAt", ${instantSql('c.updated_at')} AS "updatedAt",
  (SELECT coalesce(json_agg(json_build_object('userId', p.id, 'displayName', p.display_name) ORDER BY p.display_name), '[]') FROM agent_run.conversation_members m
    JOIN platform.user_account p ON p.organization_id = m.organization_id AND p.id = m.user_id WHERE m.organization_id = c.organization_id AND m.conversation_id = c.id AND m.deleted_at IS NULL) AS members,
  (SELECT count(*)::integer FROM agent_run.runs r WHERE r.organization_id = c.organization_id AND r.conversation_id = c.id AND r.parent_run_id IS NULL) AS runs
FROM agent_run.conversations c JOIN platform.user_account u ON u.organization_id = c.organization_id AND u.id = c.created_by`;
const MESSAGE = `SELECT m.id, m.conversation_id AS "conversationId", m.run_id AS "runId", m.step_key AS "stepKey", m.role, m.status, m.attempt, m.text, m.content_artifact_id AS "contentArtifactId",
  m.deliverable_type AS "deliverableType", ${instantSql('m.created_at')} AS "createdAt" FROM agent_run.messages m JOIN agent_run.runs r ON r.organization_id = m.organization_id AND r.id = m.run_id`;

export const conversationQueries = (deps: GatewayDeps): Pick<AgentRunHandlers, Conversations> => {
  const find = async (
    { caller, reader }: Pick<OperationRequest, 'caller' | 'reader'>,
    id: string,
  ): Promise<ConversationBody> => {
    const found = await readAs(deps.db, reader, async (client) => {
      const text = `${CONVERSATION} WHERE c.organization_id = $1::uuid AND c.id = $2::uuid AND c.deleted_at IS NULL`;
      const values = [caller.organizationId, id];
      return (await client.query<ConversationBody>({ name: 'agent_conversation', text, values })).rows[0];
    });
    if (!found) throw new ApiError('AGENT_002');
    return found;
  };
  return {
    listAgentConversations: async ({ query, caller, reader }) => {
      const body = await readAs(deps.db, reader, (client) =>
        readPage<ConversationBody>(client, deps.cursors, {
          name: 'agent-conversations',
          select: CONVERSATION,
          conditions: ['c.organization_id = $1::uuid', 'c.deleted_at IS NULL'],
          values: [caller.organizationId],
          order: { column: 'c.updated_at', type: 'timestamptz' },
          id: 'c.id',
          limit: query.limit,
          cursor: query.cursor,
          keyOf: ({ updatedAt }) => updatedAt,
        }),
      );
      return { status: 200, body };
    },
    getAgentConversation: async (request) => ({ status: 200, body: await find(request, request.params.id) }),
    listAgentMessages: async (request) => {
      const { id } = await find(request, request.params.id);
      const { query, caller, reader } = request;
      const body = await readAs(deps.db, reader, (client) =>
        readPage<MessageBody>(client, deps.cursors, {
          name: 'agent-messages',
          select: MESSAGE,
          conditions: [
            'm.organization_id = $1::uuid',
            'm.conversation_id = $2::uuid',
            'm.deleted_at IS NULL',
            'r.parent_run_id IS NULL',
          ],
          values: [caller.organizationId, id],
          order: { column: 'm.created_at', type: 'timestamptz', ascending: true },
          id: 'm.id',
          limit: query.limit,
          cursor: query.cursor,
          keyOf: ({ createdAt }) => createdAt,
        }),
      );
      return { status: 200, body };
    },
  };
};
