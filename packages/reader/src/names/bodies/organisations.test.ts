import { describe, expect, it } from 'vitest';
import { namesOf } from '../rules/rule-files.fixture.js';

const organisations = (text: string, language = 'en') =>
  namesOf(text, language).names.organisations.map(({ name, kind, party }) => `${name} | ${kind} | ${party}`);

describe('organisations', () => {
  it('go by their full name where the text has it', () => {
    expect(organisations('The WTO met. The World Trade Organization ruled, and the WTO reported.')).toEqual([
      'World Trade Organization | international | null',
    ]);
    expect(organisations('WTO 제소를 검토한다. 세계무역기구(WTO)는 답했다.', 'ko')).toEqual([
      '세계무역기구 | international | null',
    ]);
  });

  it('are none where a document gives an abbreviation to words of its own', () => {
    expect(
      organisations('Imports of genetically modified (GM) corn rose. Mexico bans GM corn, and GM seeds too.'),
    ).toEqual([]);
    expect(organisations('GM and Ford build cars in Mexico.')).toEqual(['GM | company | USA', 'Ford | company | USA']);
  });

  it('are none where a newspaper’s name is only a nationality', () => {
    expect(organisations('The Australian government objected.')).toEqual([]);
    expect(organisations('The Australian reported that Canberra objected.')).toEqual(['The Australian | media | null']);
  });

  it('are told from whom they are of, though these speak too', () => {
    expect(organisations('The Japan Rice Growers Union rejects it. The European Union does not.')).toEqual([
      'Japan Rice Growers Union | association | JPN',
    ]);
    expect(organisations('Rice Growers in Japan reject it.')).toEqual([]);
  });

  it('are no words that open a sentence', () => {
    expect(organisations('Consequently, the Commission has written to Seoul.')).toEqual(['Commission | ministry | EU']);
  });

  it('are of whoever has a ministry of the same name', () => {
    expect(organisations("South Africa's Department of Agriculture wrote to the United States.")).toEqual([
      'Department of Agriculture | ministry | ZAF',
    ]);
    expect(organisations('The Department of Agriculture of Kenya wrote. The Department of Agriculture met.')).toEqual([
      'Department of Agriculture | ministry | KEN',
    ]);
    expect(
      organisations("South Africa's Department of Trade (DT) and the Department of Agriculture wrote to Washington."),
    ).toEqual(['Department of Trade | ministry | ZAF', 'Department of Agriculture | ministry | ZAF']);
    expect(organisations("Japan's talks with the Department of Commerce go on.")).toEqual([
      'Department of Commerce | ministry | USA',
    ]);
    expect(organisations('South Korea waits, after pressure from Washington, its transport ministry said.')).toEqual([
      'transport ministry | ministry | KOR',
    ]);
  });

  it('are parliaments of whoever is named with them', () => {
    expect(organisations("Brazil's Congress voted. Washington waits.")).toEqual(['Congress | legislature | BRA']);
    expect(organisations('The Finance Committee of the National Assembly met. Washington waits.')).toEqual([
      'Finance Committee | legislature | KOR',
      'National Assembly | legislature | KOR',
    ]);
    expect(organisations('The opposition Congress party asked Washington for time.')).toEqual([
      'Congress party | legislature | IND',
    ]);
    expect(organisations('The U.S. Congress voted after a call from Brazil. Congress waits.')).toEqual([
      'U.S. Congress | legislature | USA',
    ]);
  });

  it('are none where common words only stand in capitals', () => {
    expect(organisations('A win for our Steel Mills, Tech Companies and Farm Workers, he said.')).toEqual([]);
    expect(organisations('Leaders Tackle USMCA Review\n\nThey met.')).toEqual([]);
    expect(organisations('He spoke at the MS Ramaswamy Jubilee International Conference.')).toEqual([]);
  });

  it('are none where an economy and its goods stand before a word of trade', () => {
    expect(organisations('London Seeks Cut in US Steel Tariffs. U.S. Steel Imports Fell.')).toEqual([]);
    expect(organisations('Nippon bought US Steel last year.')).toEqual(['US Steel | company | USA']);
  });

  it('are told by the words their names are built with, as written', () => {
    expect(
      organisations('It met the Federal Motor Vehicle Safety Standards and sold Communication Technology goods.'),
    ).toEqual([]);
    expect(organisations('The Office of International Trade opened.')).toEqual([
      'Office of International Trade | agency | null',
    ]);
    expect(organisations('The Office of Jane Doe answered.')).toEqual([]);
  });

  it('by their short name are those that the text has named in full', () => {
    expect(organisations('HM Treasury met firms. The Treasury said so.')).toEqual(['HM Treasury | ministry | GBR']);
    expect(organisations('The Treasury said so.')).toEqual(['Treasury | ministry | USA']);
  });

  it('of the list are found without their article', () => {
    expect(organisations('He told the Globe and Mail so.')).toEqual(['Globe and Mail | media | null']);
  });

  it('stand between a Korean name and its office', () => {
    const { names } = namesOf(
      '마크 윌리엄스 캐피털 이코노믹스 이코노미스트는 경계했다. 서진교 GS&J 인스티튜트 원장도 그렇다.',
      'ko',
    );
    expect(names.people.map(({ name, role }) => `${name} | ${role}`)).toEqual([
      '마크 윌리엄스 | 캐피털 이코노믹스 이코노미스트',
      '서진교 | GS&J 인스티튜트 원장',
    ]);
    expect(names.organisations.map(({ name }) => name)).toEqual(['캐피털 이코노믹스', 'GS&J 인스티튜트']);
  });

  it('in brackets after another of their kind are the same', () => {
    expect(organisations('대만 입법원(국회)에서 보고했다. 국회는 표결한다.', 'ko')).toEqual([
      '입법원 | legislature | TWN',
    ]);
  });
});
