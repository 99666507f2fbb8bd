import { defineRoom } from '../platform/contract-kit';
import { caseEvents } from './contract/events';
import { LEDGER_PERMISSIONS, ledgerOperations } from './contract/ledger';
import { ledgerEvents } from './contract/ledger-events';
import { associationOperations } from './contract/operations-associations';
import { caseOperations } from './contract/operations-cases';
import { caseCommands } from './contract/operations-commands';
import { CASE_PERMISSIONS } from './contract/permissions';
import { violationEscalationContract } from './contract/workflow';
import { CASE_ERRORS } from './errors';
import { LEDGER_ERRORS } from './ledger/errors';
import { VIOLATION_AGGREGATES, VIOLATION_ROOM, VIOLATION_WORKFLOW } from './names';

/** Everything the violation room promises to the outside. */
export const violationContract = defineRoom({
  room: VIOLATION_ROOM,
  title: 'Violations',
  aggregateTypes: VIOLATION_AGGREGATES,
  errors: { ...CASE_ERRORS, ...LEDGER_ERRORS },
  permissions: { ...CASE_PERMISSIONS, ...LEDGER_PERMISSIONS },
  seesAll: ['ADMIN', 'MANAGER', 'BOARD'],
  events: { ...caseEvents, ...ledgerEvents },
  operations: { ...associationOperations, ...caseOperations, ...caseCommands, ...ledgerOperations },
  workflows: { [VIOLATION_WORKFLOW]: violationEscalationContract },
});
