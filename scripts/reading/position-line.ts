import type { PositionRead } from '@parley/reader';

/** A position in one line: “JPN, Ryosei Akazawa: rejects rice”, with what it is tied to. */
export function positionLine({ party, speaker, stance, issue, linked_to }: PositionRead): string {
  const tied = linked_to.length === 0 ? '' : ` (${linked_to.join(', ')})`;
  return `${party}${speaker === null ? '' : `, ${speaker}`}: ${stance} ${issue}${tied}`;
}

/** The positions of a text in the order of their letters: “IND demands dairy”, with the speaker where one is named. */
export function sortedPositions(positions: readonly PositionRead[]): string[] {
  return positions
    .map(({ party, speaker, stance, issue }) =>
      [party ?? 'open', speaker, stance, issue].filter((part) => part !== null).join(' '),
    )
    .sort();
}
