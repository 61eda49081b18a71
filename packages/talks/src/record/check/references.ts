/** Everything in a talks file that refers to something else in it. */

import { listed, type Path } from '@parley/input';
import { checkGroups } from './groups.js';
import type { Reporter } from './reporter.js';

export function checkReferences(report: Reporter): void {
  checkParties(report);
  checkNoDeal(report);
  checkRecord(report);
  checkEstimates(report);
  checkGroups(report, report.talks.groups);
}

function checkParties(report: Reporter): void {
  const { parties, doubts } = report.talks;
  const count = Object.keys(parties).length;
  if (count < 2) report.error('too-few-parties', ['parties'], `${count} parties`, 'at least two');
  for (const [code, party] of Object.entries(parties)) {
    party.delegation.forEach((delegate, index) => {
      const at: Path = ['parties', code, 'delegation', index];
      report.sources(delegate.sources, [...at, 'sources']);
      for (const doubt of delegate.doubts ?? []) report.known('doubt', doubt, doubts, [...at, 'doubts']);
    });
  }
}

function checkNoDeal(report: Reporter): void {
  const { no_deal, constraints } = report.talks;
  for (const [issue, option] of Object.entries(no_deal.package)) {
    report.choice(issue, option, ['no_deal', 'package', issue]);
  }
  report.sources(no_deal.sources, ['no_deal', 'sources']);
  constraints.forEach((constraint, index) => {
    for (const side of ['if', 'then'] as const) {
      for (const [issue, options] of Object.entries(constraint[side])) {
        for (const option of listed(options)) {
          report.choice(issue, option, ['constraints', index, side, issue]);
        }
      }
    }
  });
}

function checkRecord(report: Reporter): void {
  const { positions, linkages, commitments, timeline, doubts, issues } = report.talks;
  positions.forEach((position, index) => {
    const at: Path = ['positions', index];
    report.party(position.party, [...at, 'party']);
    report.known('issue', position.issue, issues, [...at, 'issue']);
    report.sources([position.source], [...at, 'source']);
    if (position.said_on) report.notLater(position.said_on, [...at, 'said_on']);
  });
  linkages.forEach((linkage, index) => {
    const at: Path = ['linkages', index];
    for (const issue of linkage.issues) report.known('issue', issue, issues, [...at, 'issues']);
    report.party(linkage.claimed_by, [...at, 'claimed_by']);
    if (linkage.denied_by) report.party(linkage.denied_by, [...at, 'denied_by']);
    report.sources(linkage.sources, [...at, 'sources']);
  });
  commitments.forEach((commitment, index) => {
    report.party(commitment.party, ['commitments', index, 'party']);
    report.sources([commitment.source], ['commitments', index, 'source']);
  });
  timeline.forEach((event, index) => {
    report.sources([event.source], ['timeline', index, 'source']);
    report.notLater(event.date, ['timeline', index, 'date']);
  });
  for (const [id, doubt] of Object.entries(doubts)) report.sources(doubt.sources, ['doubts', id, 'sources']);
}

function checkEstimates(report: Reporter): void {
  const { weights, objectives, background, exchange_rates, product_lists } = report.talks;
  for (const [party, given] of Object.entries(weights)) {
    report.party(party, ['weights', party]);
    for (const [sector, range] of Object.entries(given.sectors)) {
      report.ordered(range, ['weights', party, 'sectors', sector]);
    }
    if (given.source) report.sources([given.source], ['weights', party, 'source']);
  }
  for (const [party, listed] of Object.entries(objectives)) {
    report.party(party, ['objectives', party]);
    listed.forEach((objective, index) => {
      if (objective.source) report.sources([objective.source], ['objectives', party, index, 'source']);
    });
  }
  report.sources(background?.sources ?? [], ['background', 'sources']);
  background?.measures.forEach((measure, index) => {
    if (measure.source) report.sources([measure.source], ['background', 'measures', index, 'source']);
  });
  for (const [currency, rate] of Object.entries(exchange_rates)) {
    if (rate.source) report.sources([rate.source], ['exchange_rates', currency, 'source']);
  }
  for (const [id, list] of Object.entries(product_lists)) {
    if (list.source) report.sources([list.source], ['product_lists', id, 'source']);
  }
}
