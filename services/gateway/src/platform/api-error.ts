/** A refusal or failure with a contract code. The error mapper turns it into `{error, message, code, details}` with the code's status. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}
