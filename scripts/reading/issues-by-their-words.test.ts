/** Words of trade policy and the issue that each means, in sentences of our own, with all the rules as they are shipped. */

import { describe, expect, test } from 'vitest';
import { positionLine } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const issues = (text: string) => read(text).issues.map(({ issue }) => issue);
const positions = (text: string) => read(text).positions.map(positionLine);

describe('laws, bodies and measures that stand for an issue', () => {
  test.each([
    ['Washington may stop imports of fish under the Marine Mammal Protection Act.', 'fisheries'],
    ['Peru fears that its mackerel will fail the bycatch rules of the MMPA.', 'fisheries'],
    ['Japan asked India to accept UNECE regulations for cars.', 'auto-standards'],
    ['Colombia was put on the Special 301 watch list.', 'intellectual-property'],
    ['The EFTA states want Thailand to join UPOV.', 'intellectual-property'],
    ['Handset makers quarrel about FRAND royalties.', 'intellectual-property'],
    ['The treasurer followed the advice of FIRB on the port.', 'investment-screening'],
    ['New Delhi may ease Press Note 3.', 'investment-screening'],
    ['Brussels opened a case under the Foreign Subsidies Regulation.', 'subsidies'],
    ['Congress took up the SHIPS Act again.', 'shipbuilding'],
    ['Importers of cotton complain about UFLPA.', 'labour'],
    ['A withhold release order was issued against the salt maker.', 'labour'],
    ['India is worried about the fee for an H-1B.', 'visas'],
    ['Toy makers complained of BIS certification.', 'non-tariff-barriers'],
    ['A lamp needs the approval of INMETRO first.', 'non-tariff-barriers'],
    ['Phone makers want TKDN to go.', 'non-tariff-barriers'],
    ['Uruguay asked for prelisting of its plants.', 'sanitary-measures'],
    ['Exporters must register under Decree 248.', 'sanitary-measures'],
    ['Seoul keeps its ban on specified risk materials.', 'beef'],
    ['Hanoi hopes that the AD/CVD case will be closed.', 'trade-remedies'],
    ['The president fell back on Section 122.', 'reciprocal-tariff'],
    ['Section 338 has never been used.', 'tariffs'],
    ['Lesotho lives on AGOA.', 'tariffs'],
    ['Drug makers want to know how HIRA sets its prices.', 'drug-pricing'],
  ])('%s', (text, issue) => {
    expect(issues(text)).toContain(issue);
  });

  test.each([
    ['미국은 특정위험물질 반입 금지를 풀라고 했다.', 'beef'],
    ['대만은 락토파민 기준을 놓고 고심하고 있다.', 'sanitary-measures'],
    ['페루는 해양포유류보호법 적용을 걱정한다.', 'fisheries'],
    ['제약업계는 심평원의 심사 기간이 길다고 했다.', 'drug-pricing'],
    ['미국은 절충교역을 문제 삼았다.', 'defence-industry'],
    ['중국 기업은 역외보조금 조사에 반발했다.', 'subsidies'],
    ['외국 은행은 망분리를 풀어 달라고 했다.', 'services-market'],
    ['화학업계는 화평법 부담이 크다고 했다.', 'non-tariff-barriers'],
    ['구글은 국내대리인 제도를 비판했다.', 'platform-rules'],
    ['한국은 민감국가에서 빼 달라고 했다.', 'artificial-intelligence'],
    ['몽골은 고용허가제 확대를 바란다.', 'visas'],
    ['무역대표부는 301조 조사를 시작했다.', 'dispute-settlement'],
    ['중국은 최소수입가격 방안을 환영했다.', 'trade-remedies'],
    ['대통령은 무역법 122조를 꺼내 들었다.', 'reciprocal-tariff'],
    ['정부는 인도보류명령이 내려진 업체를 돕기로 했다.', 'labour'],
    ['기업들은 관세 환급이 늦어질까 걱정한다.', 'customs-procedures'],
    ['튀르키예는 관세동맹 현대화를 바란다.', 'fta-revision'],
  ])('%s', (text, issue) => {
    expect(issues(text)).toEqual([issue]);
  });
});

describe('words of one issue inside the words of another', () => {
  test.each([
    ['Seoul and Brussels spoke about steel overcapacity.', ['subsidies']],
    ['Lusaka will scrap its export tax on copper.', ['export-controls']],
    ['Makers of stents oppose the price caps on medical devices.', ['drug-pricing']],
    ['London wants to lower the price cap on Russian oil.', ['sanctions']],
    ['Jakarta wants the rule on deforestation-free goods put off.', ['environment']],
    ['Radio makers complain about telecom type approval in Chile.', ['non-tariff-barriers']],
    ['The ambassador spoke of a dairy cartel.', []],
    ['Beijing rejects carbon-based border tariffs.', ['carbon-border']],
    ['The text has security safeguards for American technology.', []],
    ['Canberra wants a price floor for critical minerals.', ['critical-minerals']],
    ['Santiago rejects a ban on Chinese investment in its ports.', ['investment-screening']],
    ['정부는 외환시장에 미치는 충격을 살피겠다고 했다.', []],
  ])('%s', (text, expected) => {
    expect(issues(text)).toEqual(expected);
  });

  test.each([
    ['The tariff on copper took effect.', 'copper-tariff'],
    ['Canada wants the duty on steel gone.', 'steel-aluminium'],
    ['Seoul accepts American type approval for cars.', 'auto-standards'],
    ['Mexico promised to go after the cartels and their fentanyl.', 'border-fentanyl'],
    ['Chile fears a safeguard duty on its steel.', 'trade-remedies'],
    ['양국은 외환시장 개입 내역을 나누기로 했다.', 'currency'],
  ])('and alone: %s', (text, issue) => {
    expect(issues(text)).toContain(issue);
  });
});

describe('everyday words that look like one', () => {
  test.each([
    'A drawback of the plan is its cost.',
    'LEADERS OF BOTH SIDES REACH DEAL',
    'Trusted sources said that the minister may resign.',
    'The bank set aside two billion dollars.',
    'Regional value chains in Africa are weak.',
    'Talks in Geneva were a challenge for both sides.',
    '그는 형법 122조 위반 혐의로 기소됐다.',
    '디지털 장관 회의가 열렸다.',
  ])('%s', (text) => {
    expect(issues(text)).toEqual([]);
  });
});

describe('a barrier of its own name beside other issues', () => {
  test('is no heading for them', () => {
    expect(positions('Thailand will drop import licences for machines and open its dairy market.')).toEqual([
      'THA: offers non-tariff-barriers',
      'THA: offers dairy',
    ]);
  });

  test('“barriers” are', () => {
    expect(issues('Thailand will remove non-tariff barriers such as its dairy quota.')).toEqual(['dairy']);
  });
});

describe('“Also on …” at the start of a sentence', () => {
  test('does not set the rest of the paragraph apart', () => {
    expect(positions('Also on Monday, Japan asked the United States to lower its duty on cars.')).toEqual([
      'JPN: demands auto-tariff',
    ]);
  });
});
