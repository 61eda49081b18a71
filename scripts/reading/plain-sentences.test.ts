/** Plain sentences as reports are full of, with all the rules as they are shipped. Annotated by hand from the sentence alone. */

import { sourceFromText } from '@parley/reader';
import { describe, expect, test } from 'vitest';
import { shippedReader, shippedRules } from './shipped-reader.js';

const reader = shippedReader();
const read = (text: string) => reader.read(sourceFromText(text, { name: 'sentence' }));

/** Rate, product, imposer and target; empty where the sentence leaves it open. */
const DUTIES: readonly (readonly [text: string, duties: readonly string[]])[] = [
  [
    'Canada imposed a 100 percent tariff on Chinese electric vehicles on October 1, 2024.',
    ['100|electric vehicles|CAN|CHN'],
  ],
  [
    'The European Commission will impose provisional duties of up to 37.6 percent on electric cars made in China from July 5.',
    ['37.6|electric vehicles|EU|CHN'],
  ],
  [
    'Vietnam has agreed to cut its duty on American cars from 64 percent to 32 percent.',
    ['64|automobiles|VNM|USA', '32|automobiles|VNM|USA'],
  ],
  [
    "Mexico's Senate approved tariffs of up to 50 percent on goods from China, India and Korea.",
    ['50|all goods|MEX|CHN', '50|all goods|MEX|IND', '50|all goods|MEX|KOR'],
  ],
  ['China announced retaliatory tariffs of 34 percent on all American goods.', ['34|all goods|CHN|USA']],
  [
    'Japanese cars now face a 15 percent duty in the United States, down from 27.5 percent.',
    ['15|automobiles|USA|JPN', '27.5|automobiles|USA|JPN'],
  ],
  ['South Africa imposed a safeguard duty of 52.34% on hot-rolled steel products.', ['52.34|steel|ZAF|']],
  ['Peru levies no duty on machinery from Korea.', ['0|machinery|PER|KOR']],
  ['The EU imposed a duty of 31.2 percent on glass fibre yarn from Egypt.', ['31.2|textiles|EU|EGY']],
  ['The United States will levy 100 percent on electric vehicle batteries from China.', ['100|batteries|USA|CHN']],
  [
    'Korea will impose duties of 2.26 percent on steel from China and Japan. It also set a duty of 11.82 percent on particle board from Thailand.',
    ['2.26|steel|KOR|CHN', '2.26|steel|KOR|JPN', '11.82|particle board|KOR|THA'],
  ],
  ['미국은 8월 1일부터 브라질산 제품에 50% 관세를 부과한다.', ['50|all goods|USA|BRA']],
  ['EU는 중국산 전기차에 최고 45.3%의 관세를 매기기로 했다.', ['45.3|electric vehicles|EU|CHN']],
  ['한국산 자동차에 대한 미국의 관세는 25%에서 15%로 낮아진다.', ['25|automobiles|USA|KOR', '15|automobiles|USA|KOR']],
  [
    '인도네시아산 제품에는 19%, 필리핀산에는 20%의 상호관세가 적용된다고 백악관이 밝혔다.',
    ['19|all goods|USA|IDN', '20|all goods|USA|PHL'],
  ],
  [
    '중국은 미국산 대두와 돼지고기에 10%, 닭고기와 밀에 15%의 추가 관세를 물렸다.',
    ['10|soybeans|CHN|USA', '10|pork|CHN|USA', '15|poultry|CHN|USA', '15|wheat|CHN|USA'],
  ],
  ['스위스산 시계는 미국에서 39% 관세를 낸다.', ['39|watches|USA|CHE']],
  ['멕시코는 내년부터 한국 등 FTA 미체결국 제품에 최고 50% 관세를 부과한다.', ['50|all goods|MEX|KOR']],
  ['대만에 대한 상호관세율은 20%로 정해졌다.', ['20|all goods|USA|TWN']],
  [
    '한국은 중국, 베트남 및 태국산 합판에 대해 5%의 덤핑방지관세를 부과했다. 또한 인도산 타이어에 대해 7%의 관세를 부과했다.',
    ['5|lumber|KOR|CHN', '5|lumber|KOR|VNM', '5|lumber|KOR|THA', '7|tyres|KOR|IND'],
  ],
  [
    '중국·싱가폴·일본산 석유수지에 3%의 덤핑방지관세를 부과한다고 기획재정부가 밝혔다.',
    ['3|chemicals|KOR|CHN', '3|chemicals|KOR|SGP', '3|chemicals|KOR|JPN'],
  ],
  [
    'The US tariff on Japan, the EU and South Korea is 15%.',
    ['15|all goods|USA|JPN', '15|all goods|USA|EU', '15|all goods|USA|KOR'],
  ],
  ['Canada imposed a 25% tariff on a string of American goods.', ['25|all goods|CAN|USA']],
  [
    'The announcement by the U.S. that tariffs on Korean automobiles, lumber, pharmaceuticals and the reciprocal tariff would be raised from 15% to 25% alarmed Seoul.',
    [
      '15|automobiles|USA|KOR',
      '15|lumber|USA|KOR',
      '15|pharmaceuticals|USA|KOR',
      '15|all goods|USA|KOR',
      '25|automobiles|USA|KOR',
      '25|lumber|USA|KOR',
      '25|pharmaceuticals|USA|KOR',
      '25|all goods|USA|KOR',
    ],
  ],
  [
    'Turkey doubled its tariffs on American cars to 120%, on alcohol to 140% and on leaf tobacco to 60%.',
    ['120|automobiles|TUR|USA', '140|alcohol|TUR|USA', '60|leaf tobacco|TUR|USA'],
  ],
  [
    'Trump threatened a 10% tariff on Denmark, Norway, Sweden, France, Germany, the UK, the Netherlands and Finland from February 1.',
    [
      '10|all goods|USA|DNK',
      '10|all goods|USA|NOR',
      '10|all goods|USA|SWE',
      '10|all goods|USA|FRA',
      '10|all goods|USA|DEU',
      '10|all goods|USA|GBR',
      '10|all goods|USA|NLD',
      '10|all goods|USA|FIN',
    ],
  ],
  [
    'The US tariff on lumber from the UK is 10%, from the EU and Japan 15%, and from all others 25%.',
    ['10|lumber|USA|GBR', '15|lumber|USA|EU', '15|lumber|USA|JPN', '25|lumber|USA|'],
  ],
  [
    'The US will lower the tariff on Indian goods to 18 percent, and India will drop its tariffs on US industrial goods to zero.',
    ['18|all goods|USA|IND', '0|industrial goods|IND|USA'],
  ],
  [
    'The US said goods from Vietnam face a 20% tariff, Indonesia 19% and Taiwan 22%.',
    ['20|all goods|USA|VNM', '19|all goods|USA|IDN', '22|all goods|USA|TWN'],
  ],
  ["The US says South Korea's steel exporters have faced a 50% tariff since June 4.", ['50|steel|USA|KOR']],
  ['A 100% tariff on branded or patented pharmaceuticals will take effect on October 1.', ['100|pharmaceuticals||']],
  [
    'Washington doubled steel and aluminium tariffs to 50% for all countries except Britain, which pays 25%.',
    ['50|steel|USA|', '50|aluminium|USA|', '25|steel|USA|GBR', '25|aluminium|USA|GBR'],
  ],
  ["Switzerland's watchmakers were hit by a 39% tariff in August.", ['39|all goods||CHE']],
  [
    'Vietnam agreed to a 20% tariff on its exports and 40% on transshipped goods.',
    ['20|all goods||VNM', '40|transshipped goods||VNM'],
  ],
  ['The US will charge Indonesia 19% under the tariff deal.', ['19|all goods|USA|IDN']],
  [
    'The European Commission imposed provisional anti-dumping duties of 33% to 42% on Chinese tyres.',
    ['33|tyres|EU|CHN', '42|tyres|EU|CHN'],
  ],
  [
    'Beijing will stop levying tariffs of up to 15% on US chicken, wheat, corn and cotton.',
    ['15|poultry|CHN|USA', '15|wheat|CHN|USA', '15|corn|CHN|USA', '15|cotton|CHN|USA'],
  ],
  ['Brazil coffee exporters face a 50% tariff in the United States.', ['50|coffee|USA|BRA']],
  [
    '미국은 한국, 일본, 유럽연합(EU)에 15% 관세를 부과한다.',
    ['15|all goods|USA|KOR', '15|all goods|USA|JPN', '15|all goods|USA|EU'],
  ],
  [
    '베트남 20%, 인도네시아 19%, 대만 22%의 상호관세가 적용된다.',
    ['20|all goods|USA|VNM', '19|all goods|USA|IDN', '22|all goods|USA|TWN'],
  ],
  [
    '미국은 한국산 자동차와 목재, 의약품에 대한 관세와 상호관세를 15%에서 25%로 올리겠다고 밝혔다.',
    [
      '15|automobiles|USA|KOR',
      '15|lumber|USA|KOR',
      '15|pharmaceuticals|USA|KOR',
      '15|all goods|USA|KOR',
      '25|automobiles|USA|KOR',
      '25|lumber|USA|KOR',
      '25|pharmaceuticals|USA|KOR',
      '25|all goods|USA|KOR',
    ],
  ],
  ['한국 철강업체들은 6월부터 50%의 관세를 물고 있다.', ['50|steel||KOR']],
  [
    '멕시코 상원은 중국, 인도, 한국 등 FTA 미체결국 제품에 최고 50%의 관세를 부과하는 법안을 가결했다.',
    ['50|all goods|MEX|CHN', '50|all goods|MEX|IND', '50|all goods|MEX|KOR'],
  ],
  [
    '우리나라는 미국산 쇠고기에 2.7%의 관세를 적용하고 있으며 내년에는 무관세가 된다.',
    ['2.7|beef|KOR|USA', '0|beef|KOR|USA'],
  ],
  ['트럼프는 한국이 협상을 마치지 않으면 25% 관세를 부과하겠다고 위협했다.', ['25|all goods|USA|KOR']],
  [
    '캐나다는 중국산 전기차 관세를 100%에서 6.1%로 낮추기로 했다.',
    ['100|electric vehicles|CAN|CHN', '6.1|electric vehicles|CAN|CHN'],
  ],
  [
    '인도는 미국산 공산품에 대한 관세를 0%로 낮추고, 미국은 인도산 제품 관세를 18%로 내린다.',
    ['0|industrial goods|IND|USA', '18|all goods|USA|IND'],
  ],
  ['베트남은 미국산 대형차에 무관세를 적용하기로 했다.', ['0|automobiles|VNM|USA']],
];

