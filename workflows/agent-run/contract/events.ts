import type { EventSpec } from '../../platform/contract-kit';
import { AGENT_RUN_EVENT_TYPES, type AgentRunEventType } from '../event-names';
import { payloads } from './event-payloads';
import { eventTitle } from './event-titles';

const specOf = (type: AgentRunEventType): EventSpec => ({
  version: 1,
  class: 'I',
  payload: payloads[type],
  title: (payload) => eventTitle(type, payload),
});

export const agentRunEvents = Object.fromEntries(AGENT_RUN_EVENT_TYPES.map((type) => [type, specOf(type)])) as Record<
  AgentRunEventType,
  EventSpec
>;
