import type { CaseState, Evidence, NextStep, Notice } from './model';
import {
  acceptAppeal,
  decideAppeal,
  fileAppeal,
  rejectAppeal,
  withdrawAppeal,
  type Filing,
  type Verdict,
} from './state/appeals';
import { acceptCure, escalateReview, rejectCure, reportCure, type ReportedCure } from './state/cure';
import { changed, type Decision, type Env, type Refusal } from './state/decision';
import { cancel, dismiss } from './state/end';
import { openStep, verify } from './state/enter';
import { askApproval, imposeFine, stopClock } from './state/fines';
import { approveStep, pause, resume } from './state/manual';
import { recordFailure, recordSent, type Failure, type Sent } from './state/serve';
import type { Channel } from './names';

/** What can happen to a case after it was reported. `to` is the step its rule decided on. */
export type Command =
  | { readonly type: 'verify' | 'openStep' | 'imposeFine'; readonly to: NextStep; readonly decisionId: string }
  | { readonly type: 'askApproval'; readonly to: NextStep }
  | { readonly type: 'stopClock'; readonly cause: 'CAP_REACHED' | 'LADDER_ENDED' }
  | {
      readonly type: 'recordSent';
      readonly notice: Notice;
      readonly sent: readonly Sent[];
      readonly queued: readonly Channel[];
    }
  | { readonly type: 'recordFailure'; readonly notice: Notice; readonly failure: Failure }
  | { readonly type: 'reportCure'; readonly evidence: readonly Pick<Evidence, 'sha256'>[] }
  | { readonly type: 'acceptCure'; readonly reported: ReportedCure | null }
  | { readonly type: 'rejectCure'; readonly reported: ReportedCure | null; readonly reason: string }
  | { readonly type: 'escalateReview' | 'resume' }
  | { readonly type: 'fileAppeal'; readonly filing: Filing }
  | { readonly type: 'acceptAppeal' | 'withdrawAppeal'; readonly appealId: string }
  | { readonly type: 'rejectAppeal'; readonly appealId: string; readonly reason: string }
  | { readonly type: 'decideAppeal'; readonly appealId: string; readonly verdict: Verdict }
  | { readonly type: 'approveStep'; readonly stepKey: string }
  | { readonly type: 'pause' | 'cancel'; readonly reason: string }
  | { readonly type: 'dismiss'; readonly reason: string; readonly isBoard: boolean };

/**
 * Decides one command on a case: the changed columns with events and action items, or a refusal that changes nothing.
 * Pure: the same function guards what people do through the gateway and what the workflow's time brings about.
 */
export const decide = (state: CaseState, command: Command, env: Env): Decision | Refusal => {
  switch (command.type) {
    case 'verify':
      return verify(state, command.to, command.decisionId);
    case 'openStep':
      return openStep(state, command.to, command.decisionId, env);
    case 'imposeFine':
      return imposeFine(state, command.to, command.decisionId, env);
    case 'askApproval':
      return askApproval(state, command.to, env);
    case 'stopClock':
      return stopClock(state, command.cause);
    case 'recordSent':
      return recordSent(state, command.notice, command, env);
    case 'recordFailure':
      return recordFailure(state, command.notice, command.failure);
    case 'reportCure':
      return reportCure(state, command.evidence, env);
    case 'acceptCure':
      return acceptCure(state, command.reported);
    case 'rejectCure':
      return rejectCure(state, command.reported, command.reason, env);
    case 'escalateReview':
      return escalateReview(state, env) ?? changed(state, {});
    case 'fileAppeal':
      return fileAppeal(state, command.filing, env);
    case 'acceptAppeal':
      return acceptAppeal(state, command.appealId, env);
    case 'withdrawAppeal':
      return withdrawAppeal(state, command.appealId, env);
    case 'rejectAppeal':
      return rejectAppeal(state, command.appealId, command.reason, env);
    case 'decideAppeal':
      return decideAppeal(state, command.appealId, command.verdict, env);
    case 'approveStep':
      return approveStep(state, command.stepKey, env);
    case 'pause':
      return pause(state, command.reason, env);
    case 'resume':
      return resume(state, env);
    case 'cancel':
      return cancel(state, command.reason);
    case 'dismiss':
      return dismiss(state, command.reason, command, env);
  }
};
