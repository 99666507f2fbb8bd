import { TERMINAL_EVENTS, type AgentRunEventType } from '@ratchet/workflows/agent-run/event-names';
import type { DeltaListener, WatchedMessage } from './delta-watch';
import type { ChatEvent, ChatReader, Delta } from './read-chat';
import { resumeId, type ResumePoint } from './resume-point';

/** Where a session writes to. */
export type ChatSink = {
  readonly send: (event: string, id: string, data: Record<string, unknown>) => void;
  readonly end: () => void;
};
export type Watch = (message: WatchedMessage, listener: DeltaListener) => () => void;

type OpenMessage = { attempt: number; offset: number; since: Date | null; stop: () => void };

const TOOLS: readonly string[] = ['TOOL_CALL_REQUESTED', 'TOOL_CALL_COMPLETED', 'TOOL_CALL_FAILED', 'TOOL_CALL_DENIED'];
const QUESTIONS: readonly string[] = ['CLARIFICATION_ANSWERED', 'CLARIFICATION_EXPIRED', 'CLARIFICATION_WITHDRAWN'];

/**
 * One reader's chat of one run. Events come in sequence and texts between them by offset; a message is done only after all of
 * its text was sent. Calls never overlap: the caller puts them in a row.
 */
export class ChatSession {
  #sequence = 0;
  #isEnded = false;
  readonly #open = new Map<string, OpenMessage>();

  constructor(
    readonly runId: string,
    readonly reader: ChatReader,
    readonly sink: ChatSink,
    readonly watch: Watch,
    readonly onDeltas: DeltaListener,
  ) {}

  /** Takes up where the reader left off: messages that were open there go on, the named one at its offset and others from their beginning. */
  async resume(from: ResumePoint | null): Promise<void> {
    const point = from ?? { sequence: 0, message: null };
    for (const { type, payload } of await this.reader.events(this.runId, 0, point.sequence)) {
      const id = String(payload['messageId']);
      const attempt = Number(payload['attempt']);
      if (type === 'MESSAGE_STARTED' || type === 'MESSAGE_RESTARTED') this.#open.set(id, opened(attempt));
      else if (type === 'MESSAGE_COMPLETED' || type === 'MESSAGE_INTERRUPTED') this.#open.delete(id);
    }
    this.#sequence = point.sequence;
    for (const [id, message] of this.#open) {
      if (point.message?.id === id && point.message.attempt === message.attempt) message.offset = point.message.offset;
      await this.#begin(id, message);
    }
    await this.catchUp();
  }

  /** Sends every event of the log that was not sent. */
  async catchUp(): Promise<void> {
    for (const event of await this.reader.events(this.runId, this.#sequence)) {
      if (this.#isEnded) return;
      await this.#tell(event);
    }
  }

  /** Passes on text that follows what was sent; anything else is read from where the reader is. */
  async deliver(deltas: readonly Delta[]): Promise<void> {
    for (const delta of deltas) {
      const message = this.#open.get(delta.messageId);
      if (!message || delta.attempt !== message.attempt || delta.offset < message.offset) continue;
      if (delta.offset > message.offset) await this.#drain(delta.messageId, message);
      else this.#pass(message, delta);
    }
  }

  close(): void {
    this.#isEnded = true;
    for (const { stop } of this.#open.values()) stop();
    this.#open.clear();
  }

  async #tell({ sequence, type, payload }: ChatEvent): Promise<void> {
    this.#sequence = sequence;
    const id = resumeId(sequence);
    const messageId = String(payload['messageId']);
    if (type === 'MESSAGE_CREATED') this.sink.send('message.done', id, payload);
    else if (type === 'MESSAGE_STARTED') {
      this.sink.send('message.start', id, { ...payload, role: 'assistant' });
      const message = opened(Number(payload['attempt']));
      this.#open.set(messageId, message);
      await this.#begin(messageId, message);
    } else if (type === 'MESSAGE_RESTARTED') await this.#restart(messageId, id, payload);
    else if (type === 'MESSAGE_COMPLETED' || type === 'MESSAGE_INTERRUPTED')
      await this.#finish(messageId, id, type, payload);
    else if (TOOLS.includes(type)) this.sink.send('tool', id, { ...payload, state: type });
    else if (QUESTIONS.includes(type)) this.sink.send('question', id, { ...payload, state: type });
    else if (type === 'CLARIFICATION_NEEDED') {
      this.sink.send('question', id, { ...payload, state: type });
      const { status, lastSequence } = await this.reader.status(this.runId);
      if (status === 'WAITING_CLARIFICATION' && lastSequence === sequence) this.#end(id, 'waiting');
    } else if (TERMINAL_EVENTS.includes(type as AgentRunEventType)) this.#end(id, type);
  }

  /** Texts of a message from where the reader is, and whatever comes. */
  async #begin(messageId: string, message: OpenMessage): Promise<void> {
    message.since = await this.reader.streamingSince(messageId);
    if (message.since === null) return;
    const { since, attempt, offset } = message;
    message.stop = this.watch({ messageId, since, attempt, offset }, this.onDeltas);
    await this.#drain(messageId, message);
  }

  async #drain(messageId: string, message: OpenMessage): Promise<void> {
    if (message.since === null) return;
    const deltas = await this.reader.deltas(messageId, message.since, message.attempt, message.offset);
    for (const delta of deltas) if (delta.offset === message.offset) this.#pass(message, delta);
  }

  #pass(message: OpenMessage, { messageId, attempt, offset, text }: Delta): void {
    message.offset = offset + text.length;
    const id = resumeId(this.#sequence, { id: messageId, attempt, offset: message.offset });
    this.sink.send('message.delta', id, { messageId, attempt, offset, text });
  }

  async #restart(messageId: string, id: string, payload: Record<string, unknown>): Promise<void> {
    const message = this.#open.get(messageId) ?? opened(1);
    message.attempt = Number(payload['attempt']);
    message.offset = 0;
    this.#open.set(messageId, message);
    this.sink.send('message.reset', id, payload);
    await this.#drain(messageId, message);
  }

  /** The end of a text comes after all of it; where pieces are missing it brings the whole. */
  async #finish(messageId: string, id: string, type: string, payload: Record<string, unknown>): Promise<void> {
    const message = this.#open.get(messageId);
    if (message) {
      await this.#drain(messageId, message);
      message.stop();
      this.#open.delete(messageId);
    }
    const isWhole = message?.offset === payload['chars'];
    const artifactId = payload['artifactId'];
    const text = isWhole
      ? {}
      : { text: typeof artifactId === 'string' ? await this.reader.text(artifactId) : payload['text'] };
    const { text: _inline, ...rest } = payload;
    this.sink.send('message.done', id, {
      ...rest,
      ...text,
      role: 'assistant',
      interrupted: type === 'MESSAGE_INTERRUPTED',
    });
  }

  #end(id: string, reason: string): void {
    this.sink.send('end', id, { reason });
    this.close();
    this.sink.end();
  }
}

const opened = (attempt: number): OpenMessage => ({ attempt, offset: 0, since: null, stop: () => undefined });
