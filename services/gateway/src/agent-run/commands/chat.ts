import { readAgentConfig } from '@ratchet/activities/agent-run/config';
import { createRun } from '@ratchet/activities/agent-run/create-run';
import { v7 as uuidv7 } from 'uuid';
import type { GatewayDeps } from '../../platform/room';
import type { ChatStreams } from '../chat/chat-streams';
import type { AgentRunHandlers } from '../handlers';
import { runBodyIn } from '../read/read-run';
import { urlsOf } from '../read/run-body';
import { commitRun } from './commit-run';

/** Ask for a deliverable. With `Accept: text/event-stream` the same call goes on as the chat stream; a repeat attaches again, and hanging up stops nothing. */
export const chatCommand = (deps: GatewayDeps, streams: ChatStreams): Pick<AgentRunHandlers, 'startAgentChat'> => ({
  startAgentChat: async (request) => {
    const { body, caller, response } = request;
    const { message, options } = body;
    const settings = readAgentConfig(deps.environment);
    const runId = uuidv7();
    const stored = await commitRun(deps, request, { runId, create: true }, async (unit) => {
      const { messageId } = await createRun(
        unit,
        { artifacts: deps.artifacts, settings },
        {
          ...options,
          runId,
          userId: caller.userId,
          conversationId: body.conversationId ?? null,
          content: message.content,
          deliverableType: message.deliverableType,
        },
      );
      return { status: 201, body: { run: await runBodyIn(unit, runId), messageId, urls: urlsOf(runId) } };
    });
    if (response.req.accepts(['application/json', 'text/event-stream']) !== 'text/event-stream') return stored;
    // a repeat attaches to the run of the first call
    const { run } = JSON.parse(stored.bytes.toString('utf8')) as { run: { id: string } };
    return streams.follow(request, run.id, null);
  },
});
