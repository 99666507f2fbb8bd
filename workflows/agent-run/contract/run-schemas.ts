import { z } from 'zod';
import { instant, uuid } from '../../platform/contract-kit';
import { MAX_PARALLEL, TOOL_CALL_STATUSES } from '../names';
import {
  answerValue,
  deliverableType,
  micros,
  optionalInstant,
  person,
  questionKind,
  questionStatus,
  runPhase,
  runStatus,
  stepKey,
  stepKind,
  stepStatus,
  usage,
} from './vocabulary';

export const budget = z
  .object({
    capMicros: micros,
    spentMicros: micros,
    reservedMicros: micros,
    /** Given to child runs. */
    allocatedMicros: micros,
    /** Charged beyond what was reserved. */
    overrunMicros: micros,
    currency: z.string(),
  })
  .meta({ id: 'AgentBudget' });

/** What a run may be asked to do now; the rest answers 409 `AGENT_003`. */
const runAction = z.enum(['pause', 'resume', 'cancel', 'changeBudget', 'export']);

export const agentRun = z
  .object({
    id: uuid,
    conversationId: uuid,
    threadId: uuid,
    title: z.string(),
    createdBy: person,
    status: runStatus,
    phase: runPhase,
    outcomeReason: z.string().nullable(),
    deliverableType,
    provider: z.string(),
    model: z.string(),
    /** The offline provider answered; nothing was charged. */
    simulated: z.boolean(),
    parentRunId: uuid.nullable(),
    childIndex: z.number().int().nullable(),
    maxParallel: z.number().int().min(1).max(MAX_PARALLEL.max),
    onExhausted: z.string(),
    costMicros: micros,
    costCents: z.number().int(),
    tokenUsage: usage,
    budget,
    openQuestions: z.number().int(),
    lastSequenceNum: z.number().int(),
    /** The finished deliverable, once there is one; of a website its manifest. */
    deliverableArtifactId: uuid.nullable(),
    allowed: z.array(runAction),
    version: z.number().int(),
    createdAt: instant,
    updatedAt: instant,
    startedAt: optionalInstant,
    completedAt: optionalInstant,
  })
  .meta({ id: 'AgentRun' });

export const runStep = z
  .object({
    stepKey,
    kind: stepKind,
    title: z.string(),
    status: stepStatus,
    dependsOn: z.array(stepKey),
    planRevision: z.number().int(),
    budgetShareBp: z.number().int(),
    summary: z.string().nullable(),
    outputArtifactId: uuid.nullable(),
    costMicros: micros,
    modelCalls: z.number().int(),
    toolCalls: z.number().int(),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
    startedAt: optionalInstant,
    completedAt: optionalInstant,
  })
  .meta({ id: 'AgentStep' });

export const toolCall = z
  .object({
    id: uuid,
    turn: z.number().int(),
    server: z.string(),
    tool: z.string(),
    effect: z.enum(['read', 'write']),
    status: z.enum(TOOL_CALL_STATUSES),
    isError: z.boolean(),
    attempt: z.number().int(),
    argsArtifactId: uuid,
    resultArtifactId: uuid.nullable(),
    createdAt: instant,
    completedAt: optionalInstant,
  })
  .meta({ id: 'AgentToolCall' });

export const stepDetail = runStep
  .extend({
    task: z.string(),
    modelCallList: z.array(
      z.object({
        id: uuid,
        turn: z.number().int(),
        attempt: z.number().int(),
        status: z.string(),
        finishReason: z.string().nullable(),
        costMicros: micros,
        firstTokenMs: z.number().int().nullable(),
        createdAt: instant,
      }),
    ),
    toolCallList: z.array(toolCall),
  })
  .meta({ id: 'AgentStepDetail' });

export const question = z
  .object({
    id: uuid,
    runId: uuid,
    runTitle: z.string(),
    threadId: uuid,
    stepKey,
    kind: questionKind,
    prompt: z.string(),
    /** Why it is asked. */
    reason: z.string(),
    /** JSON Schema 2020-12 of the answer; renders a form. */
    schema: z.record(z.string(), z.unknown()),
    defaultAnswer: answerValue.nullable(),
    onDeadline: z.enum(['use_default', 'fail_step']),
    deadlineAt: instant,
    status: questionStatus,
    answer: answerValue.nullable(),
    answeredBy: person.nullable(),
    answeredAt: optionalInstant,
    source: z.enum(['person', 'default', 'inherited']).nullable(),
    createdAt: instant,
  })
  .meta({ id: 'AgentQuestion' });

export const message = z
  .object({
    id: uuid,
    conversationId: uuid,
    runId: uuid.nullable(),
    stepKey: stepKey.nullable(),
    role: z.enum(['user', 'assistant', 'system']),
    status: z.enum(['STREAMING', 'COMPLETED', 'INTERRUPTED', 'FAILED']),
    attempt: z.number().int(),
    text: z.string().nullable(),
    contentArtifactId: uuid.nullable(),
    deliverableType: deliverableType.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'AgentMessage' });

export const conversation = z
  .object({
    id: uuid,
    title: z.string(),
    createdBy: person,
    visibility: z.enum(['private', 'organization']),
    members: z.array(person),
    runs: z.number().int(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'AgentConversation' });

/** What the chat, its resumption and the run's own page share. */
export const chatUrls = z.object({ chat: z.string(), events: z.string() });
