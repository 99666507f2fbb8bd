import type { Calendar } from '../../platform/calendar-model';
import type { CaseErrorCode } from '../errors';
import type { CaseEventType } from '../event-names';
import type { ActionItem, Appeal, CaseState, Instant, Violation } from '../model';
import type { ActionKind, AssigneeRole } from '../names';

export type Refusal = { readonly ok: false; readonly code: CaseErrorCode; readonly details: Record<string, unknown> };
export const refuse = (code: CaseErrorCode, details: Record<string, unknown> = {}): Refusal => ({
  ok: false,
  code,
  details,
});

/** Time, the person who acts and the calendar come from outside, so that a decision depends on nothing else. */
export type Env = { readonly at: Instant; readonly userId: string | null; readonly calendar: Calendar };

export type CaseEvent = {
  readonly type: CaseEventType;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly reason?: string;
};
export type NewItem = {
  readonly kind: ActionKind;
  readonly assigneeRole: AssigneeRole;
  readonly refId: string | null;
  readonly dueAt: Instant | null;
};
export type ClosedItem = { readonly id: string; readonly kind: ActionKind; readonly done: boolean };

/** What a command changes. Fines named in `vacate` are taken back in the ledger in the same transaction. */
export type Decision = {
  readonly ok: true;
  readonly violation: Violation;
  readonly events: readonly CaseEvent[];
  readonly open: readonly NewItem[];
  readonly close: readonly ClosedItem[];
  readonly vacate: readonly string[];
  readonly appeal?: Appeal & { readonly reasons?: string; readonly reducedAmountMinor?: number };
};

export type Change = Partial<Omit<Decision, 'ok' | 'violation'>>;
/** The case with some of its columns changed, and what goes with that. */
export const changed = (state: CaseState, columns: Partial<Violation>, change: Change = {}): Decision => ({
  ok: true,
  violation: { ...state.violation, ...columns, version: state.violation.version + 1 },
  events: [],
  open: [],
  close: [],
  vacate: [],
  ...change,
});

/** The open items of these kinds, as closed because what they ask for was done or is no longer needed. */
export const closing = (state: CaseState, kinds: readonly ActionKind[], done: boolean): ClosedItem[] =>
  state.actionItems
    .filter((item: ActionItem) => item.state === 'OPEN' && kinds.includes(item.kind))
    .map(({ id, kind }) => ({ id, kind, done }));
