import type { CaseEventType } from '../event-names';
import type { ActionKind, CaseStatus, Channel, HoldKind } from '../names';
import { ACTION_WORDS, STATE_WORDS } from '../words';

type Payload = Readonly<Record<string, unknown>>;

const money = (payload: Payload): string => {
  const { amountMinor, currency } = payload;
  if (typeof amountMinor !== 'number' || typeof currency !== 'string') return '';
  return ` of ${new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(amountMinor / 100)}`;
};

const CHANNELS: Readonly<Record<Channel, string>> = {
  EMAIL: 'by email',
  PORTAL: 'in the portal',
  FIRST_CLASS: 'by first-class mail',
  CERTIFIED: 'by certified mail',
  HAND: 'by hand',
};
const HOLDS: Readonly<Record<HoldKind, string>> = {
  APPEAL: 'while the appeal is open',
  HEARING: 'until the hearing',
  CURE_REVIEW: 'while the cure is reviewed',
  MANUAL: 'by hand',
};
const by = (payload: Payload): string => CHANNELS[payload.channel as Channel] ?? '';
const day = (value: unknown): string => (typeof value === 'string' ? `, last day ${value}` : '');
const late = (payload: Payload): string => (payload.inTime === false ? ' after the last day' : '');
const item = (payload: Payload): string => ACTION_WORDS[payload.kind as ActionKind] ?? 'Something to do';

const titles: Readonly<Record<CaseEventType, (payload: Payload) => string>> = {
  'violation.opened': ({ number }) => `Case ${String(number ?? '')} reported`,
  'violation.verified': () => 'Report verified',
  'violation.escalated': ({ toState }) => `Case moved to ${STATE_WORDS[toState as CaseStatus] ?? 'its next step'}`,
  'violation.clock-held': ({ hold, remainingDays }) =>
    `Clock held ${HOLDS[hold as HoldKind] ?? ''}${typeof remainingDays === 'number' ? `, ${remainingDays} days kept` : ''}`,
  'violation.clock-released': ({ newLastDay }) => `Clock runs again${day(newLastDay)}`,
  'violation.clock-stopped': ({ cause }) =>
    cause === 'CAP_REACHED'
      ? 'Clock stopped: the fine cap is reached'
      : 'Clock stopped: the rule asks for nothing more',
  'violation.cure-reported': (payload) => `Cure reported by the owner${late(payload)}`,
  'violation.cure-accepted': () => 'Cure accepted, case closed',
  'violation.cure-rejected': () => 'Reported cure not accepted',
  'violation.step-approved': () => 'Next step approved by the board',
  'violation.evidence-added': () => 'Evidence added',
  'violation.dismissed': () => 'Case dismissed',
  'violation.cancelled': () => 'Case cancelled',
  'notice.rendered': () => 'Letter written',
  'notice.sent': (payload) => `Letter sent ${by(payload)}`,
  'notice.served': (payload) => `Letter served ${by(payload)} on ${String(payload.servedOn)}${day(payload.lastDay)}`,
  'notice.failed': (payload) =>
    `Letter ${payload.returned === true ? 'came back' : 'could not be sent'} ${by(payload)}`,
  'appeal.filed': () => 'Appeal filed',
  'appeal.accepted': () => 'Appeal accepted for a decision',
  'appeal.rejected': () => 'Appeal turned down without a decision',
  'appeal.decided': ({ decision }) => `Appeal decided: ${String(decision ?? '').toLowerCase()}`,
  'appeal.withdrawn': () => 'Appeal withdrawn',
  'fine.imposed': (payload) => `Fine${money(payload)} imposed`,
  'fine.vacated': (payload) => `Fine${money(payload)} taken back`,
  'action-item.opened': (payload) => `To do: ${item(payload)}`,
  'action-item.closed': (payload) => `${item(payload)}: ${payload.done === false ? 'no longer needed' : 'done'}`,
};

/** One line in business words for the timeline and notices; ids never show. */
export const caseEventTitle = (type: CaseEventType, payload: Payload): string => titles[type](payload);
