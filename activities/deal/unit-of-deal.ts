import type { EmittedEvent, Unit } from '@ratchet/prisma/commit';
import type { Actor, Command, CommandResults, DecisionEnv } from '@ratchet/workflows/deal/commands';
import type { DealErrorCode } from '@ratchet/workflows/deal/errors';
import type { EmittedEvent as DecidedEvent } from '@ratchet/workflows/deal/events';
import type { DealState } from '@ratchet/workflows/deal/model';
import { decide } from '@ratchet/workflows/deal/state';
import { v7 as uuidv7 } from 'uuid';
import { auditCommand, emitAll, wake, type Cause } from './envelope';
import { loadDeal } from './load-deal';
import { saveDeal, type DealDetails } from './save-deal';

export { workflowStart } from './envelope';
export { loadDeal } from './load-deal';
export { saveDeal, type DealDetails } from './save-deal';

/** The room says no: a code of `DEAL_ERRORS` and its details. The transaction leaves nothing. */
export class DealRefusal extends Error {
  constructor(
    readonly code: DealErrorCode,
    readonly details: Record<string, unknown> = {},
  ) {
    super(code);
  }
}

export type ApplyOptions = Cause & {
  /** Who decides, where it differs from the unit's context; `role` is the caller's effective role on the deal. */
  readonly actor?: Partial<Actor>;
  /** Business time of the decision; the unit's own by default. */
  readonly at?: string;
  readonly hasEvidence?: boolean;
  /** False for the workflow's own activities: it is not told what it did itself. */
  readonly wake?: boolean;
  /** The state, where the caller has just loaded it in this unit. */
  readonly state?: DealState | null;
  /** Confidential columns and names, at creation. */
  readonly details?: DealDetails;
};

export type TimerCommand = Extract<Command, { type: 'markOverdue' | 'releaseLag' | 'remind' | 'escalate' }>;
export type Applied<C extends Command> = {
  readonly state: DealState;
  readonly events: readonly EmittedEvent[];
  readonly result: CommandResults[C['type']];
};

/**
 * Runs one command on the deal inside the unit: load, decide, save, emit, audit, and wake the workflow once.
 * Three round trips whatever the size of the deal.
 * @throws DealRefusal when the state machine refuses.
 */
export const applyCommand = async <C extends Command>(
  unit: Unit,
  dealId: string,
  command: C,
  options: ApplyOptions = {},
): Promise<Applied<C>> => {
  const before = options.state === undefined ? await loadDeal(unit.tx, unit.organizationId, dealId) : options.state;
  const decision = decide(before, command, envOf(unit, options));
  if (!decision.ok) throw new DealRefusal(decision.code, decision.details);
  const { state, result } = decision;
  await saveDeal(unit, before, state, options.details);
  const events = emitAll(unit, state, command, decision.events, options);
  auditCommand(unit, dealId, command, events);
  if (options.wake ?? true) wake(unit, state, command, events);
  return { state, events, result };
};

/**
 * Runs timers' commands one after the other and saves once. A timer that is void by now, or refused, changes nothing.
 * The workflow made them, so it is not woken.
 */
export const applyTimers = async (
  unit: Unit,
  dealId: string,
  commands: readonly TimerCommand[],
): Promise<readonly EmittedEvent[]> => {
  const before = await loadDeal(unit.tx, unit.organizationId, dealId);
  let state = before;
  const decided: { command: TimerCommand; events: readonly DecidedEvent[] }[] = [];
  for (const command of commands) {
    const decision = decide(state, command, envOf(unit, {}));
    if (!decision.ok || decision.events.length === 0) continue;
    state = decision.state;
    decided.push({ command, events: decision.events });
  }
  if (!state || decided.length === 0) return [];
  const after = state;
  await saveDeal(unit, before, after);
  return decided.flatMap(({ command, events }) => {
    const emitted = emitAll(unit, after, command, events, { origin: 'timer' });
    auditCommand(unit, dealId, command, emitted);
    return emitted;
  });
};

const envOf = (unit: Unit, { actor, at, hasEvidence }: ApplyOptions): DecisionEnv => {
  const { kind, userId } = unit.context.actor;
  return {
    at: at ?? unit.at.toISOString(),
    actor: { kind, ...(userId === null ? {} : { userId }), ...actor },
    newId: uuidv7,
    ...(hasEvidence === undefined ? {} : { hasEvidence }),
  };
};
