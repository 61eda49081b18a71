/** What a person can say at the table, each with an example from the scenario. */

import { openOptions, type Session } from '@parley/bargain';
import { table } from '../../print/table.js';
import type { Place } from './view.js';

/** The commands that mean something under the rules. */
export function helpWords({ state }: Session, place: Place): string {
  const [one, two] = examples(place);
  const offers: [string, string][] = [
    [
      `offer ${one},${two}`,
      'offer this; what you do not name stays as in your last offer, at first as in your best package',
    ],
    ['offer', 'your last offer once more; at first your best package'],
    [`counter ${one}`, 'offer what is on the table, with this changed'],
  ];
  const rows: Record<typeof state.protocol, [string, string][]> = {
    'alternating offers': [...offers, ['accept', 'take the offer on the table']],
    'simultaneous offers': [
      ...offers,
      ['counter', 'offer what the other side offered last, which takes it if it stands'],
    ],
    'mediated text': [
      ['vote yes', 'the changed text is better than the standing one; in the final vote, better than no deal'],
      ['vote no strong', 'it is worse, and that matters much; without “strong” it matters little'],
    ],
  };
  return table(
    ['say', ''],
    [
      ...rows[state.protocol],
      [`price ${one}`, 'what that would be worth to you; nothing is said to the others'],
      ['show', 'the issues, and what each option is worth to you'],
      ['history', 'what has been offered so far'],
      ['suggest', 'what an agent that trades off along the frontier would do in your place'],
      ['end', 'walk away: nobody has a deal'],
      ['quit', 'leave for now; a record goes on from here with --resume'],
    ],
  );
}

/** Two options of the scenario to write examples with. */
function examples({ rehearsal: { scenario }, best }: Place): [string, string] {
  const words = scenario.issues.flatMap(({ name, options }, issue) => {
    const open = openOptions(scenario, issue);
    const other = open.find((option) => option !== best[issue]);
    return open.length > 1 && other !== undefined ? [`${name}=${options[other]}`] : [];
  });
  const [one = 'issue=option', two = one] = words;
  return [one, two];
}
