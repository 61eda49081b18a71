/** Signs summed up as they are told, without their names being put together each time. */

import { type CompiledWeights, likelihoodOfOdds } from './likelihood.js';

/** Told one sign by the parts of its name, which joined are the name. */
export type TellSign = (first: string, second?: string, third?: string, fourth?: string) => void;

/** What signs are told to, reading by reading. */
export interface SignSum<T> {
  readonly tell: TellSign;
  /** What the signs told since the last call come to. */
  take(): T;
}

/** Parts told so far, and what a sign that ends here adds. */
interface Part {
  readonly next: Map<string, Part>;
  weight: number;
}

/** Names of goods are free: past so many parts what is remembered is forgotten. */
const MOST_PARTS = 20_000;

/** Sums the weights of signs into likelihoods; null where no weights are given. */
export function weighedSigns(weights: CompiledWeights | undefined): SignSum<number | null> {
  if (weights === undefined) return { tell: () => {}, take: () => null };
  const { base, signs } = weights;
  const first: Part = { next: new Map(), weight: 0 };
  let parts = 0;
  let odds = base;
  const after = (part: Part, word: string, name: string): Part => {
    const known = part.next.get(word);
    if (known !== undefined) return known;
    if (parts > MOST_PARTS) {
      first.next.clear();
      parts = 0;
    }
    parts += 1;
    const made: Part = { next: new Map(), weight: signs.get(name) ?? 0 };
    part.next.set(word, made);
    return made;
  };
  return {
    tell(a, b, c, d) {
      let part = first.next.get(a) ?? after(first, a, a);
      if (b !== undefined) part = part.next.get(b) ?? after(part, b, a + b);
      if (c !== undefined) part = part.next.get(c) ?? after(part, c, a + b + c);
      if (d !== undefined) part = part.next.get(d) ?? after(part, d, `${a}${b}${c}${d}`);
      odds += part.weight;
    },
    take() {
      const likelihood = likelihoodOfOdds(odds);
      odds = base;
      return likelihood;
    },
  };
}

/** Collects the names of signs, for fitting weights to them. */
export function namedSigns(): SignSum<string[]> {
  let names: string[] = [];
  return {
    tell: (a, b = '', c = '', d = '') => names.push(a + b + c + d),
    take() {
      const taken = names;
      names = [];
      return taken;
    },
  };
}
