const FULL = process.env['RATCHET_FULL'] === '1';

/** Rounds of a scenario: all of them with `npm test -- --full`, else a twentieth and at least five. */
export const sized = (full: number): number => (FULL ? full : Math.max(5, Math.ceil(full / 20)));
