/** What the document around a clause says of the parties of its duty: duties before it, headings, who is named, who else levies. */

import { withBystanders } from '../clauses/bystanders.js';
import type { MeasureDraft } from '../clauses/measure-draft.js';
import type { PartyQuestion } from '../clauses/party-choice.js';
import { partySigns } from '../clauses/party-signs.js';
import type { GoodsCandidate } from '../goods/goods-choice.js';
import { ALL_GOODS } from '../goods/goods-read.js';
import { imposerByLaw } from '../rules/measure-rules.js';
import { OPEN_SIGNS, PAIR_SIGNS, partySign } from '../rules/signs.js';
import type { PartyMention } from '../sentences/sentence-items.js';
import { addActingBefore } from './acting-before.js';
import type { DocumentDuties } from './document-duties.js';
import { byFarMost, standingUnions } from './document-sides.js';
import type { Earlier } from './earlier-duty.js';
import { bearersInLines, idleInLongList } from './listed-bearers.js';
import { addNamedBefore } from './named-before.js';
import { addOpenSigns, OPEN } from './open-evidence.js';
import { orderedParties } from './ordered-parties.js';

/** Economies weighed besides those that the sentence names. */
const MOST_ECONOMIES = 6;

/** How many duties before and after one are compared with it. */
const DUTIES_AROUND = 60;

