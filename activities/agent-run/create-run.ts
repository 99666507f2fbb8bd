import type { Unit } from '@ratchet/prisma/commit';
import type { DeliverableType, OnExhausted } from '@ratchet/workflows/agent-run/names';
import { v7 as uuidv7 } from 'uuid';
import type { ArtifactStore } from '../platform/artifact-store';
import { addArtifact, addBlob, keepJson } from './artifacts';
import type { AgentConfig } from './config';
import { grantRun, openConversation } from './conversations';
import { emit } from './events';
import { insertRun } from './insert-run';
import { RunRefusal } from './refusal';
import { configOf } from './run-config';
import { requestRun } from './start';

export type CreateRunInput = {
  /** Id of the aggregate the unit creates. */
  readonly runId: string;
  readonly userId: string;
  readonly conversationId: string | null;
  readonly content: string;
  readonly deliverableType: DeliverableType;
  readonly capMicros: number;
  readonly maxParallel: number;
  readonly onExhausted: OnExhausted;
  readonly onBusy: 'enqueue' | 'reject';
  readonly seed: number;
};
export type CreatedRun = { readonly messageId: string; readonly queued: boolean };

/**
 * A request becomes a run: conversation, message, frozen settings, cap, access, and the start of its workflow. While another
 * run of the conversation is under way it waits in the queue and costs nothing.
 * @throws RunRefusal AGENT_002 no such conversation; AGENT_008 the model has no price; AGENT_012 busy and `onBusy` is reject
 */
export const createRun = async (
  unit: Unit,
  { artifacts, settings }: { artifacts: ArtifactStore; settings: AgentConfig },
  input: CreateRunInput,
): Promise<CreatedRun> => {
  const { runId, userId, content, deliverableType } = input;
  const config = await configOf(unit, settings, input.seed);
  const title = content.replace(/\s+/g, ' ').slice(0, 120);
  const { conversationId, members, ahead } = await openConversation(unit, input.conversationId, userId, title);
  if (ahead > 0 && input.onBusy === 'reject') throw new RunRefusal('AGENT_012');
  const kept = await keepJson(artifacts, unit.organizationId, config);
  await addBlob(unit, kept);
  const queued = ahead > 0;
  const configArtifactId = uuidv7();
  await insertRun(unit, {
    ...input,
    conversationId,
    threadId: runId,
    title,
    createdBy: userId,
    status: queued ? 'QUEUED' : 'RUNNING',
    config,
    configSha256: kept.sha256,
    configArtifactId,
    toolsSha256: null,
    parent: null,
  });
  await addArtifact(unit, {
    id: configArtifactId,
    kept,
    runId,
    mediaType: 'application/json',
    name: 'config.json',
    entityType: 'prompt_snapshot',
  });
  await grantRun(unit, runId, members);
  const messageId = await addRequest(unit, { runId, conversationId, content, deliverableType });
  emit(unit, 'MESSAGE_CREATED', { messageId, role: 'user', text: content, deliverableType }, { changesAccess: true });
  if (queued) emit(unit, 'RUN_QUEUED', { reason: 'thread_busy', position: ahead });
  else {
    emit(unit, 'RUN_STARTED', {
      conversationId,
      threadId: runId,
      messageId,
      deliverableType,
      provider: config.provider,
      model: config.model,
      simulated: config.simulated,
      budget: { capMicros: input.capMicros, currency: config.price.currency },
      configSha256: kept.sha256,
    });
    requestRun(unit, unit, runId);
  }
  unit.audit({
    eventType: 'agent-run.created',
    entityType: 'agent-run',
    entityId: runId,
    data: { deliverableType, capMicros: input.capMicros, queued },
  });
  return { messageId, queued };
};

/** The words a run answers to. */
export const addRequest = async (
  { tx, organizationId, at }: Unit,
  request: { runId: string; conversationId: string; content: string; deliverableType: string },
): Promise<string> => {
  const id = uuidv7();
  const { runId, conversationId, content, deliverableType } = request;
  await tx.$executeRaw`
    INSERT INTO agent_run.messages (organization_id, id, conversation_id, run_id, role, status, text, deliverable_type, created_at)
    VALUES (${organizationId}::uuid, ${id}::uuid, ${conversationId}::uuid, ${runId}::uuid, 'user', 'COMPLETED', ${content}, ${deliverableType}, ${at})`;
  return id;
};
