/** One person under two spellings in a document, and known office holders' names misspelt. */

import type { DocumentFacts } from '../mentions.js';
import type { NamesFound } from '../names/find-names.js';
import { editDistance, isOtherRomanisation, isVariant } from '../names/register/name-spellings.js';
import { nameForm, nameKey } from '../names/rules/name-keys.js';
import type { NameRules } from '../names/rules/name-rules.js';
import type { HolderRule } from '../names/rules/name-rules-schema.js';
import { FAMILY_FIRST, HONORIFIC, ORDINARY, SPEECH } from '../names/rules/word-classes.js';
import type { Person, Slip } from '../reading.js';
import type { PreparedText } from '../text/prepared-text.js';
import { WORD } from '../text/tokens.js';
import { evidenceIn } from './evidence.js';

/**
 * Name slips of a document, in order, one for each wrong spelling.
 *
 * Another order of the words, a middle name, hyphens, accents and the spellings that the table itself has (`also`) are none.
 * @param names names found in the same text
 */
export function findNameVariants(
  prepared: PreparedText,
  names: NamesFound,
  rules: NameRules,
  _facts: DocumentFacts,
): Slip[] {
  const slips: Slip[] = [];
  const told = new Set<string>();
  const tell = (slip: Slip) => {
    const key = nameKey(slip.as_stated);
    if (told.has(key)) return;
    told.add(key);
    slips.push(slip);
  };
  const full = new Map<number, (readonly [number, number])[]>();
  for (const { person, start, end, how } of names.personMentions) {
    if (how !== 'full') continue;
    const spans = full.get(person);
    if (spans === undefined) full.set(person, [[start, end]]);
    else spans.push([start, end]);
  }
  names.people.forEach((person, index) => {
    for (const slip of withinDocument(prepared, full.get(index) ?? [], rules)) tell(slip);
    const slip = againstTable(prepared, rules, person);
    if (slip !== null) tell(slip);
  });
  for (const slip of familyNamesMisspelt(prepared, names, rules)) tell(slip);
  for (const slip of hangulFamilyNames(prepared, names)) tell(slip);
  return slips.sort((a, b) => a.span[0] - b.span[0]);
}

/** Spellings of one person's full name; the table's counts as right, else the one used more, else the first. */
function withinDocument(
  prepared: PreparedText,
  spans: readonly (readonly [number, number])[],
  rules: NameRules,
): Slip[] {
  if (spans.length < 2) return [];
  const spellings = new Map<
    string,
    { readonly text: string; readonly span: readonly [number, number]; count: number }
  >();
  for (const [start, end] of spans) {
    const text = prepared.text.slice(start, end).replace(/\s+/g, ' ');
    const known = spellings.get(nameKey(text));
    if (known === undefined) spellings.set(nameKey(text), { text, span: [start, end], count: 1 });
    else known.count += 1;
  }
  if (spellings.size < 2) return [];
  const all = [...spellings.values()];
  const listed = (text: string) => rules.holdersByName.has(nameKey(text));
  const right = all.reduce((best, next) => {
    if (listed(best.text) !== listed(next.text)) return listed(next.text) ? next : best;
    return next.count > best.count ? next : best;
  });
  return all
    .filter(({ text }) => text !== right.text && !listed(text) && isSpelling(text, right.text))
    .map(({ text, span }) => ({
      kind: 'name-variant',
      as_stated: text,
      expected: right.text,
      span,
      ...(listed(right.text)
        ? evidenceIn(
            `“${right.text}” elsewhere in the document and in the table of offices`,
            `문서의 다른 부분과 공직자 표에는 “${right.text}”`,
          )
        : evidenceIn(
            `“${right.text}” elsewhere in the document (${right.count} time${right.count === 1 ? '' : 's'})`,
            `문서의 다른 부분에는 “${right.text}” (${right.count}회)`,
          )),
      certainty: (listed(right.text) || right.count > 1) && !onlyRomanised(rules, text, right.text) ? 'firm' : 'soft',
    }));
}

