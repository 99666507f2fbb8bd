const cache = new Map<string, Intl.DateTimeFormat>();

const format = (timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${timeZone}|${JSON.stringify(options)}`;
  let made = cache.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...options });
    cache.set(key, made);
  }
  return made;
};

const parts = (at: string | number, timeZone: string, options: Intl.DateTimeFormatOptions): Record<string, string> =>
  Object.fromEntries(
    format(timeZone, options)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );

/** `Tue 6 Oct`, with the year where it is not the current one. */
export const formatDay = (at: string | number, timeZone: string, now?: number): string => {
  const { weekday, day, month, year } = parts(at, timeZone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const withYear = now !== undefined && parts(now, timeZone, { year: 'numeric' })['year'] !== year;
  return `${weekday} ${day} ${month}${withYear ? ` ${year}` : ''}`;
};

/** `17:00 EDT`. */
export const formatClock = (at: string | number, timeZone: string): string => {
  const { hour, minute, timeZoneName } = parts(at, timeZone, {
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return `${hour}:${minute} ${timeZoneName}`;
};

/** `Tue 6 Oct, 17:00 EDT`: an instant in the zone of its process. */
export const formatInstant = (at: string | number, timeZone: string, now?: number): string =>
  `${formatDay(at, timeZone, now)}, ${formatClock(at, timeZone)}`;

/** `Fri 13 Nov` of a plain date, which has no zone. */
export const formatDate = (date: string, now?: number): string => formatDay(`${date}T12:00:00Z`, 'UTC', now);

/** The local date of an instant, `yyyy-mm-dd`. */
export const localDateOf = (at: string | number, timeZone: string): string => {
  const { year, month, day } = parts(at, timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' });
  return `${year}-${month}-${day}`;
};

export const viewerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `2 d`, `5 h`, `12 min`, `now`. */
export const formatSpan = (milliseconds: number): string => {
  const span = Math.abs(milliseconds);
  if (span < MINUTE) return 'under a minute';
  if (span < HOUR) return `${Math.floor(span / MINUTE)} min`;
  if (span < DAY) return `${Math.floor(span / HOUR)} h`;
  return `${Math.floor(span / DAY)} d`;
};

/** `in 2 d` or `3 h ago`. */
export const formatRelative = (at: string, now: number): string => {
  const distance = Date.parse(at) - now;
  const span = formatSpan(distance);
  if (Math.abs(distance) < MINUTE) return 'now';
  return distance > 0 ? `in ${span}` : `${span} ago`;
};

/** Within two days: worth a colour, never a verdict. Late is only what the process has marked. */
export const isSoon = (deadline: string, now: number): boolean => Date.parse(deadline) - now < 2 * DAY;
