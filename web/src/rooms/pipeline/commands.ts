import { api, newKey, read } from '@/api/client';
import type { Body } from '@/api/types';

const target = (id: string) => ({ path: { id }, header: { 'Idempotency-Key': newKey() } });
const commandId = (): string => crypto.randomUUID();

export const appendEvents = (id: string, body: Body<'/pipelines/{id}/events'>) =>
  read(
    api.POST('/pipelines/{id}/events', {
      // the command is its own key: sent again after a lost connection it is the same edit
      params: { path: { id }, header: { 'Idempotency-Key': body.commandId } },
      body,
    }),
  );
export const undoCommand = (id: string, scope: 'mine' | 'all') =>
  read(api.POST('/pipelines/{id}/undo', { params: target(id), body: { scope, commandId: commandId() } }));
export const redoCommand = (id: string) =>
  read(api.POST('/pipelines/{id}/redo', { params: target(id), body: { commandId: commandId() } }));
export const restoreVersion = (id: string, version: number, expectedVersion: number) =>
  read(
    api.POST('/pipelines/{id}/restore', {
      params: target(id),
      body: { version, expectedVersion, commandId: commandId() },
    }),
  );
export const labelVersion = (id: string, label: string) =>
  read(api.POST('/pipelines/{id}/snapshots', { params: target(id), body: { label, commandId: commandId() } }));
export const createPipeline = (body: Body<'/pipelines'>) =>
  read(api.POST('/pipelines', { params: { header: { 'Idempotency-Key': newKey() } }, body }));
