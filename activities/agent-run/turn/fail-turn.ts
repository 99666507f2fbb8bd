import { forfeit, release } from '../budget';
import type { Engine } from '../engine';
import { emit } from '../events';
import { runStep } from '../step';
import { interruptMessage } from '../interrupt-message';
import { holdText } from '../texts';
import type { BegunTurn } from './begin-turn';
import type { TurnFailure } from './failures';
import type { TurnInput } from './read-turn';

/**
 * Books a broken attempt: money is released where the provider proved no charge, else it counts in full. When nothing will
 * be tried again the text so far is kept as it is. An attempt that another one has overtaken changes nothing.
 */
export const failTurn = async (
  engine: Engine,
  input: TurnInput,
  begun: BegunTurn,
  failure: TurnFailure,
  { willRetry, partial }: { willRetry: boolean; partial: string },
): Promise<void> => {
  const { organizationId, runId, stepKey } = input;
  const held = willRetry || begun.messageId === null ? null : await holdText(engine.artifacts, organizationId, partial);
  const step = { ...input, step: `${input.step}:fail.${begun.attempt}`, at: engine.db.clock.now().toISOString() };
  await runStep(engine.db, step, async (unit) => {
    const mine = await unit.tx.$executeRaw`
      UPDATE agent_run.model_calls SET status = 'FAILED', completed_at = ${unit.at}
      WHERE organization_id = ${organizationId}::uuid AND id = ${begun.modelCallId}::uuid AND attempt = ${begun.attempt} AND status = 'STARTED'`;
    if (mine !== 1) return;
    if (failure.free) await release(unit, begun.reservationId);
    const chargedMicros = failure.free ? 0 : await forfeit(unit, begun.reservationId);
    emit(unit, 'MODEL_CALL_FAILED', {
      modelCallId: begun.modelCallId,
      code: failure.code,
      ...(failure.providerStatus === undefined ? {} : { providerStatus: failure.providerStatus }),
      willRetry,
      chargedMicros,
      estimated: !failure.free,
    });
    if (begun.messageId !== null && held)
      await interruptMessage(unit, { runId, stepKey, messageId: begun.messageId }, held, partial.length);
  });
};
