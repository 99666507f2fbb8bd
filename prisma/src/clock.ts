/** Business time. Deciding code asks this clock, never the host's or the database's. */
export type Clock = { readonly now: () => Date; readonly offsetMs: () => number };

/** Host time plus a fixed offset in milliseconds; production refuses an offset other than 0 (see the config schemas). */
export const offsetClock = (offsetMs: number): Clock => ({
  now: () => new Date(Date.now() + offsetMs),
  offsetMs: () => offsetMs,
});
