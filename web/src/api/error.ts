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
    typeof message === 'string'
      ? fill(message, details)
      : 'The server gave an answer that could not be read. Try again in a moment.',
    response.status,
    typeof code === 'string' ? code : `HTTP_${response.status}`,
    typeof details === 'object' && details !== null ? (details as Record<string, unknown>) : {},
    response.headers.get('x-request-id'),
  );
};

const word = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(word).join(', ') || 'nothing';
  if (typeof value !== 'object' || value === null)
    return value === undefined || value === null ? 'something' : String(value);
  const { title, what, message, key } = value as Record<string, unknown>;
  return String(title ?? what ?? message ?? key ?? 'something');
};

/** A message template that arrives with its details apart is never shown with its placeholders. */
const fill = (message: string, details: unknown): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => word((details as Record<string, unknown> | undefined)?.[name]));

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
