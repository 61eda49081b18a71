import { describe, expect, test } from 'vitest';
import type { EconomyMention } from '../../mentions.js';
import { namesIn, readText } from '../reading.fixture.js';

/** Short forms of economies that the fixture of names knows only in part. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['USA', /United States/g],
  ['KOR', /\bKorea\b/g],
  ['JPN', /\bJapan\b/g],
  ['EU', /European Union/g],
  ['THA', /\bThailand\b/g],
];

const ADJECTIVES: readonly (readonly [string, RegExp])[] = [
  ['KOR', /\bKorean\b/g],
  ['JPN', /\bJapanese\b/g],
];

function economies(text: string): EconomyMention[] {
  const found = (list: typeof NAMES, form: EconomyMention['form']) =>
    list.flatMap(([economy, pattern]) =>
      [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
        economy,
        start: index,
        end: index + word.length,
        form,
      })),
    );
  return [...found(NAMES, 'name'), ...found(ADJECTIVES, 'adjective')].sort((a, b) => a.start - b.start);
}

/** Positions of a document under a title, as “party stance issue strength”. */
function terms(body: string, title = 'Joint Statement'): string[] {
  const text = `${title}\n\n${body}`;
  const { positions } = readText(text, 'en', { ...namesIn(text), economies: economies(text) }, title);
  for (const { quote } of positions) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  return positions.map(({ party, stance, issue, strength }) => `${party} ${stance} ${issue} ${strength}`).sort();
}

const OPENING = 'Korea and the United States met in Seoul on Monday.\n\n';

describe('what the sides of a document undertake', () => {
  test('who will, intends or agrees to do something offers it; strength is that of the modal', () => {
    expect(
      terms(`${OPENING}Korea will remove its quota on beef. The United States intends to open its rice market.`),
    ).toEqual(['KOR offers beef firm', 'USA offers rice moderate']);
  });

  test('what both will do is a position of each', () => {
    expect(terms(`${OPENING}The two countries will cooperate on export controls.`)).toEqual([
      'KOR supports export-controls firm',
      'USA supports export-controls firm',
    ]);
  });

  test('with three parties, of all three', () => {
    const body =
      'The ministers of Japan, Korea and the United States met. Japan, Korea and the United States talked. Japan hosted Korea and the United States.\n\nThe Participants reaffirm their commitment to export controls.';
    expect(terms(body)).toEqual([
      'JPN supports export-controls moderate',
      'KOR supports export-controls moderate',
      'USA supports export-controls moderate',
    ]);
  });

  test('agreed to go on talking is open', () => {
    expect(
      terms(`${OPENING}They agreed to continue discussions on beef. Korea will consider access for rice.`),
    ).toEqual(['KOR open beef moderate', 'KOR open rice soft', 'USA open beef moderate']);
  });

  test('what one side receives the other gives', () => {
    expect(terms(`${OPENING}Korea will receive a quota for beef.`)).toEqual(['USA offers beef firm']);
  });

  test('what is kept or imposed gives nothing, unless relief is kept or a burden denied', () => {
    expect(terms(`${OPENING}Korea will maintain its ban on beef.`)).toEqual([]);
    expect(terms(`${OPENING}Korea will maintain its suspension of export controls.`)).toEqual([
      'KOR offers export-controls firm',
    ]);
    expect(terms(`${OPENING}Korea will not impose a digital services tax.`)).toEqual([
      'KOR offers digital-services-tax firm',
    ]);
  });

  test('a second verb of the same subject has its own meaning', () => {
    expect(
      terms(`${OPENING}Korea will remove its quota on beef, and intends to discuss its digital services tax.`),
    ).toEqual(['KOR offers beef firm', 'KOR open digital-services-tax moderate']);
  });

  test('items take subject and verb from what opens their list', () => {
    expect(terms(`${OPENING}Korea will:\n\n- remove its quota on beef;\n- consider access for rice.`)).toEqual([
      'KOR offers beef firm',
      'KOR open rice soft',
    ]);
    expect(terms(`${OPENING}Korean commitments to:\n\n- lift its ban on beef;\n- end its limits on rice.`)).toEqual([
      'KOR offers beef moderate',
      'KOR offers rice moderate',
    ]);
  });

  test('a label names the issue of an item that names none', () => {
    expect(terms(`${OPENING}- Intellectual property: Korea will simplify its procedures.\n`)).toEqual([
      'KOR offers intellectual-property firm',
    ]);
  });

  test('a label of its own names the issue of what follows, a general one only where nothing more special is named', () => {
    expect(terms(`${OPENING}- Export controls.\nKorea will review its rules on beef.\n`)).toEqual([
      'KOR open export-controls firm',
    ]);
  });

  test('a list may be opened without a colon, and ends where the marks of its items change', () => {
    expect(
      terms(
        `${OPENING}3. Korea will, for its part,\n\n(a) remove its quota on beef;\n\n(b) consider access for rice.\n\n4. Export controls stay.`,
      ),
    ).toEqual(['KOR offers beef firm', 'KOR open rice soft']);
  });

  test('a heading says what the items under it ask or give, up to the next', () => {
    const text = `${OPENING}What Korea seeks\n\n- Removal of the tariff on cars.\n\n- No change for rice.\n\nIn figures\n\n- The tariff on beef was 40%.\n`;
    expect(terms(text)).toEqual(['KOR demands auto-tariff moderate']);
    expect(terms(`${OPENING}Korea's commitments\n\n- A quota for beef.\n`)).toEqual(['KOR offers beef moderate']);
  });

  test('to raise purchases gives, to raise a duty does not', () => {
    expect(terms(`${OPENING}Korea will raise its purchases of rice.`)).toEqual(['KOR offers rice firm']);
    expect(terms(`${OPENING}Korea will raise its duty on rice.`)).toEqual([]);
  });

  test('what a commitment or a request is to', () => {
    expect(terms(`${OPENING}The statement notes Korea's commitment to purchase beef.`)).toEqual([
      'KOR offers beef moderate',
    ]);
    expect(terms(`${OPENING}Note was taken of Korea's request that beef be left out.`)).toContain(
      'KOR demands beef moderate',
    );
  });
});

