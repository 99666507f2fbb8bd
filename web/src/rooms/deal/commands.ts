import { api, newKey, read } from '@/api/client';
import { compact } from '@/api/compact';
import type { Answer, Body } from '@/api/types';

const target = (id: string) => ({ path: { id }, header: { 'Idempotency-Key': newKey() } });

export const completeTask = ({ taskId, note }: { taskId: string; note?: string }) =>
  read(
    api.POST('/tasks/{id}/complete', {
      params: target(taskId),
      body: compact({ note }) as Body<'/tasks/{id}/complete'>,
    }),
  );
export const skipTask = ({ taskId, reason }: { taskId: string; reason: string }) =>
  read(api.POST('/tasks/{id}/skip', { params: target(taskId), body: { reason } }));
export const assignTask = ({ taskId, userId }: { taskId: string; userId: string }) =>
  read(api.POST('/tasks/{id}/assign', { params: target(taskId), body: { userId } }));
export const unassignTask = ({ taskId }: { taskId: string }) =>
  read(api.POST('/tasks/{id}/unassign', { params: target(taskId), body: {} }));

export const acceptOffer = (id: string, body: Body<'/deals/{id}/accept-offer'>) =>
  read(api.POST('/deals/{id}/accept-offer', { params: target(id), body }));
export const markPending = (id: string) => read(api.POST('/deals/{id}/mark-pending', { params: target(id), body: {} }));
export const closeDeal = (id: string) => read(api.POST('/deals/{id}/close', { params: target(id), body: {} }));
export const pauseDeal = (id: string, body: Body<'/deals/{id}/pause'>) =>
  read(api.POST('/deals/{id}/pause', { params: target(id), body }));
export const resumeDeal = (id: string, body: Body<'/deals/{id}/resume'>) =>
  read(api.POST('/deals/{id}/resume', { params: target(id), body }));
export const cancelDeal = (id: string, body: Body<'/deals/{id}/cancel'>) =>
  read(api.POST('/deals/{id}/cancel', { params: target(id), body }));
export const createDeal = (body: Body<'/deals'>) =>
  read(api.POST('/deals', { params: { header: { 'Idempotency-Key': newKey() } }, body }));

type Outcome = Answer<'/tasks/{id}/complete', 'post'>;

/** What a completed task set off, in words. */
export const outcomeWords = ({ task, unblocked }: Outcome): { title: string; text?: string } => ({
  title: `${task.title} — ${task.status === 'SKIPPED' ? 'skipped' : 'done'}`,
  ...(unblocked.length > 0 ? { text: `Unlocked: ${unblocked.map(({ title }) => title).join(', ')}` } : {}),
});
