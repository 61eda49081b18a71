import { describe, expect, it } from 'vitest';
import { namesOf } from '../rules/rule-files.fixture.js';

describe('speakers without a name', () => {
  const unnamed = (text: string, language = 'en') =>
    namesOf(text, language).names.unnamed.map(
      ({ description, capacity, party }) => `${description} | ${capacity} | ${party}`,
    );

  it('are described with what stands around them', () => {
    expect(
      unnamed(
        'A senior Indian commerce ministry official, two people familiar with the talks, U.S. negotiators, critics and rice farmers spoke. Analyst Jane Roe did too.',
      ),
    ).toEqual([
      'A senior Indian commerce ministry official | unnamed-official | IND',
      'two people familiar with the talks | unnamed-official | null',
      'U.S. negotiators | unnamed-official | USA',
      'critics | expert | null',
      'rice farmers | domestic-group | null',
    ]);
  });

  it('are of their trade where they represent one', () => {
    expect(unnamed('Auto industry representatives asked for relief. Canadian representatives asked too.')).toEqual([
      'Auto industry representatives | domestic-group | null',
      'Canadian representatives | unnamed-official | CAN',
    ]);
  });

  it('are whole trades with what they make, right after their economy', () => {
    expect(
      unnamed("Canada's beef and pork sectors spoke. The Korean beef industry spoke. The industry waits."),
    ).toEqual([
      "Canada's beef and pork sectors | domestic-group | CAN",
      'The Korean beef industry | domestic-group | KOR',
      'The industry | domestic-group | KOR',
    ]);
    expect(unnamed('Cultural industries were kept out. It opens sectors.')).toEqual([]);
  });

  it('are no executives in an executive order', () => {
    expect(unnamed('Another executive order said so. Another executive said so.')).toEqual([
      'Another executive | company | null',
    ]);
  });

  it('in Korean too', () => {
    expect(unnamed('미 행정부 고위 관계자는 부인했다. 통상 당국자와 자동차업계, 농민단체는 우려했다.', 'ko')).toEqual([
      '미 행정부 고위 관계자 | unnamed-official | USA',
      '통상 당국자 | unnamed-official | KOR',
      '자동차업계 | company | KOR',
      '농민단체 | domestic-group | KOR',
    ]);
  });

  it('in English belong to the economy said before, after, or for all of a list', () => {
    expect(
      unnamed(
        "Tokyo's top negotiator left. American farmers and producers gain. A spokesperson for the Mexican economy ministry declined. The tariff defends workers from China's exports.",
      ),
    ).toEqual([
      "Tokyo's top negotiator | unnamed-official | JPN",
      'American farmers | domestic-group | USA',
      'producers | company | USA',
      'A spokesperson | unnamed-official | MEX',
      'workers | domestic-group | null',
    ]);
  });

  it('of two economies belong to neither alone', () => {
    expect(unnamed('U.S. and Chinese negotiators met in Madrid.')).toEqual([
      'Chinese negotiators | unnamed-official | null',
    ]);
  });

  it('are peoples that stand for their negotiators, and not what is theirs', () => {
    expect(unnamed('The Brazilians want more time, and the Japanese said no. The Japanese market is closed.')).toEqual([
      'The Brazilians | government | BRA',
      'the Japanese | government | JPN',
    ]);
  });

  it('are governments of the economy that the sentence or the paragraph names', () => {
    expect(
      unnamed(
        "Canada will answer. The government said so. Brazil's Fernando Haddad said the government would not.\n\nThe ministry was silent.",
      ),
    ).toEqual([
      'The government | government | CAN',
      'the government | government | BRA',
      'The ministry | government | null',
    ]);
  });

  it('are no adjectives, verbs and parts of longer nouns', () => {
    expect(
      unnamed(
        'It had no official notice, will source the dollars elsewhere, came out in opposition to it, and met farmer organisations.',
      ),
    ).toEqual([]);
  });

  it('in Korean take in the words that belong to them', () => {
    expect(
      unnamed(
        '한국 정부 고위 관계자는 답했다. 철강업계 관계자와 더불어민주당 관계자, 한 EU 외교관은 우려했다. 인도가 농민을 지킨다.',
        'ko',
      ),
    ).toEqual([
      '한국 정부 고위 관계자 | unnamed-official | KOR',
      '철강업계 관계자 | company | KOR',
      '더불어민주당 관계자 | legislator | KOR',
      '한 EU 외교관 | unnamed-official | EU',
      '농민 | domestic-group | KOR',
    ]);
  });

  it('in a Korean text of others are theirs, and ours is said by its speaker', () => {
    expect(
      unnamed('브라질 룰라 대통령은 미국을 비판했다. 브라질 업계는 걱정한다.\n수출업체도 같다.', 'ko').at(-1),
    ).toBe('수출업체 | company | BRA');
    expect(
      unnamed('한국과 대만이 협상한다.\n줘룽타이 대만 행정원장은 "우리 협상팀은 약속하지 않았다"고 했다.', 'ko'),
    ).toEqual(['우리 협상팀 | unnamed-official | TWN']);
  });
});
