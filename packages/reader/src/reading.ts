/** What is read in one document: the claims, and the spans of text that carry them. */

import type {
  CAPACITIES,
  COMMITMENT_STATUSES,
  COMMITMENT_VERBS,
  INFERABLE,
  MEASURE_STATUSES,
  ORGANISATION_KINDS,
  STANCES,
  STRENGTHS,
} from './kinds.js';

/** A stretch of the document's text, [start, end) in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

export type Capacity = (typeof CAPACITIES)[number];

export type Stance = (typeof STANCES)[number];

export type Strength = (typeof STRENGTHS)[number];

/**
 * Whether a quote stands in the document: `verified` is the exact substring, `repaired` was found after evening out
 * spaces, quotation marks or hyphens, `unverified` was not found. A missing state counts as unverified.
 */
export type QuoteState = 'verified' | 'repaired' | 'unverified';

export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly state: QuoteState;
}

/** A field of a claim that its own words do not name, worked out from the words around them. */
export type Inferable = (typeof INFERABLE)[number];

/**
 * How likely a claim was read rightly, 0 to 1: of readings with the same signs in documents annotated by hand, the share that was right.
 * Null where it is not estimated: quotas, and what a model read.
 */
export type Likelihood = number | null;

/** A person named in the document. */
export interface Person {
  /** The fullest form in the text. */
  readonly name: string;
  /** The role as stated nearest to the name; null when the text gives none. */
  readonly role: string | null;
  /** Party the person speaks for: ISO 3166 alpha-3 code, `EU`, a customs union (`MERCOSUR`), or null when the text and the tables leave it open. */
  readonly party: string | null;
  readonly capacity: Capacity;
  readonly spans: readonly Span[];
}

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface Organisation {
  /** The name as first written in the text. */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Economy it belongs to; null for international bodies and where not known. */
  readonly party: string | null;
  readonly spans: readonly Span[];
}

/** An economy named in the document, by name, adjective or capital. */
export interface EconomyMentioned {
  readonly economy: string;
  readonly spans: readonly Span[];
}

export interface IssueMentioned {
  /** Id in the taxonomy. */
  readonly issue: string;
  readonly label: { readonly en: string; readonly ko: string };
  readonly category: string;
  readonly spans: readonly Span[];
  /** Fields listed under a general heading, such as the sectors of a cooperation; ids of the taxonomy. */
  readonly topics?: readonly { readonly topic: string; readonly spans: readonly Span[] }[];
}

/** A duty with a rate. */
export interface MeasureRead {
  readonly kind: 'tariff' | 'quota' | 'tariff-rate-quota';
  /** Ad valorem rate in percent; null for a quota. */
  readonly rate_pct: number | null;
  /** The rate it replaces in the same clause (“from 25 to 15 percent”), in percent. */
  readonly from_pct: number | null;
  /** Quantity of a quota as written; null for a duty. */
  readonly quantity: string | null;
  /** Canonical name of the product in the rules, else the text's own noun; null when the text leaves it open. */
  readonly product: string | null;
  readonly imposer: string | null;
  readonly target: string | null;
  readonly status: (typeof MEASURE_STATUSES)[number];
  /** Day from which it holds, where the clause says so. */
  readonly from: string | null;
  /** Of product, imposer and target those that its clause does not name: weighed from the text around it. */
  readonly inferred: readonly Inferable[];
  readonly likelihood: Likelihood;
  readonly span: Span;
}

export interface AmountRead {
  readonly value: number;
  /** ISO 4217 code. */
  readonly currency: string;
  /** What the sum is for, in the text's words; null when the clause does not say. */
  readonly what: string | null;
  /** “about”, “more than”, “up to”, or null for a plain figure. */
  readonly bound: 'about' | 'at-least' | 'at-most' | null;
  readonly per: 'year' | 'month' | null;
  readonly span: Span;
}

export interface DateRead {
  readonly text: string;
  /** Day, `YYYY-MM-DD`, resolved against the document's date; null when left open. */
  readonly date: string | null;
  readonly span: Span;
}

export interface PositionRead {
  /** Who speaks, as named in the document's people or organisations, or as described (“a senior official”); null when the party itself does. */
  readonly speaker: string | null;
  readonly capacity: Capacity;
  readonly party: string | null;
  /** Economy whose duty, rule or market it is about, where its words tell; null where they do not, and on what is no one's in particular. */
  readonly importer: string | null;
  /** The other economy it concerns, by its sentence or as the one the document is about besides the party; null when the text leaves it open. */
  readonly counterpart: string | null;
  readonly issue: string;
  readonly stance: Stance;
  readonly strength: Strength;
  /** The verb that carries it, as written. */
  readonly verb: string;
  /** Other issues a linkage names. */
  readonly linked_to: readonly string[];
  readonly quote: Quote;
  /** Day it was said; null when the document leaves it open. */
  readonly said_on: string | null;
  /** True when the clause hedges or the report is second-hand (“reportedly”). */
  readonly hedged: boolean;
  /** Of speaker and issue those that the sentence of the quote does not name: taken from the text around it. */
  readonly inferred: readonly Inferable[];
  readonly likelihood: Likelihood;
}

/** What one side undertakes: the line of a commitment table. */
export interface CommitmentRead {
  readonly party: string;
  /** The other economy it concerns, by the target of its duty, its sentence or as the one the document is about besides the party; null when the text leaves it open. */
  readonly counterpart: string | null;
  readonly what: string;
  readonly issue: string | null;
  readonly instrument: string | null;
  readonly from_pct: number | null;
  readonly to_pct: number | null;
  readonly quota: string | null;
  readonly by: string | null;
  readonly verb: (typeof COMMITMENT_VERBS)[number];
  readonly status: (typeof COMMITMENT_STATUSES)[number];
  readonly quote: Quote;
}

export type SlipKind = 'office-holder' | 'name-variant' | 'date' | 'rate' | 'amount' | 'direction' | 'attribution';

/** Something in the document that its own text or a table contradicts. */
export interface Slip {
  readonly kind: SlipKind;
  readonly as_stated: string;
  readonly expected: string | null;
  readonly span: Span;
  /** What contradicts it: the table's entry with its source, or the other words of the document. */
  readonly evidence: string;
  /** The same in Korean. */
  readonly evidence_ko: string;
  /** `soft` when the evidence itself is not certain. */
  readonly certainty: 'firm' | 'soft';
}

/** Everything read in one document. */
export interface Reading {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly economies: readonly EconomyMentioned[];
  readonly issues: readonly IssueMentioned[];
  readonly measures: readonly MeasureRead[];
  readonly positions: readonly PositionRead[];
  readonly commitments: readonly CommitmentRead[];
  readonly amounts: readonly AmountRead[];
  readonly dates: readonly DateRead[];
  readonly slips: readonly Slip[];
}
