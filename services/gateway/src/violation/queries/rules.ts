import { RULE } from '@ratchet/activities/violation/load-case';
import { readAs } from '@ratchet/prisma/database';
import type { governingRule } from '@ratchet/workflows/violation/contract/association-schemas';
import type { RuleVersion } from '@ratchet/workflows/violation/model';
import type { PoolClient } from 'pg';
import type { z } from 'zod';
import { ApiError } from '../../platform/api-error';
import type { Caller, GatewayDeps } from '../../platform/room';
import type { ViolationHandlers } from '../handlers';

type Rule = z.input<typeof governingRule>;
type Row = { id: string; associationId: string; rule: RuleVersion };
type Wanted = {
  readonly associationId?: string | undefined;
  readonly asOf?: string | undefined;
  readonly code?: string;
};

// the version in force on the day is the last one that had become effective
const RULES = `SELECT g.id, g.association_id AS "associationId", ${RULE} AS rule FROM violation.governing_rule g
JOIN violation.association a ON a.organization_id = g.organization_id AND a.id = g.association_id
JOIN LATERAL (SELECT x.* FROM violation.rule_version x WHERE x.organization_id = g.organization_id AND x.rule_id = g.id
  AND x.effective_from <= coalesce($2::date, ($3::timestamptz AT TIME ZONE a.time_zone)::date) ORDER BY x.version DESC LIMIT 1) r ON true
WHERE g.organization_id = $1 AND g.deleted_at IS NULL AND ($4::uuid IS NULL OR g.association_id = $4) AND ($5::text IS NULL OR g.code = $5)
  AND ($6::text IS NULL OR (g.code, g.id) > ($6, $7::uuid)) ORDER BY g.code, g.id LIMIT $8`;

const readRules = async (
  client: PoolClient,
  { organizationId }: Caller,
  { associationId, asOf, code }: Wanted,
  at: Date,
  after: readonly unknown[],
  limit: number,
): Promise<Row[]> => {
  const values = [organizationId, asOf ?? null, at, associationId ?? null, code ?? null, ...after, limit];
  return (await client.query<Row>({ name: 'violation_rules', text: RULES, values })).rows;
};

const bodyOf = ({ id, associationId, rule }: Row): Rule => ({
  id,
  associationId,
  code: rule.code,
  title: rule.title,
  category: rule.category,
  version: rule.version,
  text: rule.text,
  citation: rule.citation,
  effectiveFrom: rule.effectiveFrom,
  documentHash: rule.documentHash,
  steps: rule.document.steps.map(({ key, kind, rank, delivery, period, approval, amountMinor }) => ({
    key,
    kind,
    rank,
    delivery: [...(delivery ?? [])],
    period: period ?? null,
    approval: approval ?? null,
    amount: amountMinor ?? null,
  })),
});

const START = [null, null];

export const ruleQueries = ({ db, cursors }: GatewayDeps): Pick<ViolationHandlers, 'listRules' | 'getRule'> => ({
  listRules: async ({ caller, reader, query }) => {
    const after = query.cursor === undefined ? START : cursors.decode(query.cursor);
    const rows = await readAs(db, reader, (client) =>
      readRules(client, caller, query, db.clock.now(), after, query.limit + 1),
    );
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      status: 200,
      body: { items: shown.map(bodyOf), nextCursor: last ? cursors.encode([last.rule.code, last.id]) : null },
    };
  },
  getRule: async ({ caller, reader, params, query }) => {
    const wanted = { ...query, code: params.code };
    const [row] = await readAs(db, reader, (client) => readRules(client, caller, wanted, db.clock.now(), START, 1));
    if (!row) throw new ApiError('NOT_FOUND_001');
    return { status: 200, body: bodyOf(row) };
  },
});
