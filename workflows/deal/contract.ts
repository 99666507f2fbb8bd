import { defineRoom } from '../platform/contract-kit';
import { DEAL_ERRORS } from './errors';
import { DEAL_ROOM, DEAL_WORKFLOW } from './names';
import { dealEvents } from './contract/events';
import { dealOperations } from './contract/operations-deals';
import { taskOperations, templateOperations } from './contract/operations-tasks';
import { DEAL_PERMISSIONS } from './contract/permissions';
import { dealLifecycleContract } from './contract/workflow';

/** Everything the deal room promises to the outside. */
export const dealContract = defineRoom({
  room: DEAL_ROOM,
  title: 'Deals',
  aggregateTypes: ['deal'],
  errors: DEAL_ERRORS,
  permissions: DEAL_PERMISSIONS,
  seesAll: ['ADMIN', 'TRANSACTION_COORDINATOR', 'OPERATOR'],
  events: dealEvents,
  operations: { ...dealOperations, ...taskOperations, ...templateOperations },
  workflows: { [DEAL_WORKFLOW]: dealLifecycleContract },
});
