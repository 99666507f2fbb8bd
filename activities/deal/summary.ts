import type { DealState } from '@ratchet/workflows/deal/model';
import { summaryOf, waitsOf, type Wait } from '@ratchet/workflows/deal/views';
import { columnOf } from './tables';

/** One row of `deal.deal_summary`. */
export type SummaryRow = {
  progressPercent: number;
  openTasks: number;
  overdueTasks: number;
  nextDeadlineAt: string | null;
  nextDeadlineTaskId: string | null;
  nextDeadlineTitle: string | null;
  nextDeadlineRole: string | null;
  nextDeadlineUserId: string | null;
  closingDate: string | null;
  currentMilestone: string | null;
  currentMilestones: string[];
  /** What the deal waits for first, and the role that acts. */
  waitingOn: string | null;
  waitingRole: string | null;
};

const TYPES: Readonly<Record<keyof SummaryRow, string>> = {
  progressPercent: 'integer',
  openTasks: 'integer',
  overdueTasks: 'integer',
  nextDeadlineAt: 'timestamptz(3)',
  nextDeadlineTaskId: 'uuid',
  nextDeadlineTitle: 'text',
  nextDeadlineRole: 'text',
  nextDeadlineUserId: 'uuid',
  closingDate: 'date',
  currentMilestone: 'text',
  currentMilestones: 'text[]',
  waitingOn: 'text',
  waitingRole: 'text',
};
const FIELDS = Object.keys(TYPES) as (keyof SummaryRow)[];
const DEFINITIONS = FIELDS.map((field) => `"${field}" ${TYPES[field]}`).join(', ');

/** A hold or a missing offer before any task; then what ends first. */
const firstWait = (state: DealState): Wait | undefined => {
  const rank = ({ kind, deadline }: Wait): string =>
    kind === 'hold' ? '0' : kind === 'offer' ? '1' : `2${deadline ?? '9'}`;
  return [...waitsOf(state).waits].sort((left, right) => (rank(left) < rank(right) ? -1 : 1))[0];
};

/** The list's view of a deal, from its state alone, so that a rebuild gives the same row. */
export const summaryRow = (state: DealState): SummaryRow => {
  const {
    progressPercent,
    openTasks,
    overdueTasks,
    nextDeadline: next,
    closingDate,
    currentMilestones,
  } = summaryOf(state);
  const wait = firstWait(state);
  return {
    progressPercent,
    openTasks,
    overdueTasks,
    nextDeadlineAt: next?.at ?? null,
    nextDeadlineTaskId: next?.taskId ?? null,
    nextDeadlineTitle: next?.title ?? null,
    nextDeadlineRole: next?.assigneeRole ?? null,
    nextDeadlineUserId: next?.assigneeUserId ?? null,
    closingDate,
    currentMilestone: currentMilestones[0]?.key ?? null,
    currentMilestones: currentMilestones.map(({ key }) => key),
    waitingOn: wait?.what ?? null,
    waitingRole: wait?.who.role ?? null,
  };
};

/** Statements over `$1` organisation, `$2` deal, `$3` business time. */
export const SUMMARY = {
  update: (parameter: string): string =>
    `UPDATE deal.deal_summary x SET ${FIELDS.map((field) => `${columnOf(field)} = r."${field}"`).join(', ')}, updated_at = $3::timestamptz
    FROM jsonb_to_recordset(${parameter}) AS r(${DEFINITIONS}) WHERE x.organization_id = $1::uuid AND x.deal_id = $2::uuid`,
  insert: (parameter: string): string =>
    `INSERT INTO deal.deal_summary (organization_id, deal_id, updated_at, ${FIELDS.map(columnOf).join(', ')})
    SELECT $1::uuid, $2::uuid, $3::timestamptz, ${FIELDS.map((field) => `r."${field}"`).join(', ')} FROM jsonb_to_recordset(${parameter}) AS r(${DEFINITIONS})`,
};
