import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from './dates/find-dates.js';
import { measuresRead } from './document/measures-read.js';
import { findMeasureMentions } from './find-measures.js';
import { namesIn, prepared, published, rules } from './rules/measure-rules.fixture.js';

const measuresIn = (text: string, day: string | null = null) => {
  const made = prepared(text);
  return measuresRead(findMeasureMentions(made, rules, namesIn(made), findDates(made, published(day))));
};
const dutiesIn = (text: string) =>
  measuresIn(text)
    .filter(({ kind }) => kind === 'tariff')
    .map(({ rate_pct, product, imposer, target }) => [rate_pct, product, imposer, target].join('|'))
    .sort();

/** Sentences annotated by hand: rate, product, imposer and target; empty where the text leaves it open. */
const ENGLISH: readonly (readonly [text: string, duties: readonly string[]])[] = [
  [
    'The 25% tariff on automobiles is an urgent issue for South Korea. This tariff poses a significant burden on South Korean automobile manufacturers. The United States listened.',
    ['25|automobiles|USA|KOR'],
  ],
  [
    'Washington imposed tariffs of 25 percent on cars and auto parts from Japan.',
    ['25|automobiles|USA|JPN', '25|auto parts|USA|JPN'],
  ],
  ['Trump announced a 10% baseline duty on all imports.', ['10|all goods|USA|']],
  ['The 25% tariff of the United States on South Korea crushed exporters.', ['25|all goods|USA|KOR']],
  ['Seoul must steel itself for the 25% tariff of the United States on Korean cars.', ['25|automobiles|USA|KOR']],
  [
    'The United States imposed a 25% tariff on cars and on steel from Korea.',
    ['25|automobiles|USA|KOR', '25|steel|USA|KOR'],
  ],
  ['The United States will raise levies on steel to 50 percent from 25.', ['50|steel|USA|', '25|steel|USA|']],
  [
    'The U.S. agreed to lower its tariff on Japanese cars from 27.5 percent to 15 percent.',
    ['27.5|automobiles|USA|JPN', '15|automobiles|USA|JPN'],
  ],
  [
    'Goods from the EU pay 15 per cent or the MFN rate, whichever is higher, when they enter the United States under the tariff deal.',
    ['15|all goods|USA|EU'],
  ],
  ['Canada threatened a twenty-five percent duty on American wine.', ['25|wine|CAN|USA']],
  ['Korea imposed a duty of 2.26 percent on petroleum resin from Japan.', ['2.26|chemicals|KOR|JPN']],
  ['Korea imposed a duty of 11.82 percent on particle board from China.', ['11.82|particle board|KOR|CHN']],
  ['The rate rose by 25 percentage points after tariffs were imposed by the United States.', []],
  ['Mexico allows duty-free entry of U.S. corn.', ['0|corn|MEX|USA']],
  ['Tokyo fears the 24% reciprocal rate for Japan. The United States says the tariff stays.', ['24|all goods|USA|JPN']],
  ['Trump said he would impose 35% on Canadian goods in a widening tariff dispute.', ['35|all goods|USA|CAN']],
  ["Canada's 25% retaliatory duty on U.S. goods took effect.", ['25|all goods|CAN|USA']],
  [
    'China slapped a 10% tariff on U.S. crude oil, agricultural machinery and pickup trucks.',
    ['10|energy|CHN|USA', '10|machinery|CHN|USA', '10|trucks|CHN|USA'],
  ],
  [
    'The U.S. imposed 25% tariffs on goods from Canada and Mexico and 10% on imports from China.',
    ['25|all goods|USA|CAN', '25|all goods|USA|MEX', '10|all goods|USA|CHN'],
  ],
  ['Exports fell 4.3 percent in May as U.S. tariffs bit, and the economy grew only 1 percent.', []],
  [
    'The bank cut its growth forecast to 0.8 percent because of the 25% U.S. tariff on Korean cars.',
    ['25|automobiles|USA|KOR'],
  ],
  [
    'Tariffs would shave 0.3 percent off GDP and lift inflation to 3 percent, economists in the United States said.',
    [],
  ],
  ['Some 62 percent of voters in Japan oppose tariffs.', []],
  ['India charges 100 percent duty on imported motorcycles.', ['100|motorcycles|IND|']],
  ['The EU will cut its 10% tariff on U.S. cars to 2.5%.', ['10|automobiles|EU|USA', '2.5|automobiles|EU|USA']],
  [
    'The tariff on Swiss watches, now 39 percent, would fall to 15 percent, the United States said.',
    ['15|watches|USA|CHE', '39|watches|USA|CHE'],
  ],
  [
    'Vietnam faces a 20% tariff and a 40% levy on transshipped goods, the United States said.',
    ['20|all goods|USA|VNM', '40|transshipped goods|USA|VNM'],
  ],
  ['The EU is considering a 25% safeguard duty on steel imports.', ['25|steel|EU|']],
  [
    'The deal sets a 15 percent ceiling on U.S. tariffs on European pharmaceuticals, semiconductors and lumber.',
    ['15|pharmaceuticals|USA|EU', '15|semiconductors|USA|EU', '15|lumber|USA|EU'],
  ],
  [
    'Under the agreement, Indonesia will face a 19 percent tariff on its exports to the United States, down from 32 percent.',
    ['19|all goods|USA|IDN', '32|all goods|USA|IDN'],
  ],
  ['President Trump threatened to slap 100% tariffs on movies produced in foreign lands.', ['100|films|USA|']],
  [
    'A 50 percent tariff on Brazilian coffee and beef was announced by the White House.',
    ['50|coffee|USA|BRA', '50|beef|USA|BRA'],
  ],
  ['China raised its duties on American goods to 125% from 84%.', ['125|all goods|CHN|USA', '84|all goods|CHN|USA']],
  [
    'Taiwan said it would seek to reduce the 20% rate imposed by Washington on its goods under the tariff order.',
    ['20|all goods|USA|TWN'],
  ],
  ['The corporate tax rate of 25 percent applies to foreign firms in Canada, which also faces U.S. tariffs.', []],
  ['Canada faces U.S. tariffs over its 3% tax on revenue earned from online advertising.', []],
  ['The United States put tariffs on Canada, which levies a 2 percent tax on digital sales.', []],
  [
    'After the United States taxed steel, China responded in kind with duties on American goods, including tariffs of 15 percent on fruit.',
    ['15|fruit|CHN|USA'],
  ],
  ['Foreign ownership is limited to 49 percent and tariffs do not apply, Thailand said.', []],
  ['The two sides agreed that a 75 percent regional content rule would spare cars from the tariff, Mexico said.', []],
  ['Steel and aluminum imports into the United States face a 50% duty.', ['50|steel|USA|', '50|aluminium|USA|']],
  [
    'Seoul said its exporters are paying a 25% tariff that Washington promised to lower to 15%.',
    ['25|all goods|USA|KOR', '15|all goods|USA|KOR'],
  ],
  [
    'Thailand, which charges tariffs of 30 to 50 percent on U.S. beef, offered to cut them to zero.',
    ['30|beef|THA|USA', '50|beef|THA|USA', '0|beef|THA|USA'],
  ],
  [
    'On April 2 he announced "reciprocal" tariffs of 46% on Vietnam, 36% on Thailand and 32% on Indonesia, the United States said.',
    ['46|all goods|USA|VNM', '36|all goods|USA|THA', '32|all goods|USA|IDN'],
  ],
  [
    'The U.S. tariffs hit countries like Vietnam and Thailand (at 20%) hard.',
    ['20|all goods|USA|VNM', '20|all goods|USA|THA'],
  ],
  [
    'The Government of Canada put a 100 per cent surtax on EVs made in China and imported into Canada.',
    ['100|electric vehicles|CAN|CHN'],
  ],
  [
    'Washington is dropping the 25 per cent tariffs imposed on goods of India over its purchases of Russian oil.',
    ['25|all goods|USA|IND'],
  ],
  [
    'Energy from Canada, including oil and natural gas, would be taxed by Washington at a 10 percent rate under the tariff order.',
    ['10|energy|USA|CAN'],
  ],
  // Levels said without a word for a duty, soon after one.
  [
    'The United States charges Canada a 50 percent tariff. Aircraft and orange juice are spared, they are at ten.',
    ['50|all goods|USA|CAN', '10|aircraft|USA|CAN', '10|orange juice|USA|CAN'],
  ],
  // A threshold tells which goods are meant, not what they pay.
  [
    'Goods of Korea with a tariff of 15 percent or higher pay no more; the United States will apply a tariff of 12 percent to Korean cars.',
    ['12|automobiles|USA|KOR'],
  ],
  [
    'For any tariffs imposed on lumber, the United States intends to apply to originating goods of Korea a tariff rate no greater than 15 percent.',
    ['15|lumber|USA|KOR'],
  ],
  [
    'The United States will apply a 15 percent tariff to imports from Japan, including cars and car parts.',
    ['15|all goods|USA|JPN', '15|automobiles|USA|JPN', '15|auto parts|USA|JPN'],
  ],
  [
    'Washington has placed a 50% tariff on all steel imports, except for those from Britain, as well as copper.',
    ['50|steel|USA|', '50|copper|USA|'],
  ],
  [
    'Mexico and Canada agreed that each side gives the other a duty-free quota of 5,000 tonnes of cheese.',
    ['0|dairy|MEX|CAN', '0|dairy|CAN|MEX'],
  ],
  [
    'The United States imposed tariffs on several partners, with Vietnam and Indonesia at 40%.',
    ['40|all goods|USA|VNM', '40|all goods|USA|IDN'],
  ],
  ['The United States will impose a tariff of 100% on films made outside the country.', ['100|films|USA|']],
  ['Japan ended its dispute over a 15% tariff reduction by the United States.', []],
  // A heading tells who levies what its lines list.
  [
    'Tariffs between the United States and Canada\n\nWhat Canada has done\n- 15% on furniture, since May.\n- 20% on footwear.\n\nWhat the United States has done\n- 30% on copper.\n',
    ['15|furniture|CAN|USA', '20|footwear|CAN|USA', '30|copper|USA|CAN'],
  ],
  [
    'Furniture, toys and copper from Japan face tariffs of 5%, 8% and 12% respectively in the United States.',
    ['5|furniture|USA|JPN', '8|toys|USA|JPN', '12|copper|USA|JPN'],
  ],
  ['The 30% levy that Washington says will start in June would hit South Korea.', ['30|all goods|USA|KOR']],
  ['Japanese makers pay a duty of 12% on cars at the American border.', ['12|automobiles|USA|JPN']],
  ["Tariffs on cars were cut. Japan's rate was to be 15 percent, Washington said.", ['15|automobiles|USA|JPN']],
];

