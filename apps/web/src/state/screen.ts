/** Everything the views show. */

import type { Exposure, Timelines } from '../worker/duty-protocol.js';
import type { Bargain, Failure, Loaded, OptionReport, Priced } from '../worker/protocol.js';
import type { Address } from './address.js';
import type { Ignored } from './ignored.js';

/** Work under way: how much of how much is done. */
export interface Work {
  readonly done: number;
  readonly of: number;
}

/** An answer and the work on the next one; the old answer stays on screen until then. */
export interface Shown<T> {
  readonly value: T | undefined;
  readonly work: Work | undefined;
  readonly failure: Failure | undefined;
}

export interface Screen {
  readonly address: Address;
  readonly ignored: readonly Ignored[];
  readonly loaded: Loaded | undefined;
  /** Set when nothing can be shown. */
  readonly failure: Failure | undefined;
  /** The package wanted; the price shown may still be that of an earlier one. */
  readonly choice: readonly number[];
  readonly price: Shown<Priced>;
  readonly bargain: Shown<Bargain>;
  readonly options: Shown<readonly OptionReport[]>;
  /** Duties between two parties over time, and on the day chosen. */
  readonly timelines: Shown<Timelines>;
  readonly exposure: Shown<Exposure>;
  /** Answers to the questions of the views, by kind and place; `asked` is what the value answers. */
  readonly answers: Readonly<Record<string, Shown<unknown> & { readonly asked: unknown }>>;
}

export const NOTHING_SHOWN: Shown<never> = { value: undefined, work: undefined, failure: undefined };
export const NOTHING_ASKED = { ...NOTHING_SHOWN, asked: undefined };
