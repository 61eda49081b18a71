import { describe, expect, test } from 'vitest';
import { namesIn, readText } from '../reading.fixture.js';

const PERSON = [['Mara Lindqvist', 'Trade Minister', 'SWE']] as const;

function said(text: string): string[] {
  return readText(text, 'en', namesIn(text, PERSON)).positions.map(
    ({ speaker, party, issue, stance }) => `${speaker ?? ''}|${party}|${issue}|${stance}`,
  );
}

const INTERVIEW = [
  'An interview with Trade Minister Mara Lindqvist of Sweden.',
  'Are the talks with the United States going anywhere?',
  'They are. I have sat with my colleagues for a week and I am tired.',
  'And what about the duty on steel and aluminium?',
  'We want it lifted. We have waited for a year.',
  'Will beef be part of it?',
  'We will not accept any beef import. I said so in March.',
  'Could your government accept more dairy imports?',
  'My colleagues and I have not met yet.',
];

describe('an interview without labels', () => {
  test('whoever the head names answers, on what was asked', () => {
    const read = said(INTERVIEW.join('\n\n'));
    expect(read).toEqual(['Mara Lindqvist|SWE|steel-aluminium|demands', 'Mara Lindqvist|SWE|beef|rejects']);
  });

  test('what is asked is nobody’s position', () => {
    expect(said(INTERVIEW.join('\n\n')).some((line) => line.includes('|dairy|'))).toBe(false);
  });

  test('a report with one question in it is none', () => {
    const text = [
      'Trade Minister Mara Lindqvist of Sweden spoke in Stockholm.',
      'What now?',
      'We demand that the steel duty be lifted.',
    ];
    expect(said(text.join('\n\n'))).toEqual([]);
  });
});

describe('a transcript with labels in brackets', () => {
  test('a person answers, anybody else asks', () => {
    const text = [
      '[Mara Lindqvist]: Good morning.',
      '[Daily News]: Minister, will Sweden accept the rice quota?',
      '[Mara Lindqvist]: We reject the rice quota.',
      '[Weekly Post]: Washington demands an end to the digital services tax.',
      '[Mara Lindqvist]: The digital services tax is not on the agenda.',
    ].join('\n\n');
    expect(said(text)).toEqual(['Mara Lindqvist|SWE|rice|rejects', 'Mara Lindqvist|SWE|digital-services-tax|excludes']);
  });
});

describe('labels of a transcript', () => {
  const BRIEFING = [
    'Press conference by Trade Minister Mara Lindqvist',
    'Evening News, Berg: I would like to ask about beef. Washington demands a bigger beef quota. What will you do?',
    'Ms. Mara Lindqvist, Minister for Trade: We reject the beef quota.',
    'We also urge the United States to lift its steel tariffs.',
  ];

  test('one question and one answer under a name with its titles make a transcript', () => {
    expect(said(BRIEFING.join('\n\n'))).toEqual([
      'Mara Lindqvist|SWE|beef|rejects',
      'Mara Lindqvist|SWE|steel-aluminium|demands',
    ]);
  });

  test('“A:” is whoever the heading announces', () => {
    const text = [BRIEFING[0], 'Q: What about beef?', 'A: We reject the beef quota.'];
    expect(said(text.join('\n\n'))).toEqual(['Mara Lindqvist|SWE|beef|rejects']);
  });

  test('an office alone is whoever holds it', () => {
    const text = [
      'Interview with Trade Minister Mara Lindqvist',
      'Nils Holm: Will you accept the beef quota?',
      'Minister for Trade: We reject the beef quota.',
    ];
    expect(said(text.join('\n\n'))).toEqual(['Mara Lindqvist|SWE|beef|rejects']);
  });

  test('in a report, one label gives the word for its paragraph', () => {
    const text = [
      'Officials met in Stockholm.',
      'Minister Mara Lindqvist: We reject the beef quota.',
      'We oppose the steel tariff, as growers know.',
    ];
    expect(said(text.join('\n\n'))).toEqual(['Mara Lindqvist|SWE|beef|rejects']);
  });
});
