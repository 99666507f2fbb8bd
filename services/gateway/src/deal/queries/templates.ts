import { loadTemplate } from '@ratchet/activities/deal/templates';
import { instantSql } from '@ratchet/activities/deal/tables';
import { readAs } from '@ratchet/prisma/database';
import type { templateSummary } from '@ratchet/workflows/deal/contract/template-schemas';
import { KEY_DATES } from '@ratchet/workflows/deal/names';
import type { z } from 'zod';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import type { DealHandlers } from '../handlers';
import { asSql } from '../read/sql';

type Summary = Omit<z.input<typeof templateSummary>, 'keyDates'> & { keyDates: { key: string }[] };

const LIST = `SELECT DISTINCT ON (t.name, t.id) json_build_object('key', t.key, 'name', t.name, 'dealType', t.deal_type, 'builtIn', t.built_in, 'versionId', v.id, 'number', v.number,
  'mode', v.mode, 'calendar', v.calendar, 'publishedAt', ${instantSql('v.published_at')}, 'keyDates', v.key_dates,
  'milestones', (SELECT coalesce(json_agg(json_build_object('key', m.key, 'name', m.name, 'buyerLabel', m.buyer_label, 'position', m.position) ORDER BY m.position), '[]')
    FROM deal.template_milestone m WHERE m.organization_id = v.organization_id AND m.template_version_id = v.id AND m.deleted_at IS NULL),
  'taskCount', (SELECT count(*) FROM deal.template_task k WHERE k.organization_id = v.organization_id AND k.template_version_id = v.id AND k.phase = 'NORMAL' AND k.deleted_at IS NULL)) AS body
FROM deal.deal_template t JOIN deal.deal_template_version v ON v.organization_id = t.organization_id AND v.template_id = t.id
WHERE t.organization_id = $1 AND v.status = 'PUBLISHED' AND t.deleted_at IS NULL AND v.deleted_at IS NULL
ORDER BY t.name, t.id, v.number DESC`;

const VERSION = `SELECT v.id, t.built_in, v.status, v.change_note, ${instantSql('v.published_at')} AS published_at
FROM deal.deal_template t JOIN deal.deal_template_version v ON v.organization_id = t.organization_id AND v.template_id = t.id
WHERE t.organization_id = $1 AND t.key = $2 AND v.number = $3 AND t.deleted_at IS NULL AND v.deleted_at IS NULL`;
type VersionRow = {
  id: string;
  built_in: boolean;
  status: 'DRAFT' | 'PUBLISHED' | 'RETIRED';
  change_note: string | null;
  published_at: string | null;
};

/** Contract dates a new deal is asked for, and those the template derives unless the contract names them. */
const keyDatesOf = (derived: readonly { key: string }[]) => {
  const known = new Set(derived.map(({ key }) => key));
  return [
    ...KEY_DATES.filter((key) => !known.has(key)).map((key) => ({ key, derived: false })),
    ...derived.map(({ key }) => ({ key, derived: true })),
  ];
};

export const templateQueries = ({ db }: GatewayDeps): Pick<DealHandlers, 'listTemplates' | 'getTemplateVersion'> => ({
  listTemplates: async ({ caller, reader }) => {
    const { rows } = await readAs(db, reader, (client) =>
      client.query<{ body: Summary }>({ name: 'deal_templates', text: LIST, values: [caller.organizationId] }),
    );
    return {
      status: 200,
      body: { items: rows.map(({ body }) => ({ ...body, keyDates: keyDatesOf(body.keyDates) })), nextCursor: null },
    };
  },
  getTemplateVersion: ({ caller, reader, params }) =>
    readAs(db, reader, async (client) => {
      const { rows } = await client.query<VersionRow>({
        name: 'deal_template_version',
        text: VERSION,
        values: [caller.organizationId, params.key, params.n],
      });
      const [row] = rows;
      const loaded = row && (await loadTemplate(asSql(client), caller.organizationId, { versionId: row.id }));
      if (!row || !loaded) throw new ApiError('NOT_FOUND_001');
      const { versionId, template } = loaded;
      return {
        status: 200,
        body: {
          ...template,
          versionId,
          builtIn: row.built_in,
          status: row.status,
          changeNote: row.change_note,
          publishedAt: row.published_at,
        },
      };
    }),
});
