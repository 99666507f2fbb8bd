import type { EmittedEvent, NewEvent, Stream } from '@ratchet/prisma/commit';
import { agentRunEvents } from '@ratchet/workflows/agent-run/contract/events';
import type { AgentRunEventType } from '@ratchet/workflows/agent-run/event-names';

/** Appends one event of the room, its payload checked against the contract. @throws ZodError when it does not fit */
export const emit = (
  stream: Pick<Stream, 'emit'>,
  type: AgentRunEventType,
  payload: Record<string, unknown>,
  more: Omit<NewEvent, 'type' | 'payload'> = {},
): EmittedEvent => {
  const spec = agentRunEvents[type];
  return stream.emit({
    type,
    version: spec.version,
    payload: spec.payload.parse(payload) as Record<string, unknown>,
    ...more,
  });
};
