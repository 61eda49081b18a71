/** What short answers take from the question before them, and who has the floor in printed layouts, in sentences of our own. */

import { describe, expect, it } from 'vitest';
import { sortedPositions } from './position-line.js';
import { shippedReading } from './shipped-reader.js';

const read = shippedReading();

const HEAD = `Press Briefing by U.S. Treasury Secretary Harlow

SECRETARY HARLOW: Good afternoon. We met South Korea.
`;
const answered = (question: string, answer: string) =>
  sortedPositions(read(`${HEAD}\nQUESTION: ${question}\n\nSECRETARY HARLOW: ${answer}\n`).positions);

describe('a plain answer to a plain question', () => {
  it.each([
    ['Will you lower the steel tariffs?', 'No.', 'USA Harlow rejects steel-aluminium'],
    ['Will the United States lower the steel tariffs?', 'No, we will not.', 'USA Harlow rejects steel-aluminium'],
    ['Is there any plan to lower the steel tariffs?', 'Not at all.', 'USA Harlow rejects steel-aluminium'],
    ['Would you accept a quota on steel?', 'Never.', 'USA Harlow rejects steel-aluminium'],
    ['Was rice discussed?', 'No.', 'USA Harlow not-discussed rice'],
    ['Is rice on the table?', 'No, it is not.', 'USA Harlow excludes rice'],
    ['Are you asking Korea to open its rice market?', "That's correct.", 'USA Harlow demands rice'],
  ])('%s %s', (question, answer, expected) => {
    expect(answered(question, answer)).toEqual([expected]);
  });

  it.each([
    ['Can you say whether the steel tariffs will come down?', 'No.'],
    ['Will you lower the steel tariffs?', "We're not there yet."],
    ['Will you lower the steel tariffs?', "I'm not going to negotiate in public."],
    ['Will you lower the steel tariffs?', "No. We haven't decided."],
    ['Will you lower the steel tariffs? Will you lower the car tariffs?', 'No.'],
    ['Will you lower the steel tariffs if Seoul opens its rice market?', 'No.'],
    ['Would you rule out lowering the steel tariff?', 'No.'],
    ['Will Korea open its rice market?', 'No.'],
    ['Are you going to drop the demand on rice?', 'No.'],
  ])('nothing plain: %s %s', (question, answer) => {
    expect(answered(question, answer)).toEqual([]);
  });
});

describe('who has the floor', () => {
  it('in a broadcast with a name behind a mark', () => {
    const text = `■ 진행 : 박서연 앵커
■ 출연 : 정우진 산업통상부 장관, 이대현 한국무역학회 선임연구위원

◇앵커> 장관님, 미국이 쌀 시장 개방을 요구합니다. 여실 겁니까?
◆정우진> 쌀 시장은 절대 열지 않겠습니다.
◇앵커> 이 위원님은 어떻게 보십니까?
◆이대현> 정부가 농산물을 일부 개방해야 한다고 봅니다.
`;
    const { positions } = read(text);
    expect(positions.filter(({ speaker }) => speaker === '정우진').map(({ issue }) => issue)).toEqual(['rice']);
    const expert = positions.filter(({ speaker }) => speaker === '이대현');
    expect(expert.map(({ capacity }) => capacity)).toEqual(['expert']);
  });

  it('leaves the words of a guest whom the text does not introduce to no side', () => {
    const text = `■ 진행 : 박서연 앵커
이재명 대통령은 어제 관세를 언급하지 않았다.
◇앵커> 어떻게 보십니까?
◆한도윤> 쌀 개방은 안 됩니다.
`;
    expect(read(text).positions.filter(({ party }) => party === 'KOR')).toEqual([]);
  });

  it('in the printed record of a hearing', () => {
    const text = `Hearing of the Committee on Trade

Witness:
The Honorable Mark Delaney, United States Trade Representative

Members:
Senator Ruth Hanlon (D-WA), Ranking Member

The CHAIRMAN. The committee will come to order.

Senator HANLON. I oppose the tariffs on coffee from India.

Ambassador DELANEY. We have asked India to eliminate its tariff on apples.
`;
    const said = read(text).positions.map(({ speaker, capacity, stance }) => `${speaker} ${capacity} ${stance}`);
    expect(said).toContain('Ruth Hanlon legislator rejects');
    expect(said).toContain('Mark Delaney government demands');
  });

  it('in the record of a parliament that prints seats, offices and times', () => {
    const text = `House of Representatives, Australia
Questions without notice

Ms HARGREAVES (Farrow—Deputy Leader of the Opposition) (14:05): My question is to the Prime Minister. Will the government weaken our biosecurity rules on beef?

Mr KELLAWAY (Ashby—Prime Minister) (14:06): We will not compromise on biosecurity. The United States knows that.

Ms OKAFOR (Lind—Minister for Trade) (14:10): We are seeking a full exemption for Australian steel and aluminium from the United States.
`;
    const { people, positions } = read(text);
    expect(people.map(({ name }) => name)).not.toContain('Ashby');
    expect(sortedPositions(positions)).toContain('AUS OKAFOR demands steel-aluminium');
  });

  it('gives each of a list of participants the office of its own line', () => {
    const text = `Joint press conference, London

Participants:
Rt Hon Helen Ashdown, Prime Minister of the United Kingdom
Arjun Mehra, Prime Minister of India

They met on Monday.
`;
    expect(read(text).people.map(({ name, party }) => `${name} ${party}`)).toEqual([
      'Helen Ashdown GBR',
      'Arjun Mehra IND',
    ]);
  });
});
