import { api, newKey, read } from '@/api/client';
import type { AgentRun, Body } from '@/api/types';

const key = () => ({ header: { 'Idempotency-Key': newKey() } });
const target = (id: string) => ({ path: { id }, ...key() });

type AnswerValue = Body<'/agent/questions/{id}/answer'>['response'];

// without `Accept: text/event-stream` the answer is JSON
export const startRun = (body: Body<'/agent/chat'>) =>
  read(api.POST('/agent/chat', { params: key(), body })) as Promise<{ run: AgentRun }>;
export const answerQuestion = (questionId: string, response: AnswerValue) =>
  read(api.POST('/agent/questions/{id}/answer', { params: target(questionId), body: { response } }));
export const cancelRun = (id: string, mode: 'abort' | 'finish_now') =>
  read(api.POST('/agent-runs/{id}/cancel', { params: target(id), body: { mode } as Body<'/agent-runs/{id}/cancel'> }));
export const pauseRun = (id: string) =>
  read(api.POST('/agent-runs/{id}/pause', { params: target(id), body: {} as Body<'/agent-runs/{id}/pause'> }));
export const resumeRun = (id: string) => read(api.POST('/agent-runs/{id}/resume', { params: target(id), body: {} }));
export const exportRun = (id: string, artifactId: string, format: Body<'/agent-runs/{id}/exports'>['format']) =>
  read(api.POST('/agent-runs/{id}/exports', { params: target(id), body: { artifactId, format } }));
