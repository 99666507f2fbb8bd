import type { ViolationActivities } from '@ratchet/workflows/violation/activity-types';
import { violationContract } from '@ratchet/workflows/violation/contract';
import type { ActivitiesRoom, ActivityDeps } from '../platform/room';
import { escalateReview } from './escalate-review';
import { evaluateRule } from './evaluate-rule';
import { imposeFine } from './impose-fine';
import { lookAtCase } from './look-at-case';
import { openStep } from './open-step';
import { readRuns } from './read-runs';
import { renderNotice } from './render-notice';
import { sendNotice } from './send-notice';

const createActivities = (deps: ActivityDeps) =>
  ({
    loadCase: lookAtCase(deps),
    evaluateRule: evaluateRule(deps),
    openStep: openStep(deps),
    imposeFine: imposeFine(deps),
    renderNotice: renderNotice(deps),
    sendNotice: sendNotice(deps),
    escalateReview: escalateReview(deps),
  }) satisfies ViolationActivities;

/** The violation room on this floor. */
export const violationActivities: ActivitiesRoom = { contract: violationContract, createActivities, readRuns };
