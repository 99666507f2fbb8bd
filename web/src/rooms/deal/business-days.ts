const DAY = 86_400_000;

/** Business days after `from` up to and including `to`: weekdays that are no listed holiday. */
export const businessDaysUntil = (from: string, to: string, holidays: readonly string[]): number => {
  const closed = new Set(holidays);
  let days = 0;
  for (let at = Date.parse(from) + DAY; at <= Date.parse(to); at += DAY) {
    const date = new Date(at);
    const weekday = date.getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !closed.has(date.toISOString().slice(0, 10))) days += 1;
  }
  return days;
};
