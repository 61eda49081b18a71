/** Names of an annotated document, found by plain search for what its annotations name: stands in for the reading of names. */

import type { EconomyMention, Names, OrganisationMention, PersonMention, UnnamedSpeaker } from '../mentions.js';
import type { Capacity, Organisation, Person } from '../reading.js';

/** What a gold file says of people, organisations and positions. */
export interface Gold {
  readonly style?: string;
  readonly published: string | null;
  readonly people: readonly { readonly name: string; readonly role: string | null; readonly party: string | null }[];
  readonly organisations: readonly string[];
  readonly issues: readonly string[];
  readonly positions: readonly GoldPosition[];
}

interface GoldPosition {
  readonly speaker: string | null;
  readonly party: string | null;
  readonly capacity: Capacity;
  readonly issue: string;
  readonly stance: string;
  readonly strength: string;
  readonly quote: string;
}

const ECONOMIES: readonly (readonly [string, RegExp, RegExp, RegExp])[] = [
  ['KOR', /South Korea|Korea|한국|우리나라/g, /South Korean|Korean/g, /Seoul|우리 정부|한(?=[-·]미)|\bROK\b/g],
  [
    'USA',
    /United States(?: of America)?|\bU\.S\.|\bUS\b|America(?!n)|미국|美|미(?= (?:재무|상무|무역|행정부|국무|측|의회))/g,
    /American/g,
    /Washington|White House|백악관|Americans/g,
  ],
  ['JPN', /Japan(?!ese)|일본/g, /Japanese/g, /Tokyo|도쿄/g],
  ['CHN', /China|중국/g, /Chinese/g, /Beijing|베이징/g],
  ['EU', /European Union|\bEU\b|Europe(?!an)|유럽연합/g, /European/g, /Brussels|브뤼셀/g],
  ['CAN', /Canada|캐나다/g, /Canadian/g, /Ottawa/g],
  ['MEX', /Mexico|멕시코/g, /Mexican/g, /Mexico City/g],
  ['CHE', /Switzerland|스위스/g, /Swiss/g, /Bern\b/g],
  ['AUS', /Australia(?!n)|호주/g, /Australian/g, /Canberra/g],
  ['THA', /Thailand|Kingdom of Thailand|태국/g, /Thai\b/g, /Bangkok/g],
  ['GBR', /United Kingdom|\bUK\b|Britain/g, /British/g, /London/g],
  ['IND', /India(?!n)|인도/g, /Indian/g, /New Delhi|뉴델리/g],
  ['BRA', /Brazil(?!ian)/g, /Brazilian/g, /Brasília|Brasilia/g],
  ['FRA', /France/g, /French/g, /Paris(?! Agree| climate)/g],
  ['DEU', /Germany/g, /German\b/g, /Berlin/g],
];

const UNNAMED_EN =
  /\b(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Ss]ome|[Ss]enior)?\s?(?:[Ss]enior |former )?(?:(U\.S\.|US|American|Canadian|Japanese|Chinese|Korean|South Korean|European|EU|Indian|Swiss|Mexican|Thai|Australian)\s)?(?:government |administration |agriculture |trade |industry |negotiation |farm |diplomatic |car |unnamed )?(officials?|sources?|negotiators?|diplomats?|representatives?|person|people|farmers|growers|executive|analysts?|economists|firms|manufacturers|lawmakers)\b/g;
const UNNAMED_KO =
  /(?:대통령실|정부|미 행정부|산업부|산업통상부|인도 상공부|자동차업계|업계|외교|통상)?\s?(?:고위 )?(?:관계자|당국자|소식통|법인장|전문가)/g;

const CAPACITY_BY_ROLE: readonly (readonly [RegExp, Capacity])[] = [
  [
    /Senator|Republican|Democrat|Congress|Assembly|Council|member of|의원|원내대표|Leader of the Opposition/,
    'legislator',
  ],
  [/professor|institute|University|analyst|specialist|연구위원|교수|fellow|economist/i, 'expert'],
  [/chief executive|managing director|CEO|대표이사/i, 'company'],
  [/union|farmers|federation|association|lobby|공동의장|협회|director$/i, 'domestic-group'],
];

