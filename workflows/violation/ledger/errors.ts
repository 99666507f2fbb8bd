type LedgerErrorSpec = { status: 404 | 409 | 422; title: string; message: string };

/** Every refusal of the ledger. A message says what happened and what to do now; `{name}` is filled from the details. */
export const LEDGER_ERRORS = {
  LED_001: {
    status: 422,
    title: 'Fund not balanced',
    message: 'Debits and credits of fund {fund} differ by {differenceMinor}. Each fund of an entry must come to zero.',
  },
  LED_002: {
    status: 422,
    title: 'Account not allowed',
    message: 'Account {account} may not be posted in fund {fund}: {why}. Choose an account of that fund.',
  },
  LED_003: {
    status: 409,
    title: 'Posted rows never change',
    message: 'What is posted stays as it is. Post a reversal and, where needed, a new entry.',
  },
  LED_004: {
    status: 409,
    title: 'Period is closed',
    message: 'The period {period} is closed. Date the entry in an open period.',
  },
  LED_005: {
    status: 422,
    title: 'Interfund not offset',
    message:
      'What one fund owes another differs by {differenceMinor} over the funds. Post both sides in the same entry.',
  },
  LED_006: {
    status: 409,
    title: 'Cannot be reversed',
    message: 'Entry {entryNo} cannot be reversed: {why}.',
  },
  LED_007: {
    status: 422,
    title: 'Approvals missing',
    message: 'Money may leave fund {fund} only with two approvals of board members. Ask for them first.',
  },
  LED_008: {
    status: 409,
    title: 'Posted already',
    message: 'The payment {externalRef} was posted before. Open that payment instead of posting it again.',
  },
  LED_009: {
    status: 422,
    title: 'Amount or currency',
    message: "The amount is not possible: {why}. Amounts are whole minor units of the association's currency.",
  },
  LED_010: {
    status: 409,
    title: 'Period billed already',
    message: 'The period {period} is billed for this account. Nothing more to do.',
  },
} as const satisfies Record<string, LedgerErrorSpec>;

export type LedgerErrorCode = keyof typeof LEDGER_ERRORS;
