import { mediaTypeOf } from '@ratchet/activities/violation/evidence';
import { applyEvidence } from '@ratchet/activities/violation/add-evidence';
import { commitReply } from '@ratchet/prisma/commit';
import { EVIDENCE_MAX_BYTES, EVIDENCE_MEDIA_TYPES } from '@ratchet/workflows/violation/names';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps, Upload } from '../../platform/room';
import { authoriseCase } from '../access';
import type { ViolationHandlers } from '../handlers';
import { run } from './run';

/** Stores the file as it arrives. What it is told by its first bytes, not by its name. @throws ApiError UPLOAD_001, UPLOAD_002, MEDIA_002 */
const store = async ({ artifacts }: GatewayDeps, organizationId: string, upload: Upload | null) => {
  if (!upload) throw new ApiError('VALIDATION_001', { field: 'body', constraint: 'must be one file' });
  const stored = await artifacts.put(organizationId, upload.body, { maxBytes: EVIDENCE_MAX_BYTES });
  if (stored.sha256 !== upload.sha256)
    throw new ApiError('UPLOAD_001', { announced: upload.sha256, stored: stored.sha256 });
  const mediaType = mediaTypeOf(await artifacts.read(organizationId, stored.sha256));
  if (mediaType !== upload.mediaType)
    throw new ApiError('MEDIA_002', { accepted: EVIDENCE_MEDIA_TYPES, declared: upload.mediaType, found: mediaType });
  return { ...stored, mediaType };
};

export const evidenceCommands = (deps: GatewayDeps): Pick<ViolationHandlers, 'uploadEvidence' | 'addEvidence'> => ({
  uploadEvidence: async ({ caller, context, key, upload }) => {
    const stored = await store(deps, caller.organizationId, upload);
    return commitReply(deps.db, context, null, key, async (unit) => {
      unit.audit({
        eventType: 'violation.uploadEvidence',
        entityType: 'artifact',
        entityId: null,
        data: { sha256: stored.sha256 },
      });
      return { status: 201, body: stored };
    });
  },
  addEvidence: async (request) => {
    const { violationId } = await authoriseCase(deps, request, request.params.id, ['MANAGER']);
    const { sha256, mediaType } = await store(deps, request.caller.organizationId, request.upload);
    const { kind, takenAt } = request.query;
    return run(deps, request, violationId, async (unit) => ({
      status: 201,
      body: await applyEvidence(unit, violationId, { kind, sha256, mediaType, takenAt }),
    }));
  },
});
