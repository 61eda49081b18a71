/** Days as texts, year-month-day. */

const DAY_MS = 86_400_000;

/** True for a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Its beginning, in milliseconds since 1970. */
export function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day some days later, or earlier. */
export function shiftedDay(day: string, by: number): string {
  return new Date(timeOf(day) + by * DAY_MS).toISOString().slice(0, 10);
}
