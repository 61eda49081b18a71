/** Days as texts, year-month-day. */

const DAY_MS = 86_400_000;

/** The day after a day. */
export function dayAfter(day: string): string {
  return shifted(day, 1);
}

/** The day before a day. */
export function dayBefore(day: string): string {
  return shifted(day, -1);
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY_MS).toISOString().slice(0, 10);
}
