/** People named again by the bare name in Hangul: 베선트는, 구윤철은. */

import { isHangul, particleAt } from '../../text/hangul.js';
import type { Scan } from '../listed/scan.js';
import type { PersonDraft } from '../register/people-register.js';
import type { Mention } from '../register/timeline.js';

/** Adds bare Hangul names (베선트는, 구윤철은) to the people they are of. */
export function addHangulNames(scan: Scan, people: readonly PersonDraft[]): void {
  const { text } = scan;
  if (!scan.prepared.eastAsian) return;
  const byFirst = new Map<
    number,
    { readonly name: string; readonly person: PersonDraft; readonly how: Mention['how'] }[]
  >();
  const seen = new Map<string, PersonDraft | null>();
  const names = people.flatMap((person) => {
    if (!/[가-힣]/.test(person.name)) return [];
    const last = person.name.slice(person.name.lastIndexOf(' ') + 1);
    const forms = [{ name: person.name, person, how: 'full' as const }];
    if (last !== person.name && last.length >= 2) return [...forms, { name: last, person, how: 'surname' as const }];
    return forms;
  });
  for (const { name, person } of names) seen.set(name, seen.has(name) && seen.get(name) !== person ? null : person);
  for (const entry of names) {
    if (seen.get(entry.name) === null || entry.name.length < 2) continue;
    const first = entry.name.charCodeAt(0);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [entry]);
    else known.push(entry);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length);
  const taken = new Uint8Array(text.length);
  for (const person of people) for (const { start, end } of person.mentions) taken.fill(1, start, end);
  const { count, starts } = scan.prepared.tokens;
  let free = 0;
  for (let token = 0; token < count; token += 1) {
    const i = starts[token]!;
    const code = text.charCodeAt(i);
    if (!isHangul(code) || i < free || taken[i] === 1) continue;
    const entries = byFirst.get(code);
    if (entries === undefined || isHangul(text.charCodeAt(i - 1))) continue;
    const entry = entries.find(({ name }) => text.startsWith(name, i) && endsThere(text, i + name.length));
    if (entry === undefined) continue;
    if (/^ ?(?:행정부|정부|내각|시대)/.test(text.slice(i + entry.name.length, i + entry.name.length + 4))) continue;
    entry.person.mentions.push({ start: i, end: i + entry.name.length, how: entry.how });
    free = i + entry.name.length;
  }
}

function endsThere(text: string, end: number): boolean {
  return !isHangul(text.charCodeAt(end)) || particleAt(text, end) > 0 || /^(?:발|식|표)/.test(text.slice(end, end + 1));
}
