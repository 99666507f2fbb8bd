import { Temporal } from 'temporal-polyfill';
import type { AfterReady } from '../after-ready';
import { signIn, type Call } from './caller';

type DemoDeal = {
  line1: string;
  city: string;
  state: string;
  postalCode: string;
  timeZone: string;
  priceMinor: number;
  /** Days from today to the effective date; the closing is 43 days after it. */
  startsInDays: number;
  done?: readonly string[];
  then?: 'draft' | 'hold' | 'cancel';
};

const OPENING = ['open-file', 'send-contract'];
const EARLY = [
  ...OPENING,
  'earnest-money',
  'earnest-receipt',
  'seller-disclosures',
  'order-inspection',
  'loan-application',
  'order-title',
];
const MIDDLE = [
  ...EARLY,
  'inspection',
  'inspection-review',
  'loan-estimate',
  'intent-to-proceed',
  'order-appraisal',
  'insurance',
  'title-commitment',
  'title-objections',
];
const LATE = [
  ...MIDDLE,
  'appraisal',
  'release-appraisal',
  'loan-commitment',
  'release-financing',
  'payoffs',
  'clear-title',
  'clear-to-close',
];

const DEALS: readonly DemoDeal[] = [
  {
    line1: '318 Birchwood Lane',
    city: 'Saratoga Springs',
    state: 'NY',
    postalCode: '12866',
    timeZone: 'America/New_York',
    priceMinor: 48_500_000,
    startsInDays: -2,
    done: OPENING,
  },
  {
    line1: '27 Harbor Street',
    city: 'Portland',
    state: 'ME',
    postalCode: '04101',
    timeZone: 'America/New_York',
    priceMinor: 61_250_000,
    startsInDays: -4,
    done: EARLY,
  },
  {
    line1: '1904 Cedar Hollow Road',
    city: 'Asheville',
    state: 'NC',
    postalCode: '28801',
    timeZone: 'America/New_York',
    priceMinor: 39_900_000,
    startsInDays: -16,
    done: MIDDLE,
  },
  {
    line1: '5521 Larkspur Avenue',
    city: 'Denver',
    state: 'CO',
    postalCode: '80207',
    timeZone: 'America/Denver',
    priceMinor: 72_000_000,
    startsInDays: -32,
    done: LATE,
  },
  {
    line1: '88 Orchard Court',
    city: 'Madison',
    state: 'WI',
    postalCode: '53703',
    timeZone: 'America/Chicago',
    priceMinor: 35_400_000,
    startsInDays: -7,
    done: OPENING,
  },
  {
    line1: '412 Juniper Way',
    city: 'Boise',
    state: 'ID',
    postalCode: '83702',
    timeZone: 'America/Boise',
    priceMinor: 44_100_000,
    startsInDays: -6,
    done: EARLY,
    then: 'hold',
  },
  {
    line1: '9 Mill Pond Road',
    city: 'Concord',
    state: 'MA',
    postalCode: '01742',
    timeZone: 'America/New_York',
    priceMinor: 98_000_000,
    startsInDays: -12,
    done: EARLY,
    then: 'cancel',
  },
  {
    line1: '2310 Sunset Terrace',
    city: 'San Diego',
    state: 'CA',
    postalCode: '92103',
    timeZone: 'America/Los_Angeles',
    priceMinor: 115_000_000,
    startsInDays: 3,
    then: 'draft',
  },
  {
    line1: '640 Prairie Rose Drive',
    city: 'Austin',
    state: 'TX',
    postalCode: '78704',
    timeZone: 'America/Chicago',
    priceMinor: 56_700_000,
    startsInDays: -1,
  },
  {
    line1: '73 Lighthouse Point',
    city: 'Mystic',
    state: 'CT',
    postalCode: '06355',
    timeZone: 'America/New_York',
    priceMinor: 83_900_000,
    startsInDays: 5,
    then: 'draft',
  },
];

const openDeal = async (
  call: Call,
  users: ReadonlyMap<string, string>,
  deal: DemoDeal,
  today: Temporal.PlainDate,
): Promise<void> => {
  const key = (step: string): string => `demo/${deal.line1.replaceAll(' ', '-')}/${step}`;
  const effective = today.add({ days: deal.startsInDays });
  const party = (email: string, dealRole: string) => ({ userId: users.get(email), dealRole });
  const created = await call(
    'POST',
    '/deals',
    {
      templateKey: 'us-residential-financed',
      propertyAddress: {
        line1: deal.line1,
        city: deal.city,
        state: deal.state,
        postalCode: deal.postalCode,
        country: 'US',
      },
      timeZone: deal.timeZone,
      dealType: 'PURCHASE',
      representingSide: 'BUY',
      keyDates: { effectiveDate: effective.toString(), closingDate: effective.add({ days: 43 }).toString() },
      purchasePrice: { amountMinor: deal.priceMinor, currency: 'USD' },
      participants: [
        party('coordinator', 'TRANSACTION_COORDINATOR'),
        party('agent', 'BUYER_AGENT'),
        party('buyer', 'BUYER'),
        party('lender', 'LENDER'),
        party('attorney', 'BUYER_ATTORNEY'),
      ],
    },
    key('create'),
  );
  const id = String(created['id']);
  if (deal.then === 'draft') return;
  await call('POST', `/deals/${id}/accept-offer`, {}, key('accept'));
  const tasks = (await call('GET', `/deals/${id}/tasks`))['items'] as { id: string; key: string }[];
  for (const name of deal.done ?? []) {
    const task = tasks.find((candidate) => candidate.key === name);
    if (task) await call('POST', `/tasks/${task.id}/complete`, {}, key(name));
  }
  if (deal.then === 'hold')
    await call('POST', `/deals/${id}/pause`, { reason: 'Seller is resolving a title question' }, key('hold'));
  if (deal.then === 'cancel')
    await call(
      'POST',
      `/deals/${id}/cancel`,
      { reasonCode: 'FINANCING_DENIED', note: 'The lender declined the loan.' },
      key('cancel'),
    );
};

/** Opens demo deals through the public API, as a coordinator would. Stops at once where the demo tenant has deals already. */
export const demoDeals: AfterReady = async ({ gatewayUrl }, { log }) => {
  const call = await signIn(gatewayUrl, 'coordinator@demo.test');
  const present = (await call('GET', '/deals?limit=200'))['items'] as { propertyAddress: { line1: string } }[];
  const known = new Set(present.map((deal) => deal.propertyAddress.line1));
  const missing = DEALS.filter((deal) => !known.has(deal.line1));
  if (present.length >= DEALS.length || missing.length === 0) return;
  log('Opening demo deals');
  const people = (await call('GET', '/users?limit=200'))['items'] as { id: string; email: string }[];
  const users = new Map(people.map((person) => [person.email.split('@')[0] ?? '', person.id]));
  const today = Temporal.Now.plainDateISO('America/New_York');
  for (const deal of missing) await openDeal(call, users, deal, today);
};
