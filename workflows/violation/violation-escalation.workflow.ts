import { allHandlersFinished, condition, continueAsNew } from '@temporalio/workflow';
import type { Work } from './activity-types';
import { CaseRun } from './case-run';
import type { ViolationEscalationInput } from './messages';
import { letters, steps } from './policies';

/**
 * One case from report to its end. The row owns what is true; the workflow owns time and effects: it looks at the row,
 * does the one thing that is due, and sleeps until somebody acts or the stored deadline comes. Ends with the case, and
 * exits when the case is gone or a newer incarnation runs it.
 */
export async function violationEscalation(input: ViolationEscalationInput): Promise<void> {
  const run = new CaseRun(input);
  for (;;) {
    const found = await run.look(() => steps.loadCase(run.step('loadCase')));
    if (!found || found.ended || found.incarnation > input.incarnation) break;
    run.show();
    const { work } = found;
    if (work && run.takes(`${work.kind}:${work.key}`)) await act(run, work);
    else if (run.isLong()) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof violationEscalation>(run.carry());
    } else await run.untilNews();
  }
  await condition(allHandlersFinished);
}

const act = async (run: CaseRun, work: Work): Promise<void> => {
  const step = run.step(`${work.key}:${work.kind}`);
  switch (work.kind) {
    case 'renderNotice':
      await letters.renderNotice({ ...step, stepKey: work.stepKey, occurrenceNo: work.occurrenceNo });
      return;
    case 'sendNotice':
      await letters.sendNotice({ ...step, noticeId: work.noticeId });
      return;
    case 'escalateReview':
      await steps.escalateReview(step);
      return;
    case 'evaluateRule':
      await followRule(run, work.key);
  }
};

const followRule = async (run: CaseRun, key: string): Promise<void> => {
  const { decisionId, kind } = await steps.evaluateRule(run.step(`${key}:evaluateRule`));
  if (decisionId === null) return;
  if (kind === 'FINE' || kind === 'RECURRING_FINE')
    await steps.imposeFine({ ...run.step(`${key}:imposeFine`), decisionId });
  else await steps.openStep({ ...run.step(`${key}:openStep`), decisionId });
};
