/** Forms of Korean stems: how their last syllable changes before endings. */

const BASE = 0xac00;
/** Number of a vowel, and of what it becomes with 아 or 어: 낮추 → 낮춰, 내리 → 내려. */
const CONTRACTED: Readonly<Record<number, number>> = {
  0: 0,
  1: 1,
  4: 4,
  5: 5,
  6: 6,
  8: 9,
  11: 10,
  13: 14,
  18: 4,
  20: 6,
};
const N = 4;
const L = 8;
const SS = 20;

/** Endings that tell a stem of one syllable from other words that begin with it. */
const TELLING = [
  '겠',
  '기로',
  '기를',
  '라고',
  '라는',
  '라며',
  '자고',
  '자는',
  '지않',
  '지말',
  '지는않',
  '수있',
  '수없',
  '수는없',
  '수도있',
  '수밖에없',
  '것',
  '방침',
  '계획',
  '생각',
  '도록',
];

/** A form, and how many of its letters are the ending's. */
export interface StemForm {
  readonly form: string;
  readonly cut: number;
}

/** Forms of a stem: with the consonants that endings add, and joined with 아 or 어. */
export function stemForms(stem: string): StemForm[] {
  const code = stem.charCodeAt(stem.length - 1) - BASE;
  if (code < 0 || code >= 11_172) return [{ form: stem, cut: 0 }];
  const head = stem.slice(0, -1);
  const bare = code - (code % 28);
  const syllable = (number: number, final: number) => head + String.fromCharCode(BASE + number + final);
  const joined = joinedSyllable(bare);
  const forms: StemForm[] = [];
  const add = (form: string, cut: number) => forms.push({ form, cut });
  if (stem.length === 1) {
    const open = code % 28 === 0;
    const closed = code % 28 === L;
    for (const ending of TELLING) {
      const needsL = /^(?:수|것|방침|계획|생각)/.test(ending);
      if (open && needsL) add(syllable(bare, L) + ending, ending.length);
      else if (open || closed || !needsL) add(stem + ending, ending.length);
    }
    if (open || closed) add(`${syllable(bare, N)}다`, 1);
    if (open || closed)
      for (const after of ['는일', '는것은', '는건', '는게']) add(`${syllable(bare, 0)}${after}`, after.length);
    if (closed || !open)
      for (const after of ['어야', '어달', '어서는안', '어주', '어선안', '어줄']) add(stem + after, after.length);
    else if (joined !== null)
      for (const after of ['야한', '야하', '달라', '서는안', '선안', '줄것', '주겠', '주기'])
        add(syllable(joined, 0) + after, after.length);
    return forms;
  }
  if (code % 28 === 0) {
    for (const final of [0, N, L]) add(syllable(bare, final), 0);
    if (joined !== null) {
      if (joined !== bare) add(syllable(joined, 0), 0);
      add(syllable(joined, SS), 0);
    }
    return forms;
  }
  add(stem, 0);
  if (code % 28 === L) {
    add(syllable(bare, N), 0);
    add(`${syllable(bare, 0)}는`, 1);
  }
  return forms;
}

function joinedSyllable(bare: number): number | null {
  const vowel = Math.floor(bare / 28) % 21;
  const to = CONTRACTED[vowel];
  return to === undefined ? null : bare + (to - vowel) * 28;
}
