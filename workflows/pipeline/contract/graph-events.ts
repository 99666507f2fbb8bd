import type { EventSpec } from '../../platform/contract-kit';
import { GRAPH_EVENT_TYPES, type GraphEventType } from '../event-names';
import { commandFields, graphPayloads, type GraphEvent } from './event-payloads';
import { graphEventTitle } from './event-titles';

const specOf = (type: GraphEventType): EventSpec => ({
  version: 1,
  class: 'I',
  payload: graphPayloads[type].extend(commandFields),
  title: (payload) => graphEventTitle({ type, payload } as unknown as GraphEvent),
});

export const graphEvents = Object.fromEntries(GRAPH_EVENT_TYPES.map((type) => [type, specOf(type)])) as Record<
  GraphEventType,
  EventSpec
>;
