import type { Deal, KeyDate, Milestone, Participant, Task, TaskDependency } from '@ratchet/workflows/deal/model';

export type ColumnType = 'uuid' | 'text' | 'integer' | 'boolean' | 'date' | 'timestamptz(3)' | 'jsonb' | 'text[]';
type Columns<Row> = { readonly [Field in keyof Row]-?: ColumnType };
/** How one list of the deal's state lies in its table. `identity` finds the row within the organisation. */
export type Table<Row> = {
  readonly name: string;
  readonly identity: readonly (keyof Row & string)[];
  readonly columns: Columns<Row>;
};

/** `milestoneKey` is looked up through the milestone, the pinned template through its version. */
export type TaskRow = Omit<Task, 'milestoneKey'>;
export type DealRow = Omit<Deal, 'template' | 'organizationId' | 'createdAt'>;

export const DEAL: Table<DealRow> = {
  name: 'deal.deal',
  identity: ['id'],
  columns: {
    id: 'uuid',
    reference: 'text',
    propertyAddress: 'jsonb',
    status: 'text',
    dealType: 'text',
    timeZone: 'text',
    title: 'text',
    representingSide: 'text',
    templateVersionId: 'uuid',
    coordinatorUserId: 'uuid',
    heldAt: 'timestamptz(3)',
    holdReason: 'text',
    cancelReasonCode: 'text',
    cancelNote: 'text',
    cancelledAt: 'timestamptz(3)',
    compensation: 'jsonb',
    closedAt: 'timestamptz(3)',
    completedAt: 'timestamptz(3)',
    version: 'integer',
  },
};
export const KEY_DATE: Table<KeyDate> = {
  name: 'deal.deal_key_date',
  identity: ['key'],
  columns: { key: 'text', localDate: 'date', source: 'text', rule: 'jsonb', trace: 'jsonb', version: 'integer' },
};
export const MILESTONE: Table<Milestone> = {
  name: 'deal.milestone',
  identity: ['id'],
  columns: {
    id: 'uuid',
    key: 'text',
    name: 'text',
    buyerLabel: 'text',
    position: 'integer',
    status: 'text',
    plannedAt: 'timestamptz(3)',
    reachedAt: 'timestamptz(3)',
  },
};
export const TASK: Table<TaskRow> = {
  name: 'deal.task',
  identity: ['id'],
  columns: {
    id: 'uuid',
    key: 'text',
    title: 'text',
    instructions: 'text',
    milestoneId: 'uuid',
    area: 'text',
    assigneeUserId: 'uuid',
    assigneeRole: 'text',
    baseStatus: 'text',
    statusSince: 'timestamptz(3)',
    overdueSince: 'timestamptz(3)',
    firstOverdueAt: 'timestamptz(3)',
    required: 'boolean',
    weight: 'integer',
    estimateDays: 'integer',
    contingency: 'boolean',
    evidenceType: 'text',
    emits: 'text',
    externalSignal: 'text',
    dueRule: 'jsonb',
    dueAt: 'timestamptz(3)',
    dueVersion: 'integer',
    dueTrace: 'jsonb',
    dueEstimated: 'boolean',
    completedAt: 'timestamptz(3)',
    completedBy: 'uuid',
    occurredAt: 'timestamptz(3)',
    late: 'boolean',
    closedReason: 'text',
    note: 'text',
    origin: 'jsonb',
    buyerVisible: 'boolean',
    buyerLabel: 'text',
    phase: 'text',
    version: 'integer',
  },
};
export const DEPENDENCY: Table<TaskDependency> = {
  name: 'deal.task_dependency',
  identity: ['fromTaskId', 'toTaskId'],
  columns: {
    fromTaskId: 'uuid',
    toTaskId: 'uuid',
    lag: 'integer',
    lagUnit: 'text',
    lagCalendar: 'text',
    waivable: 'boolean',
    lagUntil: 'timestamptz(3)',
    satisfiedAt: 'timestamptz(3)',
    waivedBy: 'uuid',
    waiveReason: 'text',
    origin: 'jsonb',
  },
};
export const PARTICIPANT: Table<Participant> = {
  name: 'deal.deal_participant',
  identity: ['id'],
  columns: { id: 'uuid', userId: 'uuid', dealRole: 'text', side: 'text', areas: 'text[]', status: 'text' },
};

export const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
export const fieldsOf = <Row>(table: Table<Row>): (keyof Row & string)[] =>
  Object.keys(table.columns) as (keyof Row & string)[];

/** The spelling of an instant everywhere in the room: UTC with milliseconds. */
export const instantSql = (expression: string): string =>
  `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Select list that gives each column under its field name. */
export const selectList = <Row>(table: Table<Row>, alias: string): string =>
  fieldsOf(table)
    .map((field) => {
      const column = `${alias}.${columnOf(field)}`;
      return `${table.columns[field] === 'timestamptz(3)' ? instantSql(column) : column} AS "${field}"`;
    })
    .join(', ');

/** Column definitions of `jsonb_to_recordset` for the table's fields. */
export const recordset = <Row>(table: Table<Row>): string =>
  fieldsOf(table)
    .map((field) => `"${field}" ${table.columns[field]}`)
    .join(', ');
