import { z } from 'zod';
import {
  defineOperation,
  eventEnvelope,
  idParams,
  instantInput,
  localDate,
  page,
  pageQuery,
  timeline,
  uuid,
} from '../../platform/contract-kit';
import { EVIDENCE_MAX_BYTES, EVIDENCE_MEDIA_TYPES } from '../names';
import { caseDetail, caseReceipt, caseSummary, evidence, explanation, ladder, notice } from './case-schemas';
import { reportBody } from './commands';
import { caseStatus, clockState, evidenceKind, ruleCode, sha256 } from './vocabulary';

const tag = 'Violations';
const read = { tag, method: 'get', idempotency: 'none', permission: 'violation.view', errors: [] } as const;
const list = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) });
const upload = { mediaTypes: EVIDENCE_MEDIA_TYPES, maxBytes: EVIDENCE_MAX_BYTES } as const;
const noticeParams = z.object({ id: uuid, noticeId: uuid });

export const caseSorts = ['nextDeadline', '-nextDeadline', 'rank', '-rank', 'age', '-age'] as const;

export const caseOperations = {
  listViolations: defineOperation({
    ...read,
    path: '/violations',
    summary: 'Cases the caller may see',
    query: z.strictObject({
      ...pageQuery,
      associationId: uuid.optional(),
      lotId: uuid.optional(),
      rule: ruleCode.optional(),
      state: caseStatus.optional(),
      clock: clockState.optional(),
      open: z.stringbool().optional(),
      overdue: z.stringbool().optional(),
      deadlineFrom: localDate.optional(),
      deadlineTo: localDate.optional(),
      q: z.string().max(100).optional(),
      sort: z.enum(caseSorts).default('nextDeadline'),
    }),
    responses: { 200: page(caseSummary) },
  }),
  createViolation: defineOperation({
    tag,
    method: 'post',
    path: '/violations',
    summary: 'Report a violation with its evidence',
    idempotency: 'key',
    permission: 'violation.report',
    body: reportBody,
    responses: { 201: caseReceipt },
    errors: ['VIO_005', 'VIO_006'],
  }),
  uploadEvidence: defineOperation({
    tag,
    method: 'post',
    path: '/evidence',
    summary: 'Upload a photo or document; a report, cure or appeal names it by its hash',
    idempotency: 'key',
    permission: 'violation.report',
    upload,
    responses: { 201: z.object({ sha256, sizeBytes: z.number().int(), mediaType: z.string() }) },
    errors: ['UPLOAD_001'],
  }),
  getViolation: defineOperation({
    ...read,
    path: '/violations/:id',
    summary: 'One case with its letters, evidence, fines, appeals and what may be done',
    params: idParams,
    responses: { 200: caseDetail },
  }),
  getViolationTimeline: defineOperation({
    ...read,
    path: '/violations/:id/timeline',
    summary: 'What happened, what is waited on, what is planned; with `asOf` before the latest sequence only the past',
    params: idParams,
    query: z.strictObject({ asOf: z.coerce.number().int().min(0).optional() }),
    responses: { 200: timeline },
  }),
  violationEvents: defineOperation({
    ...read,
    path: '/violations/:id/events',
    summary: 'Events of the case, live or as a page',
    params: idParams,
    stream: 'sse',
    query: z.strictObject({ after: z.coerce.number().int().min(0).optional(), limit: pageQuery.limit }),
    responses: { 200: page(eventEnvelope) },
  }),
  listNotices: defineOperation({
    ...read,
    path: '/violations/:id/notices',
    summary: 'Letters of the case with their deliveries, in the order they were written',
    params: idParams,
    responses: { 200: list(notice) },
  }),
  getNoticeContent: defineOperation({
    ...read,
    path: '/violations/:id/notices/:noticeId/content',
    summary: 'The letter as it was sent',
    params: noticeParams,
    query: z.strictObject({ format: z.enum(['html', 'pdf']).default('pdf') }),
    download: ['application/pdf', 'text/html'],
    responses: { 200: z.unknown() },
  }),
  getEvidenceContent: defineOperation({
    ...read,
    path: '/violations/:id/evidence/:evidenceId/content',
    summary: 'One piece of evidence as it was uploaded',
    params: z.object({ id: uuid, evidenceId: uuid }),
    download: EVIDENCE_MEDIA_TYPES,
    responses: { 200: z.unknown() },
  }),
  addEvidence: defineOperation({
    tag,
    method: 'post',
    path: '/violations/:id/evidence',
    summary: 'Upload further evidence to an open case',
    idempotency: 'key',
    permission: 'violation.manage',
    params: idParams,
    query: z.strictObject({ kind: evidenceKind.default('PHOTO'), takenAt: instantInput.optional() }),
    upload,
    responses: { 201: evidence },
    errors: ['VIO_004', 'UPLOAD_001'],
  }),
  getLadder: defineOperation({
    ...read,
    path: '/violations/:id/ladder',
    summary: 'Steps of the pinned rule version with what is done, current and planned',
    params: idParams,
    responses: { 200: ladder },
  }),
  explainViolation: defineOperation({
    ...read,
    path: '/violations/:id/explain',
    summary: 'Why this is next: facts, trace of the rule and the arithmetic of the deadline in words',
    params: idParams,
    responses: { 200: explanation },
  }),
} as const;
