/** What the document around a clause says of the parties of its duty: duties before it, headings, who is named, who else levies. */

import { type PreparedText, sentenceAt } from '../text/prepared-text.js';
import type { GoodsCandidate } from './goods-choice.js';
import { ALL_GOODS } from './goods-of-duty.js';
import type { MeasureDraft } from './measure-draft.js';
import type { MeasureRules } from './measure-rules.js';
import { orderedParties } from './ordered-parties.js';
import type { PartyQuestion } from './party-choice.js';
import type { Sign } from './party-evidence.js';
import type { Sections } from './sections.js';
import { firstFrom, type PartyMention } from './sentence-items.js';
import { speakingParties } from './speaking-party.js';

/** A duty before, as it was completed. */
export interface Earlier {
  readonly products: readonly string[];
  readonly imposer: string | null;
  readonly targets: readonly string[];
  readonly world: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Economies weighed besides those that the sentence names. */
const MOST_ECONOMIES = 6;

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
  const ordered = orderedParties(drafts, rules, parties, sections, head);
  const named = rankedEconomies(parties);
  const rankOf = new Map(named.map((economy, rank) => [economy, Math.min(rank, 3)]));
  const speaking = speakingParties(prepared, parties);
  const paragraphStart = new Map<number, number>();
  for (const { paragraph, start } of sentences)
    if (!paragraphStart.has(paragraph)) paragraphStart.set(paragraph, start);
  const imposing = counted(drafts.map(({ parties: { imposer } }) => imposer));
  const bearing = counted(drafts.flatMap(({ parties: { targets } }) => targets));
  const usual = [...imposing].sort((a, b) => b[1] - a[1]);
  const dominant =
    usual[0] !== undefined && (usual[1] === undefined || usual[0][1] >= 2 * usual[1][1]) ? usual[0][0] : null;
  const bothNamed = new Map<string, number>();
  for (const {
    parties: { imposer, targets },
  } of drafts)
    if (imposer !== null)
      for (const target of targets)
        bothNamed.set(`${imposer}>${target}`, (bothNamed.get(`${imposer}>${target}`) ?? 0) + 1);

  const lawful = drafts.flatMap(({ kinds }) => kinds).find((kind) => kind.imposer !== null)?.imposer ?? null;

