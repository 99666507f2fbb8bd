import { quarantine } from '@ratchet/activities/agent-run/quarantine';
import { ArtifactCorrupt } from '@ratchet/activities/platform/artifact-store';
import { readAs } from '@ratchet/prisma/database';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps, OperationRequest } from '../../platform/room';
import { seeRun } from '../access/authorise';
import { commitRun } from '../commands/commit-run';
import type { AgentRunHandlers } from '../handlers';
import { ARTIFACT, type ArtifactBody } from '../read/artifacts';
import { byteRange } from '../read/byte-range';
import { readPage } from '../read/pages';
import { readSources } from '../read/sources';

type Artifacts = 'listAgentArtifacts' | 'getAgentArtifact' | 'getAgentArtifactContent' | 'listAgentRunSources';
type Request = Pick<OperationRequest, 'caller' | 'context' | 'reader' | 'response'>;

export const artifactQueries = (deps: GatewayDeps): Pick<AgentRunHandlers, Artifacts> => {
  const find = async ({ caller, reader }: Pick<Request, 'caller' | 'reader'>, id: string): Promise<ArtifactBody> => {
    const found = await readAs(deps.db, reader, async (client) => {
      const text = `${ARTIFACT} WHERE a.organization_id = $1 AND a.id = $2 AND a.deleted_at IS NULL`;
      const values = [caller.organizationId, id];
      return (await client.query<ArtifactBody>({ name: 'agent_artifact', text, values })).rows[0];
    });
    if (!found) throw new ApiError('NOT_FOUND_001');
    return found;
  };

  const readChecked = async ({ context, caller }: Request, { id, sha256, runId }: ArtifactBody): Promise<Buffer> => {
    try {
      return await deps.artifacts.read(caller.organizationId, sha256);
    } catch (error) {
      if (!(error instanceof ArtifactCorrupt)) throw error;
      if (runId)
        await commitRun(deps, { context, key: null }, { runId }, async (unit) => {
          await quarantine(unit, { artifactId: id, sha256 });
          return { status: 200, body: null };
        });
      throw new ApiError('AGENT_011', { artifactId: id });
    }
  };

  return {
    listAgentArtifacts: async ({ query, caller, reader }) => {
      const values: unknown[] = [caller.organizationId];
      const conditions = ['a.organization_id = $1::uuid', 'a.deleted_at IS NULL'];
      const add = (condition: (parameter: string) => string, value: unknown): void => {
        values.push(value);
        conditions.push(condition(`$${values.length}`));
      };
      if (query.entityType) add((p) => `a.entity_type = ${p}`, query.entityType);
      if (query.runId) add((p) => `a.run_id = ${p}::uuid`, query.runId);
      if (query.q) add((p) => `a.name ILIKE ${p}`, `%${query.q.replace(/[\\%_]/g, '\\$&')}%`);
      const body = await readAs(deps.db, reader, (client) =>
        readPage<ArtifactBody>(client, deps.cursors, {
          name: 'agent-artifacts',
          select: ARTIFACT,
          conditions,
          values,
          order: { column: 'a.created_at', type: 'timestamptz' },
          id: 'a.id',
          limit: query.limit,
          cursor: query.cursor,
          keyOf: ({ createdAt }) => createdAt,
        }),
      );
      return { status: 200, body };
    },
    getAgentArtifact: async (request) => ({ status: 200, body: await find(request, request.params.id) }),
    getAgentArtifactContent: async (request) => {
      const { response } = request;
      const artifact = await find(request, request.params.id);
      const etag = `"${artifact.sha256}"`;
      response.set({
        ETag: etag,
        'Accept-Ranges': 'bytes',
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(artifact.name.split('/').at(-1) ?? 'artifact')}`,
        'Content-Type': artifact.mediaType,
      });
      if (response.req.get('If-None-Match') === etag) {
        response.status(304).end();
        return null;
      }
      const bytes = await readChecked(request, artifact);
      const ifRange = response.req.get('If-Range');
      const range =
        ifRange === undefined || ifRange === etag ? byteRange(response.req.get('Range'), bytes.length) : null;
      if (range === 'invalid') {
        response.status(416).set('Content-Range', `bytes */${bytes.length}`).end();
        return null;
      }
      if (range === null) response.status(200).end(bytes);
      else
        response
          .status(206)
          .set('Content-Range', `bytes ${range.start}-${range.end}/${bytes.length}`)
          .end(bytes.subarray(range.start, range.end + 1));
      return null;
    },
    listAgentRunSources: async (request) => {
      await seeRun(deps, request, request.params.id);
      const { caller, reader, params } = request;
      const items = await readAs(deps.db, reader, (client) => readSources(client, caller.organizationId, params.id));
      return { status: 200, body: { items } };
    },
  };
};
