import type { Unit } from '@ratchet/prisma/commit';
import type { Committed, ExecutionStatus, Step } from '@ratchet/workflows/deal/activity-types';
import type { AutomationRule } from '@ratchet/workflows/deal/automations';
import { automationCommand } from '@ratchet/workflows/deal/automations';
import type { Command } from '@ratchet/workflows/deal/commands';
import type { DealErrorCode } from '@ratchet/workflows/deal/errors';
import type { ActivityDeps } from '../platform/room';
import { instantSql } from './tables';
import { dealStep } from './step';
import { applyCommand, DealRefusal } from './unit-of-deal';

type Execution = { id: string; status: ExecutionStatus; rule: AutomationRule; eventId: string; triggeredAt: string };
type Outcome = {
  status: 'APPLIED' | 'SKIPPED' | 'FAILED' | 'PLANNED';
  effects: Record<string, unknown>[];
  error: string | null;
  lastSeq: number;
};

/** A hold leaves the execution waiting; a task that is there already or a deal that has ended makes it pointless; the rest is a failure. */
const REFUSED: Readonly<Partial<Record<DealErrorCode, Outcome['status']>>> = {
  DEAL_003: 'PLANNED',
  DEAL_002: 'SKIPPED',
  DEAL_004: 'SKIPPED',
  DEAL_016: 'SKIPPED',
};

const FIND = `SELECT x.id, x.status, x.rule_snapshot AS rule, x.trigger_event_id AS "eventId", coalesce(e.payload->>'occurredAt', ${instantSql('e.occurred_at')}) AS "triggeredAt"
FROM deal.automation_execution x JOIN platform.event e ON e.organization_id = x.organization_id AND e.id = x.trigger_event_id
WHERE x.organization_id = $1::uuid AND x.deal_id = $2::uuid AND x.id = $3::uuid FOR UPDATE OF x`;

/** Carries out one planned execution; dates count from the trigger's time. One that was carried out, cancelled or undone stays as it is. */
export const executeAutomation =
  (deps: ActivityDeps) =>
  ({ executionId, ...input }: Step & { executionId: string }): Promise<Committed & { status: ExecutionStatus }> =>
    dealStep(deps, input, { origin: 'automation' }, async (unit) => {
      const [execution] = await unit.tx.$queryRawUnsafe<Execution[]>(
        FIND,
        input.organizationId,
        input.dealId,
        executionId,
      );
      if (execution?.status !== 'PLANNED') return { lastSeq: 0, status: execution?.status ?? 'CANCELLED' };
      const outcome = await carryOut(unit, input.dealId, execution);
      if (outcome.status === 'PLANNED') return { lastSeq: 0, status: 'PLANNED' };
      const announced = announce(unit, input.dealId, execution, outcome);
      const appliedAt = outcome.status === 'APPLIED' ? unit.at : null;
      await unit.tx.$executeRaw`
        UPDATE deal.automation_execution SET status = ${outcome.status}, applied_effects = ${JSON.stringify(outcome.effects)}::jsonb, error = ${outcome.error}, applied_at = ${appliedAt}, updated_at = ${unit.at}
        WHERE organization_id = ${unit.organizationId}::uuid AND id = ${executionId}::uuid`;
      unit.audit({
        eventType: `automation.${outcome.status.toLowerCase()}`,
        entityType: 'automation_execution',
        entityId: executionId,
        data: { ruleId: execution.rule.id, error: outcome.error },
        dealId: input.dealId,
      });
      return { lastSeq: Math.max(outcome.lastSeq, announced), status: outcome.status };
    });

const carryOut = async (unit: Unit, dealId: string, execution: Execution): Promise<Outcome> => {
  const command = commandOf(execution);
  if (!command) return { status: 'FAILED', effects: [], error: 'this action is not available yet', lastSeq: 0 };
  try {
    const options = {
      wake: false,
      actor: { kind: 'automation' },
      causationId: execution.eventId,
      causedByAutomation: true,
    } as const;
    const { events, result } = await applyCommand(unit, dealId, command, options);
    const effect = 'task' in result ? { taskId: result.task.id, key: result.task.key, dueAt: result.task.dueAt } : {};
    const dropped = 'dropped' in result && result.dropped.length > 0 ? { droppedEdges: result.dropped } : {};
    return {
      status: 'APPLIED',
      effects: [{ kind: execution.rule.actionType, ...effect, ...dropped }],
      error: null,
      lastSeq: events.at(-1)?.sequence ?? 0,
    };
  } catch (error) {
    // refused before anything was written, so the unit goes on and keeps the outcome
    if (!(error instanceof DealRefusal)) throw error;
    return { status: REFUSED[error.code] ?? 'FAILED', effects: [], error: error.code, lastSeq: 0 };
  }
};

const commandOf = ({
  id,
  rule,
  eventId,
  triggeredAt,
}: Execution): Extract<Command, { type: 'createTask' | 'markPending' }> | null => {
  switch (rule.actionType) {
    case 'create_task':
      return automationCommand(rule, { ruleId: rule.id, executionId: id, eventId }, triggeredAt);
    case 'update_status':
      return { type: 'markPending' };
    case 'send_notification':
      return null;
  }
};

const announce = (
  unit: Unit,
  dealId: string,
  { id, rule, eventId }: Execution,
  { status, effects, error }: Outcome,
): number => {
  if (status === 'SKIPPED') return 0;
  const ids = { dealId, executionId: id, ruleId: rule.id, ruleName: rule.name, triggerEventId: eventId };
  const detail = status === 'APPLIED' ? { effects } : { error };
  return unit.emit({
    type: status === 'APPLIED' ? 'automation.applied' : 'automation.failed',
    payload: { ...ids, ...detail },
    causationId: eventId,
    causedByAutomation: true,
  }).sequence;
};
