import { describe, expect, it } from '@jest/globals';

import { agendaOf } from './agenda';
import { automationCommand, BUILT_IN_RULES, dealFacts, matchRules, type AutomationRule } from './automations';
import { acceptedDeal, ACCEPTED_AT, completeThrough, draftDeal } from './birchwood.fixture';
import { DEAL_ERRORS, dealErrorMessage } from './errors';
import { graphOf, plannedOf, summaryOf, waitsOf } from './views';

const rule = (key: string, change: Partial<AutomationRule> = {}): AutomationRule => {
  const found = BUILT_IN_RULES.find((definition) => definition.key === key);
  if (!found) throw new Error(`no rule ${key}`);
  const scope = { isActive: true, builtIn: true, position: 1, templateKey: null };
  return { ...found, ...scope, id: `rule-${key}`, ...change } as AutomationRule;
};

describe('rules', () => {
  const facts = dealFacts(acceptedDeal().state().deal);
  const event = { type: 'offer.accepted', payload: { closingDate: '2026-11-13' }, causedByAutomation: false };
  const matched = (rules: AutomationRule[], on = event) => matchRules(on, rules, facts).map(({ id }) => id);

  it('match the trigger, the scope and every condition', () => {
    expect(matched([rule('A1'), rule('A2'), rule('A1', { id: 'off', isActive: false })])).toEqual(['rule-A1']);
    const holds = { 'deal.status': ['UNDER_CONTRACT', 'PENDING'], closingDate: '2026-11-13' };
    expect(matched([rule('A1', { triggerCondition: holds })])).toEqual(['rule-A1']);
    expect(matched([rule('A1', { triggerCondition: { ...holds, 'deal.state': 'CA' } })])).toEqual([]);
    expect(matched([rule('A1', { templateKey: 'us-listing-side' })])).toEqual([]);
  });

  it('act built-in first, then by position, then by id', () => {
    const own = { builtIn: false, position: 0 };
    const rules = [rule('A1', { ...own, id: 'c' }), rule('A1', { ...own, id: 'b' }), rule('A1', { position: 9 })];
    expect(matched(rules)).toEqual(['rule-A1', 'b', 'c']);
  });

  it('are never triggered by what an automation did', () => {
    expect(matched([rule('A1')], { ...event, causedByAutomation: true })).toEqual([]);
  });

  it('make their task wait and block, and are refused while its key is taken', () => {
    const deal = acceptedDeal();
    completeThrough(deal, 'release-appraisal', ACCEPTED_AT);
    completeThrough(deal, 'inspection', ACCEPTED_AT);
    const made = deal.automate('A2', ACCEPTED_AT);
    expect(made.events.map(({ type }) => type)).toEqual([
      'task.created',
      'task.dependency_added',
      'task.dependency_added',
    ]);
    expect(deal.task('repair-negotiation').baseStatus).toBe('BLOCKED');
    const a2 = BUILT_IN_RULES[1];
    if (a2?.actionType !== 'create_task') throw new Error('A2 creates a task');
    const again = automationCommand(a2, { ruleId: 'r', executionId: 'x', eventId: 'e' }, ACCEPTED_AT);
    expect(deal.refused(again, ACCEPTED_AT).code).toBe('DEAL_016');
    const ring = { ...again, key: 'ring', dependsOn: ['release-inspection'], blocks: ['inspection-review', 'missing'] };
    expect(deal.refused(ring, ACCEPTED_AT)).toMatchObject({ code: 'DEAL_015' });
    const lone = deal.run({ ...again, key: 'lone', dependsOn: [], blocks: ['missing', 'inspection'] }, ACCEPTED_AT);
    expect(lone.result).toMatchObject({ dropped: ['missing', 'inspection'], task: { baseStatus: 'IN_PROGRESS' } });
  });

  it('block a task that had started', () => {
    const deal = acceptedDeal();
    const a1 = BUILT_IN_RULES[0];
    if (a1?.actionType !== 'create_task') throw new Error('A1 creates a task');
    const command = automationCommand(a1, { ruleId: 'r', executionId: 'x', eventId: 'e' }, ACCEPTED_AT);
    const made = deal.run({ ...command, key: 'check-wire', blocks: ['earnest-money'] }, ACCEPTED_AT);
    expect(made.events.map(({ type }) => type)).toContain('task.blocked');
    expect(deal.task('earnest-money').baseStatus).toBe('BLOCKED');
  });
});

