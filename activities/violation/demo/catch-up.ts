import type { OfCase, Step, Work } from '@ratchet/workflows/violation/activity-types';
import type { Instant } from '@ratchet/workflows/violation/model';
import type { ActivityDeps } from '../../platform/room';
import { escalateReview } from '../escalate-review';
import { evaluateRule } from '../evaluate-rule';
import { imposeFine } from '../impose-fine';
import { lookAtCase } from '../look-at-case';
import { openStep } from '../open-step';
import { renderNotice } from '../render-notice';
import { sendNotice } from '../send-notice';

/** Does what the workflow would have done until then, each step at its moment and under its name, so that the workflow finds it done. */
export const catchUp = async (deps: ActivityDeps, ofCase: OfCase, until: Instant): Promise<void> => {
  let at: Instant | null = null;
  for (;;) {
    const snapshot = await lookAtCase(deps)({ ...ofCase, at: at ?? until });
    if (!snapshot || snapshot.ended) return;
    if (snapshot.work) {
      await act(
        deps,
        { ...ofCase, at: dueAt(snapshot.work, snapshot.deadlineAt, at ?? until), step: '' },
        snapshot.work,
      );
      continue;
    }
    if (snapshot.wakeAt === null || snapshot.wakeAt > until) return;
    at = snapshot.wakeAt;
  }
};

/** A step that was due by the clock happened at its deadline, whenever it is looked at. */
const dueAt = (work: Work, deadlineAt: Instant | null, at: Instant): Instant =>
  work.kind === 'evaluateRule' && deadlineAt !== null && deadlineAt < at ? deadlineAt : at;

const act = async (deps: ActivityDeps, ofStep: Step, work: Work): Promise<void> => {
  const step: Step = { ...ofStep, step: `${work.key}:${work.kind}` };
  switch (work.kind) {
    case 'renderNotice':
      await renderNotice(deps)({ ...step, stepKey: work.stepKey, occurrenceNo: work.occurrenceNo });
      return;
    case 'sendNotice':
      await sendNotice(deps)({ ...step, noticeId: work.noticeId });
      return;
    case 'escalateReview':
      await escalateReview(deps)(step);
      return;
    case 'evaluateRule': {
      const { decisionId, kind } = await evaluateRule(deps)(step);
      if (decisionId === null) return;
      if (kind === 'FINE' || kind === 'RECURRING_FINE')
        await imposeFine(deps)({ ...step, step: `${work.key}:imposeFine`, decisionId });
      else await openStep(deps)({ ...step, step: `${work.key}:openStep`, decisionId });
    }
  }
};
