/** Domestic groups: parties, issues and options that are there, and something they can object to. */

import { listed, type Path } from '@parley/input';
import type { Groups } from '../group-schema.js';
import type { Reporter } from './reporter.js';

/** Checks groups of a talks file or of a private layer, all but their sectors. */
export function checkGroups(report: Reporter, groups: Groups): void {
  for (const [party, own] of Object.entries(groups)) {
    report.party(party, ['groups', party]);
    for (const [name, group] of Object.entries(own)) {
      const at: Path = ['groups', party, name];
      for (const [issue, options] of Object.entries(group.rejects)) {
        for (const option of listed(options)) report.choice(issue, option, [...at, 'rejects', issue]);
      }
      if (group.source) report.sources([group.source], [...at, 'source']);
      if ((group.loses_at_most_pct === undefined) !== (group.sectors.length === 0)) {
        report.error(
          'group',
          at,
          'sectors and loses_at_most_pct belong together',
          'both, or neither and options under rejects',
        );
      } else if (group.sectors.length === 0 && Object.keys(group.rejects).length === 0) {
        report.error('group', at, 'the group objects to nothing', 'sectors with loses_at_most_pct, or rejects');
      }
    }
  }
}
