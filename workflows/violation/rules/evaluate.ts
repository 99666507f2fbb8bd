import type { NextStep, RuleFacts, RuleVersion } from '../model';
import type { Choice, Condition, Ladder, NumberFact, TypedStep } from './ladder';
import { LADDERS } from './ladders';

/** One expression that was looked at: what it asked, on which facts, what came out. */
export type TraceLine = {
  readonly at: string;
  readonly expression: string;
  readonly facts: Readonly<Record<string, number | string | null>>;
  readonly value: string | number | boolean;
};
/** What comes next; CAP_REACHED when a further fine would pass the rule's cap. */
export type RuleDecision =
  | { readonly kind: 'STEP'; readonly step: NextStep }
  | { readonly kind: 'END'; readonly reason: 'LADDER_ENDED' | 'CAP_REACHED' };
export type Evaluation = { readonly decision: RuleDecision; readonly trace: readonly TraceLine[] };

/** The one way to ask a rule. What stands behind it may change; the question does not. */
export type RuleEvaluator = {
  readonly engine: string;
  /** The step after `facts.violation.stepKey`, or the entry step where that is null. */
  readonly evaluate: (rule: Pick<RuleVersion, 'code' | 'version'>, facts: RuleFacts) => Evaluation;
};

const numberOf = (facts: RuleFacts, fact: NumberFact): number => {
  switch (fact) {
    case 'history.priorUpheld6m':
      return facts.history.priorUpheld6m;
    case 'history.priorUpheld12m':
      return facts.history.priorUpheld12m;
    case 'account.assessmentOpenMinor':
      return facts.account.assessmentOpenMinor;
    case 'account.daysDelinquent':
      return facts.account.daysDelinquent;
  }
};

type Asked = { readonly facts: RuleFacts; readonly trace: TraceLine[] };

const holds = ({ facts, trace }: Asked, at: string, { fact, atLeast }: Condition): boolean => {
  const found = numberOf(facts, fact);
  const value = found >= atLeast;
  trace.push({ at, expression: `${fact} >= ${atLeast}`, facts: { [fact]: found }, value });
  return value;
};

const choose = <T extends string | number>(asked: Asked, at: string, choice: Choice<T>): T => {
  if (typeof choice !== 'object') return choice;
  return holds(asked, at, choice.when) ? choice.then : choice.otherwise;
};

const planned = (asked: Asked, step: TypedStep, occurrenceNo: number): NextStep => {
  const letter = step.kind === 'NOTICE' || step.kind === 'HEARING' ? step : null;
  const fine = step.kind === 'FINE' || step.kind === 'RECURRING_FINE' ? step : null;
  return {
    key: step.key,
    kind: step.kind,
    rank: step.rank,
    occurrenceNo,
    template: letter?.template ?? null,
    delivery: letter?.delivery ?? [],
    period: periodOf(step),
    amountMinor: fine && choose(asked, `${step.key}.amountMinor`, fine.amountMinor),
    capMinor: step.kind === 'RECURRING_FINE' ? step.capMinor : null,
    approval: step.kind === 'FINE' || step.kind === 'LIEN_REFERRAL' ? (step.approval ?? null) : null,
  };
};

const periodOf = (step: TypedStep): NextStep['period'] => {
  switch (step.kind) {
    case 'NOTICE':
      return step.period;
    case 'HEARING':
      return step.minNotice;
    case 'FINE':
      return step.period ?? null;
    case 'RECURRING_FINE':
      return { days: step.every.days, basis: 'CALENDAR' };
    case 'LIEN_REFERRAL':
      return null;
  }
};

const entryOf = (asked: Asked, ladder: Ladder): TypedStep => {
  const key = choose(asked, 'startStep', ladder.startStep);
  const step = ladder.steps.find((candidate) => candidate.key === key);
  if (!step) throw new Error(`${ladder.rule}: the start step "${key}" is not on the ladder`);
  return step;
};

const follow = (asked: Asked, ladder: Ladder): RuleDecision => {
  const { stepKey, occurrenceNo, fineTotalMinor } = asked.facts.violation;
  if (stepKey === null) return { kind: 'STEP', step: planned(asked, entryOf(asked, ladder), 1) };
  const index = ladder.steps.findIndex((step) => step.key === stepKey);
  const current = ladder.steps[index];
  if (!current) throw new Error(`${ladder.rule}: the step "${stepKey}" is not on the ladder`);
  const repeats = current.kind === 'RECURRING_FINE';
  const next = repeats ? current : ladder.steps[index + 1];
  // a referral is the board's own decision, never what simply comes due
  if (!next || next.kind === 'LIEN_REFERRAL') return { kind: 'END', reason: 'LADDER_ENDED' };
  const step = planned(asked, next, repeats ? occurrenceNo + 1 : 1);
  if (step.capMinor === null || step.amountMinor === null) return { kind: 'STEP', step };
  const total = fineTotalMinor + step.amountMinor;
  const isWithin = total <= step.capMinor;
  asked.trace.push({
    at: `${step.key}.capMinor`,
    expression: `violation.fineTotalMinor + ${step.amountMinor} <= ${step.capMinor}`,
    facts: { 'violation.fineTotalMinor': fineTotalMinor },
    value: isWithin,
  });
  return isWithin ? { kind: 'STEP', step } : { kind: 'END', reason: 'CAP_REACHED' };
};

/** Typed tables in code, governed by the review of code. */
export const calculator: RuleEvaluator = {
  engine: 'calculator@1',
  evaluate: ({ code, version }, facts) => {
    const ladder = version === 1 ? LADDERS[code] : undefined;
    if (!ladder) throw new Error(`the calculator has no table for ${code} version ${version}`);
    const trace: TraceLine[] = [];
    const decision = follow({ facts, trace }, ladder);
    return { decision, trace };
  },
};

/** What the rule decides on these facts. @throws Error when the evaluator does not know the rule's version. */
export const evaluateRule = (rule: Pick<RuleVersion, 'code' | 'version'>, facts: RuleFacts): Evaluation =>
  calculator.evaluate(rule, facts);
