/** Words of asking, giving and refusing that say nothing of a position where they stand: “want to ask what”, “depending on the maker”. */

import type { Stance } from '../../../reading.js';
import type { PreparedText } from '../../../text/prepared-text.js';
import { HINT } from '../../../text/word-hints.js';
import type { EnglishSentence } from '../clauses/sentence.js';
import type { StanceEvent } from '../clauses/stance-event.js';
import { EMPTY } from './empty-words.js';
import { FORETOLD } from './foretold.js';
import { IDIOMS } from './idioms.js';
import type { Idle } from './idle-words.js';
import { OUTCOMES } from './outcomes.js';

const IDLE: readonly Idle[] = [
  // “The duty will be extended to more products”, “will be joined by a duty of 10%”: a burden.
  {
    stances: ['offers'],
    verb: /\b(?:extend|join)[a-zà-ɏ]*(?: to| by)?$/i,
    before: /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)\b[^.;]*$/i,
    after:
      /^(?: to| by)? (?:[a-zà-ɏ-]+ ){0,4}?(?:goods|products|derivatives|items|imports|countries|sectors|tariffs?|dut(?:y|ies)|lev(?:y|ies))\b/i,
  },
  // “Withdrew from the pact”
  {
    stances: ['offers'],
    verb: /\bwithdr(?:ew|aws?|awn|awing)$/i,
    after:
      /^ from (?:the |its )?(?:[\p{L}-]+ ){0,3}?(?:[A-Z]*TPP|WTO|agreement|deal|talks|pact|accord|treaty|negotiations)\b/u,
  },
  // “Will increase domestic efforts”
  {
    stances: ['offers'],
    verb: /\b(?:increas|expand|boost|step)[a-zà-ɏ]*(?: up)?$/i,
    after: /^ (?:[a-zà-ɏ-]+ ){0,3}?(?:efforts?|pressure|scrutiny|vigilance)\b/i,
  },
  // “Farmers fear this would create an opening”: what others would do.
  {
    stances: ['offers'],
    verb: /^(?:would|will|could|may|might)\b/i,
    before: /\b(?:fears?|feared|fearing|worr(?:y|ies|ied)|afraid|anxious)\b[^.;,:“”"]{0,50}$/i,
  },
  // “Appreciate his work to protect our sector”
  {
    stances: ['rejects'],
    verb: /^(?:protect|defend|shield|safeguard)\b/i,
    before: /\b(?:work|efforts?|commitment|determination|resolve|leadership) to $/i,
  },
  // “Vowed to take countermeasures to defend its interests”
  {
    stances: ['rejects'],
    verb: /\b(?:counter-?measures?|retaliat\w+|measures)\b.* to (?:protect|defend|safeguard)$/is,
    after: /^ (?:its|their|our|the) (?:[a-zà-ɏ-]+ ){0,3}?(?:interests|rights|sovereignty|workers|companies|firms)\b/i,
  },
  // “Range from 8 to 35 percent, depending on the manufacturer”: an apportionment.
  {
    stances: ['links'],
    verb: /^depending on$/i,
    after:
      /^(?![^,;]*\b(?:progress|outcomes?|results?|talks|negotiat\w+|respon\w+|whether|how|if|deal|agreement|concessions?|retaliat\w*|cooperat\w+|reciproc\w+)\b)/i,
  },
  // “Excluding ships, its investment comes to 36 percent”: arithmetic.
  {
    stances: ['excludes'],
    verb: /^excluding$/i,
    before: /^["“]?$/,
    after:
      /^(?![^,]* from )[^;,]*, [^;]*\b(?:represent(?:s|ed)?|account(?:s|ed)?|amount(?:s|ed)?|total(?:s|ed|led)?|equal(?:s|led)?|comes?|came|rose|fell|grew|st(?:ands|ood)|averag(?:es|ed)|makes? up|made up|is|was|are|were)\b[^;]*?\d/i,
  },
  // “I want to ask what can be gained by”
  {
    stances: ['demands'],
    verb: /^wants?(?: to)?$/i,
    after: /^(?: to)? (?:ask|know|hear|understand|find out|learn|see) (?:what|how|why|whether|if|who|where|when)\b/i,
  },
  {
    stances: ['demands'],
    verb: /^ask$/i,
    before: /\b(?:wants?|would like) to $/i,
    after: /^ (?:what|how|why|whether|if|who|where|when)\b/i,
  },
  // “Find out what it is that they want”
  {
    stances: ['demands'],
    verb: /^(?:want|demand|ask|seek|expect|need)(?:s|ed|ing)?\b/i,
    before:
      /\b(?:find(?:ing)? out|figure out|ask(?:s|ed|ing)?|understand|learn|establish|determine|clarify) (?:exactly |precisely )?what (?:it is that |exactly )?(?:[a-zà-ɏ.'’-]+ ){1,4}$/i,
  },
  // “Talks about U.S. demands so that the duty can go”: which they are is not told.
  {
    stances: ['demands'],
    verb: /^(?:demand|request|claim|wish)s$|^wishes$/i,
    before: /\b(?:regarding|concerning|about|on|over|of|with) (?:the )?\p{Lu}\S* $/u,
    after: /^(?:$|[.,;:]| (?:so|in order|and|or|as|which|before|after|during|at|in)\b)/i,
  },
  // “The order left out 700 products”: what an agreement leaves out is kept out of it, nothing else.
  {
    stances: ['excludes'],
    verb: /^(?:leaves?|left) out$/i,
    before:
      /^(?!.*\b(?:deal|agreement|pact|accord|treaty|text|offer|mandate)s? (?:\w+ )?$)(?!.*\b(?:is|are|was|were|be|been|being)\b[^;]{0,20}$).*$/is,
  },
  // “Those products that it considers non-sensitive”: what they are held to be.
  {
    stances: ['open'],
    verb: /^consider(?:s|ed)?$/i,
    before: /\b(?:that|which) (?:the )?(?:[a-zà-ɏ.’'-]+ ){1,4}$/i,
    after:
      /^ (?:(?:to be|as) )?(?:(?:very|most|more|less|highly|particularly|especially|economically|politically) )?(?:non-?)?(?:sensitive|important|vital|strategic|essential|critical|unfair|harmful|excessive|unjustified|illegal|unlawful|discriminatory|necessary|appropriate|vulnerable|safe|risky|dangerous|eligible|relevant|acceptable)\b/i,
  },
  // “Which shall be considered as originating”: a definition.
  { stances: ['open'], verb: /\bbe (?:considered|deemed|regarded|treated)$/i, after: /^ (?:as|to be)\b/i },
  // “Offered differing accounts of the deal”
  {
    stances: ['offers'],
    verb: /(?:offer|giv|gave|provid|present)(?:e|s|es|ed|en|ing)?$/i,
    after:
      /^ (?:[a-zà-ɏ-]+ ){0,3}?(?:accounts?|explanations?|interpretations?|versions?|views?|opinions?|assessments?|descriptions?|condolences|congratulations|thanks|apolog(?:y|ies)|praise|insights?|glimpses?|hints?|clues?|advice|an? way)\b/i,
  },
  // “Put the decision off to give them time”
  {
    stances: ['offers'],
    verb: /\b(?:giv(?:e|es|ing|en)|gave|buy(?:s|ing)?|bought)$/i,
    after:
      /^ (?:[a-zà-ɏ.'’-]+ ){0,5}?(?:(?:more|enough|extra|some|additional|sufficient|\d+|two|three) )?(?:time|days|weeks|months|notice|breathing (?:space|room))\b(?! to (?:cut|lower|phase))/i,
  },
  // “Will postpone its decision”
  {
    stances: ['offers'],
    verb: /\b(?:postpon|delay|defer|put(?:ting)? off)(?:e|s|es|ed|red|ing)?$/i,
    after:
      /^ (?:the|its|their|his|her|a|any|this|that) (?:[a-zà-ɏ-]+ ){0,2}?(?:decision|ruling|vote|verdict|talks|meeting|visit|trip|signing|summit|hearing|ratification)\b(?! (?:to|on whether to) (?:impose|raise|levy|increase|introduce|hike|apply|implement)| on (?:[a-zà-ɏ-]+ ){0,3}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)))/i,
  },
  // “Adjust imports to protect our national security”: what it is for.
  {
    stances: ['rejects'],
    verb: /^(?:protect|defend|shield|safeguard) our$/i,
    before: / to $/i,
    after: /^ (?:own )?(?:national |economic |homeland )?(?:security|nation|country)\b/i,
  },
  // “The workers and communities it supports”
  {
    stances: ['supports'],
    verb: /^supports?$/i,
    before:
      /\b(?:workers|communities|families|towns|people|jobs|villages|households|regions|businesses|suppliers|companies|firms|farmers|economies) (?:that |which )?(?:it|they|we|he|she) $/i,
  },
  // “Most-favoured nation”
  { stances: ['supports'], verb: /^favou?red$/i, before: /\bmost[- ]$/i },
  // “Is giving a greeting at the meeting”
  { stances: ['supports'], verb: /^greeting$/i, before: /\b(?:an?|the|his|her|their|opening|welcome|of) $/i },
  // “Discussed defence, mutually beneficial trade and investment”
  { stances: ['supports'], verb: /^mutually beneficial$/i, before: /\bdiscuss(?:ed|es|ing)?\b[^;]*$/i },
  // “Illegal immigration”
  {
    stances: ['rejects'],
    verb: /^illegal$/i,
    after: /^ (?:im?migra|drug|fentanyl|opioid|narcotic|alien|fish|logg|traffick|cross|substance|weapon|worker)/i,
  },
  // “Not in line with its commitments”
  {
    stances: ['offers'],
    verb: /^(?:commitments?|promises?|pledges?|obligations?)\b/i,
    before:
      /\b(?:(?:non-?compliant|not compliant|inconsistent) with|in (?:breach|violation) of|breach(?:es|ed|ing)?|violat(?:e|es|ed|ing)|ignor(?:e|es|ed|ing)|flout(?:s|ed|ing)?|reneg(?:e|es|ed|ing) on|fail(?:s|ed|ing)? to (?:meet|honou?r|keep)|failure to (?:meet|honou?r|keep)) (?:[a-zà-ɏ'’.-]+ ){0,5}$/i,
  },
  // “It is clear that we will not reach an agreement in July”: a forecast.
  {
    stances: ['rejects'],
    verb: /^(?:will|would|wo)$/i,
    after:
      /^(?:n['’]t| not) (?:(?:be able to|[a-zà-ɏ]+ly) )?(?:reach|arrive at)\b(?![^;]*\b(?:unless|without|until|under|as long as|so long as|if)\b)/i,
  },
  // “That the government is undertaking”, “price undertakings”
  { stances: ['offers', 'supports'], verb: /^undertakings?$/i, before: /\b(?:is|are|was|were|price) $/i },
  // “Loans and guarantees”
  { stances: ['offers'], verb: /^guarantees?$/i, before: /\b(?:loans?|credits?|equity)(?:,| and| or)? $/i },
  // “Has fulfilled his promise to fight for workers”
  {
    stances: ['demands', 'supports', 'rejects'],
    hint: HINT.promises,
    before:
      /\b(?:fulfill?(?:s|ed|ing)?|kept|keep(?:s|ing)?|deliver(?:s|ed|ing)? on) (?:his|her|its|their|the|a) (?:[a-zà-ɏ]+ )?(?:promise|pledge|vow) to $/i,
  },
  // “Made good on its threat to ignore the ruling”
  {
    stances: ['offers'],
    verb: /^ma(?:de|ke|kes|king) good on$/i,
    after: /^ (?:its|his|her|their) (?:[a-zà-ɏ-]+ )?(?:threat|warning|vow|plan) to\b/i,
  },
  // “Members should consider whether to submit comments”: advice to readers.
  {
    stances: ['demands', 'open'],
    verb: /^(?:(?:should|must|may wish to|need to) )?(?:consider|review|check|consult|contact|monitor|assess|note|prepare|seek)\b/i,
    before:
      /\b(?:members|readers|clients|subscribers|importers|exporters|companies|firms|businesses|manufacturers|stakeholders|applicants|taxpayers|shippers) (?:(?:should|must|may wish to|need to) )?$/i,
  },
  // “Would apply the following duties”, “the 25 percent duty would be applied”: a burden.
  {
    stances: ['offers'],
    verb: /^(?!.*(?:\bnot\b|n['’]t\b|\bnever\b)).*\bapply$/i,
    after:
      /^(?![^;]*\b(?:zero|lower(?:ed)?|reduced|preferential|no|0|duty-free|cuts?|reductions?|relief|most|MFN|quotas?|down from|instead of|rather than|no more than|at most|only)\b) (?:\S+ ){0,7}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)\b/i,
  },
  {
    stances: ['offers'],
    verb: /\bbe applied$/i,
    before:
      /^(?!.*\b(?:zero|lower(?:ed)?|reduced|preferential|no|0|cuts?|reductions?|relief|most|MFN|quotas?)\b).*\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)\b[^;]{0,40}$/is,
    after: /^(?![^;]*\b(?:down from|instead of|rather than)\b)/i,
  },
  // “The phase out of the tariff will be extended”: relief comes later.
  {
    stances: ['offers'],
    verb: /\b(?:extended|prolonged|delayed|postponed|pushed back|put off)$/i,
    before:
      /\b(?:phas(?:e|ing)[- ]?out|removal|elimination|abolition|reduction|lowering|lifting|dismantling)s? (?:of|in) [^;]*\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)\b[^;]*$/i,
  },
  // “A relationship, supported by investments”: what holds it up.
  {
    stances: ['supports'],
    verb: /^supported$/i,
    before: /, $/,
    after: /^ by (?!the (?:government|president|minister|administration))/i,
  },
  // “Will lead to lower standards”: an outcome that is feared or hoped for.
  { stances: ['offers'], verb: /\blead(?:s|ing)? to\b/i },
  // “May complicate next steps”
  {
    stances: ['open'],
    verb: /^next steps?$/i,
    before: /\b(?:complicate|delay|endanger|threaten|jeopardi[sz]e|hinder)s? $/i,
  },
  // “The order did not include exemptions for cars”: not left out of anything.
  {
    stances: ['excludes'],
    verb: /\b(?:includ|contain|provid|grant|offer)(?:e|es|ed|s|ing)?$/i,
    after:
      /^ (?:(?:any|an?|further|special|blanket) )?(?:[a-zà-ɏ]+ )?(?:exemptions?|exceptions?|exclusions?|carve-?outs?|waivers?|relief)\b/i,
  },
  // “Will pass the law, ensuring that Washington will cut its duty”: what comes of it.
  { stances: ['offers', 'demands'], verb: /,\s(?:thus |thereby )?ensuring$/i, after: /^ (?:that )?(?:the )?\p{Lu}/u },
  // “Asked for the deadline to be pushed back”: put off.
  {
    stances: ['rejects'],
    verb: /^push(?:ed)? back$/i,
    before: /\b(?:be|been|being|is|are|was|were)(?: [a-zà-ɏ]+ly)? $/i,
    after: /^(?! (?:against|on)\b)/i,
  },
  // “Will closely monitor the effects of these measures and ensure”
  {
    stances: ['offers', 'supports', 'open'],
    verb: /^(?:will|would|shall|to|continues? to) (?:[a-zà-ɏ]+ ){0,2}monitor\b/i,
  },
  // “Norway-linked ships”, “sanctions tied to the bank”
  { stances: ['links'], verb: /^(?:linked|tied)(?: to)?$/i, before: /(?:[a-zà-ɏ]-|\bsanctions )$/i },
  // “Will be forced to accept the levy”
  { stances: ['offers', 'open', 'supports'], verb: /\bforced to\b/i },
  { stances: ['offers', 'open', 'supports'], before: /\bforced to $/i },
  // “Consumers will pay more for their goods”
  {
    stances: ['offers'],
    verb: /\bpay$/i,
    after:
      /^ (?:[a-zà-ɏ]+ )?(?:more|higher prices) for (?:(?:their|its|our|the|these|imported) )?(?:goods|products|food|groceries|cars|coffee|imports|everything)\b/i,
  },
  // “Korea would either accept the deal or pay the tariffs”: a choice that another puts to it.
  {
    stances: ['offers', 'supports', 'open'],
    verb: /\beither\b/i,
    after: /^ [^.;]{2,60}? or (?:pay|face|risk|bear|suffer|lose|see|be (?:hit|charged)|get)\b/i,
  },
  // “An offer he can't refuse”
  { stances: ['open', 'rejects'], verb: /\brefuse$/i, before: /\boffer (?:that |which )?\S+ (?:\S+ )?$/i },
  // “Minerals like lithium, crucial for batteries”: said of the goods.
  {
    stances: ['supports', 'demands'],
    verb: /^(?:crucial|vital|essential|key|critical|important|necessary) (?:for|to)$/i,
    before: /\p{L}, $/u,
  },
];

/** How much of what surrounds an event is looked at, UTF-16 code units. */
const AROUND = 160;

const BY_STANCE: ReadonlyMap<Stance, readonly Idle[]> = byStance([
  ...IDLE,
  ...EMPTY,
  ...IDIOMS,
  ...OUTCOMES,
  ...FORETOLD,
]);

/** Every stance with the patterns that it is idle by, in their order. */
function byStance(all: readonly Idle[]): Map<Stance, Idle[]> {
  const found = new Map<Stance, Idle[]>();
  for (const idle of all) {
    for (const stance of idle.stances) {
      const known = found.get(stance);
      if (known === undefined) found.set(stance, [idle]);
      else known.push(idle);
    }
  }
  return found;
}

/** Patterns by the words their verbs are tested on, which recur from text to text; past so many they are forgotten. */
const POSSIBLE = new Map<Stance, Map<string, readonly Idle[]>>();
const MOST_POSSIBLE = 4000;

/** Patterns whose verb the words of an event are. */
function possibleFor(stance: Stance, said: string): readonly Idle[] {
  const bySaid = POSSIBLE.get(stance) ?? new Map<string, readonly Idle[]>();
  POSSIBLE.set(stance, bySaid);
  const known = bySaid.get(said);
  if (known !== undefined) return known;
  const possible = (BY_STANCE.get(stance) ?? []).filter(({ verb }) => verb === undefined || verb.test(said));
  if (bySaid.size >= MOST_POSSIBLE) bySaid.clear();
  // A cut of a text keeps the whole text in memory for as long as it is kept: letters of their own.
  bySaid.set(` ${said}`.slice(1), possible);
  return possible;
}

/** Events without those whose words say nothing where they stand. */
export function withoutIdle(
  { text, tokens }: PreparedText,
  { sentence }: EnglishSentence,
  events: readonly StanceEvent[],
): StanceEvent[] {
  return events.filter(({ first, last, stance }) => {
    const start = tokens.starts[first]!;
    const end = tokens.ends[last]!;
    for (const { hint, before, after } of possibleFor(stance, text.slice(start, end))) {
      if (hint !== undefined && (sentence.hints & hint) === 0) continue;
      if (before !== undefined && !before.test(text.slice(Math.max(sentence.start, start - AROUND), start))) continue;
      if (after !== undefined && !after.test(text.slice(end, Math.min(sentence.end, end + AROUND)))) continue;
      return false;
    }
    return true;
  });
}
