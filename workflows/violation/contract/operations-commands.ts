import { z } from 'zod';
import { defineOperation, idParams, page, pageQuery } from '../../platform/contract-kit';
import { caseHead, listedActionItem, ownerAct } from './case-schemas';
import {
  acceptAppealBody,
  acceptCureBody,
  appealBody,
  approveStepBody,
  cureReportBody,
  decideAppealBody,
  deliveryBody,
  reasonBody,
  resumeBody,
  verifyBody,
  withdrawAppealBody,
} from './commands';

const command = {
  tag: 'Violations',
  method: 'post',
  idempotency: 'key',
  params: idParams,
  responses: { 200: caseHead },
} as const;
const manage = { ...command, permission: 'violation.manage' } as const;
const ownerCommand = {
  ...command,
  permission: 'violation.respond',
  responses: { 201: ownerAct, 202: ownerAct },
} as const;
const appealCommand = { ...command, tag: 'Appeals' } as const;
const MOVES = ['VIO_001', 'VIO_004'] as const;

export const caseCommands = {
  verifyViolation: defineOperation({
    ...manage,
    path: '/violations/:id/verify',
    summary: 'The report is right: the case enters the ladder of its rule',
    body: verifyBody,
    errors: [...MOVES, 'VIO_009'],
  }),
  dismissViolation: defineOperation({
    ...command,
    permission: 'violation.dismiss',
    path: '/violations/:id/dismiss',
    summary: 'Dismiss the case; its live fines are taken back in the same transaction',
    body: reasonBody,
    errors: [...MOVES, 'VIO_002'],
  }),
  cancelViolation: defineOperation({
    ...manage,
    path: '/violations/:id/cancel',
    summary: 'Cancel the case, for example when the lot changes hands',
    body: reasonBody,
    errors: ['VIO_004'],
  }),
  pauseViolation: defineOperation({
    ...manage,
    path: '/violations/:id/pause',
    summary: 'Hold the clock by hand',
    body: reasonBody,
    errors: [...MOVES, 'VIO_008'],
  }),
  resumeViolation: defineOperation({
    ...manage,
    path: '/violations/:id/resume',
    summary: 'End the hold by hand; the days that were left begin to run',
    body: resumeBody,
    errors: MOVES,
  }),
  acceptCure: defineOperation({
    ...manage,
    path: '/violations/:id/accept-cure',
    summary: 'The reported cure is real: the case is cured as of the report',
    body: acceptCureBody,
    errors: [...MOVES, 'VIO_005'],
  }),
  rejectCure: defineOperation({
    ...manage,
    path: '/violations/:id/reject-cure',
    summary: 'The reported cure is not accepted; the clock runs again',
    body: reasonBody,
    errors: MOVES,
  }),
  approveStep: defineOperation({
    ...command,
    permission: 'violation.decide',
    path: '/violations/:id/approve-step',
    summary: 'The board approves the step that waits for it',
    body: approveStepBody,
    errors: [...MOVES, 'VIO_002'],
  }),
  recordDelivery: defineOperation({
    ...manage,
    path: '/violations/:id/record-delivery',
    summary: 'Confirm what became of a letter that left by mail or hand',
    body: deliveryBody,
    errors: [...MOVES, 'VIO_005'],
  }),
  reportCure: defineOperation({
    ...ownerCommand,
    path: '/violations/:id/cure-reports',
    summary: 'The owner reports the breach as fixed; the clock is held until someone has looked',
    body: cureReportBody,
    errors: [...MOVES, 'VIO_002', 'VIO_005'],
  }),
  fileAppeal: defineOperation({
    ...ownerCommand,
    path: '/violations/:id/appeals',
    summary: 'The owner appeals against a letter or a fine; the clock is held',
    body: appealBody,
    errors: [...MOVES, 'VIO_002', 'VIO_007'],
  }),
  acceptAppeal: defineOperation({
    ...appealCommand,
    permission: 'violation.decide',
    path: '/appeals/:id/accept',
    summary: 'Take the appeal up for a decision',
    body: acceptAppealBody,
    errors: [...MOVES, 'VIO_002'],
  }),
  rejectAppeal: defineOperation({
    ...appealCommand,
    permission: 'violation.decide',
    path: '/appeals/:id/reject',
    summary: 'Turn the appeal down because it came outside its window or names nothing to appeal',
    body: reasonBody,
    errors: [...MOVES, 'VIO_002'],
  }),
  decideAppeal: defineOperation({
    ...appealCommand,
    permission: 'violation.decide',
    path: '/appeals/:id/decide',
    summary: 'Affirm, lower or vacate what was appealed',
    body: decideAppealBody,
    errors: [...MOVES, 'VIO_002', 'VIO_010'],
  }),
  withdrawAppeal: defineOperation({
    ...appealCommand,
    permission: 'violation.respond',
    path: '/appeals/:id/withdraw',
    summary: 'The owner takes the appeal back; the clock runs again',
    body: withdrawAppealBody,
    errors: [...MOVES, 'VIO_002'],
  }),
  listActionItems: defineOperation({
    tag: 'Violations',
    method: 'get',
    path: '/action-items',
    summary: 'Open items of the caller and of the groups the caller belongs to, by due date',
    idempotency: 'none',
    permission: 'action-item.view',
    query: z.strictObject(pageQuery),
    responses: { 200: page(listedActionItem) },
    errors: [],
  }),
} as const;