/** Gathers the evidence on the parties of one duty after the other. */
export function documentEvidence(
  document: DocumentDuties,
): (draft: MeasureDraft, goods: GoodsCandidate, previous: Earlier | null) => PartyQuestion {
  const { drafts, rules, parties, sections, sides, lawful } = document;
  const { sentences } = document.prepared;
  const ordered = orderedParties(document);
  const places = new Map(drafts.map((draft, i) => [draft, i]));
  const named = rankedEconomies(parties);
  const rankOf = new Map(named.map((economy, rank) => [economy, RANKS[Math.min(rank, RANKS.length - 1)]]));
  const firstNamed = new Map<string, number>();
  for (const { economy, start } of parties) if (!firstNamed.has(economy)) firstNamed.set(economy, start);
  const mostNamed = named.slice(0, MOST_ECONOMIES);
  const paragraphStart = new Map<number, number>();
  for (const { paragraph, start } of sentences)
    if (!paragraphStart.has(paragraph)) paragraphStart.set(paragraph, start);
  const imposing = counted(drafts.map((draft) => draft.parties.imposer));
  const bearing = counted(drafts.flatMap((draft) => draft.parties.targets));
  const usual = byFarMost(imposing);
  const standing = standingUnions(parties, rules);
  const bearersOf = bearersBySentence(drafts);
  const sellers = drafts.flatMap((draft) => draft.blamedSellers);
  const inLines = bearersInLines(drafts);
  const idle = idleInLongList(inLines, parties, imposing);

  return (draft, { products, of, imported }, previous) => {
    const { parties: clause, sentence, kinds } = draft;
    const law = imposerByLaw(kinds);
    const inOrder = ordered(draft, products, previous);
    const economies = [...mostNamed];
    for (const { economy } of draft.placed) enter(economies, economy);
    for (const { economy } of of) enter(economies, economy);
    enter(economies, law);
    enter(economies, previous?.imposer ?? null);
    for (const economy of previous?.targets ?? []) enter(economies, economy);
    enter(economies, inOrder.imposer);
    for (const economy of inOrder.targets) enter(economies, economy);
    const openSigns: number[] = [OPEN.any];
    const signs = partySigns(economies);
    const { imposer, target, either, pair } = signs;
    const elsewhere = (levying: string | null, borne: readonly string[], like: Elsewhere) => {
      imposer(levying, like.party);
      for (const each of borne) {
        target(each, like.party);
        pair(levying, each, like.pair);
      }
    };

    // The clause and its line.
    imposer(clause.imposer, CLAUSE.named);
    if (clause.itself) imposer(clause.imposer, CLAUSE.itself);
    for (const each of clause.targets) {
      target(each, clause.loose ? CLAUSE.loosely : CLAUSE.named);
      pair(clause.imposer, each, PAIR.clause);
    }
    const here = new Set<string>();
    for (const { economy, sign, place } of draft.placed) {
      either(economy, sign);
      if (!place.person) here.add(economy);
      if (economy === clause.imposer) imposer(economy, place.ofClause);
      else if (clause.imposer !== null) imposer(economy, place.besideAnother);
      if (clause.targets.includes(economy)) target(economy, place.ofClause);
    }
    either(clause.either, CLAUSE.either);
    for (const each of draft.label) either(each, CLAUSE.label);
    for (const { economy } of of) either(economy, CLAUSE.besideGoods);
    imposer(inOrder.imposer, IN_ORDER);
    for (const each of inOrder.targets) {
      target(each, IN_ORDER);
      pair(inOrder.imposer, each, PAIR.inOrder);
    }
    either(law, BY_LAW);
    either(lawful, BY_LAW_OF_DOCUMENT);
    addOpenSigns(openSigns, draft, products, here, law, { owned: of.length > 0, imported });
    if (inOrder.targets.length === 0) openSigns.push(OPEN.inOrder);

    const section = sections.at(sentence);
    if (section !== null) {
      either(section.economy, section.acts ? HEADING_ACTS : HEADING);
      const partner = section.acts ? sections.partner(sentence, section.economy) : null;
      if (partner !== null) pair(section.economy, partner, PAIR.heading);
    }

    if (previous !== null) {
      const near = PREVIOUS[distanceFrom(previous, draft)];
      const sameGoods = products.some((product) => previous.products.includes(product));
      either(previous.imposer, near.imposer);
      if (sameGoods) either(previous.imposer, IMPOSER_SAME_GOODS);
      if (draft.anaphoric) imposer(previous.imposer, near.anaphor);
      for (const each of previous.targets) {
        either(each, near.target);
        if (sameGoods) target(each, TARGET_SAME_GOODS);
        if (draft.anaphoric) target(each, near.anaphor);
        pair(previous.imposer, each, near.pair);
        if (draft.theirs && previous.imposer !== null) pair(each, previous.imposer, PAIR.theirs);
      }
      openSigns.push(previous.targets.length === 0 ? near.open : near.named);
      if (draft.anaphoric && previous.targets.length === 0) openSigns.push(near.openAnaphor);
    }

    // Other duties of the document, and how the economies are named in it.
    const place = places.get(draft) ?? 0;
    let openElsewhere = false;
    for (let i = Math.max(0, place - DUTIES_AROUND); i <= place + DUTIES_AROUND; i += 1) {
      const other = drafts[i];
      if (other === undefined) break;
      if (other === draft) continue;
      const sameRate = sharesRate(draft, other);
      const sameGoods = products.some((product) => product !== ALL_GOODS && other.products.includes(product));
      if (!sameRate && !sameGoods) continue;
      const { imposer: levying, targets } = other.parties;
      if (sameGoods && other.world && targets.length === 0) openElsewhere = true;
      if (sameRate) elsewhere(levying, targets, ELSEWHERE.rate);
      if (sameGoods) elsewhere(levying, targets, ELSEWHERE.goods);
      if (sameRate && sameGoods) elsewhere(levying, targets, ELSEWHERE.duty);
    }
    if (openElsewhere) openSigns.push(OPEN.elsewhere);
    imposer(usual, USUAL);
    for (const economy of economies) {
      if (imposing.has(economy)) either(economy, LEVIES);
      else if (imposing.size > 0) imposer(economy, LEVIES_NOWHERE);
      if (bearing.has(economy)) either(economy, BEARS);
      const rank = rankOf.get(economy);
      if (rank === undefined) continue;
      either(economy, rank);
      if (rules.lawful.has(economy)) either(economy, OWN_KINDS);
      if (standing.has(rules.unionOf.get(economy) ?? '')) either(economy, OF_UNION);
    }
    if (sides !== null) {
      pair(sides[0], sides[1], PAIR.sides);
      pair(sides[1], sides[0], PAIR.sides);
    }

    const leftOut = addActingBefore(signs, document.prepared.text, draft, parties, sentences, firstNamed);
    addNamedBefore(either, document.prepared.text, draft, parties, sentences, paragraphStart);
    return {
      economies,
      together: [clause.targets, draft.label, inOrder.targets].find((targets) => targets.length > 1) ?? [],
      imposerSigns: signs.imposerSigns,
      targetSigns: signs.targetSigns,
      openSigns,
      pairSigns: signs.pairSigns,
      onlyBear: withBystanders(
        clause.imposer === null && idle.listed.size > 0
          ? draft.label.length > 0
            ? idle.listed
            : idle.levyNothing
          : onlyBearing(draft.label.length > 0 ? inLines : bearersOf.get(sentence), clause, imposing),
        draft,
        [...leftOut, ...sellers],
        imposing,
      ),
      neverBear: draft.neverBear,
      unionOf: rules.unionOf,
    };
  };
}

function bearersBySentence(drafts: readonly MeasureDraft[]): Map<number, ReadonlySet<string>> {
  const bearers = new Map<number, Set<string>>();
  for (const { sentence, parties, rates } of drafts) {
    if (rates.length === 0) continue;
    const known = bearers.get(sentence) ?? new Set();
    bearers.set(sentence, known);
    for (const target of parties.targets) known.add(target);
  }
  // “Canada, which faces 50%, will levy 25% on American trucks”: who bears what a bearer levies may levy what that one bears.
  for (const { sentence, parties, rates } of drafts) {
    const known = bearers.get(sentence);
    if (rates.length === 0 || parties.imposer === null || known?.has(parties.imposer) !== true) continue;
    for (const target of parties.targets) known.delete(target);
  }
  return bearers;
}

