import { automationCommand, BUILT_IN_RULES } from './automations';
import { BUILT_IN_CALENDARS } from '../platform/calendars/built-in';
import type { Actor, Accepted, Command, CreateDeal, Refusal } from './commands';
import type { DealState, Instant, LocalDate, Participant, Task } from './model';
import { DEAL_ROLES, type DealRole } from './names';
import { decide } from './state';
import { US_RESIDENTIAL_FINANCED } from './templates/us-residential-financed';

/** Holds a deal through a test: each command is decided at a stated moment on the state before it. */
export type Bench = ReturnType<typeof bench>;

export const ADMIN: Actor = { kind: 'user', userId: 'user-admin', role: 'ADMIN' };
export const userOf = (role: DealRole): string => `user-${role.toLowerCase()}`;

const participants = (): Participant[] =>
  DEAL_ROLES.map((dealRole) => ({
    id: `participant-${dealRole}`,
    userId: userOf(dealRole),
    dealRole,
    side: 'NEUTRAL',
    areas: [],
    status: 'ACTIVE',
  }));

export const createBirchwood = (keyDates: Record<string, LocalDate>): CreateDeal => ({
  type: 'createDeal',
  dealId: 'deal-1',
  organizationId: 'org-1',
  reference: 'DL-2026-00042',
  propertyAddress: {
    line1: '318 Birchwood Lane',
    city: 'Saratoga Springs',
    state: 'NY',
    postalCode: '12866',
    country: 'US',
  },
  dealType: 'PURCHASE',
  timeZone: 'America/New_York',
  representingSide: 'BUY',
  templateVersionId: 'template-version-3',
  template: US_RESIDENTIAL_FINANCED,
  coordinatorUserId: userOf('TRANSACTION_COORDINATOR'),
  keyDates,
  participants: participants(),
  calendars: BUILT_IN_CALENDARS,
});

export const bench = (initial: DealState | null = null) => {
  let current = initial;
  let ids = 0;
  const newId = (): string => `id-${(ids += 1)}`;
  const state = (): DealState => {
    if (!current) throw new Error('the deal is not created yet');
    return current;
  };
  const attempt = <C extends Command>(command: C, at: Instant, actor: Actor = ADMIN, hasEvidence = true) =>
    decide(current, command, { at, actor, newId, hasEvidence });
  const run = <C extends Command>(command: C, at: Instant, actor: Actor = ADMIN) => {
    const decision = attempt(command, at, actor);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.code} ${JSON.stringify(decision.details)}`);
    current = decision.state;
    return decision as Accepted<typeof decision.result>;
  };
  const refused = (command: Command, at: Instant, actor: Actor = ADMIN, hasEvidence = true): Refusal => {
    const decision = attempt(command, at, actor, hasEvidence);
    if (decision.ok) throw new Error(`${command.type} was accepted`);
    return decision;
  };
  const task = (key: string): Task => {
    const found = state().tasks.find((candidate) => candidate.key === key && candidate.baseStatus !== 'CANCELLED');
    if (!found) throw new Error(`no task ${key}`);
    return found;
  };
  const complete = (key: string, at: Instant, occurredAt?: Instant) =>
    run({ type: 'completeTask', taskId: task(key).id, ...(occurredAt ? { occurredAt } : {}) }, at);
  const automate = (ruleKey: string, triggeredAt: Instant) => {
    const rule = BUILT_IN_RULES.find(({ key }) => key === ruleKey);
    if (!rule || rule.actionType !== 'create_task') throw new Error(`no rule ${ruleKey}`);
    const ids = { ruleId: `rule-${ruleKey}`, executionId: `execution-${ruleKey}`, eventId: `event-${ruleKey}` };
    return run(automationCommand(rule, ids, triggeredAt), triggeredAt, { kind: 'automation' });
  };
  return { state, attempt, run, refused, task, complete, automate };
};

/** The deal of the acceptance scenarios, in DRAFT with its template applied. */
export const draftDeal = (closingDate: LocalDate = '2026-11-13', effectiveDate: LocalDate = '2026-10-01'): Bench => {
  const deal = bench();
  deal.run(createBirchwood({ effectiveDate, closingDate }), '2026-10-01T13:00:00.000Z');
  deal.run({ type: 'applyTemplate', template: US_RESIDENTIAL_FINANCED }, '2026-10-01T13:00:01.000Z');
  return deal;
};

export const ACCEPTED_AT = '2026-10-01T14:00:00.000Z';

/** Under contract, with the inspection deadline the first rule makes. */
export const acceptedDeal = (closingDate?: LocalDate): Bench => {
  const deal = draftDeal(closingDate);
  deal.run({ type: 'acceptOffer' }, ACCEPTED_AT);
  deal.automate('A1', ACCEPTED_AT);
  return deal;
};

/** Completes the task and everything it waits for, prerequisites first. */
export const completeThrough = (deal: Bench, key: string, at: Instant): void => {
  const target = deal.task(key);
  for (const edge of deal.state().dependencies.filter(({ toTaskId }) => toTaskId === target.id)) {
    const from = deal.state().tasks.find(({ id }) => id === edge.fromTaskId);
    if (from && from.baseStatus !== 'COMPLETED') completeThrough(deal, from.key, at);
  }
  deal.complete(key, at);
};
