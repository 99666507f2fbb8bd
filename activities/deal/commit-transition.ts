import type { CommandContext, Unit } from '@ratchet/prisma/commit';
import { readAs, systemReader } from '@ratchet/prisma/database';
import type { Committed, Step, Transition } from '@ratchet/workflows/deal/activity-types';
import type { Command } from '@ratchet/workflows/deal/commands';
import type { ActivityDeps } from '../platform/room';
import { dealStep } from './step';
import { applyCommand, DealRefusal } from './unit-of-deal';

type Settled = Transition & Committed;
type Asked = { attempt: number; actor: CommandContext['actor'] };
type Row = {
  name: string;
  payload: Record<string, unknown>;
  state: 'PENDING' | 'SETTLED' | 'REFUSED';
  result: { status: never; seq: number } | null;
  code: never;
  details: Record<string, unknown> | null;
};

/**
 * Settles one attempt of a pending status command: the transition with its events, or the refusal, and `command.settled`.
 * A repeat answers what was settled. An unknown command is refused with DEAL_001.
 */
export const commitTransition =
  (deps: ActivityDeps) =>
  async (input: Step & { commandId: string }): Promise<Settled> => {
    const { organizationId, dealId, commandId } = input;
    const asked = await readAs(deps.db, systemReader(organizationId), async (client) => {
      const { rows } = await client.query<Asked>({
        name: 'deal.command',
        text: `SELECT attempt, actor FROM platform.command WHERE organization_id = $1 AND id = $2 AND aggregate_type = 'deal' AND aggregate_id = $3`,
        values: [organizationId, commandId, dealId],
      });
      return rows[0];
    });
    if (!asked) return { ok: false, code: 'DEAL_001', details: { commandId }, lastSeq: 0 };
    const { attempt, actor } = asked;
    const origin = actor.kind === 'service' ? 'service' : 'user';
    return dealStep(deps, { ...input, step: `${commandId}.${attempt}:commitTransition` }, { origin, actor }, (unit) =>
      settle(unit, input),
    );
  };

const settle = async (unit: Unit, { dealId, commandId }: Step & { commandId: string }): Promise<Settled> => {
  const [row] = await unit.tx.$queryRaw<Row[]>`
    SELECT name, payload, state, result, code, details FROM platform.command WHERE organization_id = ${unit.organizationId}::uuid AND id = ${commandId}::uuid FOR UPDATE`;
  if (!row) return { ok: false, code: 'DEAL_001', details: { commandId }, lastSeq: 0 };
  if (row.state === 'SETTLED' && row.result) return { ok: true, ...row.result, lastSeq: row.result.seq };
  if (row.state === 'REFUSED') return { ok: false, code: row.code, details: row.details ?? {}, lastSeq: 0 };

  const transition = await attempt(unit, dealId, commandOf(row));
  const event = unit.emit({
    type: 'command.settled',
    payload: { dealId, commandId, ok: transition.ok, ...(transition.ok ? {} : { code: transition.code }) },
    origin: 'workflow',
  });
  const settled: Settled = transition.ok
    ? { ...transition, seq: event.sequence, lastSeq: event.sequence }
    : { ...transition, lastSeq: event.sequence };
  const result = settled.ok ? JSON.stringify({ status: settled.status, seq: settled.seq }) : null;
  const [code, details] = settled.ok ? [null, null] : [settled.code, JSON.stringify(settled.details)];
  const changed = await unit.tx.$executeRaw`
    UPDATE platform.command SET state = ${settled.ok ? 'SETTLED' : 'REFUSED'}, result = ${result}::jsonb, code = ${code}, details = ${details}::jsonb, settled_at = ${unit.at}
    WHERE organization_id = ${unit.organizationId}::uuid AND id = ${commandId}::uuid AND state = 'PENDING'`;
  if (changed !== 1) throw new Error(`command ${commandId} was settled meanwhile`);
  return settled;
};

const attempt = async (unit: Unit, dealId: string, command: Command): Promise<Transition> => {
  try {
    const { state, events } = await applyCommand(unit, dealId, command, { wake: false });
    return { ok: true, status: state.deal.status, seq: events.at(-1)?.sequence ?? unit.lastSequence };
  } catch (error) {
    // refused before anything was written, so the unit goes on and keeps the refusal
    if (!(error instanceof DealRefusal)) throw error;
    unit.audit({
      eventType: `refused.${error.code}`,
      entityType: 'deal',
      entityId: dealId,
      data: { command: command.type },
      dealId,
    });
    return { ok: false, code: error.code, details: error.details };
  }
};

const commandOf = ({ name, payload }: Row): Command => {
  const text = (field: string): Record<string, string> =>
    typeof payload[field] === 'string' ? { [field]: payload[field] } : {};
  switch (name) {
    case 'acceptOffer':
      return { type: 'acceptOffer', ...text('effectiveDate'), ...text('closingDate'), ...text('occurredAt') };
    case 'markPending':
      return { type: 'markPending' };
    case 'close':
      return { type: 'close', ...text('occurredAt') };
    default:
      throw new DealRefusal('DEAL_002', { action: name, allowed: [] });
  }
};
