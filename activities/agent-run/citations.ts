import type { Unit } from '@ratchet/prisma/commit';
import { v7 as uuidv7 } from 'uuid';
import { emit } from './events';
import type { Report } from './report/report';

/** The places of a text where it cites, with what bears each out. */
export const addCitations = async (
  unit: Unit,
  of: { readonly runId: string; readonly artifactId: string; readonly jobId?: string },
  { citations }: Report,
): Promise<void> => {
  const { runId, ...bound } = of;
  const rows = citations.map((citation) => ({ id: uuidv7(), ...citation }));
  await unit.tx.$executeRaw`
    INSERT INTO agent_run.citations (organization_id, id, run_id, artifact_id, marker, char_start, char_end, source_id, quote, locator, support, created_at)
    SELECT ${unit.organizationId}::uuid, r.id, ${runId}::uuid, ${bound.artifactId}::uuid, r.marker, r.start, r."end", r."sourceId", r.quote, r.locator, r.support, ${unit.at}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, marker integer, start integer, "end" integer, "sourceId" uuid, quote text, locator text, support text)`;
  const count = (support: string): number => citations.filter((citation) => citation.support === support).length;
  emit(unit, 'CITATIONS_BOUND', {
    ...bound,
    exact: count('exact'),
    paraphrase: count('paraphrase'),
    unsupported: count('unsupported'),
  });
};
