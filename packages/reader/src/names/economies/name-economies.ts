/** Economies that the shape of a romanised name points to, for officials whose country the text does not tell. */

/** Family names of Koreans that are hardly anyone else's in the Latin alphabet. */
const KOREAN =
  /^(?:Kim|Lee|Park|Choi|Choe|Jeong|Jung|Chung|Cho|Yoon|Yun|Jang|Lim|Oh|Seo|Shin|Kwon|Hwang|Ahn|Yoo|Hong|Yeo|Moon|Koo|Wi|Noh|Bae|Baek|Nam|Ryu|Woo|Jeon|Ko|Son|Yang|Kang|Han|Ha|Joo|Ju|Min|Byun|Eom|Um|Bang|Cheong|Cha|Sung|Im) \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** Family names of Taiwanese in the spelling that only Taiwan uses with a hyphen in the given name. */
const TAIWANESE =
  /^(?:Chen|Lin|Huang|Chang|Li|Wang|Wu|Liu|Tsai|Yang|Hsu|Cheng|Hsieh|Kuo|Hung|Chiu|Tseng|Liao|Lai|Chou|Yeh|Su|Chuang|Lu|Chiang|Hsiao|Lo|Kao|Pan|Chien|Chu|Peng|Yen|Shih|Mei|Tung|Kung|Cho) \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/**
 * Economy that a name points to; null where it points to none, or to one that the text does not name.
 * @param named the economies that the text names
 */
export function economyOfName(name: string, named: ReadonlyMap<string, number>): string | null {
  if (named.has('KOR') && KOREAN.test(name) && !(named.has('TWN') && TAIWANESE.test(name))) return 'KOR';
  return named.has('TWN') && TAIWANESE.test(name) && !(named.has('KOR') && KOREAN.test(name)) ? 'TWN' : null;
}