/** One Korean name by two rules; of a holder of the table, by the table's own spelling with its hyphen. */
function onlyRomanised(rules: NameRules, text: string, right: string): boolean {
  const form = nameForm(text);
  const holders = rules.holdersByName.get(nameKey(right)) ?? [];
  return [right, ...holders.map(({ holder }) => holder.name)].some((name) => isOtherRomanisation(form, nameForm(name)));
}

/** Differs in letters, not only in hyphens and spaces. */
function isSpelling(a: string, b: string): boolean {
  const first = nameForm(a);
  const second = nameForm(b);
  return first.joined !== second.joined && isVariant(first, second);
}

/** A name that is nearly a known holder's, of the same economy. */
function againstTable(prepared: PreparedText, rules: NameRules, person: Person): Slip | null {
  const { name, party, spans } = person;
  if (party === null || !name.includes(' ') || /[가-힣]/.test(name) || rules.holdersByName.has(nameKey(name)))
    return null;
  for (const word of nameKey(name).split(' ')) {
    for (const { office, holder } of rules.holdersByWord.get(word) ?? []) {
      if (office.party !== party || !isSpelling(name, holder.name) || nearerToOther(name, holder)) continue;
      // Only written by another rule, by which the whole document goes: no slip.
      if (isOtherRomanisation(nameForm(name), nameForm(holder.name))) continue;
      const span = spans.find(([start, end]) => nameKey(prepared.text.slice(start, end)) === nameKey(name));
      if (span === undefined) return null;
      // Korean and Chinese names have several spellings in Latin letters that are all in use.
      const romanised = /^\p{Lu}\p{L}+ \p{Lu}\p{L}*-\p{L}+$/u.test(holder.name) || party === 'CHN' || party === 'TWN';
      return {
        kind: 'name-variant',
        as_stated: prepared.text.slice(span[0], span[1]).replace(/\s+/g, ' '),
        expected: holder.name,
        span,
        ...evidenceIn(
          `${holder.name}, ${office.titles.en?.[0] ?? office.office} from ${holder.from}, in the table of offices`,
          `공직자 표: ${holder.name}, ${office.titles.ko?.[0] ?? office.titles.en?.[0] ?? office.office}, ${holder.from} 취임`,
        ),
        certainty: romanised || holder.source === 'unverified' ? 'soft' : 'firm',
      };
    }
  }
  return null;
}

/** A spelling the table gives besides is nearer than its main one. */
function nearerToOther(name: string, { also }: HolderRule): boolean {
  return also?.some((form) => nameKey(form).replace(/ /g, '') === nameKey(name).replace(/ /g, '')) ?? false;
}

/** Shortest family name whose misspelling can be told from another name. */
const SHORTEST = 5;
/** Most family names of one first letter that a word is compared with. */
const MOST_FAMILIES = 50;

