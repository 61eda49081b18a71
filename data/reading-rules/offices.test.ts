/** The table of office holders is checked for the laws any such table must keep, and against days set by treaty or law. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** One term of one person in an office. Days are ISO dates; `to` is the day of leaving, or null when still in office. */
interface Holder {
  readonly name: string;
  readonly also?: readonly string[];
  readonly ko?: readonly string[];
  readonly from: string;
  readonly to: string | null;
  readonly acting: boolean;
  readonly source: string;
}

/** An office with the ways texts name it and its holders in order. */
interface Office {
  readonly office: string;
  readonly party: string | null;
  readonly area: string;
  readonly titles: { readonly en: readonly string[]; readonly ko: readonly string[] };
  readonly holders: readonly Holder[];
}

/** Where an entry was seen. */
interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly seen: string;
}

/** One file of the table. */
interface OfficeFile {
  readonly offices: readonly Office[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly as_of: string;
}

const folder = new URL('./offices/', import.meta.url);
const files: readonly (readonly [string, OfficeFile])[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => [file, parse(readFileSync(new URL(file, folder), 'utf8')) as OfficeFile] as const);
const offices: readonly Office[] = files.flatMap(([, file]) => file.offices);
const asOf = new Map<Office, string>(
  files.flatMap(([, file]) => file.offices.map((office) => [office, file.as_of] as const)),
);

const AREAS = [
  'head',
  'trade',
  'finance',
  'foreign',
  'defence',
  'agriculture',
  'central-bank',
  'security',
  'international',
];
const G20 = [
  ...['ARG', 'AUS', 'BRA', 'CAN', 'CHN', 'DEU', 'EU', 'FRA', 'GBR', 'IDN', 'IND', 'ITA', 'JPN', 'KOR', 'MEX'],
  ...['RUS', 'SAU', 'TUR', 'USA', 'ZAF'],
];
const HANGUL = /^[\p{Script=Hangul}A-Z0-9 .·,()-]+$/u;

/** Days since 1970-01-01 of an ISO date; NaN for a date that the calendar does not have. */
function dayNumber(date: string): number {
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  return new Date(milliseconds).toISOString().slice(0, 10) === date ? milliseconds / 86_400_000 : Number.NaN;
}

/** The day a term ends for the purpose of counting: its last day, or the day up to which the file answers. */
function lastDay(office: Office, holder: Holder): number {
  return dayNumber(holder.to ?? (asOf.get(office) as string));
}

/** The names of those who held an office on a day. */
function holdersOn(id: string, date: string): readonly string[] {
  const office = offices.find((candidate) => candidate.office === id) as Office;
  return office.holders
    .filter((holder) => holder.from <= date && (holder.to === null || date <= holder.to))
    .map((holder) => holder.name);
}

describe('office holders', () => {
  it('has every G20 member and more, each office once', () => {
    const ids = offices.map((office) => office.office);
    expect(new Set(ids).size).toBe(ids.length);
    expect(G20.filter((party) => !offices.some((office) => office.party === party))).toEqual([]);
    expect(ids.length).toBeGreaterThan(120);
  });

  it('knows the area, the party and the titles of each office', () => {
    for (const office of offices) {
      expect(AREAS, office.office).toContain(office.area);
      expect(office.party === null || /^([A-Z]{3}|EU)$/.test(office.party), office.office).toBe(true);
      expect(office.party === null, office.office).toBe(office.area === 'international');
      for (const titles of [office.titles.en, office.titles.ko]) {
        expect(titles.length, office.office).toBeGreaterThan(0);
        expect(new Set(titles).size, office.office).toBe(titles.length);
        expect(
          titles.filter((title) => title.trim() === ''),
          office.office,
        ).toEqual([]);
      }
      for (const title of office.titles.ko) expect(title, office.office).toMatch(/\p{Script=Hangul}/u);
    }
  });

  it('gives every holder a name, calendar days in order and a declared source', () => {
    for (const [file, { offices: listed, sources }] of files) {
      for (const office of listed) {
        expect(office.holders.length, office.office).toBeGreaterThan(0);
        for (const holder of office.holders) {
          const where = `${file} ${office.office} ${holder.name}`;
          for (const name of [holder.name, ...(holder.also ?? []), ...(holder.ko ?? [])])
            expect(name.trim(), where).not.toBe('');
          for (const name of holder.ko ?? []) expect(name, where).toMatch(HANGUL);
          expect(dayNumber(holder.from), where).not.toBeNaN();
          if (holder.to !== null) expect(dayNumber(holder.to), where).toBeGreaterThan(dayNumber(holder.from));
          expect(dayNumber(holder.from), where).toBeLessThanOrEqual(lastDay(office, holder));
          expect(typeof holder.acting, where).toBe('boolean');
          expect(Object.keys(sources), where).toContain(holder.source);
          expect(holder.source, where).not.toBe('unverified');
        }
      }
    }
  });

  it('declares no source that nobody uses, and says of each what it is', () => {
    for (const [file, { offices: listed, sources }] of files) {
      const used = new Set(listed.flatMap((office) => office.holders.map((holder) => holder.source)));
      expect(
        Object.keys(sources).filter((id) => !used.has(id)),
        file,
      ).toEqual([]);
      for (const [id, source] of Object.entries(sources)) {
        for (const text of [source.title, source.publisher, source.seen]) expect(text.trim(), id).not.toBe('');
        if (source.url !== null) expect(source.url, id).toMatch(/^https?:\/\/\S+$/);
      }
    }
  });

  it('lists terms in order, and no two full holders of an office at once', () => {
    for (const office of offices) {
      const full = office.holders.filter((holder) => !holder.acting);
      for (const [index, holder] of full.entries()) {
        const next = full[index + 1];
        if (next === undefined) continue;
        const where = `${office.office}: ${holder.name} then ${next.name}`;
        expect(holder.to, where).not.toBeNull();
        expect(dayNumber(next.from), where).toBeGreaterThanOrEqual(dayNumber(holder.to as string));
      }
    }
  });

  it('leaves no gap over 60 days in the main offices of G20 members', () => {
    for (const party of G20) {
      for (const area of ['head', 'trade', 'finance', 'foreign']) {
        const listed = offices.filter((office) => office.party === party && office.area === area);
        const terms = listed
          .flatMap((office) =>
            office.holders.map((holder) => [dayNumber(holder.from), lastDay(office, holder)] as const),
          )
          .sort((a, b) => a[0] - b[0]);
        const where = `${party} ${area}`;
        let covered = dayNumber(area === 'trade' && party === 'FRA' ? '2017-06-21' : '2017-01-01');
        for (const [from, to] of terms) {
          expect(from - covered, where).toBeLessThanOrEqual(60);
          covered = Math.max(covered, to);
        }
        const answersTo = Math.max(...listed.map((office) => dayNumber(asOf.get(office) as string)));
        expect(answersTo - covered, where).toBeLessThanOrEqual(60);
        expect(answersTo, where).toBeGreaterThan(dayNumber('2026-01-01'));
      }
    }
  });

  it('spells one person one way', () => {
    // The same Hangul name in one economy is the same person, so that its main romanisation must not vary.
    const spelling = new Map<string, string>();
    for (const office of offices) {
      for (const holder of office.holders) {
        const hangul = holder.ko?.[0];
        if (hangul === undefined) continue;
        const key = `${office.party} ${hangul}`;
        expect(holder.name, key).toBe(spelling.get(key) ?? holder.name);
        spelling.set(key, holder.name);
      }
    }
  });

  it('agrees with days that law fixes or that history books give', () => {
    // Inaugurations of the United States are at noon of 20 January; Commissions of the European Union start on the first.
    for (const [year, name] of [
      [2017, 'Donald Trump'],
      [2021, 'Joe Biden'],
      [2025, 'Donald Trump'],
    ] as const)
      expect(holdersOn('usa-president', `${year}-01-21`)).toEqual([name]);
    expect(holdersOn('eu-commission-president', '2019-11-30')).toEqual(['Jean-Claude Juncker']);
    expect(holdersOn('eu-trade-commissioner', '2024-12-01')).toEqual(['Maroš Šefčovič']);
    // Signatories: KORUS revision (24 September 2018), USMCA (30 November 2018), phase one (15 January 2020).
    expect(holdersOn('kor-trade-minister', '2018-09-24')).toEqual(['Kim Hyun-chong']);
    expect(holdersOn('usa-trade-representative', '2018-09-24')).toEqual(['Robert Lighthizer']);
    expect(holdersOn('mex-president', '2018-11-30')).toEqual(['Enrique Peña Nieto']);
    expect(holdersOn('can-prime-minister', '2018-11-30')).toEqual(['Justin Trudeau']);
    expect(holdersOn('chn-vice-premier-trade', '2020-01-15')).toEqual(['Liu He']);
    // Korea between the impeachment of December 2024 and the election of June 2025.
    expect(holdersOn('kor-president', '2025-02-01')).toEqual(['Yoon Suk Yeol', 'Choi Sang-mok']);
    expect(holdersOn('kor-president', '2025-04-20')).toEqual(['Han Duck-soo']);
    expect(holdersOn('kor-president', '2025-06-05')).toEqual(['Lee Jae Myung']);
  });
});
