/** How well a name answers what was typed: 0 where a word is missing; the earlier and the larger the part, the better. */
export function matchOf(typed: string, name: string): number {
  const text = name.toLowerCase();
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.every((word) => text.includes(word))) return 0;
  const first = text.indexOf(words[0] ?? '');
  const begins = first === 0 ? 1 : /\s/.test(text[first - 1] ?? '') ? 0.6 : 0.3;
  return begins * (0.5 + 0.5 * Math.min(1, words.join(' ').length / Math.max(1, text.length)));
}
