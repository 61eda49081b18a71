/** What the document around a clause says of the parties of its duty: duties before it, headings, who is named, who else levies. */

import type { PreparedText } from '../text/prepared-text.js';
import type { Earlier } from './earlier-duty.js';
import type { GoodsCandidate } from './goods-choice.js';
import { ALL_GOODS } from './goods-of-duty.js';
import type { MeasureDraft } from './measure-draft.js';
import type { MeasureRules } from './measure-rules.js';
import { orderedParties } from './ordered-parties.js';
import type { PartyQuestion } from './party-choice.js';
import type { Sections } from './sections.js';
import { firstFrom, type PartyMention } from './sentence-items.js';
import { note, OPEN_SIGNS, PAIR_SIGNS, partySign } from './signs.js';

/** Economies weighed besides those that the sentence names. */
const MOST_ECONOMIES = 6;

/** How many duties before and after one are compared with it. */
const DUTIES_AROUND = 60;

/** How many parties before a sentence are looked at. */
const PARTIES_BEFORE = 12;

/** Gathers the evidence on the parties of one duty after the other. */
export function documentEvidence(
  prepared: PreparedText,
  drafts: readonly MeasureDraft[],
  rules: MeasureRules,
  parties: readonly PartyMention[],
  sections: Sections,
  sides: readonly [string, string] | null,
  head: MeasureDraft | null,
): (draft: MeasureDraft, goods: GoodsCandidate, previous: Earlier | null) => PartyQuestion {
  const { sentences } = prepared;
  const ordered = orderedParties(drafts, rules, parties, sections, sides, head);
  const places = new Map(drafts.map((draft, i) => [draft, i]));
  const named = rankedEconomies(parties);
  const rankOf = new Map(named.map((economy, rank) => [economy, RANKS[Math.min(rank, RANKS.length - 1)]]));
  const mostNamed = named.slice(0, MOST_ECONOMIES);
  const paragraphStart = new Map<number, number>();
  for (const { paragraph, start } of sentences)
    if (!paragraphStart.has(paragraph)) paragraphStart.set(paragraph, start);
  const imposing = counted(drafts.map((draft) => draft.parties.imposer));
  const bearing = counted(drafts.flatMap((draft) => draft.parties.targets));
  const [first, second] = [...imposing].sort((a, b) => b[1] - a[1]);
  const usual = first !== undefined && (second === undefined || first[1] >= 2 * second[1]) ? first[0] : null;
  const lawful = drafts.flatMap(({ kinds }) => kinds).find((kind) => kind.imposer !== null)?.imposer ?? null;

  return (draft, { products, of, imported }, previous) => {
    const { parties: clause, sentence, paragraph, kinds } = draft;
    const law = kinds.find((kind) => kind.imposer !== null)?.imposer ?? null;
    const inOrder = ordered(draft, products, previous);
    const economies = [...mostNamed];
    for (const { economy } of draft.placed) enter(economies, economy);
    for (const { economy } of of) enter(economies, economy);
    enter(economies, law);
    enter(economies, previous?.imposer ?? null);
    for (const economy of previous?.targets ?? []) enter(economies, economy);
    enter(economies, inOrder.imposer);
    for (const economy of inOrder.targets) enter(economies, economy);
    const imposerSigns: number[][] = economies.map(() => []);
    const targetSigns: number[][] = economies.map(() => []);
    const openSigns: number[] = [OPEN.any];
    const pairSigns = new Map<number, number[]>();
    const add = (signs: readonly number[][], economy: string | null, sign: number) => {
      if (economy === null) return;
      const own = signs[economies.indexOf(economy)];
      if (own !== undefined) note(own, sign);
    };
    const imposer = (economy: string | null, sign: number) => add(imposerSigns, economy, sign);
    const target = (economy: string | null, sign: number) => add(targetSigns, economy, sign);
    const either = (economy: string | null, sign: number) => {
      imposer(economy, sign);
      target(economy, sign);
    };
    const pair = (levying: string | null, borne: string, sign: number) => {
      const [i, k] = [levying === null ? -1 : economies.indexOf(levying), economies.indexOf(borne)];
      if (i < 0 || k < 0) return;
      const index = i * economies.length + k;
      const known = pairSigns.get(index);
      if (known === undefined) pairSigns.set(index, [sign]);
      else note(known, sign);
    };

    const elsewhere = (levying: string | null, borne: readonly string[], signs: Elsewhere) => {
      imposer(levying, signs.party);
      for (const each of borne) {
        target(each, signs.party);
        pair(levying, each, signs.pair);
      }
    };

    // The clause and its line.
    imposer(clause.imposer, CLAUSE.named);
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
      const signs = PREVIOUS[distanceFrom(previous, draft)];
      const sameGoods = products.some((product) => previous.products.includes(product));
      either(previous.imposer, signs.imposer);
      if (sameGoods) either(previous.imposer, IMPOSER_SAME_GOODS);
      if (draft.anaphoric) imposer(previous.imposer, signs.anaphor);
      for (const each of previous.targets) {
        either(each, signs.target);
        if (sameGoods) target(each, TARGET_SAME_GOODS);
        if (draft.anaphoric) target(each, signs.anaphor);
        pair(previous.imposer, each, signs.pair);
        if (draft.theirs && previous.imposer !== null) pair(each, previous.imposer, PAIR.theirs);
      }
      openSigns.push(previous.targets.length === 0 ? signs.open : signs.named);
      if (draft.anaphoric && previous.targets.length === 0) openSigns.push(signs.openAnaphor);
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
      if (rankOf.has(rules.unionOf.get(economy) ?? '')) either(economy, OF_UNION);
    }
    if (sides !== null) {
      pair(sides[0], sides[1], PAIR.sides);
      pair(sides[1], sides[0], PAIR.sides);
    }

    // Who is named before it.
    const start = sentences[sentence]?.start ?? 0;
    const before = sentences[sentence - 1];
    const opening = paragraphStart.get(paragraph) ?? start;
    const opener = parties[firstFrom(parties, opening)];
    if (opener !== undefined && opener.form !== 'person' && opener.start - opening < 8)
      either(opener.economy, OPENS_PARAGRAPH);
    if (before !== undefined && before.paragraph === paragraph) {
      const topic = parties[firstFrom(parties, before.start)];
      if (topic !== undefined && topic.form !== 'person' && topic.start - before.start < 5)
        either(topic.economy, OPENS_SENTENCE_BEFORE);
    }
    const seen = new Set<string>();
    const at = firstFrom(parties, start);
    for (let i = at - 1; i >= at - PARTIES_BEFORE; i -= 1) {
      const mention = parties[i];
      if (mention === undefined) break;
      const { economy, form } = mention;
      if (mention.start < opening) {
        if (seen.size === 0 && form !== 'person') either(economy, LAST_BEFORE_PARAGRAPH);
        break;
      }
      if (seen.has(economy)) continue;
      seen.add(economy);
      const where = before !== undefined && mention.start >= before.start ? SENTENCE_BEFORE : PARAGRAPH_BEFORE;
      either(economy, form === 'person' ? where.person : seen.size === 1 ? where.last : where.any);
    }
    return {
      economies,
      together: [clause.targets, draft.label, inOrder.targets].find((targets) => targets.length > 1) ?? [],
      imposerSigns,
      targetSigns,
      openSigns,
      pairSigns,
      unionOf: rules.unionOf,
    };
  };
}

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
const OPENS_PARAGRAPH = partySign('opens the paragraph');
const OPENS_SENTENCE_BEFORE = partySign('opens the sentence before');
const LAST_BEFORE_PARAGRAPH = partySign('last before the paragraph');
const wherever = (where: string) => ({
  any: partySign(where),
  last: partySign(`${where} last`),
  person: partySign(`${where} person`),
});
const SENTENCE_BEFORE = wherever('sentence before');
const PARAGRAPH_BEFORE = wherever('paragraph before');
const PAIR = {
  clause: pairSign('in the clause'),
  inOrder: pairSign('in order'),
  heading: pairSign('heading acts'),
  theirs: pairSign('theirs'),
  sides: pairSign('sides'),
};
const OPEN = {
  any: openSign(''),
  inOrder: openSign('in order'),
  world: openSign('world'),
  generalKind: openSign('general kind'),
  sector: openSign('sector'),
  allGoods: openSign('all goods'),
  noGoods: openSign('no goods'),
  goods: openSign('goods'),
  clauseNamesOne: openSign('though the clause names one'),
  clauseNamesImposer: openSign('the clause names the imposer only'),
  elsewhere: openSign('elsewhere'),
  nobodyNamed: openSign('nobody named'),
  oneNamed: openSign('one named'),
  severalNamed: openSign('several named'),
  onlyImposerNamed: openSign('only the imposer named'),
  owned: openSign('though somebody owns the goods'),
  imported: openSign('imported'),
  atZero: openSign('at zero'),
};