  return (draft, { products, of, imported }, previous) => {
    const imposerSigns: Sign[] = [...draft.signs];
    const targetSigns: Sign[] = [...draft.signs];
    const pairSigns = new Map<string, string[]>();
    const pair = (imposer: string, target: string, name: string) => {
      const key = `${imposer}>${target}`;
      const known = pairSigns.get(key);
      if (known === undefined) pairSigns.set(key, [`pair ${name}`]);
      else known.push(`pair ${name}`);
    };
    const imposer = (economy: string | null, name: string) => {
      if (economy !== null) imposerSigns.push({ economy, name });
    };
    const target = (economy: string | null, name: string) => {
      if (economy !== null) targetSigns.push({ economy, name });
    };
    const openSigns = [''];
    const { parties: clause, sentence, paragraph, kinds } = draft;

    imposer(clause.imposer, 'in the clause');
    for (const each of clause.targets) target(each, clause.loose ? 'loosely in the clause' : 'in the clause');
    for (const { economy, name } of draft.signs) {
      const place = name.replace(/ (?:before|after)\b.*$/, '');
      if (economy === clause.imposer) imposer(economy, `in the clause as ${place}`);
      else if (clause.imposer !== null) imposer(economy, `${place} beside another of the clause`);
      if (clause.targets.includes(economy)) target(economy, `in the clause as ${place}`);
    }
    const first = ordered(draft, products, previous);
    imposer(first.imposer, 'in order');
    for (const each of first.targets) {
      target(each, 'in order');
      if (first.imposer !== null) pair(first.imposer, each, 'in order');
    }
    if (first.targets.length === 0) openSigns.push('in order');
    imposer(clause.either, 'either in the clause');
    target(clause.either, 'either in the clause');
    if (clause.imposer !== null) for (const each of clause.targets) pair(clause.imposer, each, 'in the clause');

    for (const each of draft.label) {
      target(each, 'labels the line');
      imposer(each, 'labels the line');
    }
    const law = kinds.find((kind) => kind.imposer !== null)?.imposer ?? null;
    imposer(law, 'by law');
    target(law, 'by law');
    if (draft.world) openSigns.push('world');
    if (kinds.some((kind) => kind.world)) openSigns.push('general kind');
    if (law !== null && !kinds.some((kind) => kind.allGoods)) openSigns.push('sector');
    openSigns.push(products.includes(ALL_GOODS) ? 'all goods' : products.length === 0 ? 'no goods' : 'goods');
    if (clause.targets.length > 0) openSigns.push('though the clause names one');

    const section = sections.at(sentence);
    if (section !== null) {
      imposer(section.economy, section.acts ? 'heading acts' : 'heading');
      target(section.economy, section.acts ? 'heading acts' : 'heading');
      const partner = section.acts ? sections.partner(sentence, section.economy) : null;
      if (partner !== null) pair(section.economy, partner, 'heading acts');
    }

    for (const { economy } of of) {
      imposer(economy, 'beside the goods');
      target(economy, 'beside the goods');
    }
    const distance = previous === null ? null : distanceFrom(previous, draft);
    if (previous !== null && distance !== null) {
      const goods =
        products.length > 0 && products.some((product) => previous.products.includes(product)) ? ' same goods' : '';
      imposer(previous.imposer, `previous imposer ${distance}`);
      target(previous.imposer, `previous imposer ${distance}`);
      if (goods !== '') {
        imposer(previous.imposer, 'previous imposer same goods');
        target(previous.imposer, 'previous imposer same goods');
      }
      for (const each of previous.targets) {
        imposer(each, `previous target ${distance}`);
        target(each, `previous target ${distance}`);
        if (goods !== '') target(each, 'previous target same goods');
        if (previous.imposer !== null) {
          pair(previous.imposer, each, `previous ${distance}`);
          if (draft.theirs) pair(each, previous.imposer, 'theirs');
        }
      }
      openSigns.push(`previous ${previous.targets.length === 0 ? 'open' : 'named'} ${distance}`);
      if (draft.anaphoric) {
        imposer(previous.imposer, `anaphor ${distance}`);
        for (const each of previous.targets) target(each, `anaphor ${distance}`);
        if (previous.targets.length === 0) openSigns.push(`anaphor ${distance}`);
      }
    }

    // Other duties of the document.
    let openElsewhere = false;
    for (const other of drafts) {
      if (other === draft) continue;
      const sameRate = draft.rates.some(({ value }) => other.rates.some((rate) => rate.value === value));
      const sameGoods =
        products.length > 0 && products.some((product) => product !== ALL_GOODS && other.products.includes(product));
      if (!sameRate && !sameGoods) continue;
      for (const name of [
        ...(sameRate ? ['elsewhere same rate'] : []),
        ...(sameGoods ? ['elsewhere same goods'] : []),
        ...(sameRate && sameGoods ? ['elsewhere same duty'] : []),
      ]) {
        imposer(other.parties.imposer, name);
        for (const each of other.parties.targets) {
          target(each, name);
          if (other.parties.imposer !== null) pair(other.parties.imposer, each, name);
        }
      }
      if (sameGoods && other.world && other.parties.targets.length === 0) openElsewhere = true;
    }
    if (openElsewhere) openSigns.push('elsewhere');
    if (dominant !== null) imposer(dominant, 'usual');
    for (const economy of imposing.keys()) imposer(economy, 'levies somewhere');
    for (const economy of bearing.keys()) target(economy, 'bears somewhere');
    if (imposing.size > 0) for (const economy of named) if (!imposing.has(economy)) imposer(economy, 'levies nowhere');
    for (const key of bothNamed.keys()) {
      const [levying, borne] = key.split('>') as [string, string];
      pair(levying, borne, 'somewhere');
      pair(borne, levying, 'reverse somewhere');
    }
    if (sides !== null) {
      pair(sides[0], sides[1], 'sides');
      pair(sides[1], sides[0], 'sides');
    }

    for (const economy of named) {
      const rank = rankOf.get(economy)!;
      imposer(economy, `named ${RANKS[rank]}`);
      target(economy, `named ${RANKS[rank]}`);
      if (rules.lawful.has(economy)) {
        imposer(economy, 'with kinds of its own');
        target(economy, 'with kinds of its own');
      }
      if (economy === speaking[sentence]) {
        imposer(economy, 'speaks');
        target(economy, 'speaks');
      }
      if (imposing.has(economy)) target(economy, 'levies somewhere');
      if (bearing.has(economy)) imposer(economy, 'bears somewhere');
      if (rules.unionOf.get(economy) !== undefined && rankOf.has(rules.unionOf.get(economy)!)) {
        imposer(economy, 'of a union');
        target(economy, 'of a union');
      }
    }
    // Who is named right before.
    const here = sentences[sentence]!;
    const before = sentences[sentence - 1];
    const at = firstFrom(parties, here.start);
    const seen = new Set<string>();
    const opener = parties[firstFrom(parties, paragraphStart.get(paragraph) ?? here.start)];
    if (opener !== undefined && opener.form !== 'person' && opener.start - (paragraphStart.get(paragraph) ?? 0) < 8) {
      imposer(opener.economy, 'opens the paragraph');
      target(opener.economy, 'opens the paragraph');
    }
    if (before !== undefined && before.paragraph === paragraph) {
      const topic = parties[firstFrom(parties, before.start)];
      if (topic !== undefined && topic.form !== 'person' && topic.start - before.start < 5) {
        imposer(topic.economy, 'opens the sentence before');
        target(topic.economy, 'opens the sentence before');
      }
    }
    for (let i = at - 1; i >= 0 && i >= at - 12; i -= 1) {
      const { economy, start, form } = parties[i]!;
      if (sentences[sentenceAt(sentences, start)]!.paragraph < paragraph) {
        if (seen.size === 0 && form !== 'person') {
          imposer(economy, 'last before the paragraph');
          target(economy, 'last before the paragraph');
        }
        break;
      }
      if (seen.has(economy)) continue;
      seen.add(economy);
      const where = before !== undefined && start >= before.start ? 'sentence before' : 'paragraph before';
      const who = form === 'person' ? ' person' : seen.size === 1 ? ' last' : '';
      imposer(economy, `${where}${who}`);
      target(economy, `${where}${who}`);
    }
    const here2 = new Set(draft.signs.filter(({ name }) => !name.includes('person')).map(({ economy }) => economy));
    openSigns.push(here2.size === 0 ? 'nobody named' : here2.size === 1 ? 'one named' : 'several named');
    if (clause.imposer !== null && here2.size === 1 && here2.has(clause.imposer))
      openSigns.push('only the imposer named');
    if (clause.imposer !== null && clause.targets.length === 0) openSigns.push('the clause names the imposer only');
    if (of.length > 0) openSigns.push('though somebody owns the goods');
    if (imported) openSigns.push('imported');
    if (draft.needsGoods || draft.rates.every(({ value }) => value === 0)) openSigns.push('at zero');
    imposer(lawful, 'by a law of the document');
    target(lawful, 'by a law of the document');

    const economies = new Set<string>(named.slice(0, MOST_ECONOMIES));
    for (const { economy } of draft.signs) economies.add(economy);
    for (const { economy } of of) economies.add(economy);
    if (law !== null) economies.add(law);
    if (previous?.imposer != null) economies.add(previous.imposer);
    for (const each of previous?.targets ?? []) economies.add(each);
    if (first.imposer !== null) economies.add(first.imposer);
    for (const each of first.targets) economies.add(each);
    return {
      economies: [...economies],
      together: [clause.targets, draft.label, first.targets].find((targets) => targets.length > 1) ?? [],
      imposerSigns,
      targetSigns,
      openSigns: [...new Set(openSigns)],
      pairSigns: new Map([...pairSigns].map(([key, names]) => [key, [...new Set(names)]])),
      unionOf: rules.unionOf,
    };
  };
}

/** How far a duty stands from the one before it. */
export function distanceFrom(previous: Earlier, { sentence, paragraph }: MeasureDraft): string {
  if (sentence === previous.sentence) return 'same sentence';
  if (paragraph === previous.paragraph) return sentence - previous.sentence === 1 ? 'next sentence' : 'same paragraph';
  return paragraph - previous.paragraph === 1 ? 'next paragraph' : 'before';
}

const RANKS = ['most', 'second', 'third', 'later'] as const;

/** Economies of a text, the most named first; equal ones in the order of the text. */
function rankedEconomies(parties: readonly PartyMention[]): string[] {
  return [...counted(parties.map(({ economy }) => economy))].sort((a, b) => b[1] - a[1]).map(([economy]) => economy);
}

function counted(values: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
