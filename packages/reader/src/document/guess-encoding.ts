/** The likeliest encoding of bytes that are no UTF-8 and declare nothing. */

import { analyse } from 'chardet';
import { decodeLoosely } from './text-decoder.js';

/** Bytes looked at, taken from the first byte that is not ASCII on. */
const SAMPLE = 32_768;

/** What is tried besides what the detector names: UTF-8 with a few broken bytes, and the legacy encodings of the languages read most. */
const ALWAYS_TRIED = ['utf-8', 'euc-kr', 'windows-1252', 'shift_jis', 'gb18030', 'big5', 'euc-jp'];

/**
 * The label of the likeliest encoding. Candidates are those that the detector names and the common legacy encodings;
 * each is decoded, and the one whose text looks most like writing wins: few undecodable bytes, and characters that are
 * frequent in the script (Hangul syllables, kana, common ideographs, Latin letters within words).
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  const detected = new Map<string, number>();
  for (const { name, confidence } of analyse(sample)) {
    const label = name.toLowerCase().replace(/^iso-8859-1$/, 'windows-1252');
    if (!label.startsWith('utf-') && !detected.has(label)) detected.set(label, confidence);
  }
  let best = 'windows-1252';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const label of new Set([...ALWAYS_TRIED, ...detected.keys()])) {
    const text = decodeLoosely(label, sample);
    if (text === undefined) continue;
    const score = plausibility(text) + (detected.get(label) ?? 0) / 200;
    if (score > bestScore) {
      best = label;
      bestScore = score;
    }
  }
  return best;
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte > 0x7f);
  const from = start === -1 ? 0 : Math.max(0, start - 256);
  return bytes.subarray(from, from + SAMPLE);
}

/** How much the characters beyond ASCII look like writing, from about -2 to 1. */
function plausibility(text: string): number {
  let beyond = 0;
  let score = 0;
  let previousIsLetter = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      previousIsLetter = /[A-Za-z]/.test(character);
      continue;
    }
    beyond++;
    score += worthOf(code, previousIsLetter);
    previousIsLetter = code >= 0xc0 && code <= 0x24f;
  }
  return beyond === 0 ? 0 : score / beyond;
}

function worthOf(code: number, previousIsLetter: boolean): number {
  if (code === 0xfffd) return -4;
  if (code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff)) return -2;
  if (code >= 0xac00 && code <= 0xd7a3) return 1;
  if (code >= 0x3041 && code <= 0x30fe) return 1;
  if (code >= 0x2010 && code <= 0x2026) return 0.8;
  if (code >= 0x3001 && code <= 0x300f) return 0.8;
  if (code >= 0xff01 && code <= 0xff5e) return 0.6;
  // Ideographs: wrong decoding of Korean or Japanese bytes gives many, so that they are worth less than kana or Hangul.
  if (code >= 0x4e00 && code <= 0x9fff) return 0.6;
  // Half-width kana are what single bytes read as Shift JIS become.
  if (code >= 0xff61 && code <= 0xff9f) return -0.5;
  if (code >= 0xc0 && code <= 0x24f) return previousIsLetter ? 0.9 : 0.3;
  if (code >= 0x370 && code <= 0x6ff) return 0.8;
  if (code >= 0xa0 && code <= 0xbf) return 0.1;
  return -0.5;
}
