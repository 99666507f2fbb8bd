import type { CaseState, Evidence, NextStep } from '../model';
import { CASE_RANKS, CASE_STATUSES, type CaseStatus } from '../names';
import { heldRefusal, NO_DEADLINE } from './clock';
import {
  changed,
  closing,
  refuse,
  type CaseEvent,
  type Decision,
  type Env,
  type NewItem,
  type Refusal,
} from './decision';
import { guard } from './guards';
import { servedDay, currentNotice } from './letters';

/** A report without anything to see is a rumour. */
export const evidenceRefusal = (evidence: readonly Pick<Evidence, 'sha256'>[], what: string): Refusal | null =>
  evidence.length > 0 ? null : refuse('VIO_005', { missing: [what] });

/** The state a step of this rank puts the case in. */
export const stateOfRank = (rank: number): CaseStatus => {
  const status = CASE_STATUSES.find((candidate) => CASE_RANKS[candidate] === rank);
  if (!status) throw new Error(`no state has rank ${rank}`);
  return status;
};

const openedEvent = ({ violation, rule }: CaseState) => ({
  number: violation.number,
  lotId: violation.lotId,
  ruleCode: rule.code,
  ruleVersion: rule.version,
  documentHash: rule.documentHash,
});

/** V1: the case is reported and waits for the manager to look. */
export const opened = (state: CaseState): { event: CaseEvent; item: NewItem } => ({
  event: { type: 'violation.opened', payload: { ...openedEvent(state), recurrenceOf: state.violation.recurrenceOf } },
  item: { kind: 'VERIFY_REPORT', assigneeRole: 'MANAGER', refId: null, dueAt: null },
});

type Deadline = Pick<CaseState['violation'], 'lastDay' | 'deadlineAt'>;

/** The case has moved on; a letter's deadline is known only once it is served. */
export const escalated = (
  state: CaseState,
  to: NextStep,
  decisionId: string,
  { lastDay, deadlineAt }: Deadline = NO_DEADLINE,
): CaseEvent => {
  const { violation, association } = state;
  return {
    type: 'violation.escalated',
    payload: {
      fromState: violation.state,
      toState: stateOfRank(to.rank),
      fromRank: violation.rank,
      toRank: to.rank,
      stepKey: to.key,
      occurrenceNo: to.occurrenceNo,
      ruleDecisionId: decisionId,
      lastDay,
      deadlineAt,
      timeZone: association.timeZone,
    },
  };
};

const goesBack = ({ violation }: CaseState, to: NextStep): Refusal | null =>
  to.rank > violation.rank || (to.rank === violation.rank && to.occurrenceNo > violation.occurrenceNo)
    ? null
    : refuse('VIO_003', { from: violation.state, to: stateOfRank(to.rank) });

const enter = (
  state: CaseState,
  to: NextStep,
  decisionId: string,
  events: readonly CaseEvent[],
): Decision | Refusal => {
  const back = goesBack(state, to);
  if (back) return back;
  const hearing: readonly NewItem[] =
    to.kind === 'HEARING' ? [{ kind: 'HOLD_HEARING', assigneeRole: 'BOARD', refId: null, dueAt: null }] : [];
  return changed(
    state,
    {
      state: stateOfRank(to.rank),
      rank: to.rank,
      stepKey: to.key,
      occurrenceNo: to.occurrenceNo,
      clock: 'RUNNING',
      ...NO_DEADLINE,
    },
    {
      events: [...events, escalated(state, to, decisionId)],
      open: hearing,
      close: closing(state, ['VERIFY_REPORT', 'APPROVE_STEP'], true),
    },
  );
};

/** V2: the report is right, and the rule says where the ladder begins. */
export const verify = (state: CaseState, to: NextStep, decisionId: string): Decision | Refusal => {
  const refusal = guard(state, 'verify') ?? lawful(state, to);
  if (refusal) return refusal;
  return enter(state, to, decisionId, [
    { type: 'violation.verified', payload: { ...openedEvent(state), entryStep: to.key } },
  ]);
};

/** C7: a step that gives less than the law asks for is not taken. */
export const lawful = ({ profile }: CaseState, to: NextStep): Refusal | null => {
  if (to.kind === 'NOTICE' && (to.period?.days ?? 0) < profile.minCureDays)
    return refuse('VIO_009', { field: 'min_cure_days', earliest: `${profile.minCureDays} days after service` });
  if (to.kind === 'HEARING' && (to.period?.days ?? 0) < profile.minHearingNoticeDays)
    return refuse('VIO_009', {
      field: 'min_hearing_notice_days',
      earliest: `${profile.minHearingNoticeDays} days after service`,
    });
  return null;
};

/** V3 and V7: whether the time of the step under way has passed with nothing in the way. */
export const dueRefusal = (state: CaseState, at: string): Refusal | null => {
  const { violation } = state;
  const refusal = guard(state, 'stepDue') ?? heldRefusal(state);
  if (refusal) return refusal;
  const notice = currentNotice(state);
  if (notice && servedDay(notice) === null) return refuse('VIO_011', { noticeId: notice.id });
  if (violation.deadlineAt === null || violation.deadlineAt > at)
    return refuse('VIO_001', { from: violation.state, action: 'stepDue', allowed: [], until: violation.deadlineAt });
  return null;
};

/** The next letter or hearing of the ladder, once its time has come. */
export const openStep = (state: CaseState, to: NextStep, decisionId: string, env: Env): Decision | Refusal =>
  dueRefusal(state, env.at) ?? lawful(state, to) ?? enter(state, to, decisionId, []);
