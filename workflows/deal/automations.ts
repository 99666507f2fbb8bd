import type { CreateTask } from './commands';
import type { Deal, DueRule, Instant, Json } from './model';
import type { DealRole } from './names';
import { afterTrigger, from } from './templates/builders';

export type CreateTaskConfig = {
  key: string;
  title: string;
  milestoneKey: string;
  assignTo: DealRole;
  due: DueRule;
  dependsOn?: string[];
  blocks?: string[];
};
export type RuleAction =
  | { actionType: 'create_task'; actionConfig: CreateTaskConfig }
  | { actionType: 'send_notification'; actionConfig: { to: DealRole[]; templateKey: string } }
  | { actionType: 'update_status'; actionConfig: { to: 'PENDING' } };

/** Flat: each entry equals a scalar or is any of a list; all must match. */
export type RuleCondition = Record<string, Json>;
export type RuleDefinition = {
  key: string;
  name: string;
  triggerEvent: string;
  triggerCondition: RuleCondition;
} & RuleAction;
export type AutomationRule = RuleDefinition & {
  id: string;
  isActive: boolean;
  builtIn: boolean;
  position: number;
  /** The rule's scope; null means every template. */
  templateKey: string | null;
};

export const BUILT_IN_RULES: RuleDefinition[] = [
  {
    key: 'A1',
    name: 'Offer accepted → create inspection deadline task',
    triggerEvent: 'offer.accepted',
    triggerCondition: {},
    actionType: 'create_task',
    actionConfig: {
      key: 'inspection-deadline',
      title: 'Inspection period ends',
      milestoneKey: 'inspection',
      assignTo: 'BUYER_AGENT',
      due: from('inspectionEnd').calendarDays(0),
      blocks: ['release-inspection'],
    },
  },
  {
    key: 'A2',
    name: 'Inspection completed → create repair negotiation window',
    triggerEvent: 'inspection.completed',
    triggerCondition: {},
    actionType: 'create_task',
    actionConfig: {
      key: 'repair-negotiation',
      title: 'Negotiate repairs',
      milestoneKey: 'inspection',
      assignTo: 'BUYER_AGENT',
      due: afterTrigger(5, 'calendarDays'),
      dependsOn: ['inspection-review'],
      blocks: ['release-inspection'],
    },
  },
];

export type TriggerEvent = { type: string; payload: Readonly<Record<string, unknown>> };
export type DealFacts = Readonly<Record<string, Json>>;

/** What a condition may ask about the deal, under the names rules use. */
export const dealFacts = (deal: Deal): DealFacts => ({
  'deal.status': deal.status,
  'deal.dealType': deal.dealType,
  'deal.representingSide': deal.representingSide,
  'deal.state': deal.propertyAddress.state,
  'deal.templateKey': deal.template.key,
});

/** The first condition entry that does not hold, or null when all match. */
export const failedCondition = (condition: RuleCondition, event: TriggerEvent, facts: DealFacts): string | null => {
  for (const [field, wanted] of Object.entries(condition)) {
    const actual = field.startsWith('deal.') ? facts[field] : event.payload[field];
    const matches = Array.isArray(wanted) ? wanted.some((value) => value === actual) : wanted === actual;
    if (actual === undefined || !matches) return field;
  }
  return null;
};

/**
 * The active rules an event triggers, in the order they act: built-in, then position, then id.
 * An event whose causation chain holds an execution or an undo triggers nothing, so rules cannot feed each other.
 */
export const matchRules = (
  event: TriggerEvent & { causedByAutomation: boolean },
  rules: readonly AutomationRule[],
  facts: DealFacts,
): AutomationRule[] => {
  if (event.causedByAutomation) return [];
  return rules
    .filter(
      (rule) =>
        rule.isActive &&
        rule.triggerEvent === event.type &&
        (rule.templateKey === null || rule.templateKey === facts['deal.templateKey']) &&
        failedCondition(rule.triggerCondition, event, facts) === null,
    )
    .sort(
      (left, right) =>
        Number(right.builtIn) - Number(left.builtIn) ||
        left.position - right.position ||
        (left.id < right.id ? -1 : left.id > right.id ? 1 : 0),
    );
};

export type ExecutionIds = { ruleId: string; executionId: string; eventId: string };

/** The command a create_task rule stands for. Its due date counts from the trigger, not from when a worker got to it. */
export const automationCommand = (
  rule: Pick<RuleDefinition, 'key'> & Extract<RuleAction, { actionType: 'create_task' }>,
  { ruleId, executionId, eventId }: ExecutionIds,
  triggeredAt: Instant,
): CreateTask => {
  const { key, title, milestoneKey, assignTo, due, dependsOn = [], blocks = [] } = rule.actionConfig;
  return {
    type: 'createTask',
    key,
    title,
    milestoneKey,
    assigneeRole: assignTo,
    dueRule: due,
    triggeredAt,
    dependsOn,
    blocks,
    origin: { kind: 'AUTOMATION', ruleId, ruleKey: rule.key, executionId, eventId },
  };
};
