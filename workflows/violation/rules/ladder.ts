import type { Period, RuleDocument } from '../model';
import type { Approval, Channel } from '../names';

/** A number among the facts, by its path. */
export type NumberFact =
  'history.priorUpheld6m' | 'history.priorUpheld12m' | 'account.assessmentOpenMinor' | 'account.daysDelinquent';
export type Condition = { readonly fact: NumberFact; readonly atLeast: number };
/** One value, or one of two by a condition on the facts. */
export type Choice<T extends string | number> =
  T | { readonly when: Condition; readonly then: T; readonly otherwise: T };

type Step = { readonly key: string; readonly rank: number };
export type NoticeStep = Step & {
  readonly kind: 'NOTICE';
  readonly template: string;
  readonly delivery: readonly Channel[];
  readonly period: Period;
};
export type HearingStep = Step & {
  readonly kind: 'HEARING';
  readonly template: string;
  readonly delivery: readonly Channel[];
  readonly minNotice: Period;
  readonly decisionNoticeDays: number;
};
export type FineStep = Step & {
  readonly kind: 'FINE';
  readonly amountMinor: Choice<number>;
  readonly approval?: Approval;
  readonly period?: Period;
};
export type RecurringFineStep = Step & {
  readonly kind: 'RECURRING_FINE';
  readonly amountMinor: Choice<number>;
  readonly every: { readonly days: number };
  /** Fines of the case add up to no more than this. */
  readonly capMinor: number;
};
export type ReferralStep = Step & {
  readonly kind: 'LIEN_REFERRAL';
  readonly when: readonly Condition[];
  readonly approval: Approval;
};
export type TypedStep = NoticeStep | HearingStep | FineStep | RecurringFineStep | ReferralStep;

/** A rule's consequences as a typed table; ranks rise strictly. */
export type Ladder = {
  readonly rule: string;
  readonly startStep: Choice<string>;
  readonly steps: readonly TypedStep[];
};

export const DSL = 'ratchet.rules/1';

const conditionText = ({ fact, atLeast }: Condition): string => `${fact} >= ${atLeast}`;
const choiceText = <T extends string | number>(choice: Choice<T>): string => {
  if (typeof choice !== 'object') return typeof choice === 'string' ? choice : String(choice);
  const literal = (value: T): string => (typeof value === 'string' ? `'${value}'` : String(value));
  return `${conditionText(choice.when)} ? ${literal(choice.then)} : ${literal(choice.otherwise)}`;
};

/** The ladder as the rule's document: choices and conditions become expressions over the facts. */
export const documentOf = ({ rule, startStep, steps }: Ladder): RuleDocument => ({
  dsl: DSL,
  rule,
  startStep: choiceText(startStep),
  steps: steps.map((step) => {
    switch (step.kind) {
      case 'NOTICE':
      case 'HEARING':
        return step;
      case 'FINE':
      case 'RECURRING_FINE':
        return { ...step, amountMinor: choiceText(step.amountMinor) };
      case 'LIEN_REFERRAL':
        return { ...step, when: step.when.map(conditionText).join(' && ') };
    }
  }),
});

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/** The one spelling of a document or of facts that is hashed: keys sorted, no spaces. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));
