/** What opens every JSON document about talks: what was priced, on which data. */

import type { OpenTalks } from '../files/talks.js';

export function header({ pricing, dataset }: OpenTalks) {
  const { talks, baseYear, plan } = pricing;
  return {
    talks: talks.talks,
    as_of: talks.as_of,
    dataset: baseYear.id,
    fingerprint: dataset.reference.fingerprint,
    base_year: baseYear.year,
    unit: 'million USD a year against no deal',
    modelled_unit: baseYear.unit,
    parties: plan.parties.map(({ code }) => code),
    no_deal: Object.fromEntries(plan.issues.map((issue) => [issue.id, issue.options[issue.noDeal] ?? ''])),
  };
}
