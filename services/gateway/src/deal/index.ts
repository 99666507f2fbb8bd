import { dealContract } from '@ratchet/workflows/deal/contract';
import { defineGatewayRoom } from '../platform/room';
import { createCommand } from './commands/create';
import { holdCommands } from './commands/holds';
import { taskCommands } from './commands/tasks';
import { transitionCommands } from './commands/transitions';
import { actionQueries } from './queries/actions';
import { dealQueries } from './queries/deal';
import { executionQueries } from './queries/executions';
import { graphQueries } from './queries/graph';
import { listQueries } from './queries/list-deals';
import { taskListQueries } from './queries/list-tasks';
import { planQueries } from './queries/plan';
import { stateQueries } from './queries/state';
import { taskQueries } from './queries/tasks';
import { templateQueries } from './queries/templates';
import { timelineQueries } from './queries/timeline';
import { readWork } from './read-work';

export const dealRoom = defineGatewayRoom({
  contract: dealContract,
  createHandlers: (deps) => ({
    ...createCommand(deps),
    ...holdCommands(deps),
    ...taskCommands(deps),
    ...transitionCommands(deps),
    ...actionQueries(deps),
    ...dealQueries(deps),
    ...executionQueries(deps),
    ...graphQueries(deps),
    ...listQueries(deps),
    ...taskListQueries(deps),
    ...planQueries(deps),
    ...stateQueries(deps),
    ...taskQueries(deps),
    ...templateQueries(deps),
    ...timelineQueries(deps),
  }),
  readWork,
});
