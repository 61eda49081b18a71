/** Whose market and whose duty positions are about, and with whom, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const shipped = shippedReading();

function read(text: string) {
  return shipped(text).positions;
}

/** “USA auto-tariff demands: into KOR, with KOR”, one line for each position. */
function concerns(text: string): string[] {
  return read(text).map(
    ({ party, issue, stance, importer, counterpart }) =>
      `${party} ${issue} ${stance}: into ${importer ?? '?'}, with ${counterpart ?? '?'}`,
  );
}

describe('the market', () => {
  test('is that of who is asked to open it, not of whose cars come in', () => {
    expect(concerns('Washington demanded that South Korea open its market to American cars.')).toEqual([
      'USA auto-tariff demands: into KOR, with KOR',
    ]);
    expect(concerns('미국은 한국에 자동차 시장 추가 개방을 요구했다.')).toEqual([
      'USA auto-tariff demands: into KOR, with KOR',
    ]);
  });

  test('is that of who levies the duty', () => {
    expect(
      concerns('South Korea asked Washington to scrap the 25 percent tariff it has imposed on Korean automobiles.'),
    ).toEqual(['KOR auto-tariff demands: into USA, with USA']);
  });

  test('is nobody’s where the words do not tell', () => {
    expect(concerns('South Korea said defence costs would not be on the agenda in talks with Washington.')).toEqual([
      'KOR defence-cost excludes: into ?, with USA',
    ]);
  });
});

describe('a lower duty', () => {
  test('is given by whoever levies it, and agreed to by the other side', () => {
    const text =
      'South Korea and the United States settled their dispute. South Korea and the United States agreed to lower ' +
      'the 25 percent U.S. tariff on Korean automobiles to 15 percent.';
    expect(concerns(text)).not.toContainEqual(expect.stringMatching(/^KOR auto-tariff offers/));
  });

  test('that the other side only reports is no offer of it', () => {
    const text =
      'South Korea held talks with the United States. “The 25 percent tariff that the United States imposed on Korean ' +
      'automobiles will be lowered to 15 percent,” South Korean Trade Minister Yeo Han-koo said.';
    expect(concerns(text)).not.toContainEqual(expect.stringMatching(/^KOR auto-tariff offers/));
  });

  test('of its own stays with a party that has a verb of its own', () => {
    const text =
      'The EU and the United States have settled. The U.S. set a 15% tariff on EU goods and the EU pledged to remove ' +
      'its duties on American machinery.';
    expect(read(text).map(({ party }) => party)).toContain('EU');
  });
});

describe('the other side', () => {
  const taiwan =
    'Taiwan and the United States are close to a deal, Taipei said. Taiwan sent its vice premier to Washington. ' +
    'Washington has asked for better market access for American cars. Taiwan, like South Korea, pays 20 percent.';

  test('is the one that the document is about, though the sentence names nobody', () => {
    expect(concerns(taiwan)).toContain('USA auto-tariff demands: into TWN, with TWN');
  });

  test('is no one that is only compared with', () => {
    for (const position of read(taiwan)) expect(position.counterpart).not.toBe('KOR');
  });

  test('is the union for its members, and never the party itself', () => {
    const text =
      'Germany and France want the United States to drop its tariffs on cars. Berlin asked Washington to lower the 25 ' +
      'percent duty on cars. Washington demanded that Germany open its market to American beef.';
    const found = read(text);
    expect(found.length).toBeGreaterThan(1);
    for (const { party, counterpart } of found) {
      expect(counterpart).not.toBeNull();
      expect(counterpart).not.toBe(party);
    }
    expect(found.find(({ party }) => party === 'USA')?.counterpart).toBe('EU');
  });
});

describe('what a side must do', () => {
  test('is asked by whoever says so, no stance of that side', () => {
    const holders = (text: string) => read(text).map(({ speaker, capacity }) => speaker ?? capacity);
    const editorial = holders(
      '[Editorial] A hard week\n\nSeoul faces Washington again.\n\nThe government must not give up rice and beef in return ' +
        'for lower car tariffs. Seoul must keep defence costs off the table.',
    );
    expect(editorial.length).toBeGreaterThan(1);
    expect(new Set(editorial)).toEqual(new Set(['expert']));
    expect(
      holders('The government should reject any demand on map data, the Korean farmers’ union said on Monday.'),
    ).not.toContain('The government');
  });
});

describe('a member of a customs union', () => {
  test('stands for itself where the text does not name the union', () => {
    expect(concerns('Argentina will open its market for beef to the United States.')).toEqual([
      'ARG beef offers: into ARG, with USA',
    ]);
  });

  test('stands as the union that the text names', () => {
    expect(concerns('Brazil will open its market for beef to Canada under the rules of Mercosur.')).toContain(
      'BRA beef offers: into MERCOSUR, with CAN',
    );
  });
});
