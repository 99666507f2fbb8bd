/** Where a reader left off: everything up to `sequence`, and of one message so many UTF-16 units of an attempt. */
export type ResumePoint = {
  readonly sequence: number;
  readonly message: { readonly id: string; readonly attempt: number; readonly offset: number } | null;
};

const POINT = /^(\d{1,15})(?:\.([0-9a-f-]{36})\.(\d{1,6})\.(\d{1,9}))?$/;

/** Reads `<sequence>` or `<sequence>.<message>.<attempt>.<offset>`; undefined for anything else. */
export const readResumePoint = (id: string): ResumePoint | undefined => {
  const match = POINT.exec(id);
  if (!match) return undefined;
  const [, sequence, message, attempt, offset] = match;
  return {
    sequence: Number(sequence),
    message: message === undefined ? null : { id: message, attempt: Number(attempt), offset: Number(offset) },
  };
};

export const resumeId = (sequence: number, message?: { id: string; attempt: number; offset: number }): string =>
  message ? `${sequence}.${message.id}.${message.attempt}.${message.offset}` : String(sequence);
