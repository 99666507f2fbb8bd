type DealErrorSpec = { status: 403 | 404 | 409 | 412 | 413 | 415 | 422; title: string; message: string };

/** Every refusal of the room. A message says what happened and what to do now; `{name}` is filled from the details. */
export const DEAL_ERRORS = {
  DEAL_001: {
    status: 404,
    title: 'Deal not found',
    message: 'There is no such deal here. Check the address, or ask the coordinator for access.',
  },
  DEAL_002: {
    status: 409,
    title: 'Not possible in this status',
    message: 'A deal that is {from} cannot do "{action}". Possible now: {allowed}.',
  },
  DEAL_003: {
    status: 409,
    title: 'Deal is on hold',
    message: 'The deal has been on hold since {heldAt}. Resume it first, then try again.',
  },
  DEAL_004: {
    status: 409,
    title: 'Deal has ended',
    message: 'The deal is {from} and no longer changes. Open a new deal if work remains.',
  },
  DEAL_005: {
    status: 412,
    title: 'Changed meanwhile',
    message: 'Someone changed this after you opened it. Reload, compare, and save again.',
  },
  DEAL_006: {
    status: 409,
    title: 'Tasks are still open',
    message: 'These tasks must end first: {openTasks}. Complete or skip them, then try again.',
  },
  DEAL_008: {
    status: 422,
    title: 'Offer data incomplete',
    message: 'The offer cannot be accepted yet: {missing}. Add what is missing, then try again.',
  },
  DEAL_010: {
    status: 404,
    title: 'Task not found',
    message: 'There is no such task here. Reload the deal to see its current tasks.',
  },
  DEAL_011: {
    status: 409,
    title: 'Task is blocked',
    message: 'The task still waits on {waitingOn}. It can be completed once they have ended.',
  },
  DEAL_012: {
    status: 409,
    title: 'Not possible for this task',
    message: 'A task that is {from} cannot do "{action}". Possible now: {allowed}.',
  },
  DEAL_013: {
    status: 409,
    title: 'Already completed',
    message: 'The task was completed already, at {at}. Nothing more to do.',
  },
  DEAL_014: {
    status: 422,
    title: 'Not eligible',
    message: 'That person is not an active participant for {area} items. Add them to the deal, or choose someone else.',
  },
  DEAL_015: {
    status: 409,
    title: 'Circular dependency',
    message: 'This would make tasks wait on each other: {path}. Remove one of these dependencies.',
  },
  DEAL_016: {
    status: 409,
    title: 'Key in use',
    message: 'An open task already has the key "{key}". Choose another key or use that task.',
  },
  DEAL_017: {
    status: 403,
    title: 'Not your task',
    message: 'Only the assignee or the coordinator may complete this task. Ask them, or have it assigned to you.',
  },
  DEAL_018: {
    status: 409,
    title: 'Evidence missing',
    message: 'The task needs a document ({evidenceType}) first. Upload it, then complete the task.',
  },
  DEAL_019: {
    status: 409,
    title: 'Cannot be reopened',
    message: 'Later work builds on this task. Undo these first: {undoFirst}.',
  },
  DEAL_020: {
    status: 409,
    title: 'Preview is out of date',
    message: 'The deal changed after the preview. Look at a new preview, then apply it.',
  },
  DEAL_021: {
    status: 422,
    title: 'Date not possible',
    message: 'The date in {field} is not possible: {constraint}. Correct it and try again.',
  },
  DEAL_022: {
    status: 422,
    title: 'Date is derived',
    message: 'The date {key} follows from another date. Move that one, or turn this one into a contract date.',
  },
  DEAL_023: {
    status: 422,
    title: 'Unknown calendar or zone',
    message: 'The {field} "{value}" is not known. Choose one from the settings.',
  },
  DEAL_024: {
    status: 409,
    title: 'Waiting period cut short',
    message:
      'This date breaks a waiting period; the earliest date is {earliest}. Choose a later date or record a waiver with a reason.',
  },
  DEAL_030: {
    status: 404,
    title: 'Document not found',
    message: 'There is no such document here. Reload the list of documents.',
  },
  DEAL_031: {
    status: 413,
    title: 'File too large',
    message: 'The file is over 50 MiB. Split or compress it and upload again.',
  },
  DEAL_032: {
    status: 422,
    title: 'File differs',
    message: 'The uploaded bytes differ from what was announced. Upload the file again.',
  },
  DEAL_033: {
    status: 415,
    title: 'File type refused',
    message: 'This type of file is not accepted. Upload a PDF, an image or an office document.',
  },
  DEAL_034: {
    status: 409,
    title: 'No content yet',
    message: 'The document has no content to read yet. Wait for the upload to finish.',
  },
  DEAL_040: {
    status: 409,
    title: 'Already a participant',
    message: 'That person already has this role on the deal. Change the existing entry instead.',
  },
  DEAL_041: {
    status: 409,
    title: 'Invite no longer valid',
    message: 'The invite was used, has expired or was revoked. Ask for a new one.',
  },
  DEAL_042: { status: 409, title: 'Last coordinator', message: 'A deal needs a coordinator. Name another one first.' },
  DEAL_043: {
    status: 403,
    title: 'Above your own access',
    message: 'You cannot grant more access than you have. Ask the coordinator to send this invite.',
  },
  DEAL_050: {
    status: 422,
    title: 'Rule not simple',
    message: 'The rule uses {part}, which rules do not know. Change that part and try again.',
  },
  DEAL_051: {
    status: 409,
    title: 'Already undone',
    message: 'This automatic change was undone before. Nothing more to do.',
  },
  DEAL_052: {
    status: 409,
    title: 'Cannot be undone',
    message: 'Later work builds on this change: {by}. Change that by hand instead.',
  },
  DEAL_054: { status: 409, title: 'Built-in', message: 'Built-ins cannot be changed here. Copy it, or switch it off.' },
  DEAL_060: {
    status: 409,
    title: 'Version is published',
    message: 'A published version never changes. Start a new version and edit that.',
  },
  DEAL_061: {
    status: 422,
    title: 'Template not usable',
    message: 'The template cannot be used: {findings}. Correct it or choose another template.',
  },
} as const satisfies Record<string, DealErrorSpec>;

export type DealErrorCode = keyof typeof DEAL_ERRORS;

export const dealErrorStatus = (code: DealErrorCode): number => DEAL_ERRORS[code].status;

/** The code's message with the details filled in; lists are joined, an unknown placeholder reads "something". */
export const dealErrorMessage = (code: DealErrorCode, details: Readonly<Record<string, unknown>> = {}): string =>
  DEAL_ERRORS[code].message.replace(/\{(\w+)\}/g, (_, name: string) => words(details[name]));

const words = (value: unknown): string => {
  if (value === undefined || value === null) return 'something';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(words).join(', ');
  if (typeof value !== 'object') return String(value);
  const named = value as { title?: unknown; key?: unknown; what?: unknown; message?: unknown };
  return String(named.title ?? named.what ?? named.message ?? named.key ?? 'something');
};
