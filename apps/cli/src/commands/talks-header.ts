/** What opens every JSON document about talks: what was priced, on which data. */

import { formatIssue } from '@parley/input';
import type { OpenTalks } from '../files/talks.js';
import type { Output } from '../print/output.js';

export function header({ pricing, dataset }: OpenTalks) {
  const { talks, baseYear, plan } = pricing;
  return {
    talks: talks.talks,
    as_of: talks.as_of,
    dataset: baseYear.id,
    fingerprint: dataset.reference.fingerprint,
    base_year: baseYear.year,
    ledgers: talks.base.ledgers,
    duties_on: talks.base.duties_on ?? null,
    unit: 'million USD a year against no deal',
    modelled_unit: baseYear.unit,
    parties: plan.parties.map(({ code }) => code),
    no_deal: Object.fromEntries(plan.issues.map((issue) => [issue.id, issue.options[issue.noDeal] ?? ''])),
  };
}

/** Says on standard error what the figures leave out. */
export function noteWarnings(talks: OpenTalks, output: Output): void {
  for (const warning of talks.warnings) output.note(formatIssue(warning));
}
