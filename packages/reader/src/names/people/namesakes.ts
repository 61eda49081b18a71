/** People who bear the name of a company of the list: “Premier Doug Ford …; Ford said”. */

import { tokenAt } from '../../text/prepared-text.js';
import { CAPITAL } from '../listed/letter-case.js';
import { markAt, type Scan, wordAt } from '../listed/scan.js';
import type { PeopleRegister } from '../register/people-register.js';
import { nameKey } from '../rules/name-keys.js';
import { SPEECH } from '../rules/word-classes.js';

/**
 * Gives a company's name to the one person named in full who bears it as family name, where it speaks or a title stands before it.
 * @returns starts of the names that were given, which are no company's
 */
export function addNamesakes(scan: Scan, register: PeopleRegister): ReadonlySet<number> {
  const given = new Set<number>();
  for (const { start, end, value } of scan.organisations) {
    if (value.kind !== 'company') continue;
    const known = register.byFamily.get(nameKey(scan.text.slice(start, end)));
    const person = known?.length === 1 ? known[0]! : undefined;
    if (person === undefined || person.familyOnly || person.credit) continue;
    const at = tokenAt(scan.prepared.tokens, start);
    const next = tokenAt(scan.prepared.tokens, end);
    const speaks = (scan.classes[next] ?? 0) & SPEECH && markAt(scan, next) === '';
    const tagged = (scan.classes[at - 1] ?? 0) & SPEECH && /^(?:|[,.;:])$/.test(markAt(scan, next));
    const titled = scan.letters[at - 1] === CAPITAL && scan.rules.roleWords.has(wordAt(scan, at - 1));
    if (!speaks && !tagged && !titled) continue;
    given.add(start);
    person.mentions.push({ start, end, how: 'surname' });
  }
  return given;
}
