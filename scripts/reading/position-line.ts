import type { PositionRead } from '@parley/reader';

/** A position in one line: “JPN, Ryosei Akazawa: rejects rice”, with what it is tied to. */
export function positionLine({ party, speaker, stance, issue, linked_to }: PositionRead): string {
  const tied = linked_to.length === 0 ? '' : ` (${linked_to.join(', ')})`;
  return `${party}${speaker === null ? '' : `, ${speaker}`}: ${stance} ${issue}${tied}`;
}
