import type { Unit } from '@ratchet/prisma/commit';
import type { CreateDeal } from '@ratchet/workflows/deal/commands';
import type { PropertyAddress, TemplateDefinition } from '@ratchet/workflows/deal/model';
import type { DealType, Side } from '@ratchet/workflows/deal/names';
import { v7 as uuidv7 } from 'uuid';
import { calendarsOf, type CalendarKey } from './calendars';
import { coordinatorOf, partiesOf, repeatedParty, type Creator, type GivenParticipant } from './parties';
import { loadTemplate } from './templates';
import { applyCommand, DealRefusal, type Applied, type DealDetails } from './unit-of-deal';

export type CreateDealInput = {
  /** Id of the aggregate the unit creates. */
  readonly dealId: string;
  readonly creator: Creator;
  readonly templateKey: string;
  readonly propertyAddress: PropertyAddress;
  readonly timeZone: string;
  readonly dealType: DealType;
  readonly representingSide: Side;
  readonly title?: string | undefined;
  readonly coordinatorUserId?: string | undefined;
  /** Contract dates by key, `yyyy-mm-dd`. */
  readonly keyDates: Readonly<Record<string, string>>;
  readonly participants: readonly GivenParticipant[];
  /** Amounts in minor units; they never leave the deal's row. */
  readonly details: DealDetails;
};

/** `names`: display names of the people on the deal by user id. */
export type OpenedDeal = Applied<CreateDeal> & {
  readonly names: ReadonlyMap<string, string>;
  readonly template: TemplateDefinition;
};

/**
 * D1: a deal in DRAFT with its people, dates and access, and the request to start its workflow, which makes the tasks.
 * @throws DealRefusal DEAL_061 no published template; DEAL_014 a person is not an active user; DEAL_040 named twice; DEAL_021 closing before effective; DEAL_023 unknown calendar.
 */
export const createDeal = async (unit: Unit, input: CreateDealInput): Promise<OpenedDeal> => {
  refuseImpossibleDates(input.keyDates);
  const repeated = repeatedParty(input.participants);
  if (repeated) throw new DealRefusal('DEAL_040', { userId: repeated.userId, dealRole: repeated.dealRole });
  const { organizationId, tx } = unit;
  const coordinatorUserId = coordinatorOf(input.coordinatorUserId, input.participants, input.creator);
  const participants = partiesOf(input.participants, coordinatorUserId, input.creator, input.representingSide, uuidv7);
  const userIds = [...new Set(participants.flatMap(({ userId }) => userId ?? []))];
  const facts = await readOpeningFacts(unit, input.templateKey, userIds);
  const loaded = facts.versionId && (await loadTemplate(tx, organizationId, { versionId: facts.versionId }));
  if (!loaded)
    throw new DealRefusal('DEAL_061', {
      field: 'templateKey',
      findings: [`no published version of "${input.templateKey}"`],
    });

  const unknown = userIds.filter((id) => !facts.people.some((person) => person.id === id));
  if (unknown.length > 0) throw new DealRefusal('DEAL_014', { field: 'participants', userIds: unknown, area: 'any' });
  const calendars = await calendarsOf(tx, organizationId, facts.calendars);
  const command: CreateDeal = {
    type: 'createDeal',
    dealId: input.dealId,
    organizationId,
    reference: await nextReference(unit),
    propertyAddress: input.propertyAddress,
    dealType: input.dealType,
    timeZone: input.timeZone,
    ...(input.title === undefined ? {} : { title: input.title }),
    representingSide: input.representingSide,
    templateVersionId: loaded.versionId,
    template: loaded.template,
    coordinatorUserId,
    keyDates: { ...input.keyDates },
    participants,
    calendars,
  };
  const applied = await applyCommand(unit, input.dealId, command, { state: null, details: input.details });
  return { ...applied, names: new Map(facts.people.map(({ id, name }) => [id, name])), template: loaded.template };
};

/** @throws DealRefusal DEAL_021 when closing is not after the effective date. */
export const refuseImpossibleDates = ({ effectiveDate, closingDate }: Readonly<Record<string, string>>): void => {
  if (effectiveDate === undefined || closingDate === undefined || effectiveDate < closingDate) return;
  throw new DealRefusal('DEAL_021', {
    field: 'keyDates.closingDate',
    constraint: 'it must lie after the effective date',
  });
};

type OpeningFacts = {
  readonly versionId: string | null;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly calendars: readonly CalendarKey[];
};

/** What must be known before a deal can be opened, in one round trip. */
const readOpeningFacts = async (unit: Unit, templateKey: string, userIds: readonly string[]): Promise<OpeningFacts> => {
  const [facts] = await unit.tx.$queryRaw<OpeningFacts[]>`
    SELECT (SELECT v.id FROM deal.deal_template t JOIN deal.deal_template_version v ON v.organization_id = t.organization_id AND v.template_id = t.id
            WHERE t.organization_id = ${unit.organizationId}::uuid AND t.key = ${templateKey} AND v.status = 'PUBLISHED' AND t.deleted_at IS NULL AND v.deleted_at IS NULL
            ORDER BY v.number DESC LIMIT 1) AS "versionId",
      (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.display_name)), '[]') FROM platform.user_account u
        WHERE u.organization_id = ${unit.organizationId}::uuid AND u.id = ANY (${userIds}::uuid[]) AND u.is_active AND u.deleted_at IS NULL) AS people,
      (SELECT coalesce(json_agg(json_build_object('code', c.code, 'version', c.version)), '[]') FROM deal.business_calendar c
        WHERE c.organization_id = ${unit.organizationId}::uuid AND c.deleted_at IS NULL) AS calendars`;
  return facts ?? { versionId: null, people: [], calendars: [] };
};

/** `DL-<year>-<number>`; the counter's row lock puts deals opened at once in a row, and a rolled-back one leaves no gap. */
const nextReference = async (unit: Unit): Promise<string> => {
  const year = unit.at.getUTCFullYear();
  const [counter] = await unit.tx.$queryRaw<{ last_number: number }[]>`
    INSERT INTO deal.deal_reference_counter AS c (organization_id, year, last_number) VALUES (${unit.organizationId}::uuid, ${year}, 1)
    ON CONFLICT (organization_id, year) DO UPDATE SET last_number = c.last_number + 1 RETURNING last_number`;
  return `DL-${year}-${String(counter?.last_number).padStart(5, '0')}`;
};
