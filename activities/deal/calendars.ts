import type { Calendar } from '@ratchet/workflows/deal/model';
import { query, type Source } from './query';

export type CalendarKey = { readonly code: string; readonly version: number };

/** A calendar's version never changes, so what was read once stays true; the oldest goes when the table is full. */
const known = new Map<string, Calendar>();
const KNOWN_LIMIT = 500;

const keyOf = (organizationId: string, { code, version }: CalendarKey): string =>
  `${organizationId}/${code}/${version}`;

const LOAD = `SELECT coalesce(json_agg(json_build_object('code', c.code, 'name', c.name, 'version', c.version, 'weekendDays', c.weekend_days, 'cutOff', c.cut_off,
  'holidays', (SELECT coalesce(json_agg(json_build_object('date', h.date, 'name', h.name) ORDER BY h.date), '[]') FROM deal.calendar_holiday h
    WHERE h.organization_id = c.organization_id AND h.calendar_id = c.id AND h.deleted_at IS NULL))), '[]')::text AS calendars
FROM deal.business_calendar c WHERE c.organization_id = $1::uuid AND c.deleted_at IS NULL`;

const KEYS = `SELECT code, version FROM deal.business_calendar WHERE organization_id = $1::uuid AND deleted_at IS NULL`;

/** Every calendar of the organisation by code, in its present version; days are read only for a version new to this process. */
export const loadCalendars = async (source: Source, organizationId: string): Promise<Record<string, Calendar>> =>
  calendarsOf(source, organizationId, await query<CalendarKey>(source, 'deal.calendar-keys', KEYS, [organizationId]));

const readCalendars = async (source: Source, organizationId: string): Promise<Record<string, Calendar>> => {
  const [row] = await query<{ calendars: string }>(source, 'deal.calendars', LOAD, [organizationId]);
  const calendars = JSON.parse(row?.calendars ?? '[]') as Calendar[];
  for (const calendar of calendars) {
    const oldest = known.keys().next().value;
    if (known.size >= KNOWN_LIMIT && oldest !== undefined) known.delete(oldest);
    known.set(keyOf(organizationId, calendar), calendar);
  }
  return Object.fromEntries(calendars.map((calendar) => [calendar.code, calendar]));
};

/** The named versions, read from the database only when one of them is new to this process. */
export const calendarsOf = async (
  source: Source,
  organizationId: string,
  keys: readonly CalendarKey[],
): Promise<Record<string, Calendar>> => {
  const found = keys.flatMap((key) => known.get(keyOf(organizationId, key)) ?? []);
  if (found.length < keys.length) return readCalendars(source, organizationId);
  return Object.fromEntries(found.map((calendar) => [calendar.code, calendar]));
};
