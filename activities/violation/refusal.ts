import type { CaseErrorCode } from '@ratchet/workflows/violation/errors';

/** The room says no: a code of `CASE_ERRORS` and its details. The transaction leaves nothing. */
export class CaseRefusal extends Error {
  constructor(
    readonly code: CaseErrorCode,
    readonly details: Record<string, unknown> = {},
  ) {
    super(code);
  }
}
