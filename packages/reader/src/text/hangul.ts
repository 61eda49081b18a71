/** Korean particles and syllables: where a Korean word ends inside a run of Hangul. */

/** True for a Hangul syllable. */
export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** “…했다.인도는”: a Korean word after a full stop that lacks its space. */
export function followsKoreanStop(text: string, start: number): boolean {
  return text[start - 1] === '.' && isHangul(text.charCodeAt(start)) && isHangul(text.charCodeAt(start - 2));
}

/** Particles and endings that follow a noun, longest first where one begins another. */
const PARTICLES = [
  '에서는',
  '으로는',
  '으로서',
  '으로써',
  '에게서',
  '이라는',
  '이라며',
  '이라고',
  '에서도',
  '에서의',
  '으로의',
  '까지는',
  '부터는',
  '께서는',
  '에서',
  '에게',
  '에는',
  '에도',
  '으로',
  '로서',
  '로써',
  '로는',
  '까지',
  '부터',
  '보다',
  '처럼',
  '만큼',
  '라는',
  '라며',
  '라고',
  '이라',
  '이나',
  '이며',
  '이고',
  '이던',
  '이었',
  '입니',
  '이다',
  '께서',
  '와의',
  '과의',
  '와는',
  '과는',
  '하고',
  '조차',
  '마저',
  '밖에',
  '들이',
  '들은',
  '들을',
  '들의',
  '들과',
  '들도',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '와',
  '과',
  '도',
  '만',
  '로',
  '나',
  '며',
  '께',
  '측',
  '등',
  '들',
  '인',
  '든',
  '랑',
  '야',
  '여',
];

/**
 * True when a noun may end at an offset: the run of Hangul ends there, or a particle follows.
 * @param text the document's text
 * @param end offset just after the noun
 */
export function nounMayEnd(text: string, end: number): boolean {
  return !isHangul(text.charCodeAt(end)) || particleAt(text, end) > 0;
}

/** The same by their first letter, in the same order. */
const BY_LETTER = new Map<number, string[]>();
for (const particle of PARTICLES) {
  const first = particle.charCodeAt(0);
  const known = BY_LETTER.get(first);
  if (known === undefined) BY_LETTER.set(first, [particle]);
  else known.push(particle);
}

/** Length of the particle that stands at an offset and closes the run of Hangul; 0 when there is none. */
export function particleAt(text: string, offset: number): number {
  const particles = BY_LETTER.get(text.charCodeAt(offset));
  if (particles === undefined) return 0;
  for (const particle of particles) {
    if (!isHangul(text.charCodeAt(offset + particle.length)) && text.startsWith(particle, offset)) {
      return particle.length;
    }
  }
  return 0;
}
