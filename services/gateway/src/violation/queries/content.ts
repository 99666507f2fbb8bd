import { ArtifactMissing } from '@ratchet/activities/platform/artifact-store';
import { readAs } from '@ratchet/prisma/database';
import type { Response } from 'express';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../platform/room';
import type { ViolationHandlers } from '../handlers';

type Request = Pick<OperationRequest, 'caller' | 'reader' | 'response'>;
type File = { sha256: string; mediaType: string; name: string };

const NOTICE = `SELECT CASE WHEN $4 = 'pdf' THEN n.pdf_sha256 ELSE n.html_sha256 END AS sha256, CASE WHEN $4 = 'pdf' THEN 'application/pdf' ELSE 'text/html; charset=utf-8' END AS "mediaType",
  v.number || '-' || n.step_key || '.' || $4 AS name
FROM violation.violation_notice n JOIN violation.violation v ON v.organization_id = n.organization_id AND v.id = n.violation_id WHERE n.organization_id = $1 AND n.violation_id = $2 AND n.id = $3`;
const EVIDENCE = `SELECT e.artifact_sha256 AS sha256, e.media_type AS "mediaType", left(e.artifact_sha256, 12) || '.' || split_part(e.media_type, '/', 2) AS name
FROM violation.violation_evidence e WHERE e.organization_id = $1 AND e.violation_id = $2 AND e.id = $3 AND e.deleted_at IS NULL`;

const find = async (
  { db }: GatewayDeps,
  { caller, reader }: Request,
  text: string,
  values: readonly unknown[],
): Promise<File> => {
  const { rows } = await readAs(db, reader, (client) => client.query<File>(text, [caller.organizationId, ...values]));
  if (!rows[0]) throw new ApiError('NOT_FOUND_001');
  return rows[0];
};

/** Sends the bytes, checked against their hash; a page can neither run scripts nor reach anything. */
const send = async (
  { artifacts }: GatewayDeps,
  organizationId: string,
  response: Response,
  file: File,
): Promise<null> => {
  const bytes = await artifacts.read(organizationId, file.sha256).catch((error: unknown) => {
    if (error instanceof ArtifactMissing) throw new ApiError('NOT_FOUND_001');
    throw error;
  });
  response
    .status(200)
    .set({
      'Content-Type': file.mediaType,
      'Content-Disposition': `inline; filename="${file.name}"`,
      'Content-Security-Policy': "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'",
      'X-Content-Type-Options': 'nosniff',
      ETag: `"${file.sha256}"`,
      'Cache-Control': 'private, no-cache',
    })
    .send(bytes);
  return null;
};

export const contentQueries = (
  deps: GatewayDeps,
): Pick<ViolationHandlers, 'getNoticeContent' | 'getEvidenceContent'> => ({
  getNoticeContent: async (request) => {
    const { params, query, caller, response } = request;
    const file = await find(deps, request, NOTICE, [params.id, params.noticeId, query.format]);
    return send(deps, caller.organizationId, response, file);
  },
  getEvidenceContent: async (request) => {
    const { params, caller, response } = request;
    const file = await find(deps, request, EVIDENCE, [params.id, params.evidenceId]);
    return send(deps, caller.organizationId, response, file);
  },
});
