import { z } from 'zod';
import { instant, localDate, uuid } from '../../platform/contract-kit';
import { conflict, area, dealRole, dealType, dueRule, dueTrace, lag } from './vocabulary';
import { keyDate } from './deal-schemas';

const templateMilestone = z.object({
  key: z.string(),
  name: z.string(),
  buyerLabel: z.string().nullable(),
  position: z.number().int(),
});
const mode = z.enum(['sequential', 'graph']);

/** A published template, enough to choose one. */
export const templateSummary = z
  .object({
    key: z.string(),
    name: z.string(),
    dealType,
    builtIn: z.boolean(),
    versionId: uuid,
    number: z.number().int(),
    mode,
    calendar: z.string(),
    publishedAt: instant.nullable(),
    milestones: z.array(templateMilestone),
    taskCount: z.number().int(),
    keyDates: z.array(z.object({ key: z.string(), derived: z.boolean() })),
  })
  .meta({ id: 'TemplateSummary' });

export const templateVersion = z
  .object({
    key: z.string(),
    name: z.string(),
    dealType,
    builtIn: z.boolean(),
    versionId: uuid,
    number: z.number().int(),
    status: z.enum(['DRAFT', 'PUBLISHED', 'RETIRED']),
    mode,
    calendar: z.string(),
    dueTime: z.string(),
    changeNote: z.string().nullable(),
    publishedAt: instant.nullable(),
    keyDates: z.array(z.object({ key: z.string(), rule: dueRule })),
    milestones: z.array(templateMilestone),
    tasks: z.array(
      z.object({
        key: z.string(),
        title: z.string(),
        instructions: z.string().nullable(),
        milestoneKey: z.string().nullable(),
        assigneeRole: dealRole.nullable(),
        area,
        dueRule: dueRule.nullable(),
        required: z.boolean(),
        weight: z.number().int(),
        estimateDays: z.number().int(),
        evidenceType: z.string().nullable(),
        contingency: z.boolean(),
        emits: z.string().nullable(),
        externalSignal: z.string().nullable(),
        buyerVisible: z.boolean(),
        buyerLabel: z.string().nullable(),
        appliesWhen: z.record(z.string(), z.unknown()).nullable(),
        phase: z.enum(['NORMAL', 'CANCELLATION']),
      }),
    ),
    dependencies: z.array(lag.extend({ from: z.string(), to: z.string(), waivable: z.boolean() })),
  })
  .meta({ id: 'TemplateVersion' });

/** All dates of a deal before it is saved. Dates that count from a completion are estimated. */
export const dealPlan = z
  .object({
    template: z.object({ key: z.string(), name: z.string(), version: z.number().int() }),
    timeZone: z.string(),
    keyDates: z.array(keyDate),
    milestones: z.array(
      z.object({ key: z.string(), name: z.string(), plannedAt: instant.nullable(), localDate: localDate.nullable() }),
    ),
    tasks: z.array(
      z.object({
        key: z.string(),
        title: z.string(),
        milestoneKey: z.string().nullable(),
        assigneeRole: dealRole.nullable(),
        area,
        dueAt: instant.nullable(),
        dueEstimated: z.boolean(),
        dueRule: dueRule.nullable(),
        dueTrace: dueTrace.nullable(),
        waitsOn: z.array(z.string()),
      }),
    ),
    projectedClosing: localDate.nullable(),
    conflicts: z.array(conflict),
  })
  .meta({ id: 'DealPlan' });
