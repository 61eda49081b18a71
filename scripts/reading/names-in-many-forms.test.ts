/** People in the forms that pages name them in, with all the rules as they are shipped: who they are, and who is nobody. */

import { describe, expect, test } from 'vitest';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();
const people = (text: string) => read(text).people.map(({ name, role, party }) => `${name} | ${role} | ${party}`);

describe('two offices of one person', () => {
  test.each([
    [
      'Finance Minister and Deputy Prime Minister Koo Yoon-cheol met the delegation.',
      'Koo Yoon-cheol | Finance Minister and Deputy Prime Minister | KOR',
    ],
    [
      'Deputy Prime Minister and Finance Minister Koo Yoon-cheol met the delegation.',
      'Koo Yoon-cheol | Deputy Prime Minister and Finance Minister | KOR',
    ],
    [
      'Korea’s trade is his. The finance minister and Deputy Prime Minister Koo Yoon-cheol spoke.',
      'Koo Yoon-cheol | Deputy Prime Minister | KOR',
    ],
  ])('%s', (text, expected) => expect(people(text)).toEqual([expected]));

  test('two people are two', () => {
    expect(people('Vice President JD Vance and Treasury Secretary Scott Bessent spoke.')).toEqual([
      'JD Vance | Vice President | USA',
      'Scott Bessent | Treasury Secretary | USA',
    ]);
  });
});

describe('whom a role is of', () => {
  test.each([
    [
      "Guo Jiakun, a spokesperson for China's foreign ministry, said China would answer.",
      "Guo Jiakun | spokesperson for China's foreign ministry | CHN",
    ],
    [
      'Rep. Jason Smith (R-MO), Chairman of the House Ways and Means Committee, disagreed.',
      'Jason Smith | Chairman of the House Ways and Means Committee | USA',
    ],
    ['Hyundai Motor Group Executive Chair Ann Doyle came.', 'Ann Doyle | Hyundai Motor Group Executive Chair | KOR'],
    [
      'Courtesy of the Ministry of Trade Industry and Energy\nMinister of Trade, Industry and Energy Kim Jung-kwan waves.',
      'Kim Jung-kwan | Minister of Trade, Industry and Energy | KOR',
    ],
    ['앤서니 앨버니지 호주 총리가 말했다.', '앤서니 앨버니지 | 총리 | AUS'],
  ])('%s', (text, expected) => expect(people(text)).toEqual([expected]));

  test('a deputy prime minister of a country that the table does not have is not Korean', () => {
    expect(people('Deputy Prime Minister Ho Duc Phoc led the Vietnamese delegation.')).toEqual([
      'Ho Duc Phoc | Deputy Prime Minister | VNM',
    ]);
  });

  test('nobody is a minister of a bloc without a government', () => {
    const text =
      'EU farmers fear the EU deal. The EU will vote on Mercosur, and Minister Maria Panayiotou hosted the EU talks.';
    expect(people(text)).toContain('Maria Panayiotou | Minister | EU');
  });

  test('“To” is a family name', () => {
    expect(people('Vietnamese General Secretary To Lam and Prime Minister Pham Minh Chinh met.')).toEqual([
      'To Lam | Vietnamese General Secretary | VNM',
      'Pham Minh Chinh | Prime Minister | VNM',
    ]);
    expect(people('An adviser to Prime Minister Mark Carney spoke.')).toEqual(['Mark Carney | Prime Minister | CAN']);
  });
});

describe('names', () => {
  test.each([
    ['Mark A. Morgan, acting commissioner of the agency, spoke.', 'Mark A. Morgan'],
    ['The letter was signed by Ms. Tan Wei Ling.', 'Tan Wei Ling'],
    ['Minister Tan Sri Muhyiddin Yassin spoke.', 'Muhyiddin Yassin'],
    ["Malaysia's Trade Minister Tengku Datuk Seri Zafrul Abdul Aziz spoke.", 'Zafrul Abdul Aziz'],
    ['The accord of Paraguay, Santiago Peña; and others.', 'Santiago Peña'],
    ['So far, the von der Leyen team has tried to push the deal.', 'von der Leyen'],
    ['또 럼 베트남 공산당 서기장은 관세를 낮추겠다고 했다.', '또 럼'],
    ['호 득 폭 베트남 부총리는 관세를 낮추겠다고 했다.', '호 득 폭'],
  ])('%s', (text, expected) => expect(read(text).people.map(({ name }) => name)).toEqual([expected]));
});

describe('nobody', () => {
  test.each([
    'U.S. President Tried to Trade Concessions for Reductions',
    'Also speaking\nCassidy Levy Kent LLP, Dairy Farmers of Canada',
    'Talks resume\n\nShreya Nandi New Delhi\n3 min read\nThe tariffs stay.',
    'Opening salvo in review\n\nDarpan News Desk The Canadian Press, 18 Dec, 2025\nThe tariffs stay.',
    '베트남은 관세에 또 럼주를 보탰다.',
    '그 외 두 장관도 참석했다.',
    'Exports to Santiago Province fell.',
  ])('%s', (text) => expect(people(text)).toEqual([]));
});

test('witnesses in columns', () => {
  expect(
    people(
      'Also speaking\n\nMary Robinson  President, Canadian Federation of Agriculture\nMichael Powell  Director, Government Relations, Canadian Electricity Association\nChristopher Cochlin  Legal Advisor, Cassidy Levy Kent LLP, Dairy Farmers of Canada\n',
    ),
  ).toEqual([
    'Mary Robinson | President, Canadian Federation of Agriculture | CAN',
    'Michael Powell | Director, Government Relations, Canadian Electricity Association | CAN',
    'Christopher Cochlin | Legal Advisor, Cassidy Levy Kent LLP, Dairy Farmers of Canada | CAN',
  ]);
});

test('“and” before the office of the next is no part of a name', () => {
  const found = people('영국 외무장관 데이비드 래미와 재무장관 레이철 리브스가 참석했다.');
  expect(found.map((line) => line.split(' | ')[0])).not.toContain('데이비드 래미와');
});

describe('kinds of voice', () => {
  const voices = (text: string) => read(text).people.map(({ name, capacity }) => `${name} | ${capacity}`);
  test.each([
    ['국민의힘 장동혁 대표는 관세 협상을 비판했다.', '장동혁 | legislator'],
    ['국회 산업통상자원중소벤처기업위원회 이철규 위원장은 보고를 받았다.', '이철규 | legislator'],
    ['공정거래위원회 주병기 위원장은 보고를 받았다.', '주병기 | government'],
  ])('%s', (text, expected) => expect(voices(text)).toEqual([expected]));

  test('who answers at a briefing', () => {
    const briefing = 'LEAVITT: The tariffs stay.\n\nQUESTION: On cars?\n\nLEAVITT: Yes.';
    expect(voices(`White House Holds Press Briefing Amid Turmoil\n\n${briefing}`)).toEqual(['LEAVITT | government']);
    expect(voices(`Panel on tariffs\n\n${briefing}`)).toEqual(['LEAVITT | expert']);
  });
});

test('committees by all their fields', () => {
  const bodies = (text: string) => read(text).organisations.map(({ name }) => name);
  expect(bodies('The Agriculture, Food, Rural Affairs, Oceans and Fisheries Committee met.')).toEqual([
    'Agriculture, Food, Rural Affairs, Oceans and Fisheries Committee',
  ]);
  expect(bodies('The Energy and Commerce Committee met.')).toEqual(['Energy and Commerce Committee']);
  expect(bodies('Lawmakers from Canada, Mexico and the Trade Committee met.')).toEqual(['Trade Committee']);
});
