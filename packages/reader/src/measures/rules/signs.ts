/** The signs that duties are weighed by: a number for each name, given when the module is loaded, so that weighing is sums over arrays. */

/** Signs of one kind. */
export interface SignTable {
  /** Full names by number, as they stand under `duty_evidence` in the rules. */
  readonly names: readonly string[];
  /** Number of a sign by the rest of its name; a new one is taken up. Not for use while a text is read. */
  readonly sign: (rest: string) => number;
}

function signTable(prefix: string): SignTable {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  return {
    names,
    sign(rest) {
      let number = numbers.get(rest);
      if (number === undefined) {
        number = names.length;
        numbers.set(rest, number);
        names.push(rest === '' ? prefix : `${prefix} ${rest}`);
      }
      return number;
    },
  };
}

export const RATE_SIGNS = signTable('rate');
export const GOODS_SIGNS = signTable('goods');
/** Signs of an economy in the part of imposer. */
export const IMPOSER_SIGNS = signTable('imposer');
/** The same signs, with the same numbers, in the part of target. */
export const TARGET_SIGNS = signTable('target');
/** Signs that nobody in particular is the target. */
export const OPEN_SIGNS = signTable('target open');
/** Signs of two economies together. */
export const PAIR_SIGNS = signTable('pair');

/** A sign of an economy, for either part. */
export function partySign(rest: string): number {
  TARGET_SIGNS.sign(rest);
  return IMPOSER_SIGNS.sign(rest);
}

/** Sign that nobody in particular levies it. */
export const NO_IMPOSER = 'imposer open';
/** Sign that several targets are named together. */
export const TOGETHER = 'target together';

/** Strengths by number of sign; nought for those that the rules leave out. */
export interface Strengths {
  readonly rate: Float64Array;
  readonly goods: Float64Array;
  readonly imposer: Float64Array;
  readonly target: Float64Array;
  readonly open: Float64Array;
  readonly pair: Float64Array;
  readonly noImposer: number;
  readonly together: number;
}

/** Puts strengths by name in the order of the tables. */
export function strengthsOf(byName: ReadonlyMap<string, number>): Strengths {
  const inOrder = ({ names }: SignTable) => Float64Array.from(names, (name) => byName.get(name) ?? 0);
  return {
    rate: inOrder(RATE_SIGNS),
    goods: inOrder(GOODS_SIGNS),
    imposer: inOrder(IMPOSER_SIGNS),
    target: inOrder(TARGET_SIGNS),
    open: inOrder(OPEN_SIGNS),
    pair: inOrder(PAIR_SIGNS),
    noImposer: byName.get(NO_IMPOSER) ?? 0,
    together: byName.get(TOGETHER) ?? 0,
  };
}

/** Sum of the strengths of signs. */
export function sumOf(signs: readonly number[], strengths: Float64Array): number {
  let sum = 0;
  for (const sign of signs) sum += strengths[sign] ?? 0;
  return sum;
}

/** Adds a sign unless it is there. */
export function note(signs: number[], sign: number): void {
  if (!signs.includes(sign)) signs.push(sign);
}

/** All signs there are, by full name. */
export function knownSigns(): string[] {
  const tables = [RATE_SIGNS, GOODS_SIGNS, IMPOSER_SIGNS, TARGET_SIGNS, OPEN_SIGNS, PAIR_SIGNS];
  return [...tables.flatMap(({ names }) => names), NO_IMPOSER, TOGETHER];
}
