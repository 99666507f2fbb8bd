import type { Committed, Step } from '@ratchet/workflows/deal/activity-types';
import { dealFacts, matchRules, type AutomationRule } from '@ratchet/workflows/deal/automations';
import { v7 as uuidv7 } from 'uuid';
import type { ActivityDeps } from '../platform/room';
import { dealStep } from './step';
import { loadDeal } from './unit-of-deal';

type Trigger = { type: string; payload: Record<string, unknown>; causedByAutomation: boolean; rules: AutomationRule[] };
type Execution = { id: string; ruleId: string; status: string; isNew: boolean };

/**
 * Matches the active rules with one event and plans an execution for each, once per rule and event, ever. Answers the
 * executions that wait, in the order they act; on a deal on hold they wait for its end.
 */
export const evaluateRules =
  (deps: ActivityDeps) =>
  ({ eventId, ...input }: Step & { eventId: string }): Promise<Committed & { executionIds: string[] }> =>
    dealStep(deps, input, { origin: 'automation' }, async (unit) => {
      const none = { lastSeq: 0, executionIds: [] };
      const [trigger] = await unit.tx.$queryRaw<Trigger[]>`
        SELECT e.type, e.payload, e.caused_by_automation AS "causedByAutomation", (
          SELECT coalesce(json_agg(json_build_object('id', r.id, 'key', r.key, 'name', r.name, 'triggerEvent', r.trigger_event, 'triggerCondition', r.trigger_condition, 'actionType', r.action_type,
            'actionConfig', r.action_config, 'isActive', r.is_active, 'builtIn', r.built_in, 'position', r.position, 'templateKey', r.template_key)), '[]')
          FROM deal.automation_rule r WHERE r.organization_id = e.organization_id AND r.trigger_event = e.type AND r.is_active AND r.deleted_at IS NULL) AS rules
        FROM platform.event e WHERE e.organization_id = ${unit.organizationId}::uuid AND e.id = ${eventId}::uuid`;
      const state =
        trigger && trigger.rules.length > 0 ? await loadDeal(unit.tx, input.organizationId, input.dealId) : null;
      if (!trigger || !state) return none;
      const matched = matchRules(trigger, trigger.rules, dealFacts(state.deal));
      if (matched.length === 0) return none;

      const rows = matched.map((rule) => ({
        id: uuidv7(),
        ruleId: rule.id,
        snapshot: rule,
        effects: [{ kind: rule.actionType, ...plannedEffect(rule) }],
      }));
      const executions = await unit.tx.$queryRaw<Execution[]>`
        INSERT INTO deal.automation_execution AS x (organization_id, id, deal_id, rule_id, rule_snapshot, trigger_event_id, status, planned_effects, created_at, updated_at)
        SELECT ${unit.organizationId}::uuid, r.id, ${input.dealId}::uuid, r."ruleId", r.snapshot, ${eventId}::uuid, 'PLANNED', r.effects, ${unit.at}, ${unit.at}
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, "ruleId" uuid, snapshot jsonb, effects jsonb)
        ON CONFLICT (organization_id, rule_id, trigger_event_id) DO UPDATE SET updated_at = x.updated_at
        RETURNING x.id, x.rule_id AS "ruleId", x.status, x.id = ANY (${rows.map(({ id }) => id)}::uuid[]) AS "isNew"`;
      const inOrder = matched.flatMap((rule) =>
        executions.filter(({ ruleId }) => ruleId === rule.id).map((execution) => ({ ...execution, rule })),
      );
      const events = inOrder
        .filter(({ isNew }) => isNew)
        .map(({ id, rule }) =>
          unit.emit({
            type: 'automation.planned',
            payload: {
              dealId: input.dealId,
              executionId: id,
              ruleId: rule.id,
              ruleName: rule.name,
              triggerEventId: eventId,
            },
            causationId: eventId,
            causedByAutomation: true,
          }),
        );
      if (events.length > 0) {
        const data = { executions: inOrder.map(({ id }) => id), triggerEventId: eventId };
        unit.audit({
          eventType: 'automation.planned',
          entityType: 'deal',
          entityId: input.dealId,
          data,
          dealId: input.dealId,
        });
      }
      const waiting = state.deal.heldAt === null ? inOrder.filter(({ status }) => status === 'PLANNED') : [];
      return { lastSeq: events.at(-1)?.sequence ?? 0, executionIds: waiting.map(({ id }) => id) };
    });

const plannedEffect = (rule: AutomationRule): Record<string, unknown> => {
  if (rule.actionType === 'create_task') return { key: rule.actionConfig.key, title: rule.actionConfig.title };
  return { ...rule.actionConfig };
};
