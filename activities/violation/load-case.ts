import type { Calendar } from '@ratchet/workflows/platform/calendar-model';
import { BUILT_IN_CALENDARS } from '@ratchet/workflows/platform/calendars/built-in';
import type { CaseState } from '@ratchet/workflows/violation/model';
import { instantSql, type Source } from './source';

/** JSON array of rows as objects of these columns. */
export const listOf = (columns: string, from: string, orderBy: string): string =>
  `(SELECT coalesce(json_agg(json_build_object(${columns}) ORDER BY ${orderBy}), '[]') FROM ${from})`;
/** Rows `x` of a table that belong to the case `v`. */
export const ofCase = (table: string): string =>
  `${table} x WHERE x.organization_id = v.organization_id AND x.violation_id = v.id`;

export const DELIVERIES = listOf(
  `'channel', y.channel, 'status', y.status, 'occurredAt', ${instantSql('y.occurred_at')}, 'servedOn', y.served_on, 'carrierRef', y.carrier_ref`,
  'violation.notice_delivery y WHERE y.organization_id = x.organization_id AND y.notice_id = x.id',
  'y.created_at, y.occurred_at, y.id',
);

/** SELECT list that gives the rule version `r` of rule `g` as the model's RuleVersion. */
export const RULE = `json_build_object('id', r.id, 'code', g.code, 'title', g.title, 'category', g.category, 'version', r.version, 'text', r.text, 'citation', r.citation,
  'document', r.document, 'documentHash', r.document_hash, 'engine', r.engine, 'effectiveFrom', r.effective_from)`;

const LOAD = `SELECT json_build_object(
  'violation', json_build_object('id', v.id, 'organizationId', v.organization_id, 'associationId', v.association_id, 'number', v.number, 'lotId', v.lot_id, 'ownerAccountId', v.owner_account_id,
    'ruleVersionId', v.rule_version_id, 'severity', v.severity, 'curable', v.curable, 'observedAt', ${instantSql('v.observed_at')}, 'description', v.description, 'reporterId', v.reporter_id,
    'state', v.state, 'rank', v.rank, 'stepKey', v.step_key, 'occurrenceNo', v.occurrence_no, 'clock', v.clock, 'holds', v.holds, 'lastDay', v.last_day, 'deadlineAt', ${instantSql('v.deadline_at')},
    'deadlineBasis', v.deadline_basis, 'curedAt', ${instantSql('v.cured_at')}, 'recurrenceOf', v.recurrence_of, 'openedAt', ${instantSql('v.created_at')}, 'version', v.version),
  'rule', ${RULE},
  'profile', json_build_object('code', p.code, 'version', p.version, 'minCureDays', p.min_cure_days, 'hearingMode', p.hearing_mode, 'minHearingNoticeDays', p.min_hearing_notice_days,
    'maxDaysToHearing', p.max_days_to_hearing, 'panelMin', p.panel_min, 'decisionNoticeDays', p.decision_notice_days, 'appealWindowDays', p.appeal_window_days, 'fineCapMinor', p.fine_cap_minor,
    'aggregateCapMinor', p.aggregate_cap_minor, 'recurringMinGapDays', p.recurring_min_gap_days, 'cureBeforeHearingBarsFine', p.cure_before_hearing_bars_fine, 'serviceRules', p.service_rules),
  'association', json_build_object('timeZone', a.time_zone, 'calendar', a.business_calendar_id, 'currency', a.currency),
  'owner', json_build_object('userId', o.user_id, 'eDeliveryConsent', o.e_delivery_consent_at IS NOT NULL),
  'evidence', ${listOf(
    `'id', x.id, 'kind', x.kind, 'sha256', x.artifact_sha256, 'mediaType', x.media_type, 'takenAt', ${instantSql('x.taken_at')}, 'submittedBy', x.submitted_by`,
    `${ofCase('violation.violation_evidence')} AND x.deleted_at IS NULL`,
    'x.created_at, x.id',
  )},
  'notices', ${listOf(
    `'id', x.id, 'stepKey', x.step_key, 'occurrenceNo', x.occurrence_no, 'template', x.template, 'statedLastDay', x.stated_last_day, 'deliveries', ${DELIVERIES}`,
    ofCase('violation.violation_notice'),
    'x.created_at, x.id',
  )},
  'fines', ${listOf(
    `'id', x.id, 'stepKey', x.step_key, 'occurrenceNo', x.occurrence_no, 'amountMinor', x.amount_minor, 'state', x.state, 'chargeId', x.charge_id, 'imposedAt', ${instantSql('x.imposed_at')}, 'approvedBy', x.approved_by`,
    ofCase('violation.fine'),
    'x.created_at, x.id',
  )},
  'appeals', ${listOf(
    `'id', x.id, 'target', x.target, 'targetId', x.target_id, 'state', x.state, 'filedAt', ${instantSql('x.filed_at')}, 'decision', x.decision`,
    ofCase('violation.appeal'),
    'x.filed_at, x.id',
  )},
  'actionItems', ${listOf(
    `'id', x.id, 'kind', x.kind, 'assigneeRole', x.assignee_role, 'assigneeUserId', x.assignee_user_id, 'refId', x.ref_id, 'openedAt', ${instantSql('x.created_at')}, 'dueAt', ${instantSql('x.due_at')}, 'state', x.state`,
    'violation.action_item x WHERE x.organization_id = v.organization_id AND x.subject = v.id',
    'x.created_at, x.id',
  )}
)::text AS state
FROM violation.violation v
JOIN violation.association a ON a.organization_id = v.organization_id AND a.id = v.association_id
JOIN violation.legal_profile p ON p.organization_id = a.organization_id AND p.id = a.legal_profile_id
JOIN violation.rule_version r ON r.organization_id = v.organization_id AND r.id = v.rule_version_id
JOIN violation.governing_rule g ON g.organization_id = r.organization_id AND g.id = r.rule_id
JOIN violation.owner_account o ON o.organization_id = v.organization_id AND o.id = v.owner_account_id
WHERE v.organization_id = $1::uuid AND v.id = $2::uuid AND v.deleted_at IS NULL`;

/**
 * The whole state of one case in one round trip, or null where the source does not see it.
 * Within a unit of work the case is locked, so what is read stays true until commit.
 */
export const loadCase = async (
  source: Source,
  organizationId: string,
  violationId: string,
): Promise<CaseState | null> => {
  const [row] = await source.$queryRawUnsafe<{ state: string }[]>(LOAD, organizationId, violationId);
  return row ? (JSON.parse(row.state) as CaseState) : null;
};

/** The association's calendar of business days. @throws Error when it names one that does not exist. */
export const calendarOf = ({ association }: Pick<CaseState, 'association'>): Calendar => {
  const calendar = BUILT_IN_CALENDARS[association.calendar];
  if (!calendar) throw new Error(`there is no calendar ${association.calendar}`);
  return calendar;
};
