import type { Unit } from '@ratchet/prisma/commit';
import { opened, evidenceRefusal } from '@ratchet/workflows/violation/state/enter';
import type { Severity } from '@ratchet/workflows/violation/names';
import { localDateOf } from '@ratchet/workflows/platform/calendar';
import { insertEvidence, type GivenEvidence } from './evidence';
import { auditCase, emitCase, wake } from './envelope';
import { loadForChange } from './apply-command';
import { CaseRefusal } from './refusal';
import { openItems } from './save-case';

export type Report = {
  /** Id of the aggregate the unit creates. */
  readonly violationId: string;
  readonly lotId: string;
  readonly ruleCode: string;
  /** ISO-8601 instant, not later than now. */
  readonly observedAt: string;
  readonly description: string;
  readonly severity: Severity;
  readonly curable: boolean;
  readonly reporterId: string;
  /** Associations in which the reporter may report; null is every one. */
  readonly reporterOf: readonly string[] | null;
  readonly evidence: readonly GivenEvidence[];
  /** False leaves the start of the workflow to `startEscalation`. */
  readonly wake?: boolean;
};
export type Reported = { readonly id: string; readonly number: string };

/**
 * V1: a case in REPORTED with its evidence, pinned to the rule version in force on the day it was observed, and its workflow.
 * @throws CaseRefusal VIO_005 without evidence; VIO_006 while a case for the lot and rule is open; VIO_001 when lot, owner or rule is unknown.
 */
export const reportViolation = async (unit: Unit, report: Report): Promise<Reported> => {
  const missing = evidenceRefusal(report.evidence, 'a photo, document or statement');
  if (missing) throw new CaseRefusal(missing.code, missing.details);
  const place = await findPlace(unit, report);
  await refuseDuplicate(unit, report.lotId, place.ruleId);
  const { violationId } = report;
  const number = await nextNumber(unit, place);
  const { tx, organizationId, at } = unit;
  await tx.$executeRaw`
    INSERT INTO violation.violation (organization_id, id, association_id, number, lot_id, owner_account_id, rule_id, rule_version_id, severity, curable, observed_at, description, reporter_id,
      state, rank, clock, recurrence_of, created_at, created_by, updated_at)
    VALUES (${organizationId}::uuid, ${violationId}::uuid, ${place.associationId}::uuid, ${number}, ${report.lotId}::uuid, ${place.ownerAccountId}::uuid, ${place.ruleId}::uuid, ${place.ruleVersionId}::uuid,
      ${report.severity}, ${report.curable}, ${report.observedAt}::timestamptz, ${report.description}, ${report.reporterId}::uuid, 'REPORTED', 0, 'RUNNING', ${place.recurrenceOf}::uuid, ${at}, ${report.reporterId}::uuid, ${at})`;
  await insertEvidence(unit, { violationId, associationId: place.associationId }, report.evidence);
  const state = await loadForChange(unit, violationId);
  const { event, item } = opened(state);
  const emitted = emitCase(unit, violationId, event);
  await openItems(unit, state.violation, [item]);
  auditCase(unit, violationId, 'report', [event]);
  if (report.wake ?? true) wake(unit, state.violation, emitted.sequence, true);
  return { id: violationId, number };
};

/** Starts the workflow of a case that was reported without it. */
export const startEscalation = async (unit: Unit, violationId: string): Promise<void> =>
  wake(unit, (await loadForChange(unit, violationId)).violation, unit.lastSequence, true);

type Place = {
  associationId: string;
  code: string;
  timeZone: string;
  ownerAccountId: string | null;
  ruleId: string | null;
  ruleVersionId: string | null;
  recurrenceOf: string | null;
};
type Known = { [Field in keyof Place]: Field extends 'recurrenceOf' ? string | null : string };

/** The lot with its owner of that day and the rule version in force then; the last ended case of both is what this one repeats. */
const findPlace = async (unit: Unit, { lotId, ruleCode, observedAt, reporterOf }: Report): Promise<Known> => {
  const [place] = await unit.tx.$queryRaw<Place[]>`
    SELECT a.id AS "associationId", a.code, a.time_zone AS "timeZone",
      (SELECT o.id FROM violation.owner_account o WHERE o.organization_id = l.organization_id AND o.lot_id = l.id AND o.owned_to IS NULL AND o.deleted_at IS NULL) AS "ownerAccountId",
      g.id AS "ruleId", r.id AS "ruleVersionId",
      (SELECT v.id FROM violation.violation v WHERE v.organization_id = l.organization_id AND v.lot_id = l.id AND v.rule_id = g.id AND v.rank >= 90 ORDER BY v.observed_at DESC LIMIT 1) AS "recurrenceOf"
    FROM violation.lot l JOIN violation.association a ON a.organization_id = l.organization_id AND a.id = l.association_id
    LEFT JOIN violation.governing_rule g ON g.organization_id = a.organization_id AND g.association_id = a.id AND g.code = ${ruleCode} AND g.deleted_at IS NULL
    LEFT JOIN LATERAL (SELECT x.id FROM violation.rule_version x WHERE x.organization_id = g.organization_id AND x.rule_id = g.id
      AND x.effective_from <= (${observedAt}::timestamptz AT TIME ZONE a.time_zone)::date ORDER BY x.version DESC LIMIT 1) r ON true
    WHERE l.organization_id = ${unit.organizationId}::uuid AND l.id = ${lotId}::uuid AND l.deleted_at IS NULL`;
  const isMember = place !== undefined && (reporterOf === null || reporterOf.includes(place.associationId));
  const unknown = !isMember ? 'lotId' : !place.ownerAccountId ? 'owner' : !place.ruleVersionId ? 'ruleCode' : null;
  if (unknown !== null) throw new CaseRefusal('VIO_005', { missing: [WHAT_IS_MISSING[unknown]], field: unknown });
  return place as Known;
};
const WHAT_IS_MISSING = {
  lotId: 'a lot of the association',
  owner: 'an owner on record for the lot',
  ruleCode: 'a rule in force on the day it was seen',
} as const;

const refuseDuplicate = async (unit: Unit, lotId: string, ruleId: string): Promise<void> => {
  // two reports at once wait for each other here
  await unit.tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${lotId}/${ruleId}`}, 0))::text`;
  const [open] = await unit.tx.$queryRaw<{ id: string; number: string }[]>`
    SELECT id, number FROM violation.violation WHERE organization_id = ${unit.organizationId}::uuid AND lot_id = ${lotId}::uuid AND rule_id = ${ruleId}::uuid AND rank < 90 AND deleted_at IS NULL`;
  if (open) throw new CaseRefusal('VIO_006', { violationId: open.id, number: open.number });
};

/** `<association>-<year>-<number>`; the counter's row lock puts reports at once in a row, and a rolled-back one leaves no gap. */
const nextNumber = async (unit: Unit, { associationId, code, timeZone }: Known): Promise<string> => {
  const year = Number(localDateOf(unit.at.toISOString(), timeZone).slice(0, 4));
  const [counter] = await unit.tx.$queryRaw<{ last_number: number }[]>`
    INSERT INTO violation.violation_number_counter AS c (organization_id, association_id, year, last_number) VALUES (${unit.organizationId}::uuid, ${associationId}::uuid, ${year}, 1)
    ON CONFLICT (organization_id, association_id, year) DO UPDATE SET last_number = c.last_number + 1 RETURNING last_number`;
  return `${code}-${year}-${String(counter?.last_number).padStart(4, '0')}`;
};