describe('duties of plain sentences', () => {
  test.each(DUTIES)('%s', (text, duties) => {
    const found = read(text)
      .measures.filter(({ kind }) => kind === 'tariff')
      .map(({ rate_pct, product, imposer, target }) =>
        [rate_pct, product ?? '', imposer ?? '', target ?? ''].join('|'),
      );
    expect(found.sort()).toEqual([...duties].sort());
  });
});

/** Speaker, party, issue and stance. */
const POSITIONS: readonly (readonly [text: string, positions: readonly string[]])[] = [
  [
    "South Korea's trade minister Ahn Duk-geun called on Washington to exempt Korean automobiles from the 25 percent tariff.",
    ['Ahn Duk-geun|KOR|auto-tariff|demands'],
  ],
  ['Ahn Duk-geun said defence costs would not be part of the trade talks.', ['Ahn Duk-geun|KOR|defence-cost|excludes']],
  [
    "Japan's chief negotiator Ryosei Akazawa said Tokyo cannot accept tariffs on cars.",
    ['Ryosei Akazawa|JPN|auto-tariff|rejects'],
  ],
  [
    'Canada will not give up supply management for dairy, Prime Minister Mark Carney said.',
    ['Mark Carney|CAN|dairy|rejects'],
  ],
  ['India wants the United States to lower its tariff on textiles.', ['|IND|tariffs|demands']],
  ['Trump said he would link defence costs to trade in talks with Korea.', ['Trump|USA|defence-cost|links']],
  [
    'Google urged the Korean government to allow the export of high-precision map data.',
    ['Google|USA|map-data|demands'],
  ],
  [
    'USTR Jamieson Greer demanded that Seoul drop its planned platform law.',
    ['Jamieson Greer|USA|platform-rules|demands'],
  ],
  ['Swiss officials said they were open to lowering duties on American wine.', ['Swiss officials|CHE|tariffs|open']],
  ['Vietnam pledged to buy more American aircraft.', ['|VNM|aircraft-purchases|offers']],
  ['안덕근 산업통상자원부 장관은 자동차 관세 면제를 미국에 요청했다.', ['안덕근|KOR|auto-tariff|demands']],
  ['최상목 부총리는 방위비 문제는 이번 협의 의제가 아니라고 말했다.', ['최상목|KOR|defence-cost|excludes']],
  ['정부는 쌀과 소고기 시장을 추가로 개방하지 않겠다고 밝혔다.', ['|KOR|rice|rejects', '|KOR|beef|rejects']],
  ['트럼프 대통령은 방위비를 무역 협상과 연계하겠다고 말했다.', ['트럼프|USA|defence-cost|links']],
  ['트럼프 대통령은 방위비를 무역 협상과 함께 다루겠다고 했다.', ['트럼프|USA|defence-cost|links']],
  ['미국은 고정밀 지도 반출을 허용하라고 한국에 요구했다.', ['|USA|map-data|demands']],
  ['중국은 미국에 관세를 철회하라고 촉구했다.', ['|CHN|tariffs|demands']],
  ['인도는 유제품 시장을 열지 않을 방침이다.', ['|IND|dairy|rejects']],
  ['한국은 조선 협력을 제안했다.', ['|KOR|shipbuilding|offers']],
  [
    '여한구 통상교섭본부장은 온라인 플랫폼법은 논의되지 않았다고 설명했다.',
    ['여한구|KOR|platform-rules|not-discussed'],
  ],
  ['베선트 장관은 환율 문제가 논의되지 않았다고 밝혔다.', ['베선트|USA|currency|not-discussed']],
  ['미국 상무장관은 한국이 쌀 시장을 열어야 한다고 말했다.', ['|USA|rice|demands']],
  ['인도 상공부 장관은 농업은 양보할 수 없다고 강조했다.', ['|IND|agriculture|rejects']],
  ['구윤철 부총리는 3500억 달러 투자가 통화스와프 없이는 어렵다고 말했다.', ['구윤철|KOR|currency|links']],
  [
    'Washington and Seoul have yet to agree on how the $350 billion will be invested.',
    ['|USA|investment|open', '|KOR|investment|open'],
  ],
  ['Beijing called on Washington to cancel all unilateral tariffs.', ['|CHN|tariffs|demands']],
  ['위성락 실장은 방위비와 관세는 별개라고 말했다.', ['위성락|KOR|defence-cost|excludes']],
  [
    'US Trade Representative Jamieson Greer said Korea should open its market to American rice.',
    ['Jamieson Greer|USA|rice|demands'],
  ],
  ['Trump ruled out any exemption for Korean cars.', ['Trump|USA|auto-tariff|rejects']],
  [
    'EU trade chief Maroš Šefčovič said zero-for-zero tariffs on industrial goods remained on the table.',
    ['Maroš Šefčovič|EU|tariffs|open'],
  ],
  ['Trade Minister Ahn Duk-geun said no decision has been made on map data.', ['Ahn Duk-geun|KOR|map-data|open']],
  ['Trade Minister Ahn Duk-geun said no concessions were made on rice.', ['Ahn Duk-geun|KOR|rice|rejects']],
  [
    "Trade Minister Ahn Duk-geun said there is no change in Korea's position on rice.",
    ['Ahn Duk-geun|KOR|rice|rejects'],
  ],
  [
    "Trade Minister Ahn Duk-geun said the government's position on beef remained unchanged.",
    ['Ahn Duk-geun|KOR|beef|rejects'],
  ],
  ['Trade Minister Ahn Duk-geun said buying more LNG was an option.', ['Ahn Duk-geun|KOR|energy-purchases|open']],
  [
    "Korea's finance ministry said exchange rates were discussed separately.",
    ['finance ministry|KOR|currency|excludes'],
  ],
  ['Korea called for improvements to the visa system after the raid in Georgia.', ['|KOR|visas|demands']],
  ['Ireland wants whiskey exempted from tariffs.', ['|IRL|tariffs|demands']],
  ['South Korea proposed a shipbuilding package called MASGA.', ['|KOR|shipbuilding|offers']],
  ["Japan's Akazawa strongly urged Washington to scrap its car tariffs.", ['Akazawa|JPN|auto-tariff|demands']],
  ["Brazil's Haddad said Pix was not up for negotiation.", ['Haddad|BRA|services-market|excludes']],
  ['트럼프 대통령은 방위비도 협상의 일부라고 말했다.', ['트럼프|USA|defence-cost|links']],
  ['중국 상무부는 모든 일방적 관세를 철회하라고 촉구했다.', ['중국 상무부|CHN|tariffs|demands']],
  ['정부는 플랫폼법이 미국 기업을 차별하지 않는다고 설명했다.', ['|KOR|platform-rules|rejects']],
  [
    '한덕수 대통령 권한대행은 미국과 협의를 시작했다. 한 권한대행은 방위비는 협상 대상이 아니라고 말했다.',
    ['한덕수|KOR|defence-cost|excludes'],
  ],
  ['전국농민회총연맹은 쌀 시장 개방에 반대한다고 밝혔다.', ['전국농민회총연맹|KOR|rice|rejects']],
  ['이시바 총리는 자동차 관세 철폐를 강력히 요구했다.', ['이시바|JPN|auto-tariff|demands']],
  ['위성락 실장은 전략적 유연성 문제는 관세 협상에서 다루지 않았다고 말했다.', ['위성락|KOR|troops|not-discussed']],
  ['국민의힘은 방위비 인상에 반대한다고 밝혔다.', ['국민의힘|KOR|defence-cost|rejects']],
];

describe('positions of plain sentences', () => {
  test.each(POSITIONS)('%s', (text, positions) => {
    const found = read(text).positions.map(({ speaker, party, issue, stance }) =>
      [speaker ?? '', party, issue, stance].join('|'),
    );
    expect(found.sort()).toEqual([...positions].sort());
  });
});

describe('what another says that a side must do', () => {
  const { offers } = shippedRules().stances?.en ?? {};
  const verbs = Object.values(offers ?? {})
    .flat()
    .filter((cue) => cue.startsWith('~'))
    .map((cue) => cue.slice(1));
  test.each(['said Korea must', 'said Korea should', 'said Korea has to', 'urged Korea to', 'wants Korea to'])(
    'is no offer of that side: “%s”',
    (asks) => {
      expect(verbs.length).toBeGreaterThan(100);
      for (const verb of verbs) {
        const text = `US Commerce Secretary Howard Lutnick ${asks} ${verb} its duties on American rice.`;
        const own = read(text).positions.filter(({ party }) => party === 'KOR');
        expect(own, text).toEqual([]);
      }
    },
  );
});