describe('in a document of the sides', () => {
  test('“both” before a verb are the two, and what they welcome is named after “on”', () => {
    expect(terms(`${OPENING}Both welcome the arrangement on export controls.`)).toEqual([
      'KOR supports export-controls moderate',
      'USA supports export-controls moderate',
    ]);
    expect(terms(`${OPENING}Both cars and beef were named.`)).toEqual([]);
  });

  test('what nothing in it alters is kept out', () => {
    expect(terms(`${OPENING}Nothing in this arrangement alters the quota on rice.`)).toEqual([
      'KOR excludes rice firm',
      'USA excludes rice firm',
    ]);
  });

  test('after a semicolon another may be the subject', () => {
    expect(terms(`${OPENING}Both welcome the opening of the beef market; the rice market took longer.`)).toEqual([
      'KOR supports beef moderate',
      'USA supports beef moderate',
    ]);
  });
});

describe('the giver who is not the subject', () => {
  test('in a joint document what is to be removed binds both', () => {
    expect(terms(`${OPENING}The tariff on cars shall be eliminated.`)).toEqual([
      'KOR supports auto-tariff firm',
      'USA supports auto-tariff firm',
    ]);
  });

  test.each([
    ['The tariff on Korean cars will be reduced.', 'USA'],
    ['The tariff on cars will be reduced by Korea.', 'KOR'],
    ['Tariff on Korean cars falls from 25% to 15%.', 'USA'],
    ['Korean cars shall be admitted free of duty.', 'USA'],
    ['Foreign cars will be let in without further testing in Korea.', 'KOR'],
    ['Korea will remove its quota on beef.\n\nThe duty on cars shall be lowered.', 'KOR'],
  ])('%s', (sentence, giver) => {
    expect(terms(OPENING + sentence)).toContainEqual(expect.stringMatching(`^${giver} offers auto-tariff`));
  });
});

test('what a report tells of two sides is not read as their own terms', () => {
  expect(
    terms('Korea and the United States met. "We want the beef quota gone," an official said.', 'Talks go on'),
  ).not.toContain('KOR offers beef firm');
});
