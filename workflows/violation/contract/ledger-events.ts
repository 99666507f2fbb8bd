import { z } from 'zod';
import { localDate, uuid, type EventSpec } from '../../platform/contract-kit';
import { formatMinor } from '../ledger/money';
import { category, entryKind, signedMinor, yyyymm } from './ledger-schemas';
import { amountMinor } from './vocabulary';

const ofOwner = <S extends z.ZodRawShape>(shape: S) => z.looseObject({ ownerAccountId: uuid, ...shape });
const ofAssociation = <S extends z.ZodRawShape>(shape: S) => z.looseObject({ associationId: uuid, ...shape });
const money = { amountMinor, currency: z.string(), entryId: uuid };
const charge = { chargeId: uuid, category, fundId: uuid, dueOn: localDate };
const manual = { entryId: uuid, entryNo: z.number().int(), kind: entryKind, totals: z.record(z.string(), amountMinor) };

const amount = ({ amountMinor: minor, currency }: Record<string, unknown>): string =>
  typeof minor === 'number' && typeof currency === 'string' ? ` of ${formatMinor(minor, currency)}` : '';
const NAMES: Readonly<Record<z.infer<typeof category>, string>> = {
  ASSESSMENT: 'Assessment',
  SPECIAL_ASSESSMENT: 'Special assessment',
  INTEREST: 'Interest',
  LATE_FEE: 'Late fee',
  COLLECTION_COST: 'Collection cost',
  FINE: 'Fine',
};
const named = (payload: Record<string, unknown>): string => NAMES[payload.category as keyof typeof NAMES] ?? 'Charge';

const event = (payload: z.ZodType, title: EventSpec['title'], level: EventSpec['class'] = 'C'): EventSpec => ({
  version: 1,
  class: level,
  payload,
  title,
});

/** Events of owner accounts and of an association's books; ids, dates and amounts, never a name. */
export const ledgerEvents = {
  'charge.posted': event(ofOwner({ ...money, ...charge }), (payload) => `${named(payload)}${amount(payload)} charged`),
  'charge.reversed': event(
    ofOwner({ ...money, ...charge, movedToCreditMinor: amountMinor, balanceAfterMinor: signedMinor }),
    (payload) => `${named(payload)}${amount(payload)} taken back`,
  ),
  'payment.posted': event(
    ofOwner({
      ...money,
      paymentId: uuid,
      method: z.string(),
      receivedOn: localDate,
      applications: z.array(z.object({ chargeId: uuid, fundId: uuid, category, amountMinor })),
      creditMinor: amountMinor,
      balanceAfterMinor: signedMinor,
    }),
    (payload) => `Payment${amount(payload)} posted`,
  ),
  'payment.reversed': event(
    ofOwner({
      paymentId: uuid,
      amountMinor,
      currency: z.string(),
      reversalEntryId: uuid,
      reopened: z.array(z.object({ chargeId: uuid, amountMinor })),
      balanceAfterMinor: signedMinor,
    }),
    (payload) => `Payment${amount(payload)} returned`,
  ),
  'journal.posted': event(ofAssociation(manual), ({ entryNo }) => `Entry ${String(entryNo)} posted by hand`, 'I'),
  'journal.reversed': event(
    ofAssociation({ ...manual, reversesId: uuid }),
    ({ entryNo }) => `Reversed by entry ${String(entryNo)}`,
    'I',
  ),
  'period.closed': event(ofAssociation({ yyyymm }), (payload) => `Period ${String(payload.yyyymm)} closed`, 'I'),
} as const satisfies Readonly<Record<string, EventSpec>>;
export type LedgerEventType = keyof typeof ledgerEvents;
