/** Ministers and delegates of an economy whom a Korean sentence does not name: “미국 상무장관은”, “영국 대표는”. */

import type { Holder } from '../../voices/voices.js';

const MINISTER =
  /^ ?(?:(?!전 |前)[가-힣·]{1,8} ?)?(?:장관|차관|총리|대통령|무역대표|주석|서기장|총서기|외무상|국무상|담당상|재무상|산업상|수산상|법무상|통상대표|집행위원장|집행위원|부통령|총통|부총통|부주석|부원장|행정원장|(?:상무|외교|재정|경제|국방|농업|농무)부장|협상대표|대사)(?:은|는|도|께서는)(?= )/;
/** “영국 대표는”: who speaks for an economy's delegation. */
const DELEGATE = /^(?: ?측)? (?:수석 ?|협상 ?|수석 ?협상 ?)?대표(?:는|도)(?= )/;
/** “중국 상무부장은”, “EU 집행위원장은”: the head of a body by its name. */
const HEAD = /^(?:원장|장)(?:은|도)(?= )/;
/** “대통령실 정책실장은”: one who speaks for a body. */
const OF_BODY = /^ (?:[가-힣·]{1,8} ?)?(?:실장|본부장|국장|정책관|비서관)(?:은|도)(?= )/;

/** End of the title of such an officer after an economy or a body; −1 where none follows. */
export function officerEnd(text: string, at: number, kind: Holder['kind']): number {
  const title = text.slice(at, at + 24);
  const others = kind === 'economy' ? [DELEGATE] : kind === 'organisation' ? [HEAD, OF_BODY] : [];
  const found = [MINISTER, ...others].reduce<RegExpExecArray | null>(
    (one, pattern) => one ?? pattern.exec(title),
    null,
  );
  return found === null ? -1 : at + found[0].length;
}

/** True where a minister's title stands right after an offset, before another. */
export function isMinister(text: string, from: number, to: number): boolean {
  return MINISTER.test(text.slice(from, to));
}

/** The government that a minister whom nobody names is of; null for other titles. */
export function ministerOf(holder: Holder): Holder | null {
  const voices = holder.voices.filter(({ capacity }) => capacity === 'government');
  if (voices.length === 0) return null;
  return { ...holder, voices: voices.map((voice) => ({ ...voice, speaker: null })) };
}
