import type { DealActivities } from '@ratchet/workflows/deal/activity-types';
import { dealContract } from '@ratchet/workflows/deal/contract';
import type { ActivitiesRoom, ActivityDeps } from '../platform/room';
import { applyTemplate } from './apply-template';
import { cancelByEngine } from './cancel-by-engine';
import { commitCancel } from './commit-cancel';
import { commitTransition } from './commit-transition';
import { completeDeal } from './complete-deal';
import { escalate } from './escalate';
import { evaluateRules } from './evaluate-rules';
import { executeAutomation } from './execute-automation';
import { loadAgenda } from './load-agenda';
import { loadEvents } from './load-events';
import { markOverdue } from './mark-overdue';
import { notify } from './notify';
import { readRuns } from './read-runs';
import { releaseLag } from './release-lag';
import { remind } from './remind';

const createActivities = (deps: ActivityDeps) =>
  ({
    applyTemplate: applyTemplate(deps),
    loadEvents: loadEvents(deps),
    loadAgenda: loadAgenda(deps),
    commitTransition: commitTransition(deps),
    markOverdue: markOverdue(deps),
    releaseLag: releaseLag(deps),
    remind: remind(deps),
    escalate: escalate(deps),
    evaluateRules: evaluateRules(deps),
    executeAutomation: executeAutomation(deps),
    notify: notify(deps),
    commitCancel: commitCancel(deps),
    completeDeal: completeDeal(deps),
    cancelByEngine: cancelByEngine(deps),
  }) satisfies DealActivities;

/** The deal room on this floor. */
export const dealActivities: ActivitiesRoom = { contract: dealContract, createActivities, readRuns };
