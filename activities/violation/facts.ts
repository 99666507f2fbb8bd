import { createHash } from 'node:crypto';
import type { Unit } from '@ratchet/prisma/commit';
import { daysBetween, localDateOf } from '@ratchet/workflows/platform/calendar';
import type { CaseState, RuleFacts } from '@ratchet/workflows/violation/model';
import { evaluateRule, type Evaluation } from '@ratchet/workflows/violation/rules/evaluate';
import { canonicalJson } from '@ratchet/workflows/violation/rules/ladder';
import { today } from '@ratchet/workflows/violation/state/clock';
import { fineTotal } from '@ratchet/workflows/violation/state/fines';
import { v7 as uuidv7 } from 'uuid';
import type { Source } from './source';

// earlier cases of the same rule and account count by the day they were observed, once a letter was served and unless they came to nothing
const FACTS = `SELECT l.kind, l.rented, l.phase,
  count(h.id) FILTER (WHERE h.observed_at >= v.observed_at - interval '6 months')::integer AS "priorUpheld6m", count(h.id)::integer AS "priorUpheld12m",
  c.open AS "openMinor", c.assessment AS "assessmentOpenMinor", c.fine AS "fineOpenMinor", c.oldest::text AS "oldestDueOn"
FROM violation.violation v
JOIN violation.lot l ON l.organization_id = v.organization_id AND l.id = v.lot_id
LEFT JOIN violation.violation h ON h.organization_id = v.organization_id AND h.owner_account_id = v.owner_account_id AND h.rule_id = v.rule_id AND h.id <> v.id
  AND h.observed_at < v.observed_at AND h.observed_at >= v.observed_at - interval '12 months' AND h.state NOT IN ('DISMISSED', 'CANCELLED') AND h.deleted_at IS NULL
  AND EXISTS (SELECT FROM violation.notice_delivery d WHERE d.organization_id = h.organization_id AND d.violation_id = h.id AND d.status = 'SERVED')
CROSS JOIN LATERAL (SELECT coalesce(sum(x.amount_minor - x.applied_minor), 0)::float8 AS open,
    coalesce(sum(x.amount_minor - x.applied_minor) FILTER (WHERE x.category IN ('ASSESSMENT', 'SPECIAL_ASSESSMENT')), 0)::float8 AS assessment,
    coalesce(sum(x.amount_minor - x.applied_minor) FILTER (WHERE x.category = 'FINE'), 0)::float8 AS fine,
    min(x.due_on) FILTER (WHERE x.applied_minor < x.amount_minor AND x.category IN ('ASSESSMENT', 'SPECIAL_ASSESSMENT')) AS oldest
  FROM violation.charge x WHERE x.organization_id = v.organization_id AND x.owner_account_id = v.owner_account_id AND x.reversed_by IS NULL) c
WHERE v.organization_id = $1::uuid AND v.id = $2::uuid
GROUP BY l.kind, l.rented, l.phase, c.open, c.assessment, c.fine, c.oldest`;

type Row = RuleFacts['lot'] &
  RuleFacts['history'] &
  Omit<RuleFacts['account'], 'daysDelinquent'> & { oldestDueOn: string | null };

/** What the rule may know of the case on the local day of `at`. Amounts in minor units. */
export const factsOf = async (source: Source, state: CaseState, at: string): Promise<RuleFacts> => {
  const { violation, rule, association } = state;
  const [row] = await source.$queryRawUnsafe<Row[]>(FACTS, violation.organizationId, violation.id);
  if (!row) throw new Error(`case ${violation.id} is gone`);
  const day = today(state, at);
  const {
    kind,
    rented,
    phase,
    priorUpheld6m,
    priorUpheld12m,
    openMinor,
    assessmentOpenMinor,
    fineOpenMinor,
    oldestDueOn,
  } = row;
  return {
    violation: {
      category: rule.category,
      severity: violation.severity,
      curable: violation.curable,
      daysOpen: Math.max(0, daysBetween(localDateOf(violation.openedAt, association.timeZone), day)),
      stepKey: violation.stepKey,
      occurrenceNo: violation.occurrenceNo,
      fineTotalMinor: fineTotal(state),
    },
    history: { priorUpheld6m, priorUpheld12m },
    lot: { kind, rented, phase },
    account: {
      openMinor,
      assessmentOpenMinor,
      fineOpenMinor,
      daysDelinquent: oldestDueOn === null ? 0 : Math.max(0, daysBetween(oldestDueOn, day)),
    },
  };
};

export type Recorded = Evaluation & { readonly decisionId: string; readonly facts: RuleFacts };

/** Asks the case's pinned rule what comes next and keeps question and answer for good. */
export const decideByRule = async (unit: Unit, state: CaseState): Promise<Recorded> => {
  const facts = await factsOf(unit.tx, state, unit.at.toISOString());
  const evaluation = evaluateRule(state.rule, facts);
  const decisionId = uuidv7();
  const factsHash = createHash('sha256').update(canonicalJson(facts)).digest('hex');
  const { violation, rule } = state;
  await unit.tx.$executeRaw`
    INSERT INTO violation.rule_decision (organization_id, id, association_id, rule_version_id, subject, facts, facts_hash, decision, trace, evaluated_at, created_at, created_by)
    VALUES (${unit.organizationId}::uuid, ${decisionId}::uuid, ${violation.associationId}::uuid, ${rule.id}::uuid, ${violation.id}::uuid, ${JSON.stringify(facts)}::jsonb, ${factsHash},
      ${JSON.stringify(evaluation.decision)}::jsonb, ${JSON.stringify(evaluation.trace)}::jsonb, ${unit.at}, ${unit.at}, ${unit.context.actor.userId}::uuid)`;
  return { ...evaluation, decisionId, facts };
};
