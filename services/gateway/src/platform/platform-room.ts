import { platformContract } from '@ratchet/workflows/platform/contract';
import { identityHandlers } from './handlers/identity';
import { notificationHandlers } from './handlers/notifications';
import { runHandlers } from './handlers/runs';
import { workflowHandlers } from './handlers/workflows';
import { createLoginThrottle } from './identity/login-throttle';
import type { Sessions } from './identity/sessions';
import { defineGatewayRoom, type GatewayRoom, type Handlers } from './room';

export type PlatformHandlers = Handlers<typeof platformContract>;

/** The platform's own operations. `rooms` is asked late: the list contains this room. */
export const createPlatformRoom = (
  sessions: Sessions,
  publicOrigin: string,
  rooms: () => readonly GatewayRoom[],
): GatewayRoom =>
  defineGatewayRoom({
    contract: platformContract,
    createHandlers: (deps) => ({
      ...identityHandlers(deps, sessions, createLoginThrottle(), publicOrigin),
      ...runHandlers(deps, rooms),
      ...notificationHandlers(deps),
      ...workflowHandlers(deps, rooms),
    }),
  });
