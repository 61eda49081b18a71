/** Governments called by whoever heads them: “the Carney government”, “the Lee administration”, “이재명 정부”. */

import type { HolderRule, NameRulesData } from './name-rules-schema.js';

/** Who headed the government of an economy, and until when. */
interface Head {
  readonly economy: string;
  /** Last day in office; `null` is later than any. */
  readonly to: string | null;
}

/** Every name of a government by whoever heads it, with its economy; where heads of two share a name, that of whoever was in office last. */
export function governmentNames(data: NameRulesData): Map<string, string> {
  const first = new Set(data.family_names_first ?? []);
  const heads = new Map<string, Head>();
  const add = (name: string, nouns: readonly string[], head: Head) => {
    for (const noun of nouns) {
      const government = noun.replace('{}', name);
      const known = heads.get(government);
      if (known === undefined || endsAfter(head.to, known.to)) heads.set(government, head);
    }
  };
  const { en = [], ko = [] } = data.governments ?? {};
  for (const { area, party, holders } of data.offices ?? []) {
    if (area !== 'head' || party === null) continue;
    for (const holder of holders) {
      const head = { economy: party, to: holder.to };
      for (const name of calledBy(holder, first)) add(name, en, head);
      for (const name of holder.ko ?? []) if (!name.includes(' ')) add(name, ko, head);
    }
  }
  return new Map([...heads].map(([government, { economy }]) => [government, economy]));
}

function endsAfter(one: string | null, other: string | null): boolean {
  return other !== null && (one === null || one > other);
}

/** Family name, and names of one word that a person goes by: “Lee”, “von der Leyen”, “Lula”. */
function calledBy({ name, also = [] }: HolderRule, familyFirst: ReadonlySet<string>): string[] {
  const words = name.split(' ');
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const last = particle > 0 ? words.slice(particle).join(' ') : words.at(-1)!;
  return [familyFirst.has(words[0]!) ? words[0]! : last, ...also.filter((one) => !one.includes(' '))];
}
