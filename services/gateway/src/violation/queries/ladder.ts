import { factsOf } from '@ratchet/activities/violation/facts';
import { calendarOf } from '@ratchet/activities/violation/load-case';
import { asSource } from '@ratchet/activities/violation/source';
import { readAs } from '@ratchet/prisma/database';
import type { explanation, ladder } from '@ratchet/workflows/violation/contract/case-schemas';
import { caseErrorMessage } from '@ratchet/workflows/violation/errors';
import type { CaseState, LadderStep, RuleFacts } from '@ratchet/workflows/violation/model';
import { isEnded, type StepKind } from '@ratchet/workflows/violation/names';
import { evaluateRule, type Evaluation } from '@ratchet/workflows/violation/rules/evaluate';
import { dueRefusal } from '@ratchet/workflows/violation/state/enter';
import { servedDay } from '@ratchet/workflows/violation/state/letters';
import type { z } from 'zod';
import type { GatewayDeps, OperationRequest } from '../../platform/room';
import type { ViolationHandlers } from '../handlers';
import { deadlineWords } from './deadline-words';
import { readCaseView, type CaseView } from './case-view';

type Ladder = z.input<typeof ladder>;
type Explanation = z.input<typeof explanation>;
type Asked = CaseView & { readonly facts: RuleFacts; readonly evaluation: Evaluation; readonly at: string };

const nextOf = ({ state, evaluation }: Asked): Explanation['next'] => {
  const { violation } = state;
  if (isEnded(violation.state) || violation.clock === 'STOPPED' || evaluation.decision.kind !== 'STEP') return null;
  const { key, kind, amountMinor, approval } = evaluation.decision.step;
  return { stepKey: key, kind, on: violation.clock === 'RUNNING' ? violation.lastDay : null, amountMinor, approval };
};

const statusOf = (state: CaseState, step: LadderStep, isReached: boolean): Ladder['steps'][number]['status'] => {
  if (step.key === state.violation.stepKey) return isEnded(state.violation.state) ? 'DONE' : 'CURRENT';
  if (isReached) return 'DONE';
  const currentRank = stepRank(state);
  return step.rank < currentRank || isEnded(state.violation.state) ? 'SKIPPED' : 'PLANNED';
};
const stepRank = ({ violation, rule }: CaseState): number =>
  rule.document.steps.find(({ key }) => key === violation.stepKey)?.rank ?? 0;
const fixedAmount = (step: LadderStep): number | null =>
  /^\d+$/.test(step.amountMinor ?? '') ? Number(step.amountMinor) : null;
const isFine = (kind: StepKind): boolean => kind === 'FINE' || kind === 'RECURRING_FINE';

const stepsOf = (asked: Asked): Ladder['steps'] => {
  const { state } = asked;
  const next = nextOf(asked);
  return state.rule.document.steps.map((step) => {
    const notice = state.notices.filter(({ stepKey }) => stepKey === step.key).at(-1);
    const fine = state.fines.filter(({ stepKey }) => stepKey === step.key).at(-1);
    const isCurrent = step.key === state.violation.stepKey;
    return {
      key: step.key,
      kind: step.kind,
      rank: step.rank,
      status: statusOf(state, step, notice !== undefined || fine !== undefined),
      delivery: [...(step.delivery ?? [])],
      period: step.period ?? null,
      servedOn: notice ? servedDay(notice) : null,
      lastDay: isCurrent ? state.violation.lastDay : null,
      plannedOn: next?.stepKey === step.key ? next.on : null,
      amountMinor: isFine(step.kind)
        ? (fine?.amountMinor ?? (next?.stepKey === step.key ? next.amountMinor : fixedAmount(step)))
        : null,
      approval: step.approval ?? null,
    };
  });
};

const ask = (
  deps: GatewayDeps,
  { caller, reader }: Pick<OperationRequest, 'caller' | 'reader'>,
  id: string,
): Promise<Asked> =>
  readAs(deps.db, reader, async (client) => {
    const now = deps.db.clock.now();
    const view = await readCaseView(client, caller, id, now);
    const facts = await factsOf(asSource(client), view.state, now.toISOString());
    return { ...view, facts, evaluation: evaluateRule(view.state.rule, facts), at: now.toISOString() };
  });

/** What stands between now and the next step, in words. */
const waitsFor = ({ state, at }: Asked): Explanation['waitsOn'] => {
  const refusal = dueRefusal(state, at);
  if (refusal === null) return [];
  const { deadlineAt, lastDay } = state.violation;
  const message =
    refusal.details['until'] && deadlineAt !== null && lastDay !== null
      ? `The owner has until the end of ${lastDay}. Nothing happens before that.`
      : caseErrorMessage(refusal.code, refusal.details);
  return [{ code: refusal.code, message }];
};

export const ladderQueries = (deps: GatewayDeps): Pick<ViolationHandlers, 'getLadder' | 'explainViolation'> => ({
  getLadder: async (request) => {
    const asked = await ask(deps, request, request.params.id);
    const { code, title, version, documentHash } = asked.state.rule;
    return { status: 200, body: { rule: { code, title, version, documentHash }, steps: stepsOf(asked) } };
  },
  explainViolation: async (request) => {
    const asked = await ask(deps, request, request.params.id);
    const { violation, association } = asked.state;
    const { deadlineBasis, lastDay, deadlineAt } = violation;
    const isDated = deadlineBasis !== null && lastDay !== null && deadlineAt !== null;
    return {
      status: 200,
      body: {
        next: nextOf(asked),
        waitsOn: waitsFor(asked),
        facts: asked.facts,
        trace: [...asked.evaluation.trace],
        decision: asked.shown.decision,
        deadline: isDated
          ? {
              servedOn: deadlineBasis.servedOn,
              period: deadlineBasis.period,
              lastDay,
              deadlineAt,
              timeZone: association.timeZone,
              words: deadlineWords(violation, association.timeZone, calendarOf(asked.state)),
            }
          : null,
      },
    };
  },
});