/** “Bessant said” beside “Scott Bessent”: a family name one letter off, where nobody of that name is. */
function familyNamesMisspelt(prepared: PreparedText, names: NamesFound, rules: NameRules): Slip[] {
  const families = new Map<string, { readonly family: string; readonly name: string; readonly key: string }[]>();
  const exact = new Set<string>();
  for (const { name } of names.people) {
    if (/[가-힣]/.test(name)) continue;
    const family = name.slice(name.lastIndexOf(' ') + 1);
    for (const word of nameKey(name).split(' ')) exact.add(word);
    if (family.length < SHORTEST || !name.includes(' ')) continue;
    const first = family[0]!.toLowerCase();
    const known = families.get(first);
    if (known === undefined) families.set(first, [{ family, name, key: nameKey(family) }]);
    else if (known.length < MOST_FAMILIES) known.push({ family, name, key: nameKey(family) });
  }
  if (families.size === 0) return [];
  const { tokens, text } = prepared;
  const slips: Slip[] = [];
  const taken = coverage(names);
  const bounds = new Set(names.personMentions.flatMap(({ start, end }) => [start, -end]));
  let cover = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    const start = tokens.starts[i]!;
    const end = tokens.ends[i]!;
    const length = end - start;
    if (tokens.kinds[i] !== WORD || length < SHORTEST || length > 24) continue;
    const first = text.charCodeAt(start);
    if (first < 65 || (first > 90 && first < 192)) continue;
    while (cover < taken.length && taken[cover]![1] <= start) cover += 1;
    if (cover < taken.length && taken[cover]![0] <= start) continue;
    const candidates = families.get(text[start]!.toLowerCase());
    if (candidates === undefined || !(speaks(prepared, rules, i) || isBesidePerson(prepared, bounds, i))) continue;
    const word = text.slice(start, end);
    const mask = tokens.words[i]! < 0 ? 0 : (rules.classes[tokens.words[i]!] ?? 0);
    const key = nameKey(word);
    if (mask & (ORDINARY | FAMILY_FIRST) || exact.has(key)) continue;
    const known = candidates.find((family) => isMisspelt(key, family.key));
    if (known === undefined) continue;
    slips.push({
      kind: 'name-variant',
      as_stated: word,
      expected: known.family,
      span: [start, end],
      ...evidenceIn(`“${known.name}” elsewhere in the document`, `문서의 다른 부분에는 “${known.name}”`),
      certainty: 'soft',
    });
  }
  return slips;
}

/** “베센트 장관” beside “스콧 베선트”: a foreign family name in Hangul one syllable off the full one of the document. */
function hangulFamilyNames({ text }: PreparedText, names: NamesFound): Slip[] {
  const slips: Slip[] = [];
  for (const { person, start, end, how } of names.personMentions) {
    const name = names.people[person]?.name ?? '';
    const written = text.slice(start, end);
    const family = name.slice(name.lastIndexOf(' ') + 1);
    if (how !== 'surname' || !name.includes(' ') || !/^[가-힣]{3,}$/.test(written)) continue;
    if (written.length !== family.length || editDistance(written, family, 1) !== 1) continue;
    slips.push({
      kind: 'name-variant',
      as_stated: written,
      expected: family,
      span: [start, end],
      ...evidenceIn(`“${name}” elsewhere in the document`, `문서의 다른 부분에는 “${name}”`),
      certainty: 'soft',
    });
  }
  return slips;
}

/** One letter off, and not by an ending. */
function isMisspelt(word: string, family: string): boolean {
  if (Math.abs(word.length - family.length) > 1 || word.startsWith(family) || family.startsWith(word)) return false;
  return editDistance(word, family, 1) === 1;
}

/** A verb of saying or an honorific stands beside the token. */
function speaks({ tokens }: PreparedText, rules: NameRules, at: number): boolean {
  const mask = (token: number) =>
    token < 0 || token >= tokens.count || tokens.words[token]! < 0 ? 0 : (rules.classes[tokens.words[token]!] ?? 0);
  return ((mask(at - 1) & (SPEECH | HONORIFIC)) | (mask(at + 1) & SPEECH)) !== 0;
}

/**
 * “Bessant and Greer met”: joined to somebody who is named.
 * @param bounds where people are named: starts, and ends below nought
 */
function isBesidePerson({ text, tokens }: PreparedText, bounds: ReadonlySet<number>, at: number): boolean {
  const and = (token: number) =>
    token >= 0 && token < tokens.count && text.slice(tokens.starts[token]!, tokens.ends[token]!) === 'and';
  return (
    (and(at + 1) && at + 2 < tokens.count && bounds.has(tokens.starts[at + 2]!)) ||
    (and(at - 1) && at > 1 && bounds.has(-tokens.ends[at - 2]!))
  );
}

function coverage(names: NamesFound): (readonly [number, number])[] {
  const spans = [...names.personMentions, ...names.organisationMentions, ...names.economies].map(
    ({ start, end }) => [start, end] as const,
  );
  return spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
