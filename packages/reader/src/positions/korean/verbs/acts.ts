/** What Korean clauses do: stems of giving, withholding, talking, working together and yielding, read by their endings. */

import type { Stance, Strength } from '../../../reading.js';
import { compileLexicon, findPhrases, type Lexicon } from '../../../text/lexicon.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import type { Vocabulary } from '../../../text/vocabulary.js';
import type { StanceLanguage } from '../../rules/stance-rules-schema.js';
import { koreanEnding, type Mood } from './endings.js';
import { stemForms } from './stems.js';

const GROUPS = ['give', 'hold', 'talk', 'cooperate', 'take'] as const;
type Group = (typeof GROUPS)[number];

interface Stem {
  readonly group: Group;
  /** Letters of the form that are the ending's. */
  readonly cut: number;
  /** A noun, which asks with “하라고”: “합의라며” only calls something an agreement. */
  readonly noun: boolean;
}

/** Stems of acts, ready to be looked for. */
export type KoreanStems = Lexicon<Stem>;

/** Compiles the stems of a language; `~` after a stem asks for all its forms. */
export function compileKoreanStems(vocabulary: Vocabulary, { stems }: StanceLanguage): KoreanStems {
  const entries: { phrase: string; value: Stem }[] = [];
  for (const group of GROUPS) {
    for (const phrase of stems?.[group] ?? []) {
      if (!phrase.endsWith('~')) entries.push({ phrase, value: { group, cut: 0, noun: true } });
      else
        for (const { form, cut } of stemForms(phrase.slice(0, -1)))
          entries.push({ phrase: form, value: { group, cut, noun: false } });
    }
  }
  return compileLexicon(vocabulary, entries);
}

/** An act with what its ending makes of it. */
export interface KoreanAct {
  readonly start: number;
  readonly end: number;
  readonly group: Group;
  readonly mood: Mood;
  /** Done by nobody named: “철폐된다”. */
  readonly passive?: true;
}

/** Acts of a text whose endings say how they are meant, in order. */
export function koreanActs(prepared: PreparedText, stems: KoreanStems): KoreanAct[] {
  const acts: KoreanAct[] = [];
  for (const { start, end, value } of findPhrases(prepared, stems)) {
    const ending = koreanEnding(prepared.text, withoutEnding(prepared.text, end, value.cut), !value.noun);
    if (ending === null) {
      if (value.cut === 0 && endsItem(prepared.text, start, end))
        acts.push({ start, end, group: value.group, mood: 'agreed' });
      continue;
    }
    if (value.noun && /^라[고는며]/.test(prepared.text.slice(end, end + 2))) continue;
    if (
      ending.passive === true &&
      (value.group !== 'give' || !ON_BURDEN.test(prepared.text.slice(Math.max(0, start - 60), start)))
    )
      continue;
    acts.push({
      start,
      end: Math.max(end, ending.end),
      group: value.group,
      mood: ending.mood,
      ...(ending.passive === true ? { passive: true } : {}),
    });
  }
  return acts;
}

/** Offset before the last letters of a form, which may stand apart: “열 수 없”. */
function withoutEnding(text: string, end: number, letters: number): number {
  let at = end;
  for (let left = letters; left > 0; left -= 1) {
    at -= 1;
    while (text[at - 1] === ' ' && left > 1) at -= 1;
  }
  return letters > 0 && text[at - 1] === ' ' ? at - 1 : at;
}

/** “15% 관세도 순차적으로 철폐된다”: what is lifted is a burden. */
const ON_BURDEN =
  /(?:관세|세율|제재|쿼터|수수료|규제|금지|(?:통제|제한|보복|부과|인상|제재) ?(?:확대 |강화 )?조치|수출 ?통제)(?:은|는|도|이|가) (?:[^\s,]+ ){0,5}$/;

