import type { Unit } from '@ratchet/prisma/commit';
import { INLINE_TEXT_BYTES } from '@ratchet/workflows/agent-run/names';
import type { ArtifactStore } from '../platform/artifact-store';
import { addArtifact, keepText, type Kept } from './artifacts';

/** A text as rows and events hold it: short ones as they are, long ones kept as an artifact. */
export type HeldText = { readonly text: string } | { readonly kept: Kept };

export const holdText = async (store: ArtifactStore, organizationId: string, text: string): Promise<HeldText> =>
  Buffer.byteLength(text, 'utf8') <= INLINE_TEXT_BYTES
    ? { text }
    : { kept: await keepText(store, organizationId, text) };

export type PlacedText = { readonly text: string | null; readonly artifactId: string | null };

/** Gives a long text its artifact row inside the unit. */
export const placeText = async (
  unit: Unit,
  held: HeldText,
  { runId, stepKey, name }: { runId: string; stepKey: string | null; name: string },
): Promise<PlacedText> => {
  if ('text' in held) return { text: held.text, artifactId: null };
  const { artifactId } = await addArtifact(unit, {
    kept: held.kept,
    runId,
    stepKey,
    mediaType: 'text/markdown',
    name,
    entityType: 'model_response',
  });
  return { text: null, artifactId };
};

/** The same for an event's payload: only the one that is there. */
export const textPayload = ({ text, artifactId }: PlacedText): { text?: string; artifactId?: string } =>
  artifactId === null ? { text: text ?? '' } : { artifactId };