const KOREAN: readonly (readonly [text: string, duties: readonly string[]])[] = [
  ['미국은 한국산 자동차에 25% 관세를 부과하고 있다.', ['25|automobiles|USA|KOR']],
  ['트럼프 대통령은 일본에 상호관세 15%를 적용한다고 밝혔다.', ['15|all goods|USA|JPN']],
  ['미국의 대한국 상호관세는 15%로 낮아졌다.', ['15|all goods|USA|KOR']],
  ['중국은 미국산 대두에 10%의 보복관세를 매겼다.', ['10|soybeans|CHN|USA']],
  ['올해 경제성장률은 1.5%로 전망되고 수출은 3.2% 증가했다. 미국 관세의 영향은 제한적이다.', []],
  ['여론조사에서 국민의 60%가 미국의 관세에 반대했다.', []],
  ['한국의 농산물 시장은 이미 99.7%가 개방돼 있다고 미국에 설명했다. 관세는 따로다.', []],
  ['트럼프 대통령은 EU가 보복관세를 부과한다면 유럽산 와인에 200%의 관세를 매기겠다고 했다.', ['200|wine|USA|EU']],
  ['일본 정부가 자국산 제품에 50% 관세 부과를 예고한 미국 정부와 협의했다.', ['50|all goods|USA|JPN']],
  ['일본은 미국이 매긴 자동차 관세 25%를 철폐하기 위해 협의했다.', ['25|automobiles|USA|JPN']],
  ['캐나다는 중국산 전기차에 최고 45.3%의 관세를 물리고 있다.', ['45.3|electric vehicles|CAN|CHN']],
  [
    '한국산 철강에 50%, 알루미늄에 50%의 관세가 부과된다고 미국 정부가 밝혔다.',
    ['50|steel|USA|KOR', '50|aluminium|USA|KOR'],
  ],
  [
    '미국은 캐나다와 멕시코산 제품에 25%, 중국산 제품에 10%의 추가 관세를 부과했다.',
    ['25|all goods|USA|CAN', '25|all goods|USA|MEX', '10|all goods|USA|CHN'],
  ],
  ['한국은 미국산 자동차에 무관세를 적용하고 있다.', ['0|automobiles|KOR|USA']],
  ['캐나다는 미국산 철강에 25%의 보복 관세를 부과한다고 발표했다.', ['25|steel|CAN|USA']],
  ['한국의 대미 수출 철강에는 50%의 관세가 붙는다.', ['50|steel|USA|KOR']],
  // A share of something is no duty.
  ['미국은 한국산 제품에 15% 관세를 매긴다. 펀드 수익의 90%는 미국이 가져간다.', ['15|all goods|USA|KOR']],
  [
    '미국이 한국산 자동차 관세와 상호관세를 15%에서 25%로 올렸다.',
    ['15|automobiles|USA|KOR', '25|automobiles|USA|KOR', '15|all goods|USA|KOR', '25|all goods|USA|KOR'],
  ],
  // The ground of a duty is not what it falls on.
  ['미국은 러시아산 석유 거래를 문제 삼아 중국산 제품에 25%의 관세를 매겼다.', ['25|all goods|USA|CHN']],
  [
    '중국의 대미 관세는 125%에서 10%로, 미국의 대중 관세는 145%에서 30%로 내려간다.',
    ['125|all goods|CHN|USA', '10|all goods|CHN|USA', '145|all goods|USA|CHN', '30|all goods|USA|CHN'],
  ],
  ['일본은 미국산 제품에 대한 관세를 0으로 낮추기로 했다.', ['0|all goods|JPN|USA']],
  [
    '캐나다 총리가 자국산 제품에 50%의 관세를 물리겠다는 미국 대통령의 방침에 맞서겠다고 했다.',
    ['50|all goods|USA|CAN'],
  ],
  ['미국은 관세를 올려 모든 한국산에 25%를 매기겠다고 통보했다.', ['25|all goods|USA|KOR']],
  [
    '미국은 한국산 가구와 완구, 그리고 상호관세를 10%에서 20%로 올렸다.',
    [
      '10|furniture|USA|KOR',
      '20|furniture|USA|KOR',
      '10|toys|USA|KOR',
      '20|toys|USA|KOR',
      '10|all goods|USA|KOR',
      '20|all goods|USA|KOR',
    ],
  ],
];

