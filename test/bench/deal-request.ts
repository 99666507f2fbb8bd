import { demoId } from '@ratchet/prisma/seed';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A financed purchase with everyone it takes to accept the offer, all dates ahead: no timer fires during a run. */
export const dealRequest = (title: string): Record<string, unknown> => ({
  templateKey: 'us-residential-financed',
  title,
  propertyAddress: {
    line1: '318 Birchwood Lane',
    city: 'Saratoga Springs',
    state: 'NY',
    postalCode: '12866',
    country: 'US',
  },
  timeZone: 'America/New_York',
  dealType: 'PURCHASE',
  representingSide: 'BUY',
  keyDates: { effectiveDate: inDays(30), closingDate: inDays(73) },
  participants: [
    { userId: demoId('buyer@demo.test'), dealRole: 'BUYER' },
    { userId: demoId('agent@demo.test'), dealRole: 'BUYER_AGENT' },
    { userId: demoId('lender@demo.test'), dealRole: 'LENDER' },
  ],
});
