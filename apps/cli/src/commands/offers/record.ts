/** A file of the offers that parties made to one another, and of their rejections and acceptances. */

import { type RecordedOffer, readOffers, type Scenario, type WrittenOffer } from '@parley/bargain';
import { hasErrors, InputError, type InputIssue, type Path, placed, readDocument, strictFields } from '@parley/input';
import { z } from 'zod';
import type { Negotiation } from '../../files/negotiation.js';
import { readText } from '../../files/read-text.js';
import { fault, packageSchema } from '../../files/statements.js';

const entrySchema = strictFields({
  party: z.string(),
  on: z.iso.date().optional().meta({ description: 'Day, year-month-day; or a round' }),
  round: z.number().int().min(0).optional(),
  action: z.enum(['offer', 'rejection', 'acceptance']).default('offer'),
  package: packageSchema.optional().meta({
    description: 'Of a rejection or acceptance: the last offer of another party when left out',
  }),
  source: z.string().optional(),
  note: z.string().optional(),
});

const schema = z.union([
  z.array(entrySchema).min(1),
  strictFields({
    unnamed_issues: z.literal('no-deal').optional().meta({
      description: 'Issues that a party’s first offer does not name are as without a deal; of talks only',
    }),
    offers: z.array(entrySchema).min(1),
  }),
]);

type Entry = z.output<typeof entrySchema>;

/** One thing that a party did. */
export interface RecordedAction {
  readonly party: number;
  readonly action: Entry['action'];
  /** Option of each issue of the package offered, rejected or accepted. */
  readonly options: readonly number[];
  /** Day or round as written. */
  readonly when: string;
  readonly source?: string;
  readonly note?: string;
  /** Position among the offers; null for other actions. */
  readonly offer: number | null;
}

export interface OfferRecord {
  /** In the order of the file. */
  readonly actions: readonly RecordedAction[];
  /** The offers alone, as the engine reads them. */
  readonly offers: readonly RecordedOffer[];
  readonly timed: 'days' | 'rounds';
  /** Issues of first offers that were filled in as without a deal: party and issue by position. */
  readonly filled: readonly { readonly party: number; readonly issues: readonly number[] }[];
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Reads a record of offers in a scenario.
 * @throws {InputError} every unknown party, issue or option, time out of order, and offer that leaves an issue open
 */
export function readOfferRecord(path: string, { scenario, noDeal }: Negotiation): OfferRecord {
  const read = readDocument(readText(path), path, schema);
  if (!read.ok) throw new InputError(read.issues);
  const isList = Array.isArray(read.value);
  const { offers: entries, unnamed_issues: unnamed } = Array.isArray(read.value)
    ? { offers: read.value, unnamed_issues: undefined }
    : read.value;
  const place = (at: number, ...rest: Path): Path => [...(isList ? [] : ['offers']), at, ...rest];
  const problems: InputIssue[] = [...timeProblems(entries, place)];
  if (unnamed !== undefined && !noDeal) {
    problems.push(
      fault(['unnamed_issues'], 'only talks say what there is without a deal', 'an option for every issue'),
    );
  }
  const offered = entries.flatMap((entry, at) => (entry.action === 'offer' ? [at] : []));
  const { written, filled } = completed(scenario, entries, offered, unnamed && noDeal);
  for (const at of offered) {
    if (!entries[at]?.package) problems.push(fault(place(at), 'the offer has no package', 'an option by issue'));
  }
  let offers: readonly RecordedOffer[] = [];
  try {
    offers = readOffers(scenario, written);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const issue of error.issues) {
      const [, position, ...rest] = issue.path;
      const at = offered[Number(position)] ?? 0;
      // What has no package leaves every issue open, and times are looked at above.
      if (entries[at]?.package && issue.code !== 'offer-time') problems.push({ ...issue, path: place(at, ...rest) });
    }
  }
  const actions = hasErrors(problems) ? [] : actionsOf(scenario, entries, offers, place, problems);
  if (problems.length > 0) throw new InputError(problems.map((issue) => placed(read.document, issue)));
  return { actions, offers, timed: entries[0]?.round === undefined ? 'days' : 'rounds', filled };
}