/**
 * Adds signs of the clause that nobody in particular is the target.
 * @param here economies that the sentence names
 */
function addOpenSigns(
  signs: number[],
  draft: MeasureDraft,
  products: readonly string[],
  here: ReadonlySet<string>,
  law: string | null,
  { owned, imported }: { readonly owned: boolean; readonly imported: boolean },
): void {
  const { parties: clause, kinds } = draft;
  if (draft.world) signs.push(OPEN.world);
  if (kinds.some((kind) => kind.world)) signs.push(OPEN.generalKind);
  if (law !== null && !kinds.some((kind) => kind.allGoods)) signs.push(OPEN.sector);
  signs.push(products.includes(ALL_GOODS) ? OPEN.allGoods : products.length === 0 ? OPEN.noGoods : OPEN.goods);
  if (clause.targets.length > 0) signs.push(OPEN.clauseNamesOne);
  else if (clause.imposer !== null) signs.push(OPEN.clauseNamesImposer);
  signs.push(here.size === 0 ? OPEN.nobodyNamed : here.size === 1 ? OPEN.oneNamed : OPEN.severalNamed);
  if (clause.imposer !== null && here.size === 1 && here.has(clause.imposer)) signs.push(OPEN.onlyImposerNamed);
  if (owned) signs.push(OPEN.owned);
  if (imported) signs.push(OPEN.imported);
  if (draft.needsGoods || draft.rates.every(({ value }) => value === 0)) signs.push(OPEN.atZero);
}

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