/** The head of a list's item that tells what one side does: “- 한국은 …”. */
const ITEM_OF_SIDE =
  /^[ \t]*[-–·•ㅇ○◦▲△▪▸▶*] ?(?:[가-힣·/]{1,10}[:：] ?|[(（][가-힣·/ ]{1,12}[)）] ?)?(?:[가-힣·]{1,8} )?[가-힣·]{2,8}[은는] /;

/** “- 한국은 … 제한을 폐지”: in a list of what was agreed the noun stands for the verb. */
function endsItem(text: string, start: number, end: number): boolean {
  if (!/^[.;]?[ \t]*(?:\n|$)/.test(text.slice(end, end + 4))) return false;
  const line = text.lastIndexOf('\n', start) + 1;
  return ITEM_OF_SIDE.test(text.slice(line, line + 36));
}

type Meaning = readonly [stance: Stance, strength: Strength, mode: 'obligation' | 'undertaking' | null];

const MEANINGS: Readonly<Record<Group, Partial<Record<Mood, Meaning>>>> = {
  give: {
    ask: ['demands', 'moderate', null],
    'ask-not': ['demands', 'moderate', null],
    wish: ['demands', 'soft', null],
    will: ['offers', 'firm', 'undertaking'],
    agreed: ['offers', 'moderate', 'undertaking'],
    decided: ['offers', 'moderate', 'undertaking'],
    present: ['offers', 'firm', 'undertaking'],
    done: ['offers', 'moderate', 'undertaking'],
    refuse: ['rejects', 'firm', null],
    denied: ['rejects', 'moderate', null],
    never: ['not-discussed', 'moderate', null],
    must: ['demands', 'firm', 'obligation'],
    'must-not': ['rejects', 'firm', 'obligation'],
    may: ['open', 'moderate', null],
  },
  hold: {
    'ask-not': ['demands', 'moderate', null],
    refuse: ['offers', 'firm', 'undertaking'],
    'must-not': ['demands', 'firm', 'obligation'],
  },
  talk: {
    ask: ['demands', 'moderate', null],
    wish: ['open', 'moderate', null],
    will: ['open', 'moderate', null],
    agreed: ['open', 'moderate', null],
    present: ['open', 'moderate', null],
    'going-on': ['open', 'moderate', null],
    may: ['open', 'moderate', null],
    refuse: ['excludes', 'firm', null],
    'not-done': ['not-discussed', 'moderate', null],
    never: ['not-discussed', 'moderate', null],
    'not-going-on': ['not-discussed', 'moderate', null],
    must: ['open', 'moderate', 'obligation'],
    'must-not': ['excludes', 'firm', 'obligation'],
  },
  cooperate: {
    ask: ['demands', 'moderate', null],
    wish: ['supports', 'soft', null],
    will: ['supports', 'moderate', null],
    agreed: ['supports', 'moderate', null],
    present: ['supports', 'moderate', null],
    must: ['supports', 'firm', 'obligation'],
    refuse: ['rejects', 'firm', null],
    'going-on': ['supports', 'moderate', null],
    'not-going-on': ['rejects', 'moderate', null],
    done: ['supports', 'moderate', null],
    'must-not': ['rejects', 'firm', 'obligation'],
    may: ['open', 'moderate', null],
  },
  take: {
    ask: ['demands', 'moderate', null],
    must: ['demands', 'firm', 'obligation'],
    will: ['supports', 'moderate', null],
    agreed: ['supports', 'moderate', null],
    decided: ['supports', 'moderate', null],
    done: ['supports', 'moderate', null],
    refuse: ['rejects', 'firm', null],
    denied: ['rejects', 'moderate', null],
    'must-not': ['rejects', 'firm', 'obligation'],
    may: ['open', 'soft', null],
  },
};

/** What an act says in a mood; null when it says nothing of the talks. */
export function meaningOfAct(group: Group, mood: Mood): Meaning | null {
  return MEANINGS[group][mood] ?? null;
}
