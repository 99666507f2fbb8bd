import { z } from 'zod';
import { defineOperation, idParams, instantInput, page, pageQuery, uuid } from '../../platform/contract-kit';
import { assignBody, completeBody, skipBody, unassignBody } from './commands';
import { boardTask, listedTask, task, taskOutcome, taskWhy, taskWithDependencies } from './task-schemas';
import { templateSummary, templateVersion } from './template-schemas';
import { area, key, taskStatus } from './vocabulary';

const tag = 'Deal tasks';
const read = { tag, idempotency: 'none', permission: 'deal.view' } as const;
const write = { tag, idempotency: 'key' } as const;
const OPEN_ONLY = ['DEAL_003', 'DEAL_004', 'DEAL_010', 'DEAL_012'] as const;

const taskFilter = {
  status: taskStatus.optional(),
  assigneeId: z.union([uuid, z.literal('none')]).optional(),
  area: area.optional(),
  dueBefore: instantInput.optional(),
};

export const taskOperations = {
  listDealTasks: defineOperation({
    ...read,
    method: 'get',
    path: '/deals/:id/tasks',
    summary: 'Tasks of one deal in plan order',
    params: idParams,
    query: z.strictObject({ ...taskFilter, milestone: key.optional() }),
    responses: { 200: z.object({ items: z.array(boardTask), lastSeq: z.number().int(), provisioning: z.boolean() }) },
    errors: [],
  }),
  listTasks: defineOperation({
    ...read,
    method: 'get',
    path: '/tasks',
    summary: 'Open and ended tasks over all deals the caller may see, by due date',
    query: z.strictObject({
      ...pageQuery,
      ...taskFilter,
      overdue: z.stringbool().optional(),
      open: z.stringbool().optional(),
    }),
    responses: { 200: page(listedTask) },
    errors: [],
  }),
  getTask: defineOperation({
    ...read,
    method: 'get',
    path: '/tasks/:id',
    summary: 'One task with what it waits on and what waits on it',
    params: idParams,
    responses: { 200: taskWithDependencies },
    errors: [],
  }),
  getTaskWhy: defineOperation({
    ...read,
    method: 'get',
    path: '/tasks/:id/why',
    summary: 'Why the task exists, why this date, why this status',
    params: idParams,
    responses: { 200: taskWhy },
    errors: [],
  }),
  assignTask: defineOperation({
    ...write,
    method: 'post',
    path: '/tasks/:id/assign',
    summary: 'Give the task to a participant; a ready task starts',
    permission: 'task.assign',
    params: idParams,
    body: assignBody,
    responses: { 200: task },
    errors: [...OPEN_ONLY, 'DEAL_014'],
  }),
  unassignTask: defineOperation({
    ...write,
    method: 'post',
    path: '/tasks/:id/unassign',
    summary: 'Take the task back from its assignee',
    permission: 'task.assign',
    params: idParams,
    body: unassignBody,
    responses: { 200: task },
    errors: OPEN_ONLY,
  }),
  completeTask: defineOperation({
    ...write,
    method: 'post',
    path: '/tasks/:id/complete',
    summary: 'The task is done; what waited on it is released in the same transaction',
    permission: 'task.complete',
    params: idParams,
    body: completeBody,
    responses: { 200: taskOutcome },
    errors: [...OPEN_ONLY, 'DEAL_011', 'DEAL_013', 'DEAL_017', 'DEAL_018', 'DEAL_021'],
  }),
  skipTask: defineOperation({
    ...write,
    method: 'post',
    path: '/tasks/:id/skip',
    summary: 'Skip the task with a reason; what waited on it is released',
    permission: 'task.manage',
    params: idParams,
    body: skipBody,
    responses: { 200: taskOutcome },
    errors: [...OPEN_ONLY, 'DEAL_024'],
  }),
} as const;

const templates = { tag: 'Deal templates', idempotency: 'none', permission: 'template.view' } as const;
export const templateOperations = {
  listTemplates: defineOperation({
    ...templates,
    method: 'get',
    path: '/deal-templates',
    summary: 'Published templates, latest version each',
    responses: { 200: z.object({ items: z.array(templateSummary), nextCursor: z.string().nullable() }) },
    errors: [],
  }),
  getTemplateVersion: defineOperation({
    ...templates,
    method: 'get',
    path: '/deal-templates/:key/versions/:n',
    summary: 'One version with milestones, tasks and dependencies',
    params: z.object({ key, n: z.coerce.number().int().min(1) }),
    responses: { 200: templateVersion },
    errors: [],
  }),
} as const;