describe('the status of a duty', () => {
  it.each([
    ['Washington imposes a 25 percent tariff on Japanese cars.', 'in-force'],
    ['Washington would impose a 25 percent tariff on Japanese cars.', 'announced'],
    ['Washington threatened to impose a 25 percent tariff on Japanese cars.', 'threatened'],
    ['Washington suspended its 25 percent tariff on Japanese cars.', 'suspended'],
    ['Japan will also pay a 25 percent tariff on American cars.', 'announced'],
    ['American tariffs of 25 percent on Japanese cars will remain unchanged.', 'in-force'],
    ['Washington will not proceed with a 25 percent tariff on Japanese cars.', 'suspended'],
    ['Washington will cut the tariff it imposed last fall on Japanese cars to 15 percent.', 'announced'],
    [
      'Tokyo will call on Washington to conclude a deal to lower its tariff on Japanese cars to 10 percent.',
      'proposed',
    ],
  ])('%s', (text, status) => {
    expect(measuresIn(text).map((measure) => measure.status)).toEqual([status]);
  });
});

describe('duties', () => {
  it.each(ENGLISH)('%s', (text, duties) => {
    expect(dutiesIn(text)).toEqual([...duties].sort());
  });

  it.each(KOREAN)('%s', (text, duties) => {
    expect(dutiesIn(text)).toEqual([...duties].sort());
  });

  it('of a real report: one, on cars, levied by the United States on Korea', () => {
    const file = new URL('../../../../../shared/reference/article-korea-us-2plus2.txt', import.meta.url);
    if (!existsSync(file)) return;
    expect(dutiesIn(readFileSync(file, 'utf8'))).toEqual(['25|automobiles|USA|KOR']);
  });

  it('are none where a rate is a sum of others, or where talks may go on “with or without” them', () => {
    expect(
      dutiesIn('The 55% on Chinese goods, an official said, is the total of the duties that Washington levies.'),
    ).toEqual([]);
    expect(dutiesIn('There can be talks with or without tariffs on Japanese steel.')).toEqual([]);
    expect(dutiesIn('Japanese steel enters the United States without tariffs.')).toEqual(['0|steel|USA|JPN']);
  });

  it('go to those that a bracket labels, and name goods only', () => {
    expect(
      dutiesIn('The United States levies 39% on Swiss goods, more than on its rivals (EU: 15%, Japan: 10%).'),
    ).toEqual(['10|all goods|USA|JPN', '15|all goods|USA|EU', '39|all goods|USA|CHE']);
    expect(
      dutiesIn(
        'Washington keeps a 25 percent tariff on Japanese cars and auto parts, a huge burden for Japanese makers.',
      ),
    ).toEqual(['25|auto parts|USA|JPN', '25|automobiles|USA|JPN']);
  });

  it('give the rate they replace', () => {
    const [older, newer] = measuresIn(
      'The U.S. will lower its tariff on Japanese cars from 27.5 percent to 15 percent.',
    );
    expect([older!.rate_pct, older!.from_pct]).toEqual([27.5, null]);
    expect([newer!.rate_pct, newer!.from_pct]).toEqual([15, 27.5]);
  });

  it.each([
    ['Washington threatened a 25% tariff on Canadian steel.', 'threatened'],
    ['Washington announced a 25% tariff on Canadian steel.', 'announced'],
    ['The EU has suspended its 25% tariff on American steel.', 'suspended'],
    ['Canada faces a 25% U.S. tariff on steel.', 'in-force'],
    ['미국은 한국산 철강에 25% 관세를 부과하고 있다.', 'in-force'],
    ['미국은 한국산 철강에 25% 관세를 부과하겠다고 위협했다.', 'threatened'],
    // What is decided is to come; what has to be paid is not.
    ['India has decided to impose a 35% tariff on vehicles from China.', 'announced'],
    ['India to impose 35% tariff on vehicles from China', 'announced'],
    ['Its firms have to pay a 35% tariff on steel in India.', 'in-force'],
    ['India will raise or impose duties of 35% on steel.', 'announced'],
    ['India is now proposing a 35% tariff on steel.', 'proposed'],
    ['Trump warned that he could impose tariffs of 35% on wine.', 'threatened'],
    ['Trump said that he could impose tariffs of 35% on wine.', 'proposed'],
    ['China has not removed the tariffs of 35% on Australian wine.', 'in-force'],
    ['Trump said he’ll impose tariffs of 35% on wine.', 'announced'],
    ['China has removed the tariffs of 35% on Australian wine.', 'removed'],
    ['China imposed a duty on barley of Australia in May, made up of a levy of 35%.', 'in-force'],
    [
      'The EU has proposed definitive duties on electric vehicles from China. Other companies face a 21% duty.',
      'proposed',
    ],
    ['The EU has proposed definitive duties on steel from China. Other companies already face a 21% duty.', 'in-force'],
  ])('%s stands as %s', (text, status) => {
    expect(measuresIn(text).map((measure) => measure.status)).toEqual([status]);
  });

  it('hold from the day their clause names', () => {
    expect(measuresIn('Japan faces a 24% U.S. tariff from July 9.', '2025-06-13')[0]!.from).toBe('2025-07-09');
    expect(measuresIn('미국은 8월 1일부터 한국에 25% 관세를 부과한다.', '2025-07-10')[0]!.from).toBe('2025-08-01');
  });

  it('tell what their own clause does not name', () => {
    const inferredIn = (text: string) =>
      Object.fromEntries(measuresIn(text).map(({ rate_pct, inferred }) => [rate_pct, inferred]));
    expect(
      inferredIn(
        'The United States charges a 25% tariff on cars from South Korea. A tariff of 50% on steel took effect in June.',
      ),
    ).toEqual({ 25: [], 50: ['imposer', 'target'] });
    expect(inferredIn('미국은 한국산 자동차에 25% 관세를 부과했다. 철강에는 50%의 관세를 매긴다.')).toEqual({
      25: [],
      50: ['imposer', 'target'],
    });
    // Named once in full, it is inferred no longer.
    expect(
      inferredIn(
        'The tariff on cars is 25%. Seoul wants talks.\n\nThe United States imposed a 25% tariff on cars from South Korea.',
      ),
    ).toEqual({ 25: [] });
  });

  it('span their words', () => {
    const text = 'Seoul wants the 25% tariff on cars gone.';
    const [start, end] = measuresIn(text)[0]!.span;
    expect(text.slice(start, end)).toBe('25% tariff');
  });

  it('come once each, whatever is between the mentions', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Talks go on.', 'Nothing else was said.', 'Ministers met.'),
        fc.integer({ min: 1, max: 99 }),
        (gap, rate) => {
          const sentence = `Washington imposed a ${rate}% tariff on Korean cars.`;
          expect(dutiesIn(`${sentence} ${gap} ${sentence}`)).toEqual([`${rate}|automobiles|USA|KOR`]);
        },
      ),
    );
  });

  it('are read alike however the rate is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom('%', ' percent', ' per cent', ' pct'),
        (rate, sign) => {
          expect(dutiesIn(`Canada put a ${rate}${sign} duty on American wine.`)).toEqual([`${rate}|wine|CAN|USA`]);
          expect(dutiesIn(`캐나다는 미국산 와인에 ${rate}${sign === '%' ? '%' : '퍼센트'}의 관세를 부과했다.`)).toEqual(
            [`${rate}|wine|CAN|USA`],
          );
        },
      ),
    );
  });

  it('are none without a word of duties', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 99, noNaN: true }),
        fc.constantFrom('growth of', 'a stake of', 'inflation at', 'support of'),
        (rate, noun) => {
          expect(dutiesIn(`Japan saw ${noun} ${rate.toFixed(1)} percent last year.`)).toEqual([]);
        },
      ),
    );
  });
});

