import type { EmittedEvent, Unit } from '@ratchet/prisma/commit';
import type { CaseState } from '@ratchet/workflows/violation/model';
import { decide, type Command } from '@ratchet/workflows/violation/state';
import type { Decision, Env } from '@ratchet/workflows/violation/state/decision';
import { auditCase, emitCase, wake } from './envelope';
import { calendarOf, loadCase } from './load-case';
import { CaseRefusal } from './refusal';
import { closeItems, openItems, saveAppeal, saveViolation } from './save-case';
import { vacateFine } from './vacate-fine';

/** The case as it stands after a command, with the last event of it. */
export type Applied = { readonly state: CaseState; readonly decision: Decision; readonly lastSeq: number };
export type ApplyOptions = {
  /** The state, where the caller has just loaded it in this unit. */
  readonly state?: CaseState;
  /** Why an appeal is filed, in the owner's words. */
  readonly grounds?: string;
  /** False for the workflow's own activities: it is not told what it did itself. */
  readonly wake?: boolean;
  /** Further writes of the same command, after the case's own: the last event before they emit theirs comes in. */
  readonly also?: (state: CaseState, decision: Decision) => Promise<readonly EmittedEvent[]>;
};

export const envOf = (unit: Unit, state: CaseState): Env => ({
  at: unit.at.toISOString(),
  userId: unit.context.actor.userId,
  calendar: calendarOf(state),
});

/** @throws CaseRefusal VIO_001 when the case is gone. */
export const loadForChange = async (unit: Unit, violationId: string): Promise<CaseState> => {
  const state = await loadCase(unit.tx, unit.organizationId, violationId);
  if (!state) throw new CaseRefusal('VIO_001', { from: 'gone', action: 'load', allowed: [] });
  return state;
};

/**
 * Runs one command on the case inside the unit: load, decide, save, emit, take fines back, audit, wake the workflow once.
 * @throws CaseRefusal when the state machine refuses; LedgerRefusal when a fine cannot be taken back.
 */
export const applyCommand = async (
  unit: Unit,
  violationId: string,
  command: Command,
  options: ApplyOptions = {},
): Promise<Applied> => {
  const before = options.state ?? (await loadForChange(unit, violationId));
  const decision = decide(before, command, envOf(unit, before));
  if (!decision.ok) throw new CaseRefusal(decision.code, decision.details);
  await saveViolation(unit, before, decision);
  await saveAppeal(unit, before, decision, options.grounds ?? null);
  const emitted: EmittedEvent[] = decision.events.map((event) => emitCase(unit, violationId, event));
  for (const fineId of decision.vacate) emitted.push(await vacateFine(unit, before, fineId, reasonOf(decision)));
  if (options.also) emitted.push(...(await options.also({ ...before, violation: decision.violation }, decision)));
  await closeItems(unit, violationId, decision.close);
  await openItems(unit, before.violation, decision.open);
  auditCase(unit, violationId, command.type, emitted);
  const state = await loadForChange(unit, violationId);
  const lastSeq = unit.lastSequence + emitted.length + decision.close.length + decision.open.length;
  if (options.wake ?? true) wake(unit, before.violation, lastSeq);
  return { state, decision, lastSeq };
};

const reasonOf = ({ events }: Decision): string =>
  events.find(({ reason }) => reason !== undefined)?.reason ?? 'The case ended';
