import { answerQuestion } from '@ratchet/activities/agent-run/answer-question';
import { readAs } from '@ratchet/prisma/database';
import { ApiError } from '../../platform/api-error';
import type { Answer, GatewayDeps, OperationRequest } from '../../platform/room';
import type { AgentRunHandlers } from '../handlers';
import { urlsOf } from '../read/run-body';
import { commitRun } from './commit-run';

type Found = { id: string; runId: string; prompt: string; status: string };
type Request = Pick<OperationRequest, 'caller' | 'context' | 'key' | 'reader'>;

/** Answers one question under the request's key; who sees the run may answer it. */
const answer = async (deps: GatewayDeps, request: Request, question: Found, response: unknown): Promise<Answer> => {
  const { id: questionId, runId } = question;
  return commitRun(deps, request, { runId }, async (unit) => {
    await answerQuestion(unit, { runId, questionId, response });
    return { status: 202, body: { runId, questionId, urls: urlsOf(runId) } };
  });
};

const BY_ID = `SELECT id, run_id AS "runId", prompt, status FROM agent_run.questions WHERE organization_id = $1 AND id = $2`;
// the thread's open questions, or its last one, so that a late answer is told what stands
const OF_THREAD = `SELECT q.id, q.run_id AS "runId", q.prompt, q.status FROM agent_run.questions q JOIN agent_run.runs r ON r.organization_id = q.organization_id AND r.id = q.run_id
  WHERE q.organization_id = $1 AND r.thread_id = $2 ORDER BY q.status = 'OPEN' DESC, q.created_at DESC, q.id`;

export const answerCommands = (
  deps: GatewayDeps,
): Pick<AgentRunHandlers, 'answerAgentQuestion' | 'resumeAgentThread'> => {
  const find = (request: Request, name: string, text: string, id: string): Promise<Found[]> =>
    readAs(deps.db, request.reader, async (client) => {
      const values = [request.caller.organizationId, id];
      return (await client.query<Found>({ name, text, values })).rows;
    });
  return {
    answerAgentQuestion: async (request) => {
      const [question] = await find(request, 'agent_question', BY_ID, request.params.id);
      if (!question) throw new ApiError('NOT_FOUND_001');
      return answer(deps, request, question, request.body.response);
    },
    resumeAgentThread: async (request) => {
      const { threadId, questionId, response } = request.body;
      const questions = await find(request, 'agent_thread_questions', OF_THREAD, threadId);
      const open = questions.filter(({ status }) => status === 'OPEN');
      if (questionId === undefined && open.length > 1)
        throw new ApiError('AGENT_006', { questions: open.map(({ id, prompt }) => ({ id, title: prompt })) });
      const question = questionId === undefined ? questions[0] : questions.find(({ id }) => id === questionId);
      if (!question) throw new ApiError('AGENT_002');
      return answer(deps, request, question, response);
    },
  };
};
