import { api, newKey, read } from '@/api/client';
import type { Body } from '@/api/types';

const header = () => ({ 'Idempotency-Key': newKey() });
const target = (id: string) => ({ path: { id }, header: header() });

export const deployPipeline = (pipelineId: string, body: Body<'/pipelines/{id}/deploy'>) =>
  read(api.POST('/pipelines/{id}/deploy', { params: target(pipelineId), body }));

export const approveDeployment = (id: string, planHash: string, comment: string) =>
  read(
    api.POST('/deployments/{id}/approve', {
      params: target(id),
      body: { planHash, ...(comment === '' ? {} : { comment }) },
    }),
  );
export const rejectDeployment = (id: string, reason: string) =>
  read(api.POST('/deployments/{id}/reject', { params: target(id), body: { reason } }));
export const startDeployment = (id: string) =>
  read(api.POST('/deployments/{id}/start', { params: target(id), body: {} }));
export const pauseDeployment = (id: string, reason: string) =>
  read(api.POST('/deployments/{id}/pause', { params: target(id), body: { reason } }));
export const resumeDeployment = (id: string) =>
  read(api.POST('/deployments/{id}/resume', { params: target(id), body: {} }));
export const cancelDeployment = (id: string, reason: string) =>
  read(api.POST('/deployments/{id}/cancel', { params: target(id), body: { reason } }));
export const abandonDeployment = (id: string, reason: string) =>
  read(api.POST('/deployments/{id}/abandon', { params: target(id), body: { reason } }));
export const retryDeployment = (id: string) =>
  read(api.POST('/deployments/{id}/retry', { params: target(id), body: {} }));
export const replanDeployment = (id: string) =>
  read(api.POST('/deployments/{id}/replan', { params: target(id), body: {} }));

type Step = { readonly pipelineId: string; readonly runId: string; readonly uniqueId: string };
const step = ({ pipelineId, runId, uniqueId }: Step) => ({
  path: { id: pipelineId, runId, uniqueId },
  header: header(),
});
export const retryNode = (at: Step) =>
  read(api.POST('/pipelines/{id}/runs/{runId}/nodes/{uniqueId}/retry', { params: step(at), body: {} }));
export const skipNode = (at: Step, reason: string) =>
  read(api.POST('/pipelines/{id}/runs/{runId}/nodes/{uniqueId}/skip', { params: step(at), body: { reason } }));
