/** One duty as its clause tells it, and as the document completes it. */

import type { MeasureRead, Span } from '../../reading.js';
import type { GoodsCandidate } from '../goods/goods-choice.js';
import type { Sides } from '../parties/mutual-sides.js';
import type { PartiesRead } from '../parties/parties-read.js';
import type { Rate } from '../rates/rate.js';
import type { DutyKind } from '../rules/measure-rules.js';
import type { PlacedParty } from './party-evidence.js';

/**
 * By how much, in logarithms of odds, what was chosen is ahead of the next choice; null where nothing else came into question: the words of
 * its clause say it.
 */
export interface Leads {
  readonly goods: number | null;
  readonly parties: number | null;
}

/** A measure before it is known how likely it was read rightly. */
export interface MeasureFound extends Omit<MeasureRead, 'likelihood'> {
  readonly leads: Leads;
}

/** A measure with what one document tells of it besides: for doubts about it. */
export interface MeasureDetail extends MeasureFound {
  /** Names of its kinds in the rules (`reciprocal`, `fentanyl`, …), in order. */
  readonly kinds: readonly string[];
  /** True when this rate is replaced by another in the same clause. */
  readonly replaced: boolean;
  /** Said of every partner's goods, so that no target is missing. */
  readonly world: boolean;
}

/** What was read at one group of percentages, before the document completes it. */
export interface MeasureDraft {
  readonly rates: readonly Rate[];
  readonly from: Rate | null;
  /** How the rate before stood, where its own words say so: “from the threatened 25%”, “기존 25%에서”. */
  readonly fromPlan: 'threatened' | 'proposed' | 'announced' | 'in-force' | 'removed' | null;
  readonly products: readonly string[];
  /** What it may fall on, by the sentences in reach. */
  readonly goods: readonly GoodsCandidate[];
  /** Products that its clause keeps from it. */
  readonly exempted: readonly string[];
  /** Never on all goods: a trade remedy, or a duty on what exceeds a quota. */
  readonly someGoods: boolean;
  /** Falls on some goods that the text does not name. */
  readonly openProduct: boolean;
  /** On what comes in beyond a quota, or within it. */
  readonly pastQuota: boolean;
  /** One of several rates with a product each: “respectively”. */
  readonly sharedOut: boolean;
  /** A word for no duty, which is one only on goods that are named. */
  readonly needsGoods: boolean;
  readonly parties: PartiesRead;
  /** Parties that label its line. */
  readonly label: readonly string[];
  /** Places of the parties that its sentence names. */
  readonly placed: readonly PlacedParty[];
  /** Economies that levy it only if they levy duties elsewhere in the text. */
  readonly bystanders: readonly string[];
  /** Economies that a duty punishes buying from: they levy none in the document, unless it says so. */
  readonly blamedSellers: readonly string[];
  /** Economies whose goods it does not fall on, though its sentence names them: others buy from them. */
  readonly neverBear: readonly string[];
  /** Who levies the rate that it is compared with. */
  readonly otherLevier: string | null;
  readonly kinds: readonly DutyKind[];
  readonly world: boolean;
  /** Of the other side than the duty before it. */
  readonly theirs: boolean;
  /** Said of both sides: each levies it on the other. */
  readonly mutual: boolean;
  /** The two that are named as those who levy it on each other. */
  readonly eachOther: Sides | null;
  /** Two that own it together, though on whose goods is not told. */
  readonly joint: Sides | null;
  readonly status: MeasureRead['status'];
  readonly fromDay: string | null;
  readonly sentence: number;
  readonly paragraph: number;
  /** “this tariff”, “the rate”: takes what it lacks from the duty before it. */
  readonly anaphoric: boolean;
  /** Goes on from a percentage before it in the sentence. */
  readonly chained: boolean;
  readonly span: Span;
}
