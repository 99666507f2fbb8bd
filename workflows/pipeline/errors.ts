type PipelineErrorSpec = { status: 400 | 403 | 404 | 409 | 422 | 503; title: string; message: string };

/** Every refusal of the room. A message says what happened and what to do now; `{name}` is filled from the details. */
export const PIPELINE_ERRORS = {
  PIPE_001: {
    status: 400,
    title: 'Change not understood',
    message: 'The change at {field} does not fit: {constraint}. Correct it and send it again.',
  },
  PIPE_002: {
    status: 409,
    title: 'Edited meanwhile',
    message:
      'The graph is at version {currentVersion}, your edit was made on version {expectedVersion}. Look at what changed, then send the edit again.',
  },
  PIPE_003: {
    status: 422,
    title: 'Circular dependency',
    message: 'This would make nodes depend on each other: {path}. Remove one of these edges first.',
  },
  PIPE_004: {
    status: 409,
    title: 'Name taken',
    message: 'The name "{name}" is used by another node. Choose another name.',
  },
  PIPE_005: {
    status: 422,
    title: 'Other nodes depend on it',
    message: '{name} is used by {dependents}. Change them first, or remove it together with them.',
  },
  PIPE_006: {
    status: 409,
    title: 'Others changed the same',
    message: 'Someone else has changed {keys} since. Keep it as it is, or undo their changes too.',
  },
  PIPE_007: {
    status: 409,
    title: 'Nothing left',
    message: 'You have no command left to {action} here.',
  },
  PIPE_008: {
    status: 422,
    title: 'Edge not possible',
    message: 'The edge is not possible: {reason}.',
  },
  PIPE_009: {
    status: 404,
    title: 'No such version',
    message: 'The graph has no version at "{at}". Versions go from 1 to {currentVersion}.',
  },
  PIPE_010: {
    status: 422,
    title: 'Open issues',
    message: 'The graph cannot be exported yet: {issues}. Fix them, then try again.',
  },
  PIPE_011: {
    status: 409,
    title: 'Branch moved',
    message:
      'The branch {branch} is at {found}, not at {expected}: somebody else committed to it. Import their commits, then export again.',
  },
  PIPE_012: {
    status: 503,
    title: 'Git remote unreachable',
    message: 'The git remote {remote} cannot be reached. The export is kept; try again in a moment.',
  },
  PIPE_013: {
    status: 422,
    title: 'dbt refuses the project',
    message: 'dbt found an error in {place}: {text}. Fix it there and try again.',
  },
  PIPE_014: {
    status: 503,
    title: 'dbt is not installed',
    message:
      'dbt is not ready on this machine. Run "{command}", then try again. Editing and exporting go on without it.',
  },
  PIPE_015: {
    status: 409,
    title: 'Not possible in this state',
    message: 'What is {from} cannot do "{action}". Possible now: {allowed}.',
  },
  PIPE_016: {
    status: 409,
    title: 'Plan is out of date',
    message: 'The {component} changed after the plan was made. Plan again and have the new plan approved.',
  },
  PIPE_017: {
    status: 409,
    title: 'Approval of another plan',
    message: 'The plan has the hash {planHash}, the approval names {given}. Read the present plan, then approve it.',
  },
  PIPE_018: {
    status: 403,
    title: 'May not approve',
    message: 'You may not approve this: {reason}. Ask another operator.',
  },
  PIPE_019: {
    status: 409,
    title: 'Approvals missing',
    message: 'The plan still needs {missing} more approval(s). Ask for them, then start.',
  },
  PIPE_020: {
    status: 409,
    title: 'Environment is in use',
    message: '{environment} is held by {holder}. Wait for it, or queue behind it.',
  },
  PIPE_021: {
    status: 409,
    title: 'Frozen',
    message: '{environment} takes no deployment until {until}. Start it after that.',
  },
  PIPE_022: {
    status: 422,
    title: 'Not supported',
    message: '{node} cannot be planned for this target: {reason}. Change the node or choose another planner.',
  },
  PIPE_023: {
    status: 503,
    title: 'Target unreachable',
    message: 'The database of {environment} cannot be reached. Check its connection and try again.',
  },
  PIPE_024: {
    status: 409,
    title: 'Rollback not possible',
    message: 'This deployment cannot be rolled back: {reason}.',
  },
  PIPE_025: {
    status: 422,
    title: 'Import refused',
    message: '{file}, line {line}: {reason}. Nothing was imported; correct the file and send it again.',
  },
  PIPE_026: {
    status: 422,
    title: 'Schedule not possible',
    message: 'The schedule is not possible: {reason}. Correct it and save again.',
  },
} as const satisfies Record<string, PipelineErrorSpec>;

export type PipelineErrorCode = keyof typeof PIPELINE_ERRORS;

/** The code's message with the details filled in; lists are joined, an unknown placeholder reads "something". */
export const pipelineErrorMessage = (
  code: PipelineErrorCode,
  details: Readonly<Record<string, unknown>> = {},
): string => PIPELINE_ERRORS[code].message.replace(/\{(\w+)\}/g, (_, name: string) => words(details[name]));

const words = (value: unknown): string => {
  if (value === undefined || value === null) return 'something';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(words).join(', ');
  if (typeof value !== 'object') return String(value);
  const named = value as { name?: unknown; message?: unknown };
  return String(named.name ?? named.message ?? 'something');
};
