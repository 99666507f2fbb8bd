import type { LedgerErrorCode } from '@ratchet/workflows/violation/ledger/errors';

/** The ledger says no: a code of `LEDGER_ERRORS` and its details. The transaction leaves nothing. */
export class LedgerRefusal extends Error {
  constructor(
    readonly code: LedgerErrorCode,
    readonly details: Record<string, unknown> = {},
  ) {
    super(code);
  }
}
