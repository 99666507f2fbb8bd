import type { Frame } from '@/api/sse';

export type ChatMessage = {
  readonly kind: 'message';
  readonly id: string;
  readonly role: 'user' | 'assistant';
  readonly text: string;
  readonly attempt: number;
  readonly state: 'streaming' | 'done' | 'interrupted';
  /** An attempt was lost and the text began anew. */
  readonly restarted: boolean;
};
export type ChatTool = {
  readonly kind: 'tool';
  readonly id: string;
  readonly tool: string;
  readonly preview: string;
  readonly state: 'called' | 'answered' | 'failed' | 'denied';
};
export type ChatQuestion = {
  readonly kind: 'question';
  readonly id: string;
  readonly prompt: string;
  readonly state: 'open' | 'answered' | 'closed';
  readonly answer: string;
};
export type ChatItem = ChatMessage | ChatTool | ChatQuestion;
/** The chat in the order of its first frames. */
export type Chat = { readonly items: readonly ChatItem[] };

export const EMPTY_CHAT: Chat = { items: [] };

type Data = Record<string, unknown>;

/** The chat after one frame. Text is placed by its offset: what comes twice changes nothing, what would leave a gap is not taken. */
export const receive = (chat: Chat, { name, data }: Pick<Frame, 'name' | 'data'>): Chat => {
  const body = JSON.parse(data) as Data;
  const id = String(body['messageId'] ?? body['toolCallId'] ?? body['questionId'] ?? '');
  switch (name) {
    case 'message.start':
      return put(chat, id, () => started(id, body));
    case 'message.delta':
      return put(chat, id, (item) => grown(asMessage(item) ?? started(id, body), body));
    case 'message.reset':
      return put(chat, id, (item) => ({
        ...(asMessage(item) ?? started(id, body)),
        attempt: Number(body['attempt']),
        text: '',
        state: 'streaming',
        restarted: true,
      }));
    case 'message.done':
      return put(chat, id, (item) => finished(asMessage(item) ?? started(id, body), body));
    case 'tool':
      return put(chat, id, (item) => toolOf(id, item, body));
    case 'question':
      return put(chat, id, (item) => questionOf(id, item, body));
    default:
      return chat;
  }
};

const put = (chat: Chat, id: string, change: (item: ChatItem | undefined) => ChatItem): Chat => {
  const index = chat.items.findIndex((item) => item.id === id);
  if (index === -1) return { items: [...chat.items, change(undefined)] };
  return { items: chat.items.map((item, place) => (place === index ? change(item) : item)) };
};

const asMessage = (item: ChatItem | undefined): ChatMessage | undefined =>
  item?.kind === 'message' ? item : undefined;

const started = (id: string, body: Data): ChatMessage => ({
  kind: 'message',
  id,
  role: body['role'] === 'user' ? 'user' : 'assistant',
  text: '',
  attempt: Number(body['attempt'] ?? 1),
  state: 'streaming',
  restarted: false,
});

const grown = (message: ChatMessage, body: Data): ChatMessage => {
  const [attempt, offset, text] = [Number(body['attempt']), Number(body['offset']), String(body['text'])];
  if (attempt !== message.attempt || offset > message.text.length || message.state !== 'streaming') return message;
  const end = offset + text.length;
  return end <= message.text.length ? message : { ...message, text: message.text.slice(0, offset) + text };
};

const finished = (message: ChatMessage, body: Data): ChatMessage => ({
  ...message,
  role: body['role'] === 'user' ? 'user' : 'assistant',
  // the end brings the whole text only where pieces are missing
  text: typeof body['text'] === 'string' ? body['text'] : message.text,
  state: body['interrupted'] === true ? 'interrupted' : 'done',
});

const TOOL_STATES: Readonly<Record<string, ChatTool['state']>> = {
  TOOL_CALL_REQUESTED: 'called',
  TOOL_CALL_COMPLETED: 'answered',
  TOOL_CALL_FAILED: 'failed',
  TOOL_CALL_DENIED: 'denied',
};
const toolOf = (id: string, item: ChatItem | undefined, body: Data): ChatTool => ({
  kind: 'tool',
  id,
  tool: String(body['tool'] ?? (item?.kind === 'tool' ? item.tool : '')),
  preview: String(body['argsPreview'] ?? (item?.kind === 'tool' ? item.preview : '')),
  state: TOOL_STATES[String(body['state'])] ?? 'called',
});

const questionOf = (id: string, item: ChatItem | undefined, body: Data): ChatQuestion => {
  const state = String(body['state']);
  return {
    kind: 'question',
    id,
    prompt: String(body['prompt'] ?? (item?.kind === 'question' ? item.prompt : '')),
    state: state === 'CLARIFICATION_NEEDED' ? 'open' : state === 'CLARIFICATION_ANSWERED' ? 'answered' : 'closed',
    answer: answerText(body['answer']),
  };
};

/** An answer in words: its values without the names of the fields. */
export const answerText = (answer: unknown): string => {
  if (answer === undefined || answer === null) return '';
  if (typeof answer !== 'object') return String(answer);
  return Object.values(answer)
    .filter((value) => value !== '' && value !== null)
    .map(String)
    .join(', ');
};
