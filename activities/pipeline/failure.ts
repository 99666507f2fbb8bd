import { pipelineErrorMessage, type PipelineErrorCode } from '@ratchet/workflows/pipeline/errors';

/** Something outside the graph refused: git, dbt or the target. The caller turns it into the room's refusal. */
export class PipelineFailure extends Error {
  override readonly name = 'PipelineFailure';

  constructor(
    readonly code: PipelineErrorCode,
    readonly details: Readonly<Record<string, unknown>>,
    options?: ErrorOptions,
  ) {
    super(pipelineErrorMessage(code, details), options);
  }
}
