import type { GatewayDeps } from '../../platform/room';
import { ApiError } from '../../platform/api-error';
import { seeRun } from '../access/authorise';
import type { ChatStreams } from '../chat/chat-streams';
import { readResumePoint } from '../chat/resume-point';
import type { AgentRunHandlers } from '../handlers';
import { urlsOf } from '../read/run-body';

/** The chat as a stream, from where the reader left off; without `Accept: text/event-stream`, where to find it. */
export const chatQueries = (deps: GatewayDeps, streams: ChatStreams): Pick<AgentRunHandlers, 'followAgentChat'> => ({
  followAgentChat: async (request) => {
    const { params, query, response } = request;
    await seeRun(deps, request, params.id);
    const given = response.req.get('Last-Event-ID') ?? query.after ?? '';
    const from = given === '' ? null : readResumePoint(given);
    if (from === undefined)
      throw new ApiError('VALIDATION_001', {
        field: 'Last-Event-ID',
        constraint: 'must be an id given by this stream or a sequence number',
      });
    if (response.req.accepts(['application/json', 'text/event-stream']) === 'text/event-stream')
      return streams.follow(request, params.id, from);
    return { status: 200, body: { urls: urlsOf(params.id) } };
  },
});
