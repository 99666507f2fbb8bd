type AgentErrorSpec = { status: 400 | 401 | 403 | 404 | 409 | 422 | 429 | 500 | 503; title: string; message: string };

/** Every refusal of the room. A message says what happened and what to do now; `{name}` is filled from the details. */
export const AGENT_ERRORS = {
  AGENT_001: {
    status: 404,
    title: 'Run not found',
    message: 'There is no such run here. Check the address, or ask its author to share the conversation.',
  },
  AGENT_002: {
    status: 404,
    title: 'Conversation not found',
    message: 'There is no such conversation or thread here. Check the id, or start a new conversation.',
  },
  AGENT_003: {
    status: 409,
    title: 'Not possible in this state',
    message: 'A run that is {status} cannot do "{action}". Possible now: {allowed}.',
  },
  AGENT_004: {
    status: 409,
    title: 'Question is closed',
    message: 'The question is {status} since {at}; its answer stands. Reload the run to see what it did with it.',
  },
  AGENT_005: {
    status: 400,
    title: 'Answer does not fit',
    message: 'The answer does not fit the question: {field} {constraint}. Correct it and send it again.',
  },
  AGENT_006: {
    status: 409,
    title: 'Which question?',
    message: 'The thread has several open questions. Send the questionId of the one you answer: {questions}.',
  },
  AGENT_007: {
    status: 422,
    title: 'Cap too low',
    message: 'The cap cannot go below the {committedMicros} micros already spent, reserved or given to child runs.',
  },
  AGENT_008: {
    status: 422,
    title: 'Model has no price',
    message:
      'The model "{model}" has no price, so no cap could hold. Choose another, or ask an administrator to add it.',
  },
  AGENT_009: {
    status: 403,
    title: 'Tool not allowed',
    message: 'The tool "{tool}" is not allowed here. Ask an administrator to allow it, or run without it.',
  },
  AGENT_010: {
    status: 429,
    title: 'Limit reached',
    message: 'Your organisation has reached its limit of {limit}. Wait for a run to end, or ask for a higher limit.',
  },
  AGENT_011: {
    status: 500,
    title: 'Artifact is damaged',
    message: 'The stored content does not match its hash, so it is not given out. Operators were told; run it again.',
  },
  AGENT_012: {
    status: 409,
    title: 'Conversation is busy',
    message: 'A run of this conversation is still under way. Wait for it, stop it, or send onBusy "enqueue".',
  },
  AGENT_013: {
    status: 409,
    title: 'Step cannot be forked',
    message: 'The step "{stepKey}" has not finished. Choose a finished step.',
  },
  AGENT_014: {
    status: 503,
    title: 'Model provider unavailable',
    message: 'The model provider does not answer. Nothing was lost: the run goes on by itself once it does.',
  },
  AGENT_015: {
    status: 401,
    title: 'Bad signature',
    message: 'The signature does not fit the message. Check the secret and the clock of the sender.',
  },
  AGENT_016: {
    status: 422,
    title: 'Too many child runs',
    message: 'A step may start at most {limit} child runs. Split the request.',
  },
} as const satisfies Record<string, AgentErrorSpec>;
export type AgentErrorCode = keyof typeof AGENT_ERRORS;
