import { readAs, systemReader } from '@ratchet/prisma/database';
import { WEBSITE_MANIFEST } from '@ratchet/workflows/agent-run/names';
import { readJson } from '../artifacts';
import type { Engine } from '../engine';
import type { Report } from '../report/report';
import { instantSql } from '../rows';

type Facts = {
  report: string;
  /** The run's own, not its website's. */
  manifest: string | null;
  provider: string;
  model: string;
  finishedAt: string;
  events: unknown[];
};
const FACTS = `SELECT r.provider, r.model, ${instantSql('coalesce(r.completed_at, r.updated_at)')} AS "finishedAt",
  (SELECT a.sha256 FROM agent_run.artifacts a WHERE a.organization_id = r.organization_id AND a.run_id = r.id AND a.entity_type = 'citation_map' ORDER BY a.version DESC LIMIT 1) AS report,
  (SELECT a.sha256 FROM agent_run.artifacts a WHERE a.organization_id = r.organization_id AND a.run_id = r.id AND a.entity_type = 'manifest' AND a.logical_name <> '${WEBSITE_MANIFEST}' ORDER BY a.version DESC LIMIT 1) AS manifest,
  (SELECT coalesce(json_agg(json_build_object('sequence', e.sequence_num, 'type', e.event_type, 'at', ${instantSql('e.timestamp')}, 'hash', encode(e.hash, 'hex'), 'payload', e.payload) ORDER BY e.sequence_num), '[]')
    FROM agent_run.run_events e WHERE e.organization_id = r.organization_id AND e.run_id = r.id
      AND e.sequence_num <= (SELECT max(t.sequence_num) FROM agent_run.run_events t WHERE t.organization_id = r.organization_id AND t.run_id = r.id AND t.event_type IN ('RUN_SUCCEEDED', 'RUN_CANCELLED', 'RUN_FAILED'))) AS events
FROM agent_run.runs r WHERE r.organization_id = $1 AND r.id = $2`;

/** What a run composed, with how and when. */
export const readComposed = async (
  { db, artifacts }: Engine,
  organizationId: string,
  runId: string,
): Promise<Omit<Facts, 'report'> & { report: Report }> => {
  const facts = await readAs(db, systemReader(organizationId), async (client) => {
    const { rows } = await client.query<Facts>({ name: 'agent-export', text: FACTS, values: [organizationId, runId] });
    if (!rows[0]?.report) throw new Error(`run ${runId} has no deliverable`);
    return rows[0];
  });
  return { ...facts, report: await readJson<Report>(artifacts, organizationId, facts.report) };
};
