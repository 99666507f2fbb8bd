import type { TemplateDefinition } from '@ratchet/workflows/deal/model';
import { query, type Source } from './query';

export type LoadedTemplate = { readonly versionId: string; readonly template: TemplateDefinition };

/** A published version never changes, so what was read once stays true; the oldest goes when the table is full. */
const known = new Map<string, TemplateDefinition>();
const KNOWN_LIMIT = 200;

const FIND = `SELECT v.id FROM deal.deal_template t JOIN deal.deal_template_version v ON v.organization_id = t.organization_id AND v.template_id = t.id
WHERE t.organization_id = $1::uuid AND t.key = $2 AND v.status = 'PUBLISHED' AND t.deleted_at IS NULL AND v.deleted_at IS NULL ORDER BY v.number DESC LIMIT 1`;

const LOAD = `SELECT json_build_object('key', t.key, 'name', t.name, 'dealType', t.deal_type, 'number', v.number, 'mode', v.mode, 'calendar', v.calendar, 'dueTime', v.due_time, 'keyDates', v.key_dates,
  'milestones', (SELECT coalesce(json_agg(json_build_object('key', m.key, 'name', m.name, 'buyerLabel', m.buyer_label, 'position', m.position) ORDER BY m.position), '[]')
    FROM deal.template_milestone m WHERE m.organization_id = v.organization_id AND m.template_version_id = v.id AND m.deleted_at IS NULL),
  'tasks', (SELECT coalesce(json_agg(json_build_object('key', k.key, 'title', k.title, 'instructions', k.instructions, 'milestoneKey', k.milestone_key, 'assigneeRole', k.assignee_role, 'area', k.area,
      'dueRule', k.due_rule, 'required', k.required, 'weight', k.weight, 'estimateDays', k.estimate_days, 'evidenceType', k.evidence_type, 'contingency', k.contingency, 'emits', k.emits,
      'externalSignal', k.external_signal, 'buyerVisible', k.buyer_visible, 'buyerLabel', k.buyer_label, 'appliesWhen', k.applies_when, 'phase', k.phase) ORDER BY k.position), '[]')
    FROM deal.template_task k WHERE k.organization_id = v.organization_id AND k.template_version_id = v.id AND k.deleted_at IS NULL),
  'dependencies', (SELECT coalesce(json_agg(json_build_object('from', d.from_key, 'to', d.to_key, 'lag', d.lag, 'lagUnit', d.lag_unit, 'lagCalendar', d.lag_calendar, 'waivable', d.waivable) ORDER BY d.position), '[]')
    FROM deal.template_dependency d WHERE d.organization_id = v.organization_id AND d.template_version_id = v.id AND d.deleted_at IS NULL)
)::text AS template, v.status
FROM deal.deal_template_version v JOIN deal.deal_template t ON t.organization_id = v.organization_id AND t.id = v.template_id
WHERE v.organization_id = $1::uuid AND v.id = $2::uuid AND v.deleted_at IS NULL`;

/** A template version by its id, or the latest published version of a key; null when there is none. */
export const loadTemplate = async (
  source: Source,
  organizationId: string,
  wanted: { readonly key: string } | { readonly versionId: string },
): Promise<LoadedTemplate | null> => {
  const versionId =
    'versionId' in wanted ? wanted.versionId : await latestPublished(source, organizationId, wanted.key);
  if (versionId === null) return null;
  const cacheKey = `${organizationId}/${versionId}`;
  const cached = known.get(cacheKey);
  if (cached) return { versionId, template: cached };
  const [row] = await query<{ template: string; status: string }>(source, 'deal.template', LOAD, [
    organizationId,
    versionId,
  ]);
  if (!row) return null;
  const template = JSON.parse(row.template) as TemplateDefinition;
  if (row.status !== 'DRAFT') remember(cacheKey, template);
  return { versionId, template };
};

const latestPublished = async (source: Source, organizationId: string, key: string): Promise<string | null> => {
  const [row] = await query<{ id: string }>(source, 'deal.latest_template', FIND, [organizationId, key]);
  return row?.id ?? null;
};

const remember = (cacheKey: string, template: TemplateDefinition): void => {
  const oldest = known.keys().next().value;
  if (known.size >= KNOWN_LIMIT && oldest !== undefined) known.delete(oldest);
  known.set(cacheKey, template);
};