/** Names of a document by its annotations. */
export function goldNames(text: string, gold: Gold): Names {
  const capacities = new Map(gold.positions.map(({ speaker, capacity }) => [speaker, capacity]));
  const parties = new Map(gold.positions.map(({ speaker, party }) => [speaker, party]));
  const people: Person[] = [];
  const personMentions: PersonMention[] = [];
  const korean = /[가-힣]{20}|[가-힣]+ [가-힣]+ [가-힣]+/.test(text);
  for (const { name, role, party } of gold.people) {
    const person = people.length;
    const words = name.split(' ');
    const han = /[가-힣]/.test(name);
    const surname = han ? (words.length > 1 ? words.at(-1)! : name[0]!) : surnameOf(words);
    const spans: [number, number][] = [];
    const forms = new Set(
      han
        ? [name, ...(words.length > 1 ? [surname] : titles(role).map((title) => `${surname} ${title}`))]
        : surname.length > 2
          ? [name, surname]
          : [name],
    );
    for (const form of [...forms].sort((a, b) => b.length - a.length)) {
      for (const at of occurrences(text, form, han)) {
        if (spans.some(([start, end]) => at < end && at + form.length > start)) continue;
        spans.push([at, at + form.length]);
        personMentions.push({
          person,
          start: at,
          end: at + form.length,
          how: form === name ? 'full' : 'surname',
        });
      }
    }
    const capacity = capacities.get(name) ?? capacityOf(role);
    people.push({ name, role, party, capacity, spans });
  }
  const organisations: Organisation[] = [];
  const organisationMentions: OrganisationMention[] = [];
  for (const name of gold.organisations) {
    const spans = occurrences(text, name, /[가-힣]/.test(name)).map((at): [number, number] => [at, at + name.length]);
    const ministry = /[Mm]inistry|부$|Commission|Treasury|대통령실|실$/.test(name);
    const kind = ministry
      ? 'ministry'
      : capacities.get(name) === 'domestic-group'
        ? 'association'
        : /Wire|News|Press|Daily|통신|일보|경제$/.test(name)
          ? 'media'
          : 'company';
    for (const [start, end] of spans) organisationMentions.push({ organisation: organisations.length, start, end });
    const home = /Commission$/.test(name) ? 'EU' : null;
    organisations.push({ name, kind, party: parties.get(name) ?? home, spans });
  }
  const economies: EconomyMention[] = [];
  for (const [economy, name, adjective, metonym] of ECONOMIES) {
    for (const [form, pattern] of [
      ['adjective', adjective],
      ['name', name],
      ['metonym', metonym],
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        if (economies.some((known) => start < known.end && end > known.start)) continue;
        economies.push({ economy, start, end, form });
      }
    }
  }
  economies.sort((a, b) => a.start - b.start);
  const unnamed = unnamedIn(text, korean, economies, personMentions);
  addPronouns(text, personMentions);
  personMentions.sort((a, b) => a.start - b.start);
  organisationMentions.sort((a, b) => a.start - b.start);
  return { people, personMentions, organisations, organisationMentions, economies, unnamed };
}

function surnameOf(words: readonly string[]): string {
  // Korean and Chinese names in Latin letters put the surname first.
  const given = words.at(-1)!;
  return given.includes('-') || words[0] === 'He' || words[0] === 'Li' || words[0] === 'Wang' ? words[0]! : given;
}

function titles(role: string | null): string[] {
  const found = [
    '장관',
    '실장',
    '본부장',
    '대통령',
    '총리',
    '부총리',
    '대표',
    '의원',
    '집행위원',
    '부부장',
    '위원',
    '교수',
    '회장',
    '원내대표',
    '공동의장',
  ];
  return role === null ? [] : found.filter((title) => role.includes(title));
}

function occurrences(text: string, form: string, han: boolean): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    if (!han && (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[at + form.length] ?? '')))
      continue;
    found.push(at);
  }
  return found;
}

function capacityOf(role: string | null): Capacity {
  for (const [pattern, capacity] of CAPACITY_BY_ROLE) if (role !== null && pattern.test(role)) return capacity;
  return 'government';
}

function unnamedIn(
  text: string,
  korean: boolean,
  economies: readonly EconomyMention[],
  people: readonly PersonMention[],
): UnnamedSpeaker[] {
  const found: UnnamedSpeaker[] = [];
  for (const match of text.matchAll(korean ? UNNAMED_KO : UNNAMED_EN)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].length;
    if (people.some((person) => start < person.end && end > person.start)) continue;
    const description = text.slice(start, end);
    const inside = economies.find((mention) => mention.start >= start && mention.end <= end);
    const before = [...economies].reverse().find((mention) => mention.start < start);
    const capacity: Capacity = /farmer|grower|firm|manufactur|업계|법인장/.test(description)
      ? /firm|manufactur|법인장/.test(description)
        ? 'company'
        : 'domestic-group'
      : /analyst|economist|executive|전문가/.test(description)
        ? 'expert'
        : /lawmaker/.test(description)
          ? 'legislator'
          : 'unnamed-official';
    found.push({ start, end, description, capacity, party: inside?.economy ?? before?.economy ?? null });
  }
  return found;
}

function addPronouns(text: string, mentions: PersonMention[]): void {
  const named = [...mentions].sort((a, b) => a.start - b.start);
  for (const match of text.matchAll(/\b(?:[Hh]e|[Ss]he)\b(?! Lifeng)|(?<![가-힣])그는(?![가-힣])/g)) {
    let last: PersonMention | undefined;
    for (const mention of named) {
      if (mention.start >= match.index) break;
      // Who opens a sentence is spoken of in the next.
      const opening = text.slice(Math.max(0, mention.start - 90), mention.start);
      if (last === undefined || !/[a-z가-힣]{3}[^.?!\n]*$/.test(opening.replace(/^.*[.?!\n]\s*["“]?/s, '').slice(30)))
        last = mention;
    }
    if (last === undefined || named.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    mentions.push({
      person: last.person,
      start: match.index,
      end: match.index + match[0].replace(/는$/, '').length,
      how: 'pronoun',
    });
  }
}
