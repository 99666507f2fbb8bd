import { z } from 'zod';
import type { EventSpec } from '../../platform/contract-kit';
import { DEAL_EVENT_TYPES, PUBLIC_DEAL_EVENTS, type DealEventType } from '../event-names';
import { payloads } from './event-payloads';
import { eventTitle } from './event-titles';

const specOf = (type: DealEventType): EventSpec => ({
  version: 1,
  class: PUBLIC_DEAL_EVENTS.includes(type) ? 'P' : 'I',
  payload: payloads[type] ?? z.never(),
  title: (payload) => eventTitle(type, payload),
});

export const dealEvents = Object.fromEntries(DEAL_EVENT_TYPES.map((type) => [type, specOf(type)])) as Record<
  DealEventType,
  EventSpec
>;
