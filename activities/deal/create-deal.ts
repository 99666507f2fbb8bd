import type { Unit } from '@ratchet/prisma/commit';
import type { CreateDeal } from '@ratchet/workflows/deal/commands';
import type { PropertyAddress } from '@ratchet/workflows/deal/model';
import type { DealType, Side } from '@ratchet/workflows/deal/names';
import { v7 as uuidv7 } from 'uuid';
import { loadCalendars } from './calendars';
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

/**
 * D1: a deal in DRAFT with its people, dates and access, and the request to start its workflow, which makes the tasks.
 * @throws DealRefusal DEAL_061 no published template; DEAL_014 a person is not an active user; DEAL_040 named twice; DEAL_021 closing before effective; DEAL_023 unknown calendar.
 */
export const createDeal = async (unit: Unit, input: CreateDealInput): Promise<Applied<CreateDeal>> => {
  refuseImpossibleDates(input.keyDates);
  const repeated = repeatedParty(input.participants);
  if (repeated) throw new DealRefusal('DEAL_040', { userId: repeated.userId, dealRole: repeated.dealRole });
  const { organizationId, tx } = unit;
  const loaded = await loadTemplate(tx, organizationId, { key: input.templateKey });
  if (!loaded)
    throw new DealRefusal('DEAL_061', {
      field: 'templateKey',
      findings: [`no published version of "${input.templateKey}"`],
    });

  const coordinatorUserId = coordinatorOf(input.coordinatorUserId, input.participants, input.creator);
  const participants = partiesOf(input.participants, coordinatorUserId, input.creator, input.representingSide, uuidv7);
  await refuseStrangers(
    unit,
    participants.flatMap(({ userId }) => userId ?? []),
  );
  const calendars = await loadCalendars(tx, organizationId);
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
  return applyCommand(unit, input.dealId, command, {
    state: null,
    details: input.details,
  });
};

/** @throws DealRefusal DEAL_021 when closing is not after the effective date. */
export const refuseImpossibleDates = ({ effectiveDate, closingDate }: Readonly<Record<string, string>>): void => {
  if (effectiveDate === undefined || closingDate === undefined || effectiveDate < closingDate) return;
  throw new DealRefusal('DEAL_021', {
    field: 'keyDates.closingDate',
    constraint: 'it must lie after the effective date',
  });
};

const refuseStrangers = async (unit: Unit, userIds: readonly string[]): Promise<void> => {
  const wanted = [...new Set(userIds)];
  if (wanted.length === 0) return;
  const known = await unit.tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM platform.user_account WHERE organization_id = ${unit.organizationId}::uuid AND id = ANY (${wanted}::uuid[]) AND is_active AND deleted_at IS NULL`;
  const unknown = wanted.filter((id) => !known.some((user) => user.id === id));
  if (unknown.length > 0) throw new DealRefusal('DEAL_014', { field: 'participants', userIds: unknown, area: 'any' });
};

/** `DL-<year>-<number>`; the counter's row lock puts deals opened at once in a row, and a rolled-back one leaves no gap. */
const nextReference = async (unit: Unit): Promise<string> => {
  const year = unit.at.getUTCFullYear();
  const [counter] = await unit.tx.$queryRaw<{ last_number: number }[]>`
    INSERT INTO deal.deal_reference_counter AS c (organization_id, year, last_number) VALUES (${unit.organizationId}::uuid, ${year}, 1)
    ON CONFLICT (organization_id, year) DO UPDATE SET last_number = c.last_number + 1 RETURNING last_number`;
  return `DL-${year}-${String(counter?.last_number).padStart(5, '0')}`;
};
