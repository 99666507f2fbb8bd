import { violationContract } from '@ratchet/workflows/violation/contract';
import { defineGatewayRoom } from '../platform/room';
import { appealCommands } from './commands/appeals';
import { associationCommands } from './commands/associations';
import { caseCommands } from './commands/cases';
import { evidenceCommands } from './commands/evidence';
import { ownerActs } from './commands/owner-acts';
import { reportCommand } from './commands/report';
import { ledgerHandlers } from './ledger';
import { actionItemQueries, readWork } from './queries/action-items';
import { associationQueries } from './queries/associations';
import { contentQueries } from './queries/content';
import { ladderQueries } from './queries/ladder';
import { listQueries } from './queries/list-violations';
import { ruleQueries } from './queries/rules';
import { streamQueries } from './queries/streams';
import { timelineQueries } from './queries/timeline';
import { violationQueries } from './queries/violation';

export const violationRoom = defineGatewayRoom({
  contract: violationContract,
  createHandlers: (deps) => ({
    ...appealCommands(deps),
    ...associationCommands(deps),
    ...caseCommands(deps),
    ...evidenceCommands(deps),
    ...ownerActs(deps),
    ...reportCommand(deps),
    ...ledgerHandlers(deps),
    ...actionItemQueries(deps),
    ...associationQueries(deps),
    ...contentQueries(deps),
    ...ladderQueries(deps),
    ...listQueries(deps),
    ...ruleQueries(deps),
    ...streamQueries(deps),
    ...timelineQueries(deps),
    ...violationQueries(deps),
  }),
  readWork,
});
