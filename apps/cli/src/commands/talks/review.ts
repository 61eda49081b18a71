/** `parley talks claims | accept | reject | edit | merge`: what a person decides on what was read. */

import { InputError, nearestName } from '@parley/input';
import {
  type ClaimRecord,
  type ClaimState,
  checkedChanges,
  decided,
  editableFields,
  edited as editedEvent,
  type FoldedLog,
  foldLog,
  type RecordEvent,
} from '@parley/talks';
import { appendEvents, logNotes, type OpenRecord, openRecord } from '../../files/record.js';
import { type Output, toJson } from '../../print/output.js';
import { type StampOptions, stampOf } from './stamp.js';
import { whichTalks } from './which-talks.js';
import { asReadOf, claimWords, shortQuote } from './words.js';

export interface ClaimsCommand {
  readonly talks?: string;
  readonly state?: ClaimState;
  readonly document?: string;
  readonly kind?: string;
  readonly json?: boolean;
}

export interface DecideCommand extends StampOptions {
  readonly talks?: string;
  /** Every proposed claim of a document; when decisions are withdrawn, every decided one. */
  readonly document?: string;
  readonly json?: boolean;
}

/** Lists claims with their state, the original where a person changed it, and their quotes. */
export function claimsCommand(args: readonly string[], options: ClaimsCommand, output: Output): void {
  const opened = openRecord(whichTalks(args, options.talks).talks);
  for (const note of logNotes(opened)) output.note(note);
  const { claims, documents } = foldLog(opened.events);
  const listed = [...claims.values()].filter(
    ({ claim, state }) =>
      (options.state === undefined || state === options.state) &&
      (options.kind === undefined || claim.kind === options.kind) &&
      (options.document === undefined || claim.document.startsWith(options.document)),
  );
  if (options.json) {
    output.out(toJson({ talks: opened.talks.talks, claims: listed }));
    return;
  }
  if (listed.length === 0) output.out('no such claims on record');
  let document = '';
  for (const record of listed) {
    const { claim, state, original, edited, into } = record;
    if (claim.document !== document) {
      document = claim.document;
      const known = documents.get(document);
      output.out(`\n${document.slice(0, 8)}  ${known?.published ?? 'undated'}  ${known?.title ?? known?.name ?? ''}`);
    }
    output.out(
      `  ${claim.claim}  ${into === null ? state : `merged into ${into}`}  ${claimWords(opened.talks, claim)}`,
    );
    if (edited.length > 0) output.out(`      as read: ${claimWords(opened.talks, original)}`);
    output.out(
      `      ${shortQuote(claim.quote.text)}${claim.quote.state === 'verified' ? '' : ` [${claim.quote.state}]`}`,
    );
    const asRead = asReadOf(claim);
    if (asRead !== '') output.out(`      ${asRead}`);
  }
}

const DONE = {
  'claim-accepted': 'accepted',
  'claim-rejected': 'rejected',
  'decision-withdrawn': 'as before the last decision',
} as const;

/** Accepts or rejects claims, or takes back what was last decided on them. */
export function decideCommand(
  event: keyof typeof DONE,
  args: readonly string[],
  options: DecideCommand,
  output: Output,
): void {
  const { talks, rest } = whichTalks(args, options.talks);
  const opened = openRecord(talks);
  const log = foldLog(opened.events);
  const { document } = options;
  const ofDocument =
    document === undefined
      ? []
      : [...log.claims.values()]
          .filter(
            ({ claim, state }) =>
              (state === 'proposed') !== (event === 'decision-withdrawn') && claim.document.startsWith(document),
          )
          .map(({ claim }) => claim.claim);
  const claims = [...knownClaims(log, rest).map(({ claim }) => claim.claim), ...ofDocument];
  if (claims.length === 0)
    throw refused('claim', 'no claim is named', 'ids that parley talks claims prints, or --document ID');
  const stamp = stampOf(options);
  const events = decided(event, claims, stamp);
  write(opened, events, options, output, `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'} ${DONE[event]}`);
}

/** Changes fields of a claim: `field=value`, an empty value for “left open”. The original is kept. */
export function editCommand(args: readonly string[], options: DecideCommand, output: Output): void {
  const { talks, rest } = whichTalks(args, options.talks);
  const opened = openRecord(talks);
  const [claim] = knownClaims(foldLog(opened.events), rest.slice(0, 1));
  if (!claim) throw refused('claim', 'no claim is named', 'an id that parley talks claims prints');
  const changes = checkedChanges(opened.talks, assignments(rest.slice(1), claim));
  write(
    opened,
    [editedEvent(claim.claim.claim, changes, stampOf(options))],
    options,
    output,
    `${claim.claim.claim}: ${Object.keys(changes).join(', ')} set; the original is kept`,
  );
}

/** Merges claims that say the same into the first. */
export function mergeCommand(args: readonly string[], options: DecideCommand, output: Output): void {
  const { talks, rest } = whichTalks(args, options.talks);
  const opened = openRecord(talks);
  const [first, ...others] = knownClaims(foldLog(opened.events), rest).map(({ claim }) => claim.claim);
  if (first === undefined || others.length === 0)
    throw refused('claim', 'two claims are needed', 'the one that stays, then those that say the same');
  write(
    opened,
    [{ event: 'claims-merged', ...stampOf(options), claim: first, others }],
    options,
    output,
    `${others.length} merged into ${first}`,
  );
}

function write(
  opened: OpenRecord,
  events: readonly RecordEvent[],
  { json }: DecideCommand,
  output: Output,
  said: string,
): void {
  appendEvents(opened, events);
  output.out(json ? toJson({ talks: opened.talks.talks, log: opened.log, events }) : said);
}

/** @throws {InputError} for ids that the log does not hold; the beginning of one is enough where it is the only one */
function knownClaims({ claims }: FoldedLog, ids: readonly string[]): ClaimRecord[] {
  return ids.map((id) => {
    const exact = claims.get(id);
    if (exact) return exact;
    const begun = [...claims.values()].filter(({ claim }) => claim.claim.startsWith(id));
    if (begun.length === 1 && begun[0]) return begun[0];
    const near = nearestName(id, [...claims.keys()]);
    throw refused(
      'claim',
      begun.length > 1 ? `${begun.length} claims begin with ${id}` : `there is no claim ${id} in the log`,
      'an id that parley talks claims prints',
      near === undefined ? undefined : `did you mean ${near}?`,
    );
  });
}

const NUMBERS = new Set(['rate_pct']);

function assignments(given: readonly string[], { claim }: ClaimRecord): Record<string, unknown> {
  if (given.length === 0) throw refused('change', 'nothing is changed', 'field=value');
  const raw: Record<string, unknown> = {};
  for (const assignment of given) {
    const at = assignment.indexOf('=');
    const field = at < 0 ? assignment : assignment.slice(0, at);
    const value = assignment.slice(at + 1);
    if (at < 0) throw refused('change', `${assignment} sets nothing`, 'field=value');
    if (!(field in claim))
      throw refused('change', `a ${claim.kind} has no field ${field}`, editableFields(claim).join(', '));
    raw[field] = value === '' ? null : NUMBERS.has(field) ? Number(value) : value;
  }
  return raw;
}

function refused(path: string, message: string, expected: string, hint?: string): InputError {
  return new InputError([
    { code: 'record', severity: 'error', path: [path], message, expected, ...(hint !== undefined && { hint }) },
  ]);
}
