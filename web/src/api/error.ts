/** A refusal or failure as the user meets it: what happened, what to do, and the id to quote. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  constructor(
    message: string,
    readonly status: number,
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>>,
    readonly requestId: string | null,
  ) {
    super(message);
  }

  /** The body field the refusal is about, for forms. */
  get field(): string | null {
    return typeof this.details['field'] === 'string' ? this.details['field'] : null;
  }
}

type ErrorBody = { message?: unknown; code?: unknown; details?: unknown };

/** Whatever the server answered, told as one kind of error. */
export const toRequestError = (response: Response, body: unknown): RequestError => {
  const { message, code, details } = (typeof body === 'object' && body !== null ? body : {}) as ErrorBody;
  return new RequestError(
    typeof message === 'string' ? message : 'The server gave an answer that could not be read. Try again in a moment.',
    response.status,
    typeof code === 'string' ? code : `HTTP_${response.status}`,
    typeof details === 'object' && details !== null ? (details as Record<string, unknown>) : {},
    response.headers.get('x-request-id'),
  );
};

export const offlineError = (): RequestError =>
  new RequestError(
    'The server cannot be reached. Check your connection; what you entered is kept.',
    0,
    'NETWORK',
    {},
    null,
  );

export const asRequestError = (error: unknown): RequestError =>
  error instanceof RequestError
    ? error
    : new RequestError(error instanceof Error ? error.message : 'Something failed. Try again.', 0, 'CLIENT', {}, null);
