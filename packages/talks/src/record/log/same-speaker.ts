/** Whether two statements come from one mouth. */

interface Voice {
  readonly speaker: string | null;
  readonly capacity: string;
}

/**
 * One speaker when one name holds all the words of the other (“Trump”, “Donald Trump”), or when neither is named: a party as such, or
 * officials without a name.
 */
export function sameSpeaker(one: Voice, other: Voice): boolean {
  if (isUnnamed(one) || isUnnamed(other)) {
    return isUnnamed(one) && isUnnamed(other) && one.capacity === other.capacity;
  }
  const [a, b] = [words(one.speaker), words(other.speaker)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

function isUnnamed({ speaker, capacity }: Voice): boolean {
  return speaker === null || capacity === 'unnamed-official';
}

function words(name: string | null): string[] {
  return (name ?? '').toLowerCase().split(/[\s.-]+/);
}
