import { z } from 'zod';
import { uuid } from '../../platform/contract-kit';
import { DEFAULT_CAP_MICROS, MAX_PARALLEL } from '../names';
import { answerValue, cancelMode, deliverableType, exportFormat, reasonText } from './vocabulary';

const ALIASES: Readonly<Record<string, string>> = {
  conversation_id: 'conversationId',
  deliverable_type: 'deliverableType',
  thread_id: 'threadId',
  question_id: 'questionId',
};
const rename = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [ALIASES[name] ?? name, inner]))
    : value;
/** Also takes the names with underscores that other chat services use. */
const withAliases = <T extends z.ZodType>(schema: T) => z.preprocess(rename, schema);

export const chatBody = withAliases(
  z.strictObject({
    conversationId: uuid.optional(),
    message: withAliases(
      z.strictObject({
        content: z.string().trim().min(1).max(8_000),
        deliverableType: deliverableType.extract(['report', 'website', 'answer']).default('report'),
      }),
    ),
    options: z
      .strictObject({
        capMicros: z.number().int().min(1_000).max(100_000_000).default(DEFAULT_CAP_MICROS),
        maxParallel: z.number().int().min(1).max(MAX_PARALLEL.max).default(MAX_PARALLEL.default),
        onExhausted: z.enum(['finish_partial', 'fail']).default('finish_partial'),
        onBusy: z.enum(['enqueue', 'reject']).default('enqueue'),
        seed: z.number().int().min(0).max(2_147_483_647).default(1),
      })
      .prefault({}),
  }),
).meta({ id: 'AgentChatCommand' });
export type ChatBody = z.output<typeof chatBody>;

export const resumeBody = withAliases(
  z.strictObject({ threadId: uuid, questionId: uuid.optional(), response: answerValue }),
).meta({ id: 'AgentResumeCommand' });
export const answerBody = z.strictObject({ response: answerValue }).meta({ id: 'AgentAnswerCommand' });

export const cancelBody = z
  .strictObject({ mode: cancelMode.default('abort'), reason: reasonText.default('stopped by a person') })
  .meta({ id: 'AgentCancelCommand' });
export const pauseBody = z.strictObject({ reason: reasonText.default('paused by a person') }).meta({
  id: 'AgentPauseCommand',
});
export const unpauseBody = z.strictObject({}).meta({ id: 'AgentUnpauseCommand' });
export const budgetBody = z
  .strictObject({ capMicros: z.number().int().min(0).max(100_000_000), reason: reasonText.default('cap changed') })
  .meta({ id: 'AgentBudgetCommand' });
export const exportBody = z
  .strictObject({ format: exportFormat, artifactId: uuid.optional() })
  .meta({ id: 'AgentExportCommand' });
