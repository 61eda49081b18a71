/** An edited schedule as an option of talks would write it: measures that stand in the place of the ledger's on a day. */

import { listed } from '@parley/input';
import type { DutyQuestion } from '../duty/duty-question.js';
import { dutiesOnLines, inForceOn } from '../duty/line-duties.js';
import { exposureLines } from '../exposure/exposure.js';
import type { Book } from '../ledger/book.js';
import { byPrecedence } from '../measures/bearing.js';
import { dutyName, type Measure } from '../measures/measure.js';

/** Rates that differ by less are one. */
const SAME = 1e-12;

/**
 * Measures that, written on top of a ledger, give the duties of an edited one on a day; undefined where that cannot be
 * said with measures alone, as when an exemption ends.
 * @param question whose goods, on which day, by which reading
 */
export function writtenEdit(law: Book, edited: Book, question: DutyQuestion): Measure[] | undefined {
  const before = inForceOn(law, question);
  const after = inForceOn(edited, question);
  const gone = before.filter((measure) => !after.includes(measure));
  const fresh = after.filter((measure) => !before.includes(measure));
  const names = new Set([...gone, ...fresh].map(dutyName));
  const standing = byPrecedence(
    after.filter((measure) => names.has(dutyName(measure)) && isCharged(measure)),
  ).reverse();
  const stays = (measure: Measure) => standing.some((one) => sameProducts(one, measure));
  const written = [
    // What no longer holds would stand again under its own name, unless something stands in its place.
    ...gone
      .filter((measure) => isCharged(measure) && !stays(measure))
      .map((measure): Measure => ({ ...bare(measure), rate: 0, kind: 'additional', content_share: undefined })),
    ...standing.map(bare),
  ].map((measure) => ({ ...measure, from: question.exporter }));
  return isSame(law, edited, question, written) ? written : undefined;
}

function isCharged({ kind, condition }: Measure): boolean {
  return kind !== 'exemption' && condition === undefined;
}

function sameProducts(one: Measure, other: Measure): boolean {
  const key = ({ products, but_not }: Measure) => JSON.stringify([listed(products), listed(but_not ?? [])]);
  return dutyName(one) === dutyName(other) && key(one) === key(other);
}

/** The measure without its dates and what the ledger says of it. */
function bare({ authority, subject, into, from, products, but_not, rate, kind, content_share }: Measure): Measure {
  return {
    authority,
    ...(subject !== undefined && { subject }),
    into,
    from,
    products,
    ...(but_not !== undefined && { but_not }),
    rate,
    kind,
    ...(content_share !== undefined && { content_share }),
  };
}

/** True when every line pays the same either way. */
function isSame(law: Book, edited: Book, question: DutyQuestion, written: readonly Measure[]): boolean {
  return exposureLines(law, question.exporter).every(({ codes, sectors }) => {
    const one = dutiesOnLines(law, { ...question, written }, codes, sectors);
    const other = dutiesOnLines(edited, question, codes, sectors);
    return codes.every(
      (_, line) =>
        Math.abs(
          (one.stacks[one.stackAt[line] ?? 0]?.total ?? 0) - (other.stacks[other.stackAt[line] ?? 0]?.total ?? 0),
        ) < SAME,
    );
  });
}
