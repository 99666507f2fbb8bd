/** Cache key of one part of a case; an event of the case refreshes all of them. */
export const caseKey = (id: string, part: string): readonly unknown[] => ['run', 'violation', id, part];
/** The same of an owner's account. */
export const accountKey = (id: string, part: string): readonly unknown[] => ['run', 'owner-account', id, part];
