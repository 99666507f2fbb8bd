import { z } from 'zod';
import type { RoomContract } from '@ratchet/workflows/platform/contract-kit';

const jsonSchema = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });

/** `GET /meta/workflows`: what can be started, signalled, asked, and how it may move. Read off the contracts that validate requests. */
export const describeWorkflows = (contracts: readonly RoomContract[]): { items: unknown[] } => ({
  items: contracts.flatMap((contract) =>
    Object.entries(contract.workflows).map(([type, workflow]) => ({
      type,
      room: contract.room,
      version: workflow.version,
      description: workflow.description,
      taskQueue: workflow.taskQueue,
      input: jsonSchema(workflow.input),
      signals: Object.entries(workflow.signals).map(([name, payload]) => ({ name, payload: jsonSchema(payload) })),
      updates: Object.entries(workflow.updates).map(([name, update]) => ({
        name,
        input: jsonSchema(update.input),
        output: jsonSchema(update.output),
      })),
      queries: Object.entries(workflow.queries).map(([name, query]) => ({ name, output: jsonSchema(query.output) })),
      stateMachine: workflow.stateMachine,
      activities: workflow.activities,
      startOperation: workflow.startOperation ?? null,
    })),
  ),
});

/** `GET /meta/permissions`: every permission of every room with the roles that may hold it. */
export const describePermissions = (contracts: readonly RoomContract[]): { items: unknown[] } => ({
  items: contracts.flatMap((contract) =>
    Object.entries(contract.permissions).map(([permission, roles]) => ({ room: contract.room, permission, roles })),
  ),
});

/** `GET /meta/events`: every event type as it appears in streams and webhooks. */
export const describeEvents = (contracts: readonly RoomContract[]): { items: unknown[] } => ({
  items: contracts.flatMap((contract) =>
    Object.entries(contract.events).map(([type, event]) => ({
      name: `${contract.room}/${type}@${event.version}`,
      room: contract.room,
      type,
      version: event.version,
      class: event.class,
      payload: jsonSchema(event.payload),
    })),
  ),
});
