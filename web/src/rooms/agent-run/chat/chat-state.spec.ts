import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_CHAT, receive, type Chat } from './chat-state';

const frame = (name: string, data: object) => ({ name, data: JSON.stringify(data) });
const play = (frames: readonly ReturnType<typeof frame>[], from: Chat = EMPTY_CHAT) => frames.reduce(receive, from);
const start = frame('message.start', { messageId: 'm', attempt: 1 });
const delta = (offset: number, text: string, attempt = 1) =>
  frame('message.delta', { messageId: 'm', attempt, offset, text });

describe('the chat', () => {
  it('grows a text whatever pieces come twice or again from the start', () => {
    const whole = 'Reserves are half funded. Boards shall act.';
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length), fc.nat(12))), (pieces) => {
        const frames = pieces.map(([at, length]) => delta(at, whole.slice(at, at + length)));
        const chat = play([start, ...frames, delta(0, whole)]);
        expect(chat.items).toMatchObject([{ text: whole, state: 'streaming' }]);
      }),
    );
  });

  it('never takes text that would leave a gap, nor text of a lost attempt', () => {
    const chat = play([
      start,
      delta(0, 'one '),
      delta(9, 'late'),
      frame('message.reset', { messageId: 'm', attempt: 2 }),
      delta(4, 'old', 1),
      delta(0, 'new', 2),
    ]);
    expect(chat.items).toMatchObject([{ text: 'new', attempt: 2, restarted: true }]);
  });

  it('keeps what was streamed when the end brings no text, and takes the whole when it does', () => {
    const streamed = play([start, delta(0, 'abc'), frame('message.done', { messageId: 'm' })]);
    expect(streamed.items).toMatchObject([{ text: 'abc', state: 'done' }]);
    const whole = play([
      start,
      delta(0, 'abc'),
      frame('message.done', { messageId: 'm', text: 'abcdef', interrupted: true }),
    ]);
    expect(whole.items).toMatchObject([{ text: 'abcdef', state: 'interrupted' }]);
  });

  it('shows a call and a question once, in their latest state', () => {
    const chat = play([
      frame('tool', { toolCallId: 't', tool: 'corpus_search', argsPreview: '{}', state: 'TOOL_CALL_REQUESTED' }),
      frame('question', { questionId: 'q', prompt: 'Which years?', state: 'CLARIFICATION_NEEDED' }),
      frame('tool', { toolCallId: 't', state: 'TOOL_CALL_COMPLETED' }),
      frame('question', {
        questionId: 'q',
        answer: { period: '2025 only', note: '' },
        state: 'CLARIFICATION_ANSWERED',
      }),
    ]);
    expect(chat.items).toEqual([
      { kind: 'tool', id: 't', tool: 'corpus_search', preview: '{}', state: 'answered' },
      { kind: 'question', id: 'q', prompt: 'Which years?', state: 'answered', answer: '2025 only' },
    ]);
  });
});
