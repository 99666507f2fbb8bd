import type { Unit } from '@ratchet/prisma/commit';
import type { NewArtifact } from '../artifacts';

/** What a job made: kept bytes to be named by an artifact, and what is told besides once they are. */
export type JobProduct = Pick<NewArtifact, 'kept' | 'mediaType' | 'name' | 'entityType'> & {
  readonly tell: (unit: Unit, artifactId: string) => void | Promise<void>;
};
