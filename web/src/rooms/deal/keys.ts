/** Cache key of one part of a deal; an event of the deal refreshes all of them. */
export const dealKey = (dealId: string, part: string): readonly unknown[] => ['run', 'deal', dealId, part];
