/** ISO-8601 instant with Z and milliseconds, for example `2026-10-02T21:00:00.000Z`. */
export type Instant = string;
/** Plain date `yyyy-mm-dd`, in the process's own zone. */
export type LocalDate = string;

export type Calendar = {
  code: string;
  name: string;
  version: number;
  /** ISO weekdays, Monday 1 … Sunday 7. */
  weekendDays: number[];
  /** `HH:mm`, or null: an instant late in the day still counts as that day. */
  cutOff: string | null;
  holidays: { date: LocalDate; name: string }[];
};
