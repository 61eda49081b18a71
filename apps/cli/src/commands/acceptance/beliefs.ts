/** A file of what is believed of parties: their weights and their reservation values. */

import {
  InputError,
  type InputIssue,
  type LocatedDocument,
  type Path,
  placed,
  readDocument,
  strictFields,
} from '@parley/input';
import { z } from 'zod';
import { readText } from '../../files/read-text.js';
import { fault, nameSchema, unknownName } from '../../files/statements.js';

const share = z.number().min(0).max(1);

const mannersSchema = strictFields({
  concentration: z.number().positive().optional(),
  centre: z.record(z.string(), z.number().min(0)).optional().meta({
    description: 'With concentration: about these weights, by swing; about those stated in the scenario when left out',
  }),
  ranking: z
    .array(z.union([nameSchema, z.array(nameSchema).min(1)]))
    .min(1)
    .optional()
    .meta({ description: 'From the most to the least important; ties as lists' }),
  ranges: z
    .record(z.string(), strictFields({ low: share, central: share.optional(), high: share }))
    .optional()
    .meta({ description: 'Share of each issue; from 0 to 1 for an issue that is not named' }),
  elicited: z.string().optional().meta({ description: 'By which answers, as parley elicit wrote it' }),
  most_times: z
    .record(z.string(), z.record(z.string(), z.number().min(0)))
    .optional()
    .meta({ description: 'Most that the weight of the first issue can be as a multiple of the second' }),
});

const schema = strictFields({
  beliefs: z.record(
    z.string(),
    strictFields({
      weights: z.union([z.enum(['known', 'uniform']), mannersSchema]).optional(),
      reservation: z.union([z.number(), strictFields({ low: z.number(), high: z.number() })]).optional(),
    }),
  ),
});

type Manners = z.output<typeof mannersSchema>;
type Named<T> = Readonly<Record<string, T>>;

/** What is believed of weights, in one of the manners of the file. */
export type WrittenWeights =
  | { readonly kind: 'known' }
  | { readonly kind: 'uniform' }
  | { readonly kind: 'concentration'; readonly concentration: number; readonly centre?: Named<number> | undefined }
  | { readonly kind: 'ranking'; readonly ranking: NonNullable<Manners['ranking']> }
  | { readonly kind: 'ranges'; readonly ranges: NonNullable<Manners['ranges']> }
  | { readonly kind: 'multiples'; readonly elicited: string; readonly most: NonNullable<Manners['most_times']> };

/** What a file believes of one party. */
export interface WrittenBelief {
  readonly weights?: WrittenWeights | undefined;
  readonly reservation?: { readonly low: number; readonly high: number } | undefined;
  /** Puts an issue of the belief in its place in the file. */
  readonly fault: (path: Path, message: string, expected?: string, hint?: string) => InputError;
}

/**
 * Reads files of beliefs.
 * @returns by party
 * @throws {InputError} when a file is malformed, names an unknown party, or a party comes twice
 */
export function readBeliefs(paths: readonly string[], parties: readonly string[]): Map<string, WrittenBelief> {
  const all = new Map<string, WrittenBelief>();
  for (const path of paths) {
    const read = readDocument(readText(path), path, schema);
    if (!read.ok) throw new InputError(read.issues);
    const { beliefs } = read.value;
    const problems = Object.entries(beliefs).flatMap(([party, { reservation }]): InputIssue[] => {
      const at: Path = ['beliefs', party];
      if (all.has(party)) return [fault(at, `${party} is in more than one file of beliefs`, 'each party once')];
      const ends = typeof reservation === 'object' && reservation.low > reservation.high;
      return [
        ...unknownName(at, 'party', party, parties),
        ...(ends ? [fault([...at, 'reservation'], 'low is above high', 'low ≤ high')] : []),
      ];
    });
    if (problems.length > 0) throw new InputError(problems.map((problem) => placed(read.document, problem)));
    for (const [party, belief] of Object.entries(beliefs)) all.set(party, written(belief, party, read.document));
  }
  return all;
}

const MANNERS = 'known, uniform, or one of concentration, ranking, ranges or most_times';

function mannerOf(written: Manners, refuse: WrittenBelief['fault']): WrittenWeights {
  const { concentration, centre, ranking, ranges, elicited = 'by hand', most_times: most } = written;
  // What parley elicit wrote has ranges to read and multiples that count.
  const given: WrittenWeights[] = [
    ...(concentration === undefined ? [] : [{ kind: 'concentration' as const, concentration, centre }]),
    ...(ranking ? [{ kind: 'ranking' as const, ranking }] : []),
    ...(ranges && !most ? [{ kind: 'ranges' as const, ranges }] : []),
    ...(most ? [{ kind: 'multiples' as const, elicited, most }] : []),
  ];
  const [only] = given;
  if (!only || given.length > 1 || (centre && concentration === undefined)) {
    throw refuse([], only ? 'weights are given in more than one manner' : 'nothing is said of the weights', MANNERS);
  }
  return only;
}

function written(
  { weights, reservation }: z.output<typeof schema>['beliefs'][string],
  party: string,
  document: LocatedDocument,
): WrittenBelief {
  const refuse: WrittenBelief['fault'] = (path, message, expected, hint) => {
    const problem = fault(['beliefs', party, 'weights', ...path], message, expected);
    return new InputError([placed(document, { ...problem, ...(hint !== undefined && { hint }) })]);
  };
  return {
    weights: typeof weights === 'string' ? { kind: weights } : weights && mannerOf(weights, refuse),
    reservation: typeof reservation === 'number' ? { low: reservation, high: reservation } : reservation,
    fault: refuse,
  };
}
