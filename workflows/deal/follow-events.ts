import { ActivityFailure, log } from '@temporalio/workflow';
import type { LoggedEvent } from './activity-types';
import type { DealRun } from './deal-run';
import { steps } from './policies';

/** Reacts to every event of the log this run has not seen, in sequence; steps that add events are followed in turn. */
export const followEvents = async (run: DealRun): Promise<void> => {
  const { organizationId, dealId } = run.input;
  for (;;) {
    const { events, more } = await steps.loadEvents({ organizationId, dealId, after: run.lastSeq });
    const last = events.at(-1);
    if (!last) return run.forgetHints();
    for (const event of events.filter(({ triggersRules }) => triggersRules)) await runRules(run, event);
    await tellPeople(run, events, last);
    if (events.some(({ type }) => type === 'deal.cancelled')) await finishCancel(run, last);
    run.caughtUp(last.seq);
    if (!more) return;
  }
};

const runRules = async (run: DealRun, event: LoggedEvent): Promise<void> => {
  const planned = await steps.evaluateRules({ ...run.step(`${event.id}:evaluateRules`), eventId: event.id });
  run.heardOf(planned.lastSeq);
  for (const executionId of planned.executionIds) await execute(run, executionId, event.id);
};

/** One execution; one that fails for good stops neither the others nor the deal. */
export const execute = async (run: DealRun, executionId: string, occurrence: string): Promise<void> => {
  await goingOn('executeAutomation', async () => {
    const { lastSeq } = await steps.executeAutomation({
      ...run.step(`${occurrence}:execute:${executionId}`),
      executionId,
    });
    run.heardOf(lastSeq);
  });
};

const tellPeople = async (run: DealRun, events: readonly LoggedEvent[], last: LoggedEvent): Promise<void> => {
  const eventIds = events.filter(({ notifies }) => notifies).map(({ id }) => id);
  if (eventIds.length === 0) return;
  await goingOn('notify', () => steps.notify({ ...run.step(`${last.id}:notify`), eventIds }));
};

const finishCancel = async (run: DealRun, last: LoggedEvent): Promise<void> => {
  const { lastSeq } = await steps.commitCancel(run.step(`${last.id}:commitCancel`));
  run.heardOf(lastSeq);
};

/** A step that cannot succeed is left to operations; the deal goes on without it. */
export const goingOn = async (name: string, work: () => Promise<unknown>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ActivityFailure) || error.cause?.name === 'CancelledFailure') throw error;
    log.error('step failed for good', { step: name, cause: error.cause?.message });
  }
};
