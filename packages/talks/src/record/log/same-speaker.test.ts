import { describe, expect, test } from 'vitest';
import { contradictions } from '../views/contradictions.js';
import { sameSpeaker } from './same-speaker.js';
import { added, extracted, positionClaim, smallTalks } from './small-record.fixture.js';
import { speakerNames } from './speaker-names.js';
import { recordOf } from './statements.js';

const official = (speaker: string | null) => ({ speaker, capacity: 'government' });
const names = speakerNames([
  ['Ahn Duk-geun', 'Ahn Deok-geun', '안덕근'],
  ['Donald Trump', 'Donald J. Trump', '도널드 트럼프', '트럼프'],
  ['Katherine Tai', '캐서린 타이'],
  ['Kim Jung-kwan', '김정관'],
  ['Kim Yong-beom', '김용범'],
  ['Maroš Šefčovič', '마로시 셰프초비치'],
]);

describe('one speaker', () => {
  test('goes by all or part of the name, in any order of letters and hyphens', () => {
    expect(sameSpeaker(official('Trump'), official('Donald J. Trump'))).toBe(true);
    expect(sameSpeaker(official('Ahn Duk-geun'), official('ahn duk geun'))).toBe(true);
    expect(sameSpeaker(official('Maros Sefcovic'), official('Maroš Šefčovič'))).toBe(true);
    expect(sameSpeaker(official('Kim Jung-kwan'), official('Kim Yong-beom'), names)).toBe(false);
  });

  test('may go by names in two scripts that the table knows', () => {
    expect(sameSpeaker(official('안덕근'), official('Ahn Duk-geun'))).toBe(false);
    expect(sameSpeaker(official('안덕근'), official('Ahn Duk-geun'), names)).toBe(true);
    expect(sameSpeaker(official('Ahn Deok-geun'), official('안덕근'), names)).toBe(true);
    expect(sameSpeaker(official('트럼프'), official('Donald Trump'), names)).toBe(true);
    expect(sameSpeaker(official('타이'), official('Katherine Tai'), names)).toBe(true);
    expect(sameSpeaker(official('셰프초비치'), official('Maros Sefcovic'), names)).toBe(true);
    expect(sameSpeaker(official('김정관'), official('Kim Yong-beom'), names)).toBe(false);
  });

  test('is not told by a family name that several of the table have', () => {
    expect(sameSpeaker(official('김정관'), official('Kim'), names)).toBe(false);
  });

  test('is nobody where only one of the two is named', () => {
    expect(sameSpeaker(official(null), official('Ahn Duk-geun'), names)).toBe(false);
    expect(sameSpeaker(official(null), official(null), names)).toBe(true);
  });
});

test('someone who moves and is named in two scripts does not contradict a colleague', () => {
  const events = [
    added('aaaa', '2025-04-20', { language: 'ko' }),
    extracted(positionClaim('aaaa-p', 'aaaa', { party: 'KOR', speaker: '안덕근', stance: 'links' }), '2025-04-20'),
  ];
  expect(contradictions(recordOf(smallTalks(), events))).toHaveLength(1);
  expect(contradictions(recordOf(smallTalks(), events, { names }))).toEqual([]);
});
