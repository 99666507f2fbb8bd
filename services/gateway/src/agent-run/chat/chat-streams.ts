import type { Response } from 'express';
import { AGENT_RUN_AGGREGATE, TERMINAL_RUN_STATUSES } from '@ratchet/workflows/agent-run/names';
import type { GatewayDeps, OperationRequest } from '../../platform/room';
import { ChatSession } from './chat-session';
import { createDeltaWatch } from './delta-watch';
import { createChatReader } from './read-chat';
import type { ResumePoint } from './resume-point';

const HEARTBEAT_MS = 15_000;
const RETRY_MS = 1_000;
/** Bytes a reader may be behind before it is dropped; it resumes by the id of what it got last. */
const MAX_BUFFERED = 1_000_000;

/** Chats as server-sent events. Hanging up ends the stream and nothing else. */
export type ChatStreams = {
  /** Answers the request with the chat of a run the caller may see. */
  readonly follow: (
    request: Pick<OperationRequest, 'caller' | 'response'>,
    runId: string,
    from: ResumePoint | null,
  ) => Promise<null>;
};

const write = (response: Response, text: string): void => {
  if (response.writableEnded || response.destroyed) return;
  response.write(text);
  if (response.writableLength > MAX_BUFFERED) response.destroy();
};

export const createChatStreams = (deps: GatewayDeps): ChatStreams => {
  const { db, feed, artifacts } = deps;
  const deltas = createDeltaWatch(db);

  return {
    follow: async ({ caller, response }, runId, from) => {
      const { organizationId } = caller;
      const reader = createChatReader(db, artifacts, organizationId);
      const { status, lastSequence } = await reader.status(runId);
      if (from && TERMINAL_RUN_STATUSES.includes(status) && (await nothingLeft(reader, runId, from))) {
        response.status(204).end();
        return null;
      }
      // one thing after the other, whoever asks for it
      let working = Promise.resolve();
      const inTurn = (work: () => Promise<void>): void => {
        working = working.then(work).catch(() => void response.destroy());
      };
      const session = new ChatSession(
        runId,
        reader,
        {
          send: (event, id, data) => write(response, `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
          end: () => void response.end(),
        },
        (message, listener) => deltas.watch(organizationId, message, listener),
        (rows) => inTurn(() => session.deliver(rows)),
      );
      // subscribe first: what is published during the catch-up asks for another look
      const unsubscribe = await feed.subscribe(organizationId, (rows) => {
        if (rows.some((row) => row.aggregate_type === AGENT_RUN_AGGREGATE && row.aggregate_id === runId))
          inTurn(() => session.catchUp());
      });
      const heartbeat = setInterval(() => write(response, ': heartbeat\n\n'), HEARTBEAT_MS);
      const expires = response.locals['tokenExpiresAt'] as Date | undefined;
      const expiry = expires && setTimeout(() => response.end(), Math.max(1_000, expires.getTime() - Date.now()));
      response.on('close', () => {
        unsubscribe();
        session.close();
        clearInterval(heartbeat);
        clearTimeout(expiry);
      });
      response.status(200).set({
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-cache, no-transform',
        'X-Accel-Buffering': 'no',
        Connection: 'keep-alive',
      });
      response.flushHeaders();
      write(response, `retry: ${RETRY_MS}\nevent: ready\ndata: ${JSON.stringify({ runId, lastSequence })}\n\n`);
      inTurn(() => session.resume(from));
      return null;
    },
  };
};

/** After the end of a run only jobs go on, and they are not part of the chat. */
const nothingLeft = async (
  reader: ReturnType<typeof createChatReader>,
  runId: string,
  { sequence }: ResumePoint,
): Promise<boolean> => {
  const left = await reader.events(runId, sequence);
  return !left.some(({ type }) => type.startsWith('RUN_') || type.startsWith('MESSAGE_'));
};
