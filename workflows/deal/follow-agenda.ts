import type { Snapshot } from './activity-types';
import type { AgendaEntry } from './agenda';
import type { DealRun } from './deal-run';
import { execute, followEvents, goingOn } from './follow-events';
import type { Instant } from './model';
import { AGENDA_LIMIT } from './names';
import { steps } from './policies';

/** Brings the run level with the log and the clock: events, due timers, waiting executions. False when the deal is not there any more. */
export const catchUp = async (run: DealRun): Promise<boolean> => {
  const { organizationId, dealId } = run.input;
  const handled: string[] = [];
  for (;;) {
    await run.breathe();
    if (run.isBehind()) await followEvents(run);
    const at = run.now();
    const snapshot = await steps.loadAgenda({
      organizationId,
      dealId,
      since: run.since,
      limit: AGENDA_LIMIT + handled.length,
    });
    run.snapshot = snapshot && {
      ...snapshot,
      agenda: snapshot.agenda.filter((entry) => !handled.includes(occurrenceOf(entry))).slice(0, AGENDA_LIMIT),
    };
    if (!run.snapshot) return false;
    run.heardOf(run.snapshot.lastSeq);
    if (run.isBehind() && !run.isLong()) continue;

    const due = run.snapshot.agenda.filter((entry) => entry.at <= at);
    const waiting = run.snapshot.held ? [] : run.snapshot.plannedExecutions.filter((id) => !handled.includes(id));
    handled.push(...due.map(occurrenceOf), ...waiting);
    if (due.length > 0) await act(run, due, at);
    for (const executionId of waiting) await execute(run, executionId, `held:${run.lastSeq}`);
    if (due.length === 0 && waiting.length === 0 && !(await complete(run, run.snapshot))) {
      run.since = at;
      return true;
    }
  }
};

const occurrenceOf = (entry: AgendaEntry): string => [entry.kind, entry.refId, entry.dueVersion, entry.at].join(':');

const ofKind = <Kind extends AgendaEntry['kind']>(
  entries: readonly AgendaEntry[],
  kind: Kind,
): Extract<AgendaEntry, { kind: Kind }>[] =>
  entries.filter((entry): entry is Extract<AgendaEntry, { kind: Kind }> => entry.kind === kind);

/** What is due, each kind in due order. A stale draft wakes nobody: the list shows it. */
const act = async (run: DealRun, due: readonly AgendaEntry[], at: Instant): Promise<void> => {
  const lags = ofKind(due, 'releaseLag');
  if (lags.length > 0)
    run.heardOf((await steps.releaseLag({ ...run.step(`releaseLag:${at}`, at), entries: lags })).lastSeq);
  for (const entry of lastOfEach(ofKind(due, 'reminder'))) {
    await goingOn('remind', async () =>
      run.heardOf((await steps.remind({ ...run.step(occurrenceOf(entry), at), entry })).lastSeq),
    );
  }
  const marks = ofKind(due, 'markOverdue');
  if (marks.length > 0)
    run.heardOf((await steps.markOverdue({ ...run.step(`markOverdue:${at}`, at), entries: marks })).lastSeq);
  for (const entry of ofKind(due, 'escalate')) {
    await goingOn('escalate', async () =>
      run.heardOf((await steps.escalate({ ...run.step(occurrenceOf(entry), at), entry })).lastSeq),
    );
  }
};

/** Missed reminders of one task collapse into the last of them. */
const lastOfEach = <Entry extends AgendaEntry>(entries: readonly Entry[]): Entry[] =>
  entries.filter((entry, index) => !entries.slice(index + 1).some(({ refId }) => refId === entry.refId));

/** D5: a closed deal whose last required task has ended is complete. */
const complete = async (run: DealRun, { status, held, openRequiredTasks }: Snapshot): Promise<boolean> => {
  if (status !== 'CLOSED' || held || openRequiredTasks > 0) return false;
  const { lastSeq } = await steps.completeDeal(run.step(`${run.lastSeq}:completeDeal`));
  run.heardOf(lastSeq);
  return run.isBehind();
};
