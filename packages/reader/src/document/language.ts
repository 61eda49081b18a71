/** The language of a text: by its script where that settles it, else by its letter triples. */

import { francAll } from 'franc-min';

/** Characters looked at. */
const SAMPLE = 3_000;

/** Letters below which the triples say nothing. */
const FEWEST_LETTERS = 20;

/** ISO 639-3, which the detector speaks, to 639-1; what is not here keeps no two-letter code and is `und`. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  eng: 'en',
  spa: 'es',
  por: 'pt',
  fra: 'fr',
  deu: 'de',
  ita: 'it',
  nld: 'nl',
  pol: 'pl',
  ces: 'cs',
  hun: 'hu',
  ron: 'ro',
  swe: 'sv',
  tur: 'tr',
  vie: 'vi',
  ind: 'id',
  zlm: 'ms',
  tgl: 'tl',
  rus: 'ru',
  ukr: 'uk',
  bel: 'be',
  bul: 'bg',
  srp: 'sr',
  hrv: 'hr',
  bos: 'bs',
  arb: 'ar',
  pes: 'fa',
  urd: 'ur',
  hin: 'hi',
  mar: 'mr',
  npi: 'ne',
  ell: 'el',
  heb: 'he',
  tha: 'th',
  jpn: 'ja',
  kor: 'ko',
  cmn: 'zh',
  ben: 'bn',
  tam: 'ta',
  tel: 'te',
  kan: 'kn',
  mal: 'ml',
  guj: 'gu',
  pan: 'pa',
  sin: 'si',
  mya: 'my',
  khm: 'km',
  amh: 'am',
  swh: 'sw',
  som: 'so',
  hau: 'ha',
  yor: 'yo',
  ibo: 'ig',
  zul: 'zu',
  uzn: 'uz',
  azj: 'az',
  kaz: 'kk',
  jav: 'jv',
  sun: 'su',
  kin: 'rw',
  nya: 'ny',
  plt: 'mg',
  qug: 'qu',
  hat: 'ht',
}; // prettier-ignore

/** Function words, the most frequent words of English; a text in which every seventh word is one is English. */
const ENGLISH = new Set(
  'the of and to in a is that for on with as it at by from was were be are has have had its not this will would said'.split(
    ' ',
  ),
);

/**
 * ISO 639-1 code of the language that most of the text's start is in; `und` when it cannot be told.
 *
 * @param declared what the file says of itself (`en-US`): believed when the letters leave it open
 */
export function languageOf(text: string, declared: string | null = null): string {
  const sample = text.slice(0, SAMPLE);
  const counts = scriptCounts(sample);
  const letters = counts.hangul + counts.kana + counts.ideographs + counts.other;
  if (letters === 0) return 'und';
  // A syllable or an ideograph stands for two to three letters of the Latin alphabet.
  const weighed = (counts.hangul + counts.kana + counts.ideographs) * 2.5;
  if (weighed > counts.other) {
    if (counts.hangul >= counts.kana + counts.ideographs * 0.3) return 'ko';
    return counts.kana > counts.ideographs * 0.05 ? 'ja' : 'zh';
  }
  const hint = declared === null ? undefined : /^[a-z]{2}(?=$|[-_])/i.exec(declared.trim())?.[0].toLowerCase();
  if (isEnglish(sample)) return 'en';
  if (counts.other < FEWEST_LETTERS) return hint ?? 'und';
  const ranked = francAll(sample, { minLength: 10 });
  const hinted = ranked.find(([code]) => TWO_LETTERS[code] === hint);
  if (hint !== undefined && hinted && hinted[1] > 0.85) return hint;
  // A short text in the Latin alphabet is more often a headline in English than anything its few triples say.
  const [best] = ranked;
  if (best === undefined) return hint ?? 'und';
  return TWO_LETTERS[best[0]] ?? hint ?? 'und';
}

interface ScriptCounts {
  readonly hangul: number;
  readonly kana: number;
  readonly ideographs: number;
  readonly other: number;
}

const HANGUL = 1;
const KANA = 2;
const HAN = 3;
const OTHER = 4;
const NO_LETTER = 5;

/** The script of each UTF-16 code unit met so far; halves of pairs are looked at as pairs. */
const scripts = new Uint8Array(0x10000);

function scriptOf(letter: string): number {
  if (/\p{Script=Hangul}/u.test(letter)) return HANGUL;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) return KANA;
  if (/\p{Script=Han}/u.test(letter)) return HAN;
  return /\p{L}/u.test(letter) ? OTHER : NO_LETTER;
}

function scriptCounts(sample: string): ScriptCounts {
  const counts = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    let script = scripts[code]!;
    if (script === 0) {
      const letter = String.fromCodePoint(sample.codePointAt(at)!);
      script = scriptOf(letter);
      if (letter.length === 2) at += 1;
      else scripts[code] = script;
    }
    counts[script]! += 1;
  }
  return { hangul: counts[HANGUL]!, kana: counts[KANA]!, ideographs: counts[HAN]!, other: counts[OTHER]! };
}

function isEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => ENGLISH.has(word)).length;
  return words.length >= 6 && known / words.length > 1 / 7;
}
