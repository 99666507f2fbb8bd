import { agentRunContract } from '@ratchet/workflows/agent-run/contract';
import { defineGatewayRoom } from '../platform/room';
import { createChatStreams } from './chat/chat-streams';
import { answerCommands } from './commands/answers';
import { chatCommand } from './commands/chat';
import { jobCommands } from './commands/jobs';
import { steerCommands } from './commands/steer';
import { artifactQueries } from './queries/artifacts';
import { chatQueries } from './queries/chat';
import { conversationQueries } from './queries/conversations';
import { jobQueries } from './queries/jobs';
import { runQueries } from './queries/runs';
import { stepQueries } from './queries/steps';
import { timelineQueries } from './queries/timeline';
import { readWork } from './read-work';

export const agentRunRoom = defineGatewayRoom({
  contract: agentRunContract,
  createHandlers: (deps) => {
    const streams = createChatStreams(deps);
    return {
      ...chatCommand(deps, streams),
      ...answerCommands(deps),
      ...steerCommands(deps),
      ...jobCommands(deps),
      ...artifactQueries(deps),
      ...chatQueries(deps, streams),
      ...conversationQueries(deps),
      ...jobQueries(deps),
      ...runQueries(deps),
      ...stepQueries(deps),
      ...timelineQueries(deps),
    };
  },
  readWork,
});
