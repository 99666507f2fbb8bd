import type { Approval, Deployment, NodeRun } from '@ratchet/workflows/pipeline/deployment/model';

type ColumnType = 'uuid' | 'text' | 'integer' | 'bigint' | 'boolean' | 'timestamptz(3)' | 'jsonb';
/** How fields of the aggregate lie in their table. */
export type Columns<Row> = { readonly [Field in keyof Row]-?: ColumnType };

export const DEPLOYMENT: Columns<Deployment> = {
  id: 'uuid',
  number: 'integer',
  pipelineId: 'uuid',
  environmentId: 'uuid',
  graphVersion: 'bigint',
  state: 'text',
  hold: 'text',
  holdSince: 'timestamptz(3)',
  failedStage: 'text',
  failedNode: 'text',
  failure: 'jsonb',
  commitSha: 'text',
  manifestHash: 'text',
  planHash: 'text',
  selection: 'text',
  stopAfter: 'text',
  autoStart: 'boolean',
  vars: 'jsonb',
  reason: 'text',
  requestedBy: 'uuid',
  supersedesId: 'uuid',
  startedAt: 'timestamptz(3)',
  finishedAt: 'timestamptz(3)',
};
export const NODE_RUN: Columns<NodeRun> = {
  id: 'uuid',
  uniqueId: 'text',
  nodeId: 'uuid',
  attempt: 'integer',
  retries: 'integer',
  state: 'text',
  fence: 'bigint',
  worker: 'text',
  startedAt: 'timestamptz(3)',
  finishedAt: 'timestamptz(3)',
  nextAttemptAt: 'timestamptz(3)',
  executionMs: 'integer',
  compileMs: 'integer',
  rowsAffected: 'bigint',
  failures: 'integer',
  message: 'text',
  dbtCode: 'text',
  compiledSha256: 'text',
  skippedBecauseOf: 'text',
};
export const APPROVAL: Columns<Approval> = {
  id: 'uuid',
  approverId: 'uuid',
  decision: 'text',
  planHash: 'text',
  comment: 'text',
  decidedAt: 'timestamptz(3)',
  expiresAt: 'timestamptz(3)',
};

const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The spelling of an instant everywhere in the room: UTC with milliseconds. */
export const instantSql = (expression: string): string =>
  `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Select list that gives each column under its field name, numbers as numbers. */
export const selectList = <Row>(columns: Columns<Row>, alias: string): string =>
  Object.entries(columns)
    .map(([field, type]) => {
      const column = `${alias}.${columnOf(field)}`;
      if (type === 'timestamptz(3)') return `${instantSql(column)} AS "${field}"`;
      return `${column} AS "${field}"`;
    })
    .join(', ');

export const recordset = <Row>(columns: Columns<Row>): string =>
  Object.entries(columns)
    .map(([field, type]) => `"${field}" ${String(type)}`)
    .join(', ');
export const columnList = <Row>(columns: Columns<Row>): string => Object.keys(columns).map(columnOf).join(', ');
export const valueList = <Row>(columns: Columns<Row>): string =>
  Object.keys(columns)
    .map((field) => `r."${field}"`)
    .join(', ');
/** Sets every column but the key. */
export const assignments = <Row>(columns: Columns<Row>): string =>
  Object.keys(columns)
    .filter((field) => field !== 'id')
    .map((field) => `${columnOf(field)} = r."${field}"`)
    .join(', ');
