import type { PlannedStep, Snapshot, Wait, Work } from './activity-types';
import type { CaseState, Instant } from './model';
import { isEnded } from './names';
import { dueRefusal } from './state/enter';
import { currentNotice, statusOf, stepOf } from './state/letters';
import { ACTION_WORDS, FIX_WORDS } from './words';

const isLetterStep = (kind: string | undefined): boolean => kind === 'NOTICE' || kind === 'HEARING';

const openItems = ({ actionItems }: CaseState) => actionItems.filter(({ state }) => state === 'OPEN');

/** Reviews of a cure that nobody has looked at and the board does not know of yet. */
const unescalatedReview = (state: CaseState) => {
  const items = openItems(state);
  if (items.some(({ kind }) => kind === 'REVIEW_CURE_LATE')) return undefined;
  return items.find(({ kind, dueAt }) => kind === 'REVIEW_CURE' && dueAt !== null);
};

/** The one thing the workflow has to do at `at`, or nothing. Each key is done once. */
export const workOf = (state: CaseState, at: Instant): Work | null => {
  const { violation } = state;
  const { stepKey, occurrenceNo, version } = violation;
  if (isEnded(violation.state) || stepKey === null) return null;
  if (isLetterStep(stepOf(state, stepKey)?.kind)) {
    const notice = currentNotice(state);
    if (!notice) return { kind: 'renderNotice', key: `${stepKey}:${occurrenceNo}`, stepKey, occurrenceNo };
    if (statusOf(notice) === 'RENDERED') return { kind: 'sendNotice', key: notice.id, noticeId: notice.id };
  }
  const late = unescalatedReview(state);
  if (late && (late.dueAt ?? '') <= at) return { kind: 'escalateReview', key: late.id };
  const isAsked = openItems(state).some(({ kind }) => kind === 'APPROVE_STEP');
  if (isAsked || dueRefusal(state, at) !== null) return null;
  return { kind: 'evaluateRule', key: `${stepKey}:${occurrenceNo}:${version}` };
};

/** When the workflow must look again although nobody has done anything. */
export const wakeOf = (state: CaseState, at: Instant): Instant | null => {
  const { violation } = state;
  if (isEnded(violation.state)) return null;
  const instants = [
    violation.clock === 'RUNNING' ? violation.deadlineAt : null,
    unescalatedReview(state)?.dueAt ?? null,
  ].filter((instant): instant is Instant => instant !== null && instant > at);
  return instants.sort()[0] ?? null;
};

/** Who must act now, and until when. */
export const waitsOf = (state: CaseState): Wait[] => {
  const { violation } = state;
  if (isEnded(violation.state)) return [];
  const items = openItems(state).map(({ kind, refId, assigneeRole, openedAt, dueAt }): Wait => ({
    kind,
    refId,
    what: ACTION_WORDS[kind],
    role: assigneeRole ?? 'MANAGER',
    since: openedAt,
    deadline: dueAt,
  }));
  const { deadlineAt, clock } = violation;
  if (deadlineAt === null || clock !== 'RUNNING') return items;
  const notice = currentNotice(state);
  const since = notice?.deliveries.find(({ servedOn }) => servedOn !== null)?.occurredAt ?? violation.openedAt;
  return [...items, { kind: 'FIX_BREACH', refId: null, what: FIX_WORDS, role: 'OWNER', since, deadline: deadlineAt }];
};

/** Steps still ahead; only the first has a date, and only while the clock runs. */
export const plannedOf = (state: CaseState): PlannedStep[] => {
  const { violation, rule } = state;
  if (isEnded(violation.state) || violation.clock === 'STOPPED') return [];
  const { steps } = rule.document;
  const index = steps.findIndex(({ key }) => key === violation.stepKey);
  const current = steps[index];
  const ahead = current?.kind === 'RECURRING_FINE' ? steps.slice(index) : steps.slice(index + 1);
  return ahead.map(({ key, kind }, position) => ({
    key,
    kind,
    at: position === 0 && violation.clock === 'RUNNING' ? violation.deadlineAt : null,
  }));
};

/** What the workflow remembers of the case. */
export const snapshotOf = (state: CaseState, at: Instant, lastSeq: number, incarnation: number): Snapshot => {
  const { violation } = state;
  return {
    number: violation.number,
    incarnation,
    lastSeq,
    state: violation.state,
    rank: violation.rank,
    stepKey: violation.stepKey,
    occurrenceNo: violation.occurrenceNo,
    clock: violation.clock,
    holds: violation.holds.map(({ kind }) => kind),
    deadlineAt: violation.deadlineAt,
    ended: isEnded(violation.state),
    work: workOf(state, at),
    wakeAt: wakeOf(state, at),
    now: waitsOf(state),
    planned: plannedOf(state),
  };
};
