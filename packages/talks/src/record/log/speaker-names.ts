/** Names that are known to be one person's: in two scripts, in several spellings. */

/** Looked up by {@link samePerson}. */
export interface SpeakerNames {
  /** Numbers of the people who go by a name, evened out. */
  readonly people: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * Makes names ready to be looked up. A family name alone stands for a person where only one of the table has it.
 * @param people every form of each person's name, such as a table of office holders has them: `["Ahn Duk-geun", "안덕근"]`
 */
export function speakerNames(people: Iterable<readonly string[]>): SpeakerNames {
  const full = new Map<string, Set<number>>();
  const families = new Map<string, Set<number>>();
  const numbers = new Map<string, number>();
  for (const forms of people) {
    const [main] = forms;
    if (main === undefined) continue;
    // Somebody who held two offices stands in the table twice.
    const number = numbers.get(main) ?? numbers.size;
    numbers.set(main, number);
    for (const form of forms) {
      const words = nameWords(form);
      put(full, words.join(' '), number);
      const [first, last] = [words[0], words.at(-1)];
      if (words.length > 1 && first !== undefined && last !== undefined) {
        put(families, first, number);
        put(families, last, number);
      }
    }
  }
  for (const [family, those] of families) if (those.size === 1 && !full.has(family)) full.set(family, those);
  return { people: full };
}

/** True when the names are known to be of one person. */
export function samePerson({ people }: SpeakerNames, one: string, other: string): boolean {
  const those = people.get(nameWords(one).join(' '));
  const others = people.get(nameWords(other).join(' '));
  if (those === undefined || others === undefined) return false;
  for (const number of those) if (others.has(number)) return true;
  return false;
}

/** Words of a name in small letters, without accents, full stops and hyphens. */
export function nameWords(name: string): string[] {
  const small = name.toLowerCase();
  const plain = /[\u00c0-\u024f]/.test(small) ? small.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : small;
  return plain.split(/[\s.-]+/).filter((word) => word !== '');
}

function put(map: Map<string, Set<number>>, key: string, number: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([number]));
  else known.add(number);
}
