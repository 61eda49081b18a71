/** The file of likelihoods, `data/reading-rules/likelihood.yaml`, as text. */

const HEAD = `# How likely a duty or a position was read rightly: the sum of a base and of what each sign adds is the logarithm of the odds.
#
# A sign is a plain fact of the reading, its sentence or its document; code finds the signs, this list weighs them. Fitted to annotated
# documents of ../reading-corpus by scripts/fit-likelihood.ts; signs not listed add nothing. Change a number, or
# add one in a file of your own given with --rules.
likelihood:
`;

/** Weights smaller than this are left out. */
const LEAST_WEIGHT = 0.02;

/** Weights of one kind of reading. */
export interface WeightsToWrite {
  readonly base: number;
  readonly signs: ReadonlyMap<string, number>;
}

/** The text of the file; signs in the order of their names. */
export function likelihoodText(kinds: Readonly<Record<'measures' | 'positions', WeightsToWrite>>): string {
  const section = (name: 'measures' | 'positions'): string => {
    const { base, signs } = kinds[name];
    const lines = [...signs]
      .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sign, weight]) => `      ${JSON.stringify(sign)}: ${Math.round(weight * 100) / 100}\n`);
    return `  ${name}:\n    base: ${Math.round(base * 100) / 100}\n    signs:\n${lines.join('')}`;
  };
  return `${HEAD}${section('measures')}\n${section('positions')}`;
}
