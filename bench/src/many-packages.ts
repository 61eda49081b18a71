/** Made-up talks with about as many packages as asked for: one modelled duty, and issues with stated values. */

/** Options of the duty, and the most that an issue has. */
const DUTY_OPTIONS = 3;
const MOST_OPTIONS = 5;

export function manyPackages(about: number): string {
  const counts: number[] = [];
  for (let left = about / DUTY_OPTIONS; left >= 1.5; left /= counts.at(-1) ?? 1) {
    counts.push(Math.min(MOST_OPTIONS, Math.round(left)));
  }
  const issues = counts.length;
  const stated = counts.map((options, issue) =>
    [
      `  issue-${issue}:`,
      `    title: Issue ${issue}`,
      '    category: other',
      '    options:',
      ...Array.from({ length: options }, (_, option) => {
        // Gains of one are losses of the other, at rates that differ from issue to issue.
        const give = option * (100 + 37 * issue);
        const take = -option * (150 + 23 * (issues - issue)) + 11 * option * option;
        const value = (central: number) =>
          `{ low: ${central - 50}, central: ${central}, high: ${central + 50}, because: Made up, whose: ours }`;
        const status = option === 0 ? ', status_quo: true' : `, stated: { KOR: ${value(give)}, USA: ${value(take)} }`;
        return `      option-${option}: { title: Option ${option}${status} }`;
      }),
    ].join('\n'),
  );
  return `talks: made-up
title: Made up
as_of: 2025-01-01
base: { dataset: wiod2014 }
parties: { KOR: { name: Korea }, USA: { name: United States } }
sources: { s: { title: S, publisher: P, date: 2025-01-01, language: en } }
issues:
  autos:
    title: Autos
    category: tariff
    options:
      keep: { title: Keep, status_quo: true, measures: [{ authority: A, into: USA, from: KOR, products: MVH, rate: 25% }] }
      half: { title: Half, measures: [{ authority: A, into: USA, from: KOR, products: MVH, rate: 12% }] }
      zero: { title: Zero, measures: [] }
${stated.join('\n')}
no_deal: { title: None }
`;
}
