import { setTimeout } from 'node:timers/promises';
import { Context } from '@temporalio/activity';
import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import { isDatabaseAway, readAs, systemReader } from '@ratchet/prisma/database';
import type { TurnOutcome } from '@ratchet/workflows/agent-run/activity-types';
import type { Engine } from '../engine';
import { alive } from '../heartbeat';
import { beginTurn, type BegunTurn } from './begin-turn';
import { failTurn } from './fail-turn';
import { classify } from './failures';
import { finishTurn } from './finish-turn';
import { readTurn, type TurnInput } from './read-turn';
import { streamTurn } from './stream-turn';

const MAX_ATTEMPTS = 5;
const STORE_ATTEMPTS = 10;
const STORE_PAUSE_MS = 500;

/**
 * One turn with the model: reserve, stream, settle. A repeat of a finished turn returns it without asking again; a repeat of
 * a broken one is a new attempt that takes the message over.
 * @throws ApplicationFailure by its code; those that no repeat can mend are not retryable
 */
export const modelTurn =
  (engine: () => Engine) =>
  async (input: TurnInput): Promise<TurnOutcome> => {
    const of = engine();
    const finished = await finishedTurn(of, input);
    if (finished) return finished;
    const context = Context.current();
    return alive(context, async () => {
      const read = await readTurn(of, input);
      const begun = await beginTurn(of, input, read);
      if (!begun) return { status: 'EXHAUSTED' };
      const sink = begun.messageId === null ? null : of.deltas.open({ ...input, ...begun, messageId: begun.messageId });
      try {
        const streamed = await streamTurn(of, read, begun, sink, context.cancellationSignal);
        return await stored(async () => {
          await sink?.finish();
          return finishTurn(of, input, read, begun, streamed);
        });
      } catch (error) {
        throw await broken(of, input, begun, error, sink?.text() ?? '', context);
      } finally {
        sink?.discard();
      }
    });
  };

/** An answer that is paid for is not thrown away because the store is away for a moment. */
const stored = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= STORE_ATTEMPTS || !isDatabaseAway(error)) throw error;
      await setTimeout(STORE_PAUSE_MS);
    }
  }
};

const broken = async (
  engine: Engine,
  input: TurnInput,
  begun: BegunTurn,
  error: unknown,
  partial: string,
  { cancellationSignal, info }: Context,
): Promise<Error> => {
  const stopped = cancellationSignal.aborted;
  const failure = stopped ? { code: 'Cancelled', retryable: false, free: false } : classify(error);
  const willRetry = failure.retryable && info.attempt < MAX_ATTEMPTS;
  await failTurn(engine, input, begun, failure, { willRetry, partial });
  if (stopped) return new CancelledFailure('the run was stopped');
  return ApplicationFailure.create({
    message: `The model call did not succeed: ${failure.code}.`,
    type: failure.code,
    nonRetryable: !failure.retryable,
    ...(failure.retryAfterMs === undefined ? {} : { nextRetryDelay: failure.retryAfterMs }),
  });
};

type Stored = { status: string; toolCalls: { toolCallId: string; effect: 'read' | 'write' }[] };
const FINISHED = `SELECT c.status, (SELECT coalesce(json_agg(json_build_object('toolCallId', t.id, 'effect', t.effect) ORDER BY t.id), '[]') FROM agent_run.tool_calls t
    WHERE t.organization_id = c.organization_id AND t.run_id = c.run_id AND t.step_key = c.step_key AND t.turn = c.turn) AS "toolCalls"
  FROM agent_run.model_calls c WHERE c.organization_id = $1 AND c.run_id = $2 AND c.step_key = $3 AND c.turn = $4 AND c.status = 'COMPLETED'`;

const finishedTurn = async ({ db }: Engine, input: TurnInput): Promise<TurnOutcome | null> => {
  const { organizationId, runId, stepKey, turn } = input;
  const stored = await readAs(db, systemReader(organizationId), async (client) => {
    const { rows } = await client.query<Stored>({
      name: 'agent-finished-turn',
      text: FINISHED,
      values: [organizationId, runId, stepKey, turn],
    });
    return rows[0];
  });
  return stored ? { status: 'COMPLETED', toolCalls: stored.toolCalls } : null;
};
