import type { LegalProfile } from './model';

/** The rights an owner has under the profile, a paragraph each, as every letter states them. */
export const rightsOf = ({ hearingMode, minHearingNoticeDays, appealWindowDays }: LegalProfile): string[] => [
  'You may report the breach as fixed at any time, with a photo. A report that arrives before the end of the last day is in time, and no fine is imposed while it is reviewed.',
  ...(hearingMode === 'ON_REQUEST'
    ? [
        `You may ask the board for a hearing. It is held no sooner than ${minHearingNoticeDays} days after you were told of it.`,
      ]
    : []),
  ...(hearingMode === 'MANDATORY'
    ? [`No fine is imposed before a hearing, of which you are told at least ${minHearingNoticeDays} days ahead.`]
    : []),
  `You may appeal within ${appealWindowDays} days after this letter is served. While an appeal is open the time you have left is kept.`,
];