describe('quotas', () => {
  it('have their quantity as written', () => {
    const [quota] = measuresIn('Japan keeps a tariff-rate quota of 770,000 tonnes for rice.');
    expect(quota).toMatchObject({
      kind: 'tariff-rate-quota',
      rate_pct: null,
      quantity: '770,000 tonnes',
      product: 'rice',
    });
    const [korean] = measuresIn('미국은 한국산 철강에 263만톤 쿼터를 적용한다.');
    expect(korean).toMatchObject({ kind: 'quota', quantity: '263만톤', product: 'steel' });
  });

  it('have Korean quantities whole, and are no numbers of kinds', () => {
    const quantities = (text: string) =>
      measuresIn(text).flatMap((one) =>
        one.kind === 'quota' || one.kind === 'tariff-rate-quota' ? [one.quantity] : [],
      );
    expect(quantities('EU는 철강 쿼터를 3천300만 톤으로 정했다.')).toEqual(['3천300만 톤']);
    expect(quantities('한국의 쌀 저율관세할당은 40만 8700t이다.')).toEqual(['40만 8700t']);
    expect(quantities('EU는 23개 철강 품목에 쿼터를 두었다.')).toEqual([]);
    // Of a change the quantity that comes.
    expect(quantities('EU는 철강 쿼터를 연간 500만t에서 20% 줄어든 400만t으로 축소하기로 했다.')).toEqual(['400만t']);
  });
});
