import { createHash } from 'node:crypto';
import { BUILT_IN_RULES } from '@ratchet/workflows/deal/automations';
import { BUILT_IN_CALENDARS } from '@ratchet/workflows/platform/calendars/built-in';
import type { Calendar, TemplateDefinition } from '@ratchet/workflows/deal/model';
import { US_RESIDENTIAL_FINANCED } from '@ratchet/workflows/deal/templates/us-residential-financed';
import type { Client } from 'pg';
import { v5 as uuidv5 } from 'uuid';

const DEAL_NAMESPACE = '8b1f3f6e-5f5c-4d55-9d0a-5a1c8f0f4b7d';
/** Ids of built-ins follow from the organisation and their name, so that a repeat finds its own rows. */
const builtInId = (organizationId: string, name: string): string => uuidv5(`${organizationId}/${name}`, DEAL_NAMESPACE);

export const BUILT_IN_TEMPLATES: readonly TemplateDefinition[] = [US_RESIDENTIAL_FINANCED];

/** Calendars, templates and automation rules every organisation starts with. Runs in a transaction that carries the organisation's context; a repeat changes nothing. */
export const seedDeal = async (client: Client, organizationId: string): Promise<void> => {
  for (const calendar of Object.values(BUILT_IN_CALENDARS)) await seedCalendar(client, organizationId, calendar);
  for (const template of BUILT_IN_TEMPLATES) await seedTemplate(client, organizationId, template);
  await seedRules(client, organizationId);
};

const seedCalendar = async (client: Client, organizationId: string, calendar: Calendar): Promise<void> => {
  const id = builtInId(organizationId, `calendar/${calendar.code}`);
  const { rowCount } = await client.query(
    `INSERT INTO deal.business_calendar (organization_id, id, code, name, weekend_days, cut_off, built_in, version) VALUES ($1, $2, $3, $4, $5, $6, true, $7) ON CONFLICT DO NOTHING`,
    [organizationId, id, calendar.code, calendar.name, calendar.weekendDays, calendar.cutOff, calendar.version],
  );
  if (rowCount === 0) return;
  const holidays = calendar.holidays.map(({ date, name }) => ({
    id: builtInId(organizationId, `holiday/${calendar.code}/${date}`),
    date,
    name,
  }));
  await client.query(
    `INSERT INTO deal.calendar_holiday (organization_id, id, calendar_id, date, name) SELECT $1, r.id, $2, r.date, r.name FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, date date, name text)`,
    [organizationId, id, JSON.stringify(holidays)],
  );
};

const seedTemplate = async (client: Client, organizationId: string, template: TemplateDefinition): Promise<void> => {
  const templateId = builtInId(organizationId, `template/${template.key}`);
  const versionId = builtInId(organizationId, `template/${template.key}/${template.number}`);
  await client.query(
    `INSERT INTO deal.deal_template (organization_id, id, key, name, deal_type, built_in) VALUES ($1, $2, $3, $4, $5, true) ON CONFLICT DO NOTHING`,
    [organizationId, templateId, template.key, template.name, template.dealType],
  );
  const { rowCount } = await client.query(
    `INSERT INTO deal.deal_template_version (organization_id, id, template_id, number, status, mode, calendar, due_time, key_dates, definition_hash, published_at)
     VALUES ($1, $2, $3, $4, 'PUBLISHED', $5, $6, $7, $8::jsonb, $9, now()) ON CONFLICT DO NOTHING`,
    [
      organizationId,
      versionId,
      templateId,
      template.number,
      template.mode,
      template.calendar,
      template.dueTime,
      JSON.stringify(template.keyDates),
      definitionHash(template),
    ],
  );
  if (rowCount === 0) return;
  const numbered = <Row extends object>(kind: string, rows: readonly Row[]): string =>
    JSON.stringify(
      rows.map((row, position) => ({
        position,
        ...row,
        id: builtInId(organizationId, `${versionId}/${kind}/${position}`),
      })),
    );
  await client.query(
    `INSERT INTO deal.template_milestone (organization_id, id, template_version_id, key, name, buyer_label, position)
     SELECT $1, r.id, $2, r.key, r.name, r."buyerLabel", r.position FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, key text, name text, "buyerLabel" text, position integer)`,
    [organizationId, versionId, numbered('milestone', template.milestones)],
  );
  await client.query(
    `INSERT INTO deal.template_task (organization_id, id, template_version_id, position, key, title, instructions, milestone_key, assignee_role, area, due_rule, required, weight, estimate_days,
       evidence_type, contingency, emits, external_signal, buyer_visible, buyer_label, applies_when, phase)
     SELECT $1, r.id, $2, r.position, r.key, r.title, r.instructions, r."milestoneKey", r."assigneeRole", r.area, r."dueRule", r.required, r.weight, r."estimateDays",
       r."evidenceType", r.contingency, r.emits, r."externalSignal", r."buyerVisible", r."buyerLabel", r."appliesWhen", r.phase
     FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, position integer, key text, title text, instructions text, "milestoneKey" text, "assigneeRole" text, area text, "dueRule" jsonb, required boolean,
       weight integer, "estimateDays" integer, "evidenceType" text, contingency boolean, emits text, "externalSignal" text, "buyerVisible" boolean, "buyerLabel" text, "appliesWhen" jsonb, phase text)`,
    [organizationId, versionId, numbered('task', template.tasks)],
  );
  await client.query(
    `INSERT INTO deal.template_dependency (organization_id, id, template_version_id, position, from_key, to_key, lag, lag_unit, lag_calendar, waivable)
     SELECT $1, r.id, $2, r.position, r."from", r."to", r.lag, r."lagUnit", r."lagCalendar", r.waivable
     FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, position integer, "from" text, "to" text, lag integer, "lagUnit" text, "lagCalendar" text, waivable boolean)`,
    [organizationId, versionId, numbered('dependency', template.dependencies)],
  );
};

const definitionHash = (template: TemplateDefinition): string =>
  createHash('sha256').update(JSON.stringify(template)).digest('hex');

const seedRules = async (client: Client, organizationId: string): Promise<void> => {
  const rules = BUILT_IN_RULES.map((rule, position) => ({
    ...rule,
    position,
    id: builtInId(organizationId, `rule/${rule.key}`),
  }));
  await client.query(
    `INSERT INTO deal.automation_rule (organization_id, id, key, name, trigger_event, trigger_condition, action_type, action_config, built_in, position)
     SELECT $1, r.id, r.key, r.name, r."triggerEvent", r."triggerCondition", r."actionType", r."actionConfig", true, r.position
     FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, key text, name text, "triggerEvent" text, "triggerCondition" jsonb, "actionType" text, "actionConfig" jsonb, position integer)
     ON CONFLICT DO NOTHING`,
    [organizationId, JSON.stringify(rules)],
  );
};
