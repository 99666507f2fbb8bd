import { DELIVERIES, listOf, loadCase, ofCase } from '@ratchet/activities/violation/load-case';
import { asSource, instantSql } from '@ratchet/activities/violation/source';
import { readAs } from '@ratchet/prisma/database';
import type { caseDetail } from '@ratchet/workflows/violation/contract/case-schemas';
import type { CaseState } from '@ratchet/workflows/violation/model';
import { CASE } from '@ratchet/workflows/violation/names';
import type { PoolClient } from 'pg';
import type { z } from 'zod';
import { ApiError } from '../../platform/api-error';
import type { Caller, GatewayDeps, OperationRequest } from '../../platform/room';
import { viewerOf, type Viewer } from '../access';

type Detail = z.input<typeof caseDetail>;
/** What is shown beside the state that decisions look at. */
export type Shown = Pick<
  Detail,
  | 'association'
  | 'lot'
  | 'ownerName'
  | 'reporter'
  | 'evidence'
  | 'fines'
  | 'appeals'
  | 'lastSequence'
  | 'createdAt'
  | 'updatedAt'
> & {
  readonly ownerUserId: string | null;
  readonly notices: Omit<Detail['notices'][number], 'status' | 'servedOn'>[];
  readonly decision: { id: string; evaluatedAt: string; factsHash: string } | null;
};
export type CaseView = {
  readonly state: CaseState;
  readonly shown: Shown;
  readonly viewer: Viewer;
  readonly isOwner: boolean;
};

const FINE = `'id', x.id, 'stepKey', x.step_key, 'occurrenceNo', x.occurrence_no, 'amountMinor', x.amount_minor, 'currency', a.currency, 'state', x.state, 'chargeId', x.charge_id, 'entryId', x.entry_id,
  'reversalEntryId', x.reversal_entry_id, 'imposedAt', ${instantSql('x.imposed_at')}`;
const APPEAL = `'id', x.id, 'target', x.target, 'targetId', x.target_id, 'state', x.state, 'filedAt', ${instantSql('x.filed_at')}, 'grounds', x.grounds, 'decidedAt', ${instantSql('x.decided_at')},
  'decision', x.decision, 'reducedAmountMinor', x.reduced_amount_minor, 'reasons', x.reasons`;
const NOTICE = `'id', x.id, 'stepKey', x.step_key, 'occurrenceNo', x.occurrence_no, 'template', x.template, 'statedLastDay', x.stated_last_day, 'renderedAt', ${instantSql('x.created_at')},
  'pdfSha256', x.pdf_sha256, 'htmlSha256', x.html_sha256, 'deliveries', ${DELIVERIES}`;
const EVIDENCE = `'id', x.id, 'kind', x.kind, 'sha256', x.artifact_sha256, 'mediaType', x.media_type, 'takenAt', ${instantSql('x.taken_at')}, 'byOwner', x.submitted_by IS NOT NULL AND x.submitted_by IS NOT DISTINCT FROM o.user_id,
  'createdAt', ${instantSql('x.created_at')}`;

const SHOWN = `SELECT json_build_object(
  'association', json_build_object('id', a.id, 'code', a.code, 'name', a.name), 'lot', json_build_object('id', l.id, 'number', l.number, 'address', l.address),
  'ownerName', o.display_name, 'ownerUserId', o.user_id, 'reporter', json_build_object('userId', u.id, 'displayName', u.display_name),
  'evidence', ${listOf(EVIDENCE, `${ofCase('violation.violation_evidence')} AND x.deleted_at IS NULL`, 'x.created_at, x.id')},
  'notices', ${listOf(NOTICE, ofCase('violation.violation_notice'), 'x.created_at, x.id')},
  'fines', ${listOf(FINE, ofCase('violation.fine'), 'x.created_at, x.id')},
  'appeals', ${listOf(APPEAL, ofCase('violation.appeal'), 'x.filed_at, x.id')},
  'decision', (SELECT json_build_object('id', d.id, 'evaluatedAt', ${instantSql('d.evaluated_at')}, 'factsHash', d.facts_hash) FROM violation.rule_decision d
    WHERE d.organization_id = v.organization_id AND d.subject = v.id ORDER BY d.evaluated_at DESC, d.id DESC LIMIT 1),
  'lastSequence', coalesce(h.last_sequence, 0), 'createdAt', ${instantSql('v.created_at')}, 'updatedAt', ${instantSql('v.updated_at')})::text AS shown
FROM violation.violation v
JOIN violation.association a ON a.organization_id = v.organization_id AND a.id = v.association_id
JOIN violation.lot l ON l.organization_id = v.organization_id AND l.id = v.lot_id
JOIN violation.owner_account o ON o.organization_id = v.organization_id AND o.id = v.owner_account_id
LEFT JOIN platform.user_account u ON u.organization_id = v.organization_id AND u.id = v.reporter_id
LEFT JOIN platform.aggregate_head h ON h.organization_id = v.organization_id AND h.aggregate_type = '${CASE}' AND h.aggregate_id = v.id
WHERE v.organization_id = $1 AND v.id = $2`;

/** One case as the caller sees it; who reported it is never told to its owner. @throws ApiError NOT_FOUND_001 */
export const readCaseView = async (
  client: PoolClient,
  caller: Caller,
  violationId: string,
  at: Date,
): Promise<CaseView> => {
  const state = await loadCase(asSource(client), caller.organizationId, violationId);
  if (!state) throw new ApiError('NOT_FOUND_001');
  const { rows } = await client.query<{ shown: string }>({
    name: 'violation_shown',
    text: SHOWN,
    values: [caller.organizationId, violationId],
  });
  const shown = JSON.parse(rows[0]?.shown ?? 'null') as Shown | null;
  if (!shown) throw new ApiError('NOT_FOUND_001');
  const viewer = await viewerOf(client, caller, state.violation.associationId, at);
  const isOwner = shown.ownerUserId !== null && shown.ownerUserId === caller.userId;
  const mayKnowReporter = !isOwner && viewer.capacities.length > 0 && caller.role !== 'HOMEOWNER';
  return { state, shown: mayKnowReporter ? shown : { ...shown, reporter: null }, viewer, isOwner };
};

export const viewCase = (
  deps: GatewayDeps,
  { caller, reader }: Pick<OperationRequest, 'caller' | 'reader'>,
  violationId: string,
): Promise<CaseView> =>
  readAs(deps.db, reader, (client) => readCaseView(client, caller, violationId, deps.db.clock.now()));
