import { api, newKey, read } from '@/api/client';
import type { Body } from '@/api/types';
import { uploadFile } from '@/api/upload';

const target = (id: string) => ({ path: { id }, header: { 'Idempotency-Key': newKey() } });
const fresh = () => ({ header: { 'Idempotency-Key': newKey() } });

export const reportViolation = (body: Body<'/violations'>) => read(api.POST('/violations', { params: fresh(), body }));
export const verifyViolation = (id: string) =>
  read(api.POST('/violations/{id}/verify', { params: target(id), body: {} }));
export const dismissViolation = (id: string, reason: string) =>
  read(api.POST('/violations/{id}/dismiss', { params: target(id), body: { reason } }));
export const cancelViolation = (id: string, reason: string) =>
  read(api.POST('/violations/{id}/cancel', { params: target(id), body: { reason } }));
export const pauseViolation = (id: string, reason: string) =>
  read(api.POST('/violations/{id}/pause', { params: target(id), body: { reason } }));
export const resumeViolation = (id: string) =>
  read(api.POST('/violations/{id}/resume', { params: target(id), body: {} }));
export const acceptCure = (id: string) =>
  read(api.POST('/violations/{id}/accept-cure', { params: target(id), body: {} }));
export const rejectCure = (id: string, reason: string) =>
  read(api.POST('/violations/{id}/reject-cure', { params: target(id), body: { reason } }));
export const approveStep = (id: string, stepKey: string) =>
  read(api.POST('/violations/{id}/approve-step', { params: target(id), body: { stepKey } }));
export const recordDelivery = (id: string, body: Body<'/violations/{id}/record-delivery'>) =>
  read(api.POST('/violations/{id}/record-delivery', { params: target(id), body }));
export const reportCure = (id: string, body: Body<'/violations/{id}/cure-reports'>) =>
  read(api.POST('/violations/{id}/cure-reports', { params: target(id), body }));
export const fileAppeal = (id: string, body: Body<'/violations/{id}/appeals'>) =>
  read(api.POST('/violations/{id}/appeals', { params: target(id), body }));

export const acceptAppeal = (appealId: string) =>
  read(api.POST('/appeals/{id}/accept', { params: target(appealId), body: {} }));
export const rejectAppeal = (appealId: string, reason: string) =>
  read(api.POST('/appeals/{id}/reject', { params: target(appealId), body: { reason } }));
export const decideAppeal = (appealId: string, body: Body<'/appeals/{id}/decide'>) =>
  read(api.POST('/appeals/{id}/decide', { params: target(appealId), body }));
export const withdrawAppeal = (appealId: string) =>
  read(api.POST('/appeals/{id}/withdraw', { params: target(appealId), body: {} }));

/** Photos and papers are uploaded first; a report, cure or appeal then names them by their hash. */
export const uploadEvidence = async (
  files: readonly File[],
): Promise<{ kind: 'PHOTO' | 'DOCUMENT'; sha256: string }[]> => {
  const uploaded: { kind: 'PHOTO' | 'DOCUMENT'; sha256: string }[] = [];
  for (const file of files) {
    const { sha256 } = await uploadFile<{ sha256: string }>('/evidence', file);
    uploaded.push({ kind: file.type.startsWith('image/') ? 'PHOTO' : 'DOCUMENT', sha256 });
  }
  return uploaded;
};

export const previewPayment = (body: Body<'/payments/preview'>) => read(api.POST('/payments/preview', { body }));
export const postPayment = (body: Body<'/payments'>) => read(api.POST('/payments', { params: fresh(), body }));