/** Time of an entry in days or rounds. */
function timeOf({ on, round }: Entry): number {
  return round ?? Date.parse(`${on}T00:00:00Z`) / DAY;
}

type Place = (at: number, ...rest: Path) => Path;

/** Every entry has a day or every entry a round, and they are in order. */
function timeProblems(entries: readonly Entry[], place: Place): InputIssue[] {
  const byRound = entries[0]?.round !== undefined;
  return entries.flatMap((entry, at) => {
    const { on, round } = entry;
    if ((on === undefined) === (round === undefined)) {
      return [fault(place(at), 'when is this?', '“on” with a day, or “round” with a number')];
    }
    if ((round !== undefined) !== byRound) {
      return [fault(place(at), 'days and rounds are mixed', byRound ? '“round”, as before' : '“on”, as before')];
    }
    const before = entries[at - 1];
    if (before && timeOf(before) > timeOf(entry)) {
      return [fault(place(at, byRound ? 'round' : 'on'), 'this is earlier than the entry before', 'entries in order')];
    }
    return [];
  });
}

/** The offers as the engine reads them; first offers with what they do not name as without a deal, if so wanted. */
function completed(
  { issues, profiles }: Scenario,
  entries: readonly Entry[],
  offered: readonly number[],
  base: readonly number[] | null | undefined,
): { written: WrittenOffer[]; filled: OfferRecord['filled'] } {
  const filled: { party: number; issues: number[] }[] = [];
  const seen = new Set<string>();
  const written = offered.map((at): WrittenOffer => {
    const entry = entries[at] as Entry;
    const named = { ...entry.package };
    if (base && !seen.has(entry.party)) {
      const missing = issues.flatMap(({ name }, issue) => (Object.hasOwn(named, name) ? [] : [issue]));
      for (const issue of missing) {
        const { name = '', options = [] } = issues[issue] ?? {};
        named[name] = options[base[issue] ?? -1] ?? '';
      }
      if (missing.length > 0) {
        filled.push({ party: profiles.findIndex(({ name }) => name === entry.party), issues: missing });
      }
    }
    seen.add(entry.party);
    return { party: entry.party, time: timeOf(entry), package: named };
  });
  return { written, filled };
}

function actionsOf(
  scenario: Scenario,
  entries: readonly Entry[],
  offers: readonly RecordedOffer[],
  place: Place,
  problems: InputIssue[],
): RecordedAction[] {
  const names = scenario.profiles.map(({ name }) => name);
  let made = 0;
  return entries.flatMap((entry, at): RecordedAction[] => {
    const { action, source, note } = entry;
    const party = names.indexOf(entry.party);
    const when = entry.on ?? `round ${entry.round}`;
    const rest = { action, when, ...(source !== undefined && { source }), ...(note !== undefined && { note }) };
    if (action === 'offer') {
      const offer = offers[made++];
      return offer ? [{ party, options: offer.options, offer: made - 1, ...rest }] : [];
    }
    if (party < 0) {
      problems.push(fault(place(at, 'party'), `there is no party ${entry.party}`, names.join(', ')));
      return [];
    }
    if (entry.package) {
      const options = wholePackageOf(scenario, entry, place, at, problems);
      return options ? [{ party, options, offer: null, ...rest }] : [];
    }
    const last = offers.slice(0, made).findLast((offer) => offer.party !== party);
    if (last) return [{ party, options: last.options, offer: null, ...rest }];
    problems.push(fault(place(at), `there is no offer of another party before this ${action}`, 'a package'));
    return [];
  });
}

/** The package of a rejection or acceptance: an option for every issue. */
function wholePackageOf(
  scenario: Scenario,
  { party, package: named = {} }: Entry,
  place: Place,
  at: number,
  problems: InputIssue[],
): readonly number[] | undefined {
  try {
    return readOffers(scenario, [{ party, time: 0, package: named }])[0]?.options;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(
      ...error.issues.map((issue) => ({
        ...issue,
        message: issue.message.replace(/^the first offer of (.*) leaves/, 'the package leaves'),
        path: place(at, ...issue.path.slice(2)),
      })),
    );
    return undefined;
  }
}