describe('views', () => {
  it('sum up a deal', () => {
    const deal = acceptedDeal();
    expect(summaryOf(deal.state())).toMatchObject({
      progressPercent: 0,
      openTasks: 35,
      overdueTasks: 0,
      nextDeadline: { key: 'open-file', at: '2026-10-02T21:00:00.000Z', assigneeRole: 'TRANSACTION_COORDINATOR' },
      currentMilestones: [
        { key: 'contract', name: 'Contract' },
        { key: 'inspection', name: 'Inspection' },
      ],
      closingDate: '2026-11-13',
    });
    completeThrough(deal, 'send-contract', ACCEPTED_AT);
    expect(summaryOf(deal.state()).progressPercent).toBe(5);
  });

  it('say who is waited on, and that nobody is', () => {
    const deal = acceptedDeal();
    const { waits, finding } = waitsOf(deal.state());
    expect(finding).toBeNull();
    expect(waits.find(({ what }) => what === 'Open the file')).toMatchObject({
      action: 'complete',
      since: ACCEPTED_AT,
      timeZone: 'America/New_York',
    });
    expect(waitsOf(draftDeal().state()).waits).toMatchObject([{ kind: 'offer', action: 'acceptOffer' }]);
    const empty = { ...deal.state(), tasks: [] };
    expect(waitsOf(empty)).toEqual({ waits: [], finding: 'NOBODY_WAITED_ON' });
  });

  it('plan milestones at the latest date of their required tasks', () => {
    const planned = plannedOf(acceptedDeal().state()).filter(({ kind }) => kind === 'milestone');
    expect(planned.map(({ key, at }) => `${key} ${at?.slice(0, 10)}`)).toEqual([
      'contract 2026-10-07',
      'inspection 2026-10-15',
      'loan 2026-11-03',
      'title 2026-11-03',
      'clear-to-close 2026-11-12',
      'closing 2026-11-13',
      'recording 2026-12-14',
      'post-close 2026-12-28',
    ]);
  });

  it('draw every task and edge', () => {
    const { nodes, edges } = graphOf(acceptedDeal().state());
    expect([nodes.length, edges.length]).toEqual([35, 41]);
  });
});

describe('agenda', () => {
  const agenda = (deal = acceptedDeal(), since = ACCEPTED_AT) => agendaOf(deal.state(), { since });

  it('is ordered, bounded and names the mark one millisecond after the due time', () => {
    const entries = agenda();
    expect(entries.length).toBeLessThanOrEqual(50);
    expect([...entries].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))).toEqual(entries);
    expect(entries.find(({ kind }) => kind === 'markOverdue')?.at).toBe('2026-10-02T21:00:00.001Z');
  });

  it('holds only the stale check of a draft, and nothing of a deal on hold', () => {
    expect(agenda(draftDeal())).toMatchObject([{ kind: 'draftStale', at: '2026-10-31T13:00:00.000Z' }]);
    const held = acceptedDeal();
    held.run({ type: 'pause', reason: 'waiting' }, ACCEPTED_AT);
    expect(agenda(held)).toEqual([]);
  });

  it('wakes for the end of a waiting period', () => {
    const deal = acceptedDeal();
    completeThrough(deal, 'closing-disclosure', '2026-11-09T20:00:00.000Z');
    expect(agenda(deal, '2026-11-09T20:00:00.000Z')).toContainEqual(
      expect.objectContaining({ kind: 'releaseLag', at: '2026-11-13T05:00:00.000Z' }),
    );
  });

  it('escalates what is marked', () => {
    const deal = acceptedDeal();
    const { id: taskId, dueVersion } = deal.task('open-file');
    deal.run({ type: 'markOverdue', taskId, dueVersion }, '2026-10-02T21:00:00.001Z');
    expect(agenda(deal).filter(({ refId, kind }) => refId === taskId && kind === 'escalate')).toMatchObject([
      { at: '2026-10-05T21:00:00.000Z', level: 'TRANSACTION_COORDINATOR' },
      { at: '2026-10-07T21:00:00.000Z', level: 'ADMIN' },
    ]);
  });
});

describe('error messages', () => {
  it('fill in the details and leave no placeholder', () => {
    expect(dealErrorMessage('DEAL_011', { waitingOn: [{ kind: 'task', title: 'Appraise the property' }] })).toBe(
      'The task still waits on Appraise the property. It can be completed once they have ended.',
    );
    for (const code of Object.keys(DEAL_ERRORS))
      expect(dealErrorMessage(code as keyof typeof DEAL_ERRORS)).not.toMatch(/[{}]/);
  });
});
