/** Code page 949 (Korean), which some runtimes decode by an older standard. */

import { decodeRaw } from './runtime-decoder.js';

/** Whether the runtime's decoder knows all of the code page, as the WHATWG standard asks: 0x8141 is 갂. */
let complete: boolean | undefined;
/** The characters of the code page by lead and trail byte, from 0x8100 on; 0 where there is none. */
let table: Uint16Array | undefined;

/**
 * Decodes Korean in code page 949, of which EUC-KR is the part that older converters stop at: it lacks 8,822 syllables
 * (똠, 펲), which the code page has in the order of Unicode where EUC-KR leaves gaps.
 */
export function decodeKorean(bytes: Uint8Array): string {
  complete ??= decodeRaw('euc-kr', Uint8Array.from([0x81, 0x41])) === '갂';
  if (complete) return decodeRaw('euc-kr', bytes);
  table ??= koreanTable();
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) units.push(lead);
    else {
      const code = lead >= 0x81 && lead < 0xff ? (table[((lead - 0x81) << 8) | (bytes[at + 1] ?? 0)] ?? 0) : 0;
      units.push(code === 0 ? 0xfffd : code);
      // As in the standard, an ASCII byte after a lead byte that it does not go with stands for itself.
      if (code !== 0 || (lead > 0x80 && lead < 0xff && (bytes[at + 1] ?? 0) >= 0x80)) at++;
    }
    if (units.length >= 8_192) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return parts.join('');
}

function koreanTable(): Uint16Array {
  const codes = new Uint16Array(0x7f << 8);
  const standard = new Set<number>();
  for (let lead = 0xa1; lead < 0xff; lead++) {
    for (let trail = 0xa1; trail < 0xff; trail++) {
      const character = decodeRaw('euc-kr', Uint8Array.from([lead, trail]));
      if (character.length !== 1 || character === '\ufffd') continue;
      codes[((lead - 0x81) << 8) | trail] = character.charCodeAt(0);
      standard.add(character.charCodeAt(0));
    }
  }
  // Added to the code page after the standard.
  codes[((0xa2 - 0x81) << 8) | 0xe6] = 0x20ac;
  codes[((0xa2 - 0x81) << 8) | 0xe7] = 0xae;
  let syllable = 0xac00;
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    for (let trail = 0x41; trail <= (lead > 0xa0 ? 0xa0 : 0xfe); trail++) {
      if ((trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81)) continue;
      while (standard.has(syllable)) syllable++;
      if (syllable > 0xd7a3) return codes;
      codes[((lead - 0x81) << 8) | trail] = syllable++;
    }
  }
  return codes;
}
