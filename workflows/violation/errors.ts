type ViolationErrorSpec = { status: 400 | 403 | 404 | 409 | 422; title: string; message: string };

/** Every refusal about a case. A message says what happened and what to do now; `{name}` is filled from the details. */
export const CASE_ERRORS = {
  VIO_001: {
    status: 409,
    title: 'Not possible in this state',
    message: 'A case that is {from} cannot do "{action}". Possible now: {allowed}.',
  },
  VIO_002: {
    status: 403,
    title: 'May not decide this',
    message: 'You may not decide this: {why}. Ask another member who has no part in the case.',
  },
  VIO_003: {
    status: 409,
    title: 'A case never goes back',
    message: 'A case never goes back from {from} to {to}. Dismiss it, or open a new case for a new breach.',
  },
  VIO_004: {
    status: 409,
    title: 'Case has ended',
    message: 'The case is {from} and no longer changes. Report a new case if the breach has come back.',
  },
  VIO_005: {
    status: 422,
    title: 'Evidence missing',
    message: 'Something is missing that the owner has a right to: {missing}. Add it, then try again.',
  },
  VIO_006: {
    status: 409,
    title: 'Case is open already',
    message: 'The case {number} is open for this lot and rule. Add what you saw to that case.',
  },
  VIO_007: {
    status: 422,
    title: 'Outside the window',
    message: 'This was possible until {until} and came too late, or came before it could be asked for.',
  },
  VIO_008: {
    status: 409,
    title: 'Clock is held',
    message: 'The clock of this case is held by {holds}. End the hold first, then try again.',
  },
  VIO_009: {
    status: 422,
    title: 'Below the legal minimum',
    message: "The association's legal profile asks for more ({field}). The earliest lawful date is {earliest}.",
  },
  VIO_010: {
    status: 422,
    title: 'Above a cap',
    message: 'The fine would pass the cap {field} of {capMinor}. Lower it, or let the board decide.',
  },
  VIO_011: {
    status: 409,
    title: 'Not served yet',
    message: 'The letter of this step has not been served, so its time has not begun. Record its delivery first.',
  },
} as const satisfies Record<string, ViolationErrorSpec>;

export type CaseErrorCode = keyof typeof CASE_ERRORS;

/** The code's message with the details filled in; lists are joined, what is not known reads "something". */
export const caseErrorMessage = (code: CaseErrorCode, details: Readonly<Record<string, unknown>> = {}): string =>
  CASE_ERRORS[code].message.replace(/\{(\w+)\}/g, (_, name: string) => words(details[name]));

const words = (value: unknown): string => {
  if (value === undefined || value === null) return 'something';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(words).join(', ');
  return String(value);
};
