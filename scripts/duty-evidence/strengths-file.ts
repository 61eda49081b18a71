/** The file of strengths, `data/reading-rules/duty-evidence.yaml`, as text. */

const HEAD = `# How strongly each sign speaks for a percentage being a duty, for what it falls on, who levies it and on whose goods.
#
# A sign is a plain fact of grammar or of the document (“on … after it”, “heading”, “previous imposer next sentence”); code finds the
# signs, this list weighs them. The strengths (logarithms of odds) are fitted to the annotated documents of ../reading-corpus by
# scripts/fit-duty-evidence.ts, held near values set by hand; signs that are not listed count nothing. Change a number, or add one in a
# file of your own given with --rules.
duty_evidence:
`;

const GROUPS = [
  ['rate', 'Is a percentage a duty? Taken when the sum is above nought.'],
  ['goods', 'What it falls on: the list of goods with the highest sum.'],
  ['imposer', 'Who levies it, …'],
  ['target', '… on whose goods; “target open” speaks for everyone’s, or for leaving it open; …'],
  ['pair', '… and signs for two economies together: the pair with the highest sum.'],
] as const;

/** Strengths smaller than this are left out. */
const LEAST = 0.03;

/** The text of the file, by group and name. */
export function strengthsText(strengths: ReadonlyMap<string, number>): string {
  const lines = [...strengths]
    .filter(([, strength]) => Math.abs(strength) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, strength]) => [name, `  ${keyOf(name)}: ${rounded(strength)}\n`] as const);
  return (
    HEAD +
    GROUPS.map(([group, about]) => {
      const own = lines.filter(([name]) => name === group || name.startsWith(`${group} `));
      return `\n  # ${about}\n${own.map(([, line]) => line).join('')}`;
    }).join('')
  );
}

const ENGLISH_HEAD = `# Strengths of signs in English texts, where they differ from those of duty-evidence.yaml.
#
# Fitted to English documents alone, more of them, and held near the common strengths, by scripts/fit-duty-evidence.ts. Korean texts
# read no better by strengths of their own.
duty_evidence_english:
`;

/** The text of the file of English strengths: those that differ from the common ones. */
export function englishStrengthsText(
  common: ReadonlyMap<string, number>,
  english: ReadonlyMap<string, number>,
): string {
  const lines = [...new Set([...common.keys(), ...english.keys()])].sort().flatMap((name) => {
    const [before, after] = [rounded(common.get(name) ?? 0), rounded(english.get(name) ?? 0)];
    return Math.abs(after - before) < LEAST ? [] : [`  ${keyOf(name)}: ${after}\n`];
  });
  return ENGLISH_HEAD + lines.join('');
}

function rounded(strength: number): number {
  return Math.round(strength * 100) / 100;
}

/** A name as a key of YAML: quoted where it holds more than words. */
function keyOf(name: string): string {
  return /^[a-z][a-z -]*$/.test(name) ? name : JSON.stringify(name);
}
