import { z } from 'zod';

/** Kinds of turn that ask a model. `ask` and `fan_out` steps need none: the plan holds all they say. */
export const TURN_KINDS = ['plan', 'research', 'analyse', 'chart', 'write', 'review'] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

const key = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
const line = z.string().min(1).max(400);
const scalar = z.union([z.string().max(400), z.number(), z.boolean(), z.null()]);

const question = z.object({
  prompt: z.string().min(1).max(1000),
  /** Why it is asked and what happens without an answer, for the card. */
  reason: z.string().max(1000),
  /** JSON Schema 2020-12 of the answer: an object of plain fields. */
  schema: z.record(z.string(), z.unknown()),
  defaultAnswer: z.record(z.string(), scalar).optional(),
  onDeadline: z.enum(['use_default', 'fail_step']),
  deadlineHours: z.number().min(0.01).max(720),
});

const planStep = z.object({
  key,
  kind: z.enum(['research', 'analyse', 'chart', 'write', 'review', 'ask', 'fan_out']),
  title: z.string().min(1).max(160),
  /** What the step is to find or make, in words. */
  task: z.string().min(1).max(4000),
  dependsOn: z.array(key).max(40),
  /** Share of the run's cap in basis points, a hint. */
  budgetShareBp: z.number().int().min(0).max(10_000),
  question: question.optional(),
  children: z
    .array(z.object({ title: z.string().min(1).max(160), request: z.string().min(1).max(4000) }))
    .max(64)
    .optional(),
});
export type PlanStep = z.infer<typeof planStep>;

/** A plan whose steps are in an order they can run in: each depends only on earlier ones. */
export const planSchema = z
  .object({ title: z.string().min(1).max(160), steps: z.array(planStep).min(1).max(40) })
  .superRefine(({ steps }, context) => {
    const seen = new Set<string>();
    for (const step of steps) {
      const refuse = (message: string): void =>
        context.addIssue({ code: 'custom', message: `${step.key}: ${message}` });
      if (seen.has(step.key)) refuse('the key is used twice');
      for (const before of step.dependsOn)
        if (!seen.has(before)) refuse(`depends on ${before}, which is not before it`);
      if ((step.kind === 'ask') !== (step.question !== undefined)) refuse('an ask step, and only it, has a question');
      if ((step.kind === 'fan_out') !== (step.children !== undefined))
        refuse('a fan_out step, and only it, has children');
      seen.add(step.key);
    }
  });
export type Plan = z.infer<typeof planSchema>;

/** A place in a source that bears out a point. `quote` is exact text of the source. */
const passage = z.object({ uri: z.string().min(1).max(400), quote: z.string().min(1).max(1200), point: line });
export type Passage = z.infer<typeof passage>;

const research = z.object({ summary: z.string().max(2000), passages: z.array(passage).max(40) });

const table = z.object({
  name: key,
  title: line,
  unit: z.string().max(40),
  columns: z.array(z.string().max(80)).min(1).max(20),
  rows: z.array(z.array(scalar).max(20)).max(400),
});
export type DataTable = z.infer<typeof table>;

/** A computed value; `quote` is the exact row, or the head of the columns, that it was computed from. */
const figure = z.object({
  name: key,
  label: line,
  value: z.number(),
  unit: z.string().max(40),
  uri: z.string().min(1).max(400),
  quote: z.string().min(1).max(1200),
});
export type Figure = z.infer<typeof figure>;

const analyse = z.object({
  summary: z.string().max(2000),
  tables: z.array(table).max(12),
  figures: z.array(figure).max(60),
});

/** What child runs hand to the step that made them, in their order. Put together by `mergeChildren`, not by a model. */
type FanOutOutput = {
  readonly summary: string;
  readonly children: readonly {
    readonly title: string;
    readonly status: string;
    readonly passages: readonly Passage[];
    readonly figures: readonly Figure[];
  }[];
};

const chart = z.object({
  name: key,
  title: line,
  /** What the picture shows, for those who do not see it. */
  alt: z.string().min(1).max(600),
  /** Vega-Lite 6 with inline data; anything with a `url` is refused. */
  spec: z.record(z.string(), z.unknown()),
});
export type Chart = z.infer<typeof chart>;
const charts = z.object({ summary: z.string().max(2000), charts: z.array(chart).max(12) });

const review = z.object({ summary: z.string().max(2000), notes: z.array(line).max(20) });

/** What a finished step hands on, by kind. `write` is Markdown; the others are JSON by these schemas. */
export const OUTPUTS = { plan: planSchema, research, analyse, chart: charts, review } as const;

export type StepOutput =
  | { kind: 'research'; output: z.infer<typeof research> }
  | { kind: 'analyse'; output: z.infer<typeof analyse> }
  | { kind: 'chart'; output: z.infer<typeof charts> }
  | { kind: 'review'; output: z.infer<typeof review> }
  | { kind: 'write'; output: { markdown: string } }
  | { kind: 'fan_out'; output: FanOutOutput };

/** A finished step as later turns and the report see it. */
export type StepResult = { readonly stepKey: string; readonly title: string } & StepOutput;

/** The model answered in a shape that its turn does not allow. Asking again may help. */
export class OutputInvalid extends Error {
  override readonly name = 'OutputInvalid';
}

const parse = <T>(schema: z.ZodType<T>, text: string): T => {
  // models like to wrap JSON in a fence
  const bare = text.trim().replace(/^```(?:json)?\s*|\s*```$/g, '');
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    throw new OutputInvalid(`The model's answer is no JSON (${bare.length} characters).`);
  }
  const result = schema.safeParse(value);
  if (!result.success)
    throw new OutputInvalid(`The model's answer has the wrong shape: ${z.prettifyError(result.error)}`);
  return result.data;
};

/** @throws OutputInvalid */
export const parsePlan = (text: string): Plan => parse(planSchema, text);

/** The output of a step from the model's last text. @throws OutputInvalid */
export const parseOutput = (kind: Exclude<TurnKind, 'plan'>, text: string): StepOutput => {
  switch (kind) {
    case 'research':
      return { kind, output: parse(research, text) };
    case 'analyse':
      return { kind, output: parse(analyse, text) };
    case 'chart':
      return { kind, output: parse(charts, text) };
    case 'review':
      return { kind, output: parse(review, text) };
    case 'write':
      if (text.trim() === '') throw new OutputInvalid('The model wrote nothing.');
      return { kind, output: { markdown: text } };
  }
};
