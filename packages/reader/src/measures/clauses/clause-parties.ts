/** The parties that a duty's own clause, its row or the next sentence tells. */

import { nextInParagraph } from '../../text/prepared-text.js';
import type { GoodsRead } from '../goods/goods-read.js';
import { withAnnouncedAnswer } from '../parties/announced-answers.js';
import { withAnswered } from '../parties/answered-duties.js';
import { withAskedSide } from '../parties/asked-side.js';
import { boughtFrom, buyersCharged } from '../parties/bought-from.js';
import { partiesOf } from '../parties/duty-parties.js';
import { toldBeside } from '../parties/further-markets.js';
import { withFirstOwner } from '../parties/further-owners.js';
import { boughtByOthers } from '../parties/korean/bought-from.js';
import { withDroppedSubject } from '../parties/korean/dropped-subject.js';
import { partiesOfKorean } from '../parties/korean/duty-parties-korean.js';
import {
  broughtDownKorean,
  changedByLawful,
  metByLaw,
  negotiatedParties,
} from '../parties/korean/negotiated-duties.js';
import type { PartiesRead } from '../parties/parties-read.js';
import { withSpeakerOfStay } from '../parties/said-to-stay.js';
import { withSupposed } from '../parties/supposed-duties.js';
import { withUndertaken } from '../parties/undertaken-before.js';
import type { DutyClause } from './duty-clause.js';
import { burdenInNext } from './duty-context.js';
import { generalVerb, isOnEveryone, saidOfAll, saidOfImports, worldKorean } from './duty-details.js';
import { ofRow } from './labelled-rates.js';

/**
 * The parties by the clause and by its row.
 * @param goods what it falls on, by the grammar
 */
export function clauseParties(clause: DutyClause, goods: GoodsRead | null): PartiesRead {
  const { sources, items, at, korean, heading, label, retaliating } = clause;
  const read = korean ? koreanParties(clause) : englishParties(clause, goods);
  if (korean && (heading === null || label.length === 0)) return read;
  return ofRow(sources.prepared, sources.parties, { items, at }, { heading, label, retaliating }, read);
}

function koreanParties({ sources, text, sentence, items, at, governed, kinds }: DutyClause): PartiesRead {
  const { prepared, parties, lawful } = sources;
  const achieved = broughtDownKorean(text, items, at, lawful) ?? changedByLawful(text, items, at, lawful);
  if (achieved !== null) return achieved;
  const read = partiesOfKorean(text, items, at, governed);
  const met = metByLaw(text, items, at, kinds, negotiatedParties(text, items, at, read, lawful));
  return withDroppedSubject(prepared, sentence, items, at, parties, met);
}

function englishParties({ sources, sentence, items, at, governed }: DutyClause, goods: GoodsRead | null): PartiesRead {
  const { prepared, parties } = sources;
  const told = toldBeside(items, at, governed.head, partiesOf(items, at, governed, goods));
  const read = withSupposed(items, at, withAnswered(items, at, withFirstOwner(items, at, told)));
  const answered = withAnnouncedAnswer(prepared, sentence, parties, withAskedSide(prepared, sentence, parties, read));
  return withSpeakerOfStay(items, at, withUndertaken(prepared, sentence, items, parties, answered));
}

/** Economies whose goods it does not fall on, though its sentence names them: “countries that buy Russian oil”. */
export function sellersSpared({ text, items, korean }: DutyClause): readonly string[] {
  if (korean) return boughtByOthers(text, items);
  return buyersCharged(items) ? boughtFrom(items) : [];
}

/**
 * Those who bear it, by the clause or as burdened in the next sentence.
 * @param buyers it punishes buying from someone: on whoever does
 */
export function bearersOf(
  { sources, sentence, kinds }: DutyClause,
  { loose, targets, imposer }: PartiesRead,
  buyers: boolean,
): readonly string[] {
  if (buyers) return [];
  // “Ankara complained about the EU safeguard and its 25 percent”: on everyone's goods all the same.
  const bearing = loose && kinds.some((kind) => kind.world) ? [] : targets;
  const next = bearing.length > 0 ? undefined : nextInParagraph(sources.prepared, sentence);
  if (next === undefined) return bearing;
  const burdened = burdenInNext(sources.prepared, next, sources.phrases, sources.parties);
  return burdened === null || burdened === imposer ? bearing : [burdened];
}

/** Said of every partner's goods. */
export function isOnWorld(clause: DutyClause, goods: GoodsRead | null, read: PartiesRead): boolean {
  const { text, items, at, governed, korean, kinds } = clause;
  if (goods?.world === true || kinds.some((kind) => kind.world)) return true;
  if (korean) return worldKorean(items, at, text);
  return (
    buyersCharged(items) ||
    saidOfAll(items, at) ||
    generalVerb(items, at, read) ||
    saidOfImports(items, at) ||
    isOnEveryone(items, at, governed, goods, read.imposer)
  );
}
