import type { DealState, Task } from '@ratchet/workflows/deal/model';
import { calendarsOf, type CalendarKey } from './calendars';
import { query, type Source } from './query';
import {
  DEAL,
  DEPENDENCY,
  instantSql,
  KEY_DATE,
  MILESTONE,
  PARTICIPANT,
  selectList,
  TASK,
  type Table,
  type TaskRow,
} from './tables';

/** JSON array of the deal's rows in one table; `$1` is the organisation, `$2` the deal. */
const rowsOf = <Row>(table: Table<Row>, orderBy: string): string =>
  `(SELECT coalesce(json_agg(r), '[]') FROM (SELECT ${selectList(table, 'x')} FROM ${table.name} x
    WHERE x.organization_id = $1::uuid AND x.deal_id = $2::uuid AND x.deleted_at IS NULL ORDER BY ${orderBy}) r)`;

const LOAD = `SELECT json_build_object(
  'deal', row_to_json(d),
  'keyDates', ${rowsOf(KEY_DATE, 'x.id')},
  'milestones', ${rowsOf(MILESTONE, 'x.position, x.id')},
  'tasks', ${rowsOf(TASK, 'x.position')},
  'dependencies', ${rowsOf(DEPENDENCY, 'x.position')},
  'participants', ${rowsOf(PARTICIPANT, 'x.created_at, x.id')},
  'calendars', (SELECT coalesce(json_agg(json_build_object('code', c.code, 'version', c.version)), '[]') FROM deal.business_calendar c WHERE c.organization_id = $1::uuid AND c.deleted_at IS NULL)
)::text AS state
FROM (SELECT ${selectList(DEAL, 'x')}, x.organization_id AS "organizationId", ${instantSql('x.created_at')} AS "createdAt",
    json_build_object('key', t.key, 'version', v.number, 'mode', v.mode, 'calendar', v.calendar, 'dueTime', v.due_time, 'keyDates', v.key_dates) AS template
  FROM deal.deal x
  JOIN deal.deal_template_version v ON v.organization_id = x.organization_id AND v.id = x.template_version_id
  JOIN deal.deal_template t ON t.organization_id = v.organization_id AND t.id = v.template_id
  WHERE x.organization_id = $1::uuid AND x.id = $2::uuid AND x.deleted_at IS NULL) d`;

type Loaded = Omit<DealState, 'tasks' | 'calendars'> & { tasks: TaskRow[]; calendars: CalendarKey[] };

/**
 * The whole state of one deal in one round trip (a second one only for calendars this process has not seen), or null when there is none.
 * Within a unit of work the aggregate is locked, so what is read stays true until commit.
 */
export const loadDeal = async (source: Source, organizationId: string, dealId: string): Promise<DealState | null> => {
  const [row] = await query<{ state: string }>(source, 'deal.load', LOAD, [organizationId, dealId]);
  if (!row) return null;
  const { tasks, calendars, ...rest } = JSON.parse(row.state) as Loaded;
  const milestoneKeys = new Map(rest.milestones.map(({ id, key }) => [id, key]));
  return {
    ...rest,
    tasks: tasks.map((task): Task => ({
      ...task,
      milestoneKey: task.milestoneId === null ? null : (milestoneKeys.get(task.milestoneId) ?? null),
    })),
    calendars: await calendarsOf(source, organizationId, calendars),
  };
};