/** “Brazil would face 50%, Canada 35% and Mexico 30%”: none of them levies what another bears. */
function onlyBearing(
  bearers: ReadonlySet<string> | undefined,
  { imposer, targets }: MeasureDraft['parties'],
  imposing: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  if (bearers === undefined || bearers.size < 2 || imposer !== null || targets.length === 0) return NOBODY;
  return new Set([...bearers].filter((economy) => !targets.includes(economy) && !imposing.has(economy)));
}

const NOBODY: ReadonlySet<string> = new Set();

const DISTANCES = ['same sentence', 'next sentence', 'same paragraph', 'next paragraph', 'before'] as const;

/** How far a duty stands from the one before it. */
export function distanceFrom(previous: Earlier, { sentence, paragraph }: MeasureDraft): (typeof DISTANCES)[number] {
  if (sentence === previous.sentence) return 'same sentence';
  if (paragraph === previous.paragraph) return sentence - previous.sentence === 1 ? 'next sentence' : 'same paragraph';
  return paragraph - previous.paragraph === 1 ? 'next paragraph' : 'before';
}

/** One thing for each distance. */
export function byDistance<T>(make: (distance: string) => T): Readonly<Record<(typeof DISTANCES)[number], T>> {
  return {
    'same sentence': make('same sentence'),
    'next sentence': make('next sentence'),
    'same paragraph': make('same paragraph'),
    'next paragraph': make('next paragraph'),
    before: make('before'),
  };
}

const openSign = (rest: string) => OPEN_SIGNS.sign(rest);
const pairSign = (rest: string) => PAIR_SIGNS.sign(rest);
const RANKS = ['most', 'second', 'third', 'later'].map((rank) => partySign(`named ${rank}`));
const CLAUSE = {
  named: partySign('in the clause'),
  itself: partySign('by its own word'),
  loosely: partySign('loosely in the clause'),
  either: partySign('either in the clause'),
  label: partySign('labels the line'),
  besideGoods: partySign('beside the goods'),
};
const IN_ORDER = partySign('in order');
const BY_LAW = partySign('by law');
const BY_LAW_OF_DOCUMENT = partySign('by a law of the document');
const HEADING = partySign('heading');
const HEADING_ACTS = partySign('heading acts');
const PREVIOUS = byDistance((distance) => ({
  imposer: partySign(`previous imposer ${distance}`),
  target: partySign(`previous target ${distance}`),
  anaphor: partySign(`anaphor ${distance}`),
  pair: pairSign(`previous ${distance}`),
  open: openSign(`previous open ${distance}`),
  named: openSign(`previous named ${distance}`),
  openAnaphor: openSign(`anaphor ${distance}`),
}));
const IMPOSER_SAME_GOODS = partySign('previous imposer same goods');
const TARGET_SAME_GOODS = partySign('previous target same goods');

/** Signs of the parties of a duty that is like another. */
interface Elsewhere {
  readonly party: number;
  readonly pair: number;
}
const likeness = (rest: string): Elsewhere => ({ party: partySign(rest), pair: pairSign(rest) });
const ELSEWHERE = {
  rate: likeness('elsewhere same rate'),
  goods: likeness('elsewhere same goods'),
  duty: likeness('elsewhere same duty'),
};
const USUAL = partySign('usual');
const LEVIES = partySign('levies somewhere');
const LEVIES_NOWHERE = partySign('levies nowhere');
const BEARS = partySign('bears somewhere');
const OWN_KINDS = partySign('with kinds of its own');
const OF_UNION = partySign('of a union');
const PAIR = {
  clause: pairSign('in the clause'),
  inOrder: pairSign('in order'),
  heading: pairSign('heading acts'),
  theirs: pairSign('theirs'),
  sides: pairSign('sides'),
};
function enter(economies: string[], economy: string | null): void {
  if (economy !== null && !economies.includes(economy)) economies.push(economy);
}

function sharesRate(one: MeasureDraft, other: MeasureDraft): boolean {
  return one.rates.some(({ value }) => other.rates.some((rate) => rate.value === value));
}

/** Economies of a text, the most named first; equal ones in the order of the text. */
function rankedEconomies(parties: readonly PartyMention[]): string[] {
  return [...counted(parties.map(({ economy }) => economy))].sort((a, b) => b[1] - a[1]).map(([economy]) => economy);
}

function counted(values: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
