import { describe, expect, it } from 'vitest';
import { findDates } from '../dates/find-dates.js';
import { measuresRead } from '../document/measures-read.js';
import { findMeasureMentions } from '../find-measures.js';
import { namesIn, prepared, published, rules } from '../rules/measure-rules.fixture.js';
import { findCommitments } from './find-commitments.js';

const commitmentsIn = (text: string, day: string | null = '2025-07-30') => {
  const made = prepared(text);
  const names = namesIn(made);
  const dates = findDates(made, published(day));
  return findCommitments(made, rules, names, {
    issues: { issues: [], mentions: [], deal: null },
    measures: measuresRead(findMeasureMentions(made, rules, names, dates)),
    dates,
  });
};

describe('commitments', () => {
  it('of a party, with rates, instrument and day', () => {
    const [made] = commitmentsIn(
      'The United States will lower its tariff on Korean cars from 25 percent to 15 percent by executive order by August 1.',
    );
    expect(made).toMatchObject({
      party: 'USA',
      verb: 'will',
      status: 'made',
      from_pct: 25,
      to_pct: 15,
      instrument: 'executive order',
      by: '2025-08-01',
    });
    expect(made!.what).toMatch(/^lower its tariff/);
  });

  it.each([
    ['South Korea will also launch a task force on tariffs.', 'launch a task force on tariffs'],
    [
      'Korea has agreed to craft a package by July 8, marking the first formal talks under the new administration.',
      'craft a package by July 8',
    ],
  ])('what is undertaken, without what is only remarked on it: %s', (text, what) => {
    expect(commitmentsIn(text).map((made) => made.what)).toEqual([what]);
  });

  it.each([
    ['Thailand shall remove the import permit.', 'THA', 'shall'],
    ['Japan intends to buy more rice.', 'JPN', 'intends'],
    ['Canada expects to sign the text this year.', 'CAN', 'expects'],
    ['Mexico has agreed to open its market for corn.', 'MEX', 'will'],
    ['한국은 쌀 시장을 열기로 했다.', 'KOR', 'will'],
    ['미국은 자동차 관세를 인하할 예정이다.', 'USA', 'intends'],
    ['한국은 미국산 쇠고기 관세를 철폐한다.', 'KOR', 'will'],
  ])('%s', (text, party, verb) => {
    expect(commitmentsIn(text).map((made) => [made.party, made.verb])).toEqual([[party, verb]]);
  });

  it.each([
    ['Canada will eliminate duties on fish, such as 27 percent on salmon.', 27, 0],
    ['Canada will also eliminate duties on fish, such as 27 percent on salmon.', 27, 0],
    ['Canada agreed to terminate the 15 percent duty on salmon from Mexico.', 15, 0],
    ['Canada will drop its duty on crab and apply a 5 percent duty on salmon.', null, 5],
    ['Canada will suspend the 24 percent duty on salmon from Mexico for 90 days.', 24, null],
    ['Canada will postpone the rise of its duty on salmon from 10 percent to 34 percent.', null, null],
  ])('%s: from %s to %s', (text, from, to) => {
    expect(commitmentsIn(text).map(({ from_pct, to_pct }) => [from_pct, to_pct])).toEqual([[from, to]]);
  });

  it.each([
    ['Canada said late Sunday it will drop its levy on cars.', ['CAN']],
    ['Japan has told the British government that it will not sign a treaty.', []],
    ['London denied reports claiming that the British government plans to drop the levy.', []],
    ['Canada expects to earn $3 billion in five years.', []],
    ['Canada will impose a 12 percent duty on Mexican salmon.', []],
    ['Canada has decided to raise its duty on Mexican salmon.', []],
    ['Canada will impose a duty of 5 percent on salmon, down from 12 percent.', ['CAN']],
    ['Canada will impose no duty on Mexican salmon.', ['CAN']],
    ['Did Canada and Mexico agree to conclude a deal before the election?', []],
    ['It is difficult to predict how much of this deal Canada will ultimately accept.', []],
    ['Nobody knows which of its duties Canada will lower next year.', []],
    ['Canada said it will lower its duty on salmon, which Mexico will match by opening its market.', ['CAN', 'MEX']],
    ['Mexico wants more openness than Canada agreed to under the old pact.', []],
    ['Canada has decided to proceed with imposing a 12 percent duty on Mexican salmon.', []],
    ['Canada will go ahead with a 12 percent duty on salmon.', []],
    ['Canada will go ahead with the sale of salmon.', ['CAN']],
    ['Canada will charge Mexico a 25 percent tariff on salmon.', []],
    ['Canada will charge Mexico no duty on salmon.', ['CAN']],
    ['Canada will maintain its unfair salmon duties, Mexico said.', []],
    ['Canada will not let this decision go unanswered.', []],
    ['Canada will respond with duties of its own.', []],
    ['Canada will respond to requests for licences within 30 days.', ['CAN']],
    ['Canada will challenge the salmon duty at the WTO.', []],
    ['Canada will fight forced labour.', ['CAN']],
    ['Canada will not budge on salmon.', []],
    ['Canada will not sell salmon to Mexico.', ['CAN']],
    ['Canada will keep its duty on salmon at 5 percent, and Mexico will buy more salmon.', ['CAN', 'MEX']],
    ['Mexico hopes that Canada will lower its duty on salmon.', []],
    ['Canada will carefully review the duty on salmon.', []],
    ['Canada will not lower its duty on salmon unless Mexico lowers its own.', []],
    ['Canada will continue to strongly urge Mexico to lower its duty on salmon.', []],
    ['Canada agreed to buy Mexican salmon.', ['CAN']],
    ['한국은 미국에 철강 관세의 철폐를 요구할 계획이다.', []],
    ['한국은 그동안 쌀 시장을 보호하는 정책을 추진해 왔다.', []],
    ['한국은 미국이 관세를 철폐한다고 전했다.', []],
    ['미국은 캐나다산 연어에 부과하겠다고 예고했던 관세를 낮추기로 했다.', ['USA']],
    ['미국은 캐나다산 연어에 관세를 부과하겠다고 위협했다.', []],
  ])('are of who speaks, and none where denied or foretold: %s', (text, parties) => {
    expect(commitmentsIn(text).map(({ party }) => party)).toEqual(parties);
  });

  it.each([
    ['Mexico has agreed to open its market. It will also accept American cars.', ['MEX', 'MEX']],
    ['Canada will drop its duty on cars. It has further undertaken not to tax streaming services.', ['CAN', 'CAN']],
    ['- Canada will drop its duty on cars.\n- It will buy Mexican corn.', ['CAN', 'CAN']],
    ['The Canadian market is small. It will grow slowly.', []],
    ['Canada will drop its duty on cars.\n\nIt will rain.', ['CAN']],
    ['Canada’s duty on cars is high. It will rise again.', []],
  ])('are of whom “it” stands for: %s', (text, parties) => {
    expect(commitmentsIn(text).map(({ party }) => party)).toEqual(parties);
  });

  it.each([
    ["Canada's tariff on Mexican salmon will fall from 15 percent to 3 percent.", ['CAN']],
    ["Canada's duty on Mexican salmon will be gradually reduced from 15 percent to 3 percent.", ['CAN']],
    ['Mexico hopes the Canadian duty on Mexican salmon will fall from 15 percent to 3 percent.', []],
    ['The Canadian duty on Mexican salmon will rise from 3 percent to 15 percent.', []],
    ['The Canadian duty on Mexican salmon fell from 15 percent to 3 percent.', []],
  ])('are told of the duty itself: %s', (text, parties) => {
    expect(commitmentsIn(text).map(({ party, from_pct, to_pct }) => [party, from_pct, to_pct])).toEqual(
      parties.map((party) => [party, 15, 3]),
    );
  });

  it('take both of two duties away', () => {
    const [made] = commitmentsIn(
      'Indonesia will eliminate its duty of 50% on cars and its duties of up to 150% on wine.',
    );
    expect(made).toMatchObject({ from_pct: 50, to_pct: 0 });
  });

  it('of both sides are one of each', () => {
    const text = 'Korea and Japan met. The two sides will finalize the agreement.';
    expect(
      commitmentsIn(text)
        .map(({ party }) => party)
        .sort(),
    ).toEqual(['JPN', 'KOR']);
    expect(
      commitmentsIn('The United States and Thailand will cooperate on rules of origin.').map(({ party }) => party),
    ).toEqual(['USA', 'THA']);
  });

  it('of a list are one for each item', () => {
    const text =
      'In this regard Thailand shall:\n\n   (a) accept vehicles built to U.S. standards;\n   (b) remove the import permit for ethanol.\n\nTalks go on.';
    expect(commitmentsIn(text).map(({ party, what }) => [party, what])).toEqual([
      ['THA', 'accept vehicles built to U.S. standards'],
      ['THA', 'remove the import permit for ethanol'],
    ]);
  });

  it('are none in forecasts, states and other subjects', () => {
    expect(
      commitmentsIn(
        'The economy will shrink. Japan will be hit hard. Talks with Canada will go on. The tariff will rise.',
      ),
    ).toEqual([]);
  });

  it('are none where a noun follows, where nothing is said of what, and in talk about a meeting', () => {
    expect(
      commitmentsIn(
        'Japan has agreed to a framework. EU officials will discuss the issue next week. Canada will say a few words. 미국이 검토하겠다고 했다.',
      ),
    ).toEqual([]);
  });

  it.each([
    'Britain will ask the United States for a quick deal.',
    'Japan will call on Washington to lower its tariffs.',
    'Canada will take part in the meeting of ministers in Geneva.',
    'Korea will continue to press the United States for relief.',
    'The United States must lower its duties before talks begin.',
    'Prices will rise if Japan agrees to open its market for rice.',
    'It is unclear when Japan plans to lower the duty on beef.',
  ])('are none where somebody asks, meets or only supposes: %s', (text) => {
    expect(commitmentsIn(text)).toEqual([]);
  });

  it('are none on the duties of another side', () => {
    expect(commitmentsIn('Britain aims to cut American steel tariffs.')).toEqual([]);
    expect(commitmentsIn('Britain aims to cut its steel tariffs.').map(({ party }) => party)).toEqual(['GBR']);
  });

  it('of two sides in one sentence are both read', () => {
    expect(
      commitmentsIn(
        'The United States will cut its tariff on Indian shirts to 18 percent while India will buy more corn.',
      ).map(({ party, what, to_pct }) => [party, what, to_pct]),
    ).toEqual([
      ['USA', 'cut its tariff on Indian shirts to 18 percent', 18],
      ['IND', 'buy more corn', null],
    ]);
    expect(commitmentsIn('— Japan, U.S. will start talks on beef.').map(({ party }) => party)).toEqual(['JPN', 'USA']);
  });

  it('take no rate that is left, or that will not be levied', () => {
    const [left] = commitmentsIn('The United States will reduce the current 25 percent tariff on Japanese cars.');
    expect(left).toMatchObject({ from_pct: 25, to_pct: null });
    const [not] = commitmentsIn('The United States will not proceed with a 15 percent tariff on Japanese cars.');
    expect(not).toMatchObject({ from_pct: null, to_pct: null });
    const [ceiling] = commitmentsIn('The United States will not exceed 15 percent in its tariff on Japanese cars.');
    expect(ceiling).toMatchObject({ to_pct: 15 });
  });

  it('start from the rate that is to be changed, however it is told to stand', () => {
    const rates = (text: string) => commitmentsIn(text).map(({ from_pct, to_pct }) => [from_pct, to_pct]);
    expect(rates('The United States will reduce existing 25 percent tariffs on Japanese cars.')).toEqual([[25, null]]);
    expect(rates('The United States will cut its 27.5 percent tariff on Japanese cars to 15 percent.')).toEqual([
      [27.5, 15],
    ]);
  });

  it('go on after the first verb of a sentence, and say what is not to be done', () => {
    const lines = (text: string) => commitmentsIn(text).map(({ party, what }) => `${party} ${what}`);
    expect(
      lines('Thailand has opened its dairy market, committed to allow poultry, and agreed not to tax cloud services.'),
    ).toEqual(['THA allow poultry', 'THA not to tax cloud services']);
    expect(lines('Thailand said Japan should open its market, and agreed to lower its dairy duties.')).toEqual([]);
  });

  it('of duties “of up to” a rate start from it', () => {
    const [made] = commitmentsIn('Vietnam has agreed to scrap duties of up to 50 percent on American pork.');
    expect(made).toMatchObject({ from_pct: 50, to_pct: 0 });
  });

  it('of a title are left to the text below it', () => {
    const text =
      'Britain Agrees to Cut Its Tariffs on Beef From Australia\n2 June 2025\n\nBritain will cut its tariffs on beef from Australia. Talks go on. Nothing is signed. More follows.';
    expect(commitmentsIn(text).map(({ what }) => what)).toEqual(['cut its tariffs on beef from Australia']);
  });

  it('of doing away with duties go to nought, and take no rate of the other side', () => {
    const text =
      'Thailand will eliminate customs duties on American goods, including beef. Japan will go on negotiating about the 39 percent tariff that the United States charges on Japanese watches.';
    expect(commitmentsIn(text).map(({ party, to_pct }) => [party, to_pct])).toEqual([
      ['THA', 0],
      ['JPN', null],
    ]);
  });

  it('keep defined terms in quotation marks, on one line', () => {
    const [made] = commitmentsIn(
      'The United States will apply the higher of the general\n   (“MFN”) rate or 15 percent.',
    );
    expect(made!.what).toBe('apply the higher of the general (“MFN”) rate or 15 percent');
  });

  it('take a day only from words of time', () => {
    const by = (text: string) => commitmentsIn(text).map((made) => made.by);
    expect(by('China will suspend the controls announced on October 9, 2025.')).toEqual([null]);
    expect(by('China will suspend the controls until November 10, 2026.')).toEqual(['2026-11-10']);
  });

  it('in Korean speech are those of the subject in it', () => {
    expect(
      commitmentsIn('미국 정부는 “중국이 미국산 대두를 사기로 합의했다”고 전했다.').map(({ party }) => party),
    ).toEqual(['CHN']);
  });

  it('in Korean are not what someone demands, expects, supposes or gets', () => {
    expect(commitmentsIn('프랑스는 “EU가 미국에 강력히 대응해야 한다”고 주장했다.')).toEqual([]);
    expect(commitmentsIn('중국은 미국에 제조업을 강조할 것으로 보인다.')).toEqual([]);
    expect(commitmentsIn('한국은 미국에서 낮은 관세를 부과받기로 했다.')).toEqual([]);
    expect(
      commitmentsIn('미국은 EU가 보복관세를 매긴다면 협정을 폐기하겠다고 했다.').map(({ party }) => party),
    ).toEqual(['USA']);
  });

  it('in Korean are not what was meant and is no more', () => {
    expect(commitmentsIn('미국은 철강 관세를 폐지할 계획이었으나 물러섰다.')).toEqual([]);
    expect(commitmentsIn('미국은 철강 관세를 폐지할 계획이다.').map(({ party }) => party)).toEqual(['USA']);
  });

  it.each([
    ['미국은 철강에 25% 관세를 부과할 계획이다.', []],
    ['미국은 반도체에 25%의 관세를 부과하겠다고 밝혔다.', []],
    ['미국은 자동차 관세를 50%로 올리기로 했다.', []],
    ['미국은 자동차에 최대 15%의 관세를 부과하기로 했다.', ['USA']],
    ['미국은 자동차에 25% 대신 15%의 관세를 부과하기로 했다.', ['USA']],
    ['미국은 한국에 15% 관세를 부과하기로 합의했다.', ['USA']],
  ])('%s: a burden on another side is none', (text, parties) => {
    expect(commitmentsIn(text).map(({ party }) => party)).toEqual(parties);
  });

  it.each([
    ['한국은 미국산 소고기 관세(40%)를 철폐하기로 했다.', 40, 0],
    ['한국은 미국산 승용차(8%), 원유(3%)에 대한 관세를 즉시 철폐하기로 했다.', 8, 0],
    ['중국은 미국산 대두에 대한 보복관세 10%를 철회하겠다고 했다.', 10, 0],
    ['Korea agreed to scrap tariffs (8 percent) on U.S. cars.', 8, 0],
    ['한국은 미국산 소고기에 붙는 관세(40%)를 15%로 인하하기로 했다.', 40, 15],
  ])('%s: a rate in brackets is the one there was', (text, from_pct, to_pct) => {
    expect(commitmentsIn(text)[0]).toMatchObject({ from_pct, to_pct });
  });

  it('of a duty that stays are none of two sides together', () => {
    expect(commitmentsIn('Korea and the United States agreed to keep the 25 percent tariff on steel.')).toEqual([]);
    expect(commitmentsIn('The deal between Korea and the United States will keep a 25 percent duty.')).toEqual([]);
    expect(commitmentsIn('Korea will keep its 8 percent duty.').map(({ party }) => party)).toEqual(['KOR']);
    expect(
      commitmentsIn('Korea and the United States agreed to lower the duty on steel.').map(({ party }) => party),
    ).toEqual(['KOR', 'USA']);
  });

  it('in Korean are of each subject of a sentence, once', () => {
    expect(
      commitmentsIn('일본은 수출 규제를 풀기로 했으며 한국은 제소를 거두기로 했습니다.').map(({ party }) => party),
    ).toEqual(['JPN', 'KOR']);
    expect(commitmentsIn('한국은 관세를 낮추기로 했으며 시장을 열기로 했습니다.').map(({ party }) => party)).toEqual([
      'KOR',
    ]);
  });

  it('in Korean are those of all whom the subject joins', () => {
    expect(commitmentsIn('멕시코와 캐나다는 협정을 유지하기로 했다.').map(({ party }) => party)).toEqual([
      'MEX',
      'CAN',
    ]);
    expect(commitmentsIn('한국은 일본과 협정을 유지하기로 했다.').map(({ party }) => party)).toEqual(['KOR']);
  });

  it('quote the text exactly', () => {
    const text = 'Officials said Japan will invest in ships; nothing more was said.';
    const [made] = commitmentsIn(text);
    expect(made!.quote).toMatchObject({ text: 'Japan will invest in ships', state: 'verified' });
    expect(text.slice(made!.quote.start, made!.quote.end)).toBe(made!.quote.text);
  });
});
