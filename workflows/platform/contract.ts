import { z } from 'zod';
import {
  defineOperation,
  defineRoom,
  eventEnvelope,
  idParams,
  instant,
  page,
  pageQuery,
  runItem,
  uuid,
} from './contract-kit';
import { PLATFORM_ERRORS, ROLES } from './names';

const user = z
  .object({ id: uuid, organizationId: uuid, email: z.string(), displayName: z.string(), role: z.enum(ROLES) })
  .meta({ id: 'User' });

const session = z.object({ accessToken: z.string(), expiresAt: instant, user }).meta({ id: 'Session' });

export const notification = z
  .object({
    id: uuid,
    type: z.string(),
    room: z.string(),
    aggregateId: uuid,
    title: z.string(),
    params: z.record(z.string(), z.unknown()),
    createdAt: instant,
    readAt: instant.nullable(),
  })
  .meta({ id: 'Notification' });

const none = { idempotency: 'none', errors: [] } as const;
const facet = z.array(z.object({ value: z.string(), count: z.number().int() }));

export const runSorts = [
  'nextDeadline',
  '-nextDeadline',
  'updatedAt',
  '-updatedAt',
  'startedAt',
  '-startedAt',
  'title',
  '-title',
  'status',
  'room',
  'progressPercent',
  '-progressPercent',
] as const;

/** The platform's own operations: identity, runs, notifications, workflow door. */
export const platformContract = defineRoom({
  room: 'platform',
  title: 'Platform',
  aggregateTypes: ['platform'],
  errors: PLATFORM_ERRORS,
  permissions: {
    'run.view': ROLES,
    'user.view': ['ADMIN', 'TRANSACTION_COORDINATOR', 'MANAGER', 'OPERATOR', 'AGENT'],
    'workflow.query': ['ADMIN', 'OPERATOR', 'TRANSACTION_COORDINATOR', 'MANAGER'],
  },
  seesAll: ['ADMIN', 'OPERATOR'],
  events: {},
  workflows: {},
  operations: {
    login: defineOperation({
      method: 'post',
      path: '/auth/login',
      summary: 'Sign in with email and password',
      tag: 'Identity',
      permission: 'public',
      ...none,
      body: z.strictObject({ email: z.email().max(254), password: z.string().min(1).max(200) }),
      responses: { 200: session },
      errors: ['AUTH_001', 'AUTH_004'],
    }),
    refresh: defineOperation({
      method: 'post',
      path: '/auth/refresh',
      summary: 'Exchange the refresh cookie for a new access token',
      tag: 'Identity',
      permission: 'public',
      ...none,
      responses: { 200: session },
      errors: ['AUTH_001', 'AUTH_002'],
    }),
    logout: defineOperation({
      method: 'post',
      path: '/auth/logout',
      summary: 'End this session',
      tag: 'Identity',
      permission: 'public',
      ...none,
      responses: { 204: z.void() },
    }),
    me: defineOperation({
      method: 'get',
      path: '/users/me',
      summary: 'The signed-in user',
      tag: 'Identity',
      permission: 'authenticated',
      ...none,
      responses: { 200: user },
    }),
    listUsers: defineOperation({
      method: 'get',
      path: '/users',
      summary: 'Users of the organisation',
      tag: 'Identity',
      permission: 'user.view',
      ...none,
      query: z.strictObject({ ...pageQuery, role: z.enum(ROLES).optional(), q: z.string().max(100).optional() }),
      responses: { 200: page(user) },
    }),
    listRuns: defineOperation({
      method: 'get',
      path: '/runs',
      summary: 'Every execution of all rooms',
      tag: 'Runs',
      permission: 'run.view',
      ...none,
      query: z.strictObject({
        ...pageQuery,
        room: z.string().max(40).optional(),
        status: z.string().max(40).optional(),
        phase: z.enum(['OPEN', 'CLOSED']).optional(),
        waitingRole: z.string().max(60).optional(),
        overdue: z.stringbool().optional(),
        q: z.string().max(200).optional(),
        sort: z.enum(runSorts).default('nextDeadline'),
        facets: z.stringbool().default(false),
      }),
      responses: {
        200: page(runItem).extend({
          facets: z.object({ room: facet, status: facet, phase: facet, waitingRole: facet, overdue: facet }).optional(),
        }),
      },
    }),
    myWork: defineOperation({
      method: 'get',
      path: '/my-work',
      summary: 'Everything that waits on the caller over all rooms, overdue first, then by deadline',
      tag: 'Runs',
      permission: 'authenticated',
      ...none,
      query: z.strictObject(pageQuery),
      responses: {
        200: z.object({
          items: z.array(
            z.object({
              room: z.string(),
              aggregateId: uuid,
              refId: uuid,
              runTitle: z.string(),
              what: z.string(),
              deadline: instant.nullable(),
              timeZone: z.string(),
              overdueSince: instant.nullable(),
              since: instant.nullable(),
              mine: z.boolean(),
              status: z.string(),
              action: z.object({ operation: z.string(), refId: z.string() }).nullable(),
            }),
          ),
          nextCursor: z.string().nullable(),
        }),
      },
    }),
    listNotifications: defineOperation({
      method: 'get',
      path: '/notifications',
      summary: "The caller's notifications, newest first",
      tag: 'Notifications',
      permission: 'authenticated',
      ...none,
      query: z.strictObject({ ...pageQuery, unread: z.stringbool().optional() }),
      responses: { 200: page(notification).extend({ unreadCount: z.number().int() }) },
    }),
    readNotifications: defineOperation({
      method: 'post',
      path: '/notifications/read',
      summary: 'Mark notifications as read',
      tag: 'Notifications',
      permission: 'authenticated',
      idempotency: 'key',
      errors: [],
      body: z.strictObject({ ids: z.array(uuid).min(1).max(200) }),
      responses: { 200: z.object({ read: z.number().int() }) },
    }),
    tenantStream: defineOperation({
      method: 'get',
      path: '/stream',
      summary: 'Live events of the tenant, or of the named aggregates, over one connection',
      tag: 'Streams',
      permission: 'authenticated',
      ...none,
      stream: 'sse',
      query: z.strictObject({
        aggregates: z.string().max(4000).optional(),
        after: z.coerce.number().int().min(0).optional(),
        limit: pageQuery.limit,
      }),
      responses: { 200: page(eventEnvelope) },
    }),
    command: defineOperation({
      method: 'get',
      path: '/commands/:id',
      summary: 'State of a command that the workflow settles',
      tag: 'Workflows',
      permission: 'authenticated',
      ...none,
      params: idParams,
      responses: {
        200: z.object({
          id: uuid,
          aggregateType: z.string(),
          aggregateId: uuid,
          name: z.string(),
          state: z.enum(['PENDING', 'SETTLED', 'REFUSED']),
          result: z.unknown(),
          code: z.string().nullable(),
          details: z.record(z.string(), z.unknown()).nullable(),
          createdAt: instant,
          settledAt: instant.nullable(),
        }),
      },
    }),
    workflowQuery: defineOperation({
      method: 'get',
      path: '/workflows/:workflowId/queries/:name',
      summary: 'Ask a running workflow',
      tag: 'Workflows',
      permission: 'workflow.query',
      ...none,
      params: z.object({ workflowId: z.string().max(200), name: z.string().max(60) }),
      responses: { 200: z.unknown() },
      errors: ['ENGINE_001', 'ENGINE_003'],
    }),
  },
});
