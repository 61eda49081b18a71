/** Names and titles evened out, so that spellings of one are equal. */

const HANGUL = /[\uac00-\ud7a3]/;

/** A name for comparing: small letters, no accents, one space, no hyphens or full stops. */
export function nameKey(name: string): string {
  if (/^[가-힣]+(?: [가-힣]+)*$/.test(name)) return name;
  const small = name.toLowerCase();
  if (/^[a-z]+(?: [a-z]+)*$/.test(small)) return small;
  const plain = HANGUL.test(small) ? small : small.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return plain
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[.\-‐‑–'’]/g, (mark) => (mark === '.' ? '' : ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name with what comparing it needs, made once. */
export interface NameForm {
  readonly key: string;
  readonly hangul: boolean;
  readonly words: readonly string[];
  /** The words in the order of the alphabet, and run together. */
  readonly sorted: string;
  readonly joined: string;
}

/** The form of a name. */
export function nameForm(name: string): NameForm {
  const key = nameKey(name);
  const words = key.split(' ');
  return { key, hangul: HANGUL.test(key), words, sorted: [...words].sort().join(' '), joined: words.join('') };
}

/** Family names a full name may go by, evened out: its last word with particles, or its first where family names stand first. */
export function familyNames(name: string): string[] {
  const words = name.split(/\s+/);
  const last = words.at(-1)!;
  const found = new Set([nameKey(last)]);
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  if (particle > 0) found.add(nameKey(words.slice(particle).join(' ')));
  if (words.length > 1 && words[0]!.length <= 6) {
    if (/^\p{Lu}\p{Ll}*-\p{L}+$/u.test(last) || (words.length === 3 && words.every((word) => word.length <= 6))) {
      found.add(nameKey(words[0]!));
    }
  }
  return [...found];
}

/** A name's letters alone: small, without accents, spaces, hyphens and full stops. */
export function lettersKey(name: string): string {
  const small = name.toLowerCase();
  if (/^[a-z]+$/.test(small)) return small;
  return small.normalize('NFD').replace(/[\u0300-\u036f.\s-]/g, '');
}

/** A noun as written, for comparing: small letters, one space, no hyphens. */
export function spoken(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[-‐‑\s]+/g, ' ');
}

/** A title for comparing: small letters, no full stops, hyphens as spaces, “&” as “and”, without brackets and articles. */
export function titleKey(title: string): string {
  if (HANGUL.test(title)) return title.replace(/\([^)]*\)|[\s·‧・ㆍ]/g, '').toLowerCase();
  const small = title.toLowerCase();
  if (/^[a-z]+(?: [a-z]+)*$/.test(small) && !/\b(?:defense|labor|the|a|an)\b|ization/.test(small)) return small;
  return small
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[.]/g, '')
    .replace(/[-‐‑]/g, ' ')
    .replace(/&/g, 'and')
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\blabor\b/g, 'labour')
    .replace(/iz(?=ation)/g, 'is')
    .replace(/\b(?:the|a|an)\b/g, ' ')
    .replace(/[,\s]+/g, ' ')
    .trim();
}
