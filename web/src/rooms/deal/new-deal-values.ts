import { compact } from '@/api/compact';
import type { CreateDeal, PlanDeal } from '@/api/types';

export const PARTY_ROLES = [
  'BUYER',
  'SELLER',
  'BUYER_AGENT',
  'LISTING_AGENT',
  'LENDER',
  'BUYER_ATTORNEY',
  'TITLE_OFFICER',
  'INSPECTOR',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** Organisation roles that usually fill a deal role, to put them first. */
export const USUAL_ROLE: Readonly<Record<PartyRole, string>> = {
  BUYER: 'CLIENT',
  SELLER: 'CLIENT',
  BUYER_AGENT: 'AGENT',
  LISTING_AGENT: 'AGENT',
  LENDER: 'LENDER',
  BUYER_ATTORNEY: 'ATTORNEY',
  TITLE_OFFICER: 'ATTORNEY',
  INSPECTOR: 'VIEWER',
};

export const TIME_ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
] as const;

export type NewDeal = {
  templateKey: string;
  line1: string;
  line2: string;
  city: string;
  state: string;
  postalCode: string;
  timeZone: string;
  dealType: CreateDeal['dealType'];
  representingSide: CreateDeal['representingSide'];
  effectiveDate: string;
  closingDate: string;
  price: string;
  coordinatorUserId: string;
  parties: Record<PartyRole, string>;
};

export const emptyDeal = (coordinatorUserId: string): NewDeal => ({
  templateKey: '',
  line1: '',
  line2: '',
  city: '',
  state: '',
  postalCode: '',
  timeZone: TIME_ZONES[0],
  dealType: 'PURCHASE',
  representingSide: 'BUY',
  effectiveDate: '',
  closingDate: '',
  price: '',
  coordinatorUserId,
  parties: Object.fromEntries(PARTY_ROLES.map((role) => [role, ''])) as Record<PartyRole, string>,
});

/** Whole and decimal dollars as typed, `485,000` or `$485000.50`; null where it is no amount. */
export const toMinor = (price: string): number | null => {
  const plain = price.replace(/[$,\s]/g, '');
  if (!/^\d+(\.\d{1,2})?$/.test(plain)) return null;
  const [whole = '0', cents = ''] = plain.split('.');
  return Number(whole) * 100 + Number(cents.padEnd(2, '0'));
};

const keyDatesOf = ({ effectiveDate, closingDate }: NewDeal): Record<string, string> | undefined => {
  const dates = compact({ effectiveDate, closingDate });
  return Object.keys(dates).length === 0 ? undefined : dates;
};

export const toPlan = (values: NewDeal): PlanDeal =>
  compact({ templateKey: values.templateKey, timeZone: values.timeZone, keyDates: keyDatesOf(values) }) as PlanDeal;

export const toCreate = (values: NewDeal): CreateDeal => {
  const amountMinor = toMinor(values.price);
  const participants = PARTY_ROLES.flatMap((dealRole) =>
    values.parties[dealRole] ? [{ userId: values.parties[dealRole], dealRole }] : [],
  );
  const { line1, line2, city, state, postalCode } = values;
  return compact({
    templateKey: values.templateKey,
    propertyAddress: compact({ line1, line2, city, state, postalCode, country: 'US' }),
    timeZone: values.timeZone,
    dealType: values.dealType,
    representingSide: values.representingSide,
    coordinatorUserId: values.coordinatorUserId,
    keyDates: keyDatesOf(values),
    purchasePrice: amountMinor === null ? undefined : { amountMinor, currency: 'USD' },
    participants,
  }) as CreateDeal;
};

/** The form's field for the server's: `propertyAddress.city` → `city`, `keyDates.closingDate` → `closingDate`. */
export const fieldOf = (field: string): keyof NewDeal | null => {
  const [head = '', next] = field.split(/[./]/).filter(Boolean);
  const name = head === 'propertyAddress' || head === 'keyDates' ? (next ?? '') : head;
  const known: Readonly<Record<string, keyof NewDeal>> = { purchasePrice: 'price', participants: 'parties' };
  const found = known[name] ?? name;
  return found in emptyDeal('') ? (found as keyof NewDeal) : null;
};
