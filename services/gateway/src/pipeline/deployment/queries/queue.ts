import { instantSql } from '@ratchet/activities/pipeline/deployment/tables';
import { query, type Source } from '@ratchet/activities/pipeline/query';
import type { queueBody } from '@ratchet/workflows/pipeline/contract/deployment-schemas';
import type { z } from 'zod';

export type Queue = z.input<typeof queueBody>;
type Row = {
  readonly deploymentId: string;
  readonly number: number;
  readonly pipelineName: string;
  readonly acquiredAt: string | null;
  readonly since: string;
};

const ROWS = `SELECT l.deployment_id AS "deploymentId", d.number, p.name AS "pipelineName", ${instantSql('l.acquired_at')} AS "acquiredAt", ${instantSql('l.created_at')} AS since
FROM pipeline.environment_lock l JOIN pipeline.deployment d ON d.organization_id = l.organization_id AND d.id = l.deployment_id
JOIN pipeline.pipeline p ON p.organization_id = d.organization_id AND p.id = d.pipeline_id
WHERE l.organization_id = $1::uuid AND l.environment_id = $2::uuid AND l.released_at IS NULL ORDER BY l.ticket`;

/** Who holds the environment and who waits; the place counts everybody before. */
export const readQueue = async (source: Source, organizationId: string, environmentId: string): Promise<Queue> => {
  const rows = await query<Row>(source, ROWS, [organizationId, environmentId]);
  const [first] = rows;
  const { acquiredAt, ...rest } = first ?? { acquiredAt: null };
  const holder = first && acquiredAt !== null ? { ...(rest as Omit<Row, 'acquiredAt'>), since: acquiredAt } : null;
  const waiting = rows
    .map(({ acquiredAt: acquired, ...row }, position) => ({ acquired, ...row, position }))
    .filter(({ acquired }) => acquired === null)
    .map(({ acquired: _acquired, ...row }) => row);
  return { holder, waiting };
};
