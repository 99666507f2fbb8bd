import type { Participant } from '@ratchet/workflows/deal/model';
import type { Area, DealRole, Side } from '@ratchet/workflows/deal/names';

export type GivenParticipant = {
  readonly userId: string;
  readonly dealRole: DealRole;
  readonly side?: Side | undefined;
  readonly areas?: readonly Area[] | undefined;
};
export type Creator = { readonly userId: string | null; readonly role: string };

const SIDES: Readonly<Record<DealRole, Side>> = {
  BUYER: 'BUY',
  BUYER_AGENT: 'BUY',
  BUYER_ATTORNEY: 'BUY',
  LENDER: 'BUY',
  INSPECTOR: 'BUY',
  APPRAISER: 'BUY',
  SELLER: 'SELL',
  LISTING_AGENT: 'SELL',
  SELLER_ATTORNEY: 'SELL',
  TITLE_OFFICER: 'NEUTRAL',
  TRANSACTION_COORDINATOR: 'NEUTRAL',
};

/** Who coordinates: the one named, else who takes part as coordinator, else the coordinator who opens the deal. */
export const coordinatorOf = (
  named: string | undefined,
  given: readonly GivenParticipant[],
  creator: Creator,
): string | null =>
  named ??
  given.find(({ dealRole }) => dealRole === 'TRANSACTION_COORDINATOR')?.userId ??
  (creator.role === 'TRANSACTION_COORDINATOR' ? creator.userId : null);

/**
 * Everyone who takes part from the start: who was given, the coordinator, and an agent who opens the deal, since agents
 * see only deals they take part in.
 */
export const partiesOf = (
  given: readonly GivenParticipant[],
  coordinatorUserId: string | null,
  creator: Creator,
  representingSide: Side,
  newId: () => string,
): Participant[] => {
  const parties = [...given];
  const takesPart = (userId: string): boolean => parties.some((party) => party.userId === userId);
  if (
    coordinatorUserId !== null &&
    !parties.some((p) => p.userId === coordinatorUserId && p.dealRole === 'TRANSACTION_COORDINATOR')
  ) {
    parties.push({ userId: coordinatorUserId, dealRole: 'TRANSACTION_COORDINATOR' });
  }
  if (creator.role === 'AGENT' && creator.userId !== null && !takesPart(creator.userId)) {
    parties.push({ userId: creator.userId, dealRole: representingSide === 'SELL' ? 'LISTING_AGENT' : 'BUYER_AGENT' });
  }
  return parties.map(({ userId, dealRole, side, areas }) => ({
    id: newId(),
    userId,
    dealRole,
    side: side ?? SIDES[dealRole],
    areas: [...(areas ?? [])],
    status: 'ACTIVE',
  }));
};

/** The first person named twice in the same role, or null. */
export const repeatedParty = (given: readonly GivenParticipant[]): GivenParticipant | null => {
  const seen = new Set<string>();
  for (const party of given) {
    const key = `${party.userId}/${party.dealRole}`;
    if (seen.has(key)) return party;
    seen.add(key);
  }
  return null;
};
