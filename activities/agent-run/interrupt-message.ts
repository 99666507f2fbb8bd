import type { Unit } from '@ratchet/prisma/commit';
import { emit } from './events';
import { placeText, textPayload, type HeldText } from './texts';

/** Ends a message with what there is of it. */
export const interruptMessage = async (
  unit: Unit,
  { runId, stepKey, messageId }: { runId: string; stepKey: string | null; messageId: string },
  held: HeldText,
  chars: number,
): Promise<void> => {
  const placed = await placeText(unit, held, { runId, stepKey, name: `${messageId}.partial.md` });
  const open = await unit.tx.$executeRaw`
    UPDATE agent_run.messages SET status = 'INTERRUPTED', text = ${placed.text}, content_artifact_id = ${placed.artifactId}::uuid
    WHERE organization_id = ${unit.organizationId}::uuid AND id = ${messageId}::uuid AND status = 'STREAMING'`;
  if (open === 1)
    emit(unit, 'MESSAGE_INTERRUPTED', { messageId, ...textPayload(placed), chars, by: unit.context.actor.userId });
};
