/** The rules on stances, made ready to be looked for in a text. */

import { STANCES } from '../../kinds.js';
import type { NameRulesData } from '../../names/rules/name-rules-schema.js';
import type { Stance, Strength } from '../../reading.js';
import { compileLexicon, type Lexicon } from '../../text/lexicon.js';
import { evenedWord, numberOf, type Vocabulary } from '../../text/vocabulary.js';
import { phraseForms } from '../../text/word-forms.js';
import { WordSet } from '../../text/word-set.js';
import { compileKoreanStems, type KoreanStems } from '../korean/verbs/acts.js';
import type { StanceLanguage, StanceRulesData } from '../rules/stance-rules-schema.js';
import { compileTerms, type TermRules } from '../rules/undertaking-rules.js';
import { bodiesOffTrade } from './bodies-off-trade.js';

export type ActGroup = 'give' | 'hold' | 'talk' | 'cooperate' | 'keep';

/** What a phrase can mean in a clause on positions. */
export type Cue =
  | { readonly kind: 'stance'; readonly stance: Stance; readonly strength: Strength; readonly verb: boolean }
  | { readonly kind: 'negated'; readonly stance: Stance; readonly strength: Strength; readonly verb: boolean }
  | { readonly kind: 'act'; readonly group: ActGroup }
  /** Praise or blame: a stance of whoever says it, where the clause says nothing plainer. */
  | { readonly kind: 'evaluation'; readonly stance: 'supports' | 'rejects' }
  /** A noun of asking, giving or refusing that its holder owns: “Seoul's offer to”. */
  | { readonly kind: 'nominal'; readonly stance: Stance }
  /** A threat: a link where its condition is told with it. */
  | { readonly kind: 'threat' }
  | { readonly kind: 'undertaking' | 'refusal' | 'obligation' | 'prohibition' | 'none' };

/** What a phrase can be besides a cue. */
export type Sign =
  | 'reporting'
  | 'source'
  | 'both-sides'
  | 'first-person'
  | 'back-reference'
  | 'duty-reference'
  | 'deal-reference'
  | 'hedge'
  | 'past'
  | 'soft'
  | 'firm'
  | 'utterance'
  | 'office'
  | 'side-noun'
  | 'group-noun';

export type DocumentKind = 'editorial' | 'joint' | 'official';

/** Rules of one language. */
export interface LanguageRules {
  readonly cues: Lexicon<readonly Cue[]>;
  readonly signs: Lexicon<readonly Sign[]>;
  readonly kinds: Lexicon<DocumentKind>;
  /** Labels of those who ask and who answer in a transcript, lower case. */
  readonly questions: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  readonly negation: ReadonlyMap<Stance, Stance>;
  /** Words for bans and limits on goods. */
  readonly barriers: Lexicon<true>;
  /** Numbers of verbs that are nouns too. */
  readonly alsoNouns: ReadonlySet<number>;
  /** How documents of the sides word what is undertaken. */
  readonly terms: TermRules;
}

/** Numbers of the closed classes of English words that clauses are read by. */
export interface WordClasses {
  readonly negators: WordSet;
  readonly will: WordSet;
  readonly would: WordSet;
  readonly could: WordSet;
  readonly can: WordSet;
  readonly must: WordSet;
  /** “have”, “need”, “ought”: obligations only before “to”. */
  readonly haveTo: WordSet;
  readonly to: number;
  readonly no: number;
  readonly by: number;
  readonly that: number;
  readonly there: number;
  readonly and: WordSet;
  /** Words that open a clause with no comma before them. */
  readonly clauseOpeners: WordSet;
  readonly relatives: WordSet;
  /** Words that open what is only supposed or asked. */
  readonly suppositions: WordSet;
  /** Words that make one thing wait for another. */
  readonly conditions: WordSet;
  readonly prepositions: WordSet;
  readonly articles: WordSet;
  /** Whose: “his country”, “our market”. */
  readonly possessives: WordSet;
  /** What may come from someone or be by them: “a pledge from Seoul”. */
  readonly from: WordSet;
  readonly firstPerson: WordSet;
  readonly thirdPerson: WordSet;
  /** Words that may stand between a verb and what bears on it. */
  readonly light: WordSet;
  readonly be: WordSet;
}

/** All rules on stances, compiled. */
export interface StanceRules {
  readonly en: LanguageRules;
  readonly ko: LanguageRules;
  /** Stems of Korean acts. */
  readonly koreanStems: KoreanStems;
  readonly words: WordClasses;
  readonly unnamedOffices: UnnamedOffices;
  /** Bodies that hold positions only on issues they name, by the names they are known by. */
  readonly bodiesOffTrade: ReadonlySet<string>;
}

/** Words of offices that speak for their economy though nobody is named, lower case. */
export interface UnnamedOffices {
  /** The nouns of the offices: “minister”. */
  readonly titles: ReadonlySet<string>;
  /** Words between the economy and the noun: “trade”, “deputy”. */
  readonly fields: ReadonlySet<string>;
}

/** The sections of the rule files that positions are read by. */
export type PositionRulesData = StanceRulesData &
  Pick<NameRulesData, 'unnamed_offices' | 'bodies_off_trade' | 'organisations'>;

/**
 * Compiles the rules.
 * @param vocabulary takes up the words; compile before a text is prepared
 * @param data the sections of the rule files, merged
 */
export function compileStanceRules(vocabulary: Vocabulary, data: PositionRulesData): StanceRules {
  return {
    en: compileLanguage(vocabulary, data.stances?.en ?? {}),
    ko: compileLanguage(vocabulary, data.stances?.ko ?? {}),
    koreanStems: compileKoreanStems(vocabulary, data.stances?.ko ?? {}),
    words: wordClasses(vocabulary),
    bodiesOffTrade: bodiesOffTrade(data),
    unnamedOffices: {
      titles: new Set(data.unnamed_offices?.titles),
      fields: new Set(data.unnamed_offices?.fields),
    },
  };
}

function compileLanguage(vocabulary: Vocabulary, language: StanceLanguage): LanguageRules {
  const cues = createBook<Cue>();
  const strengths = ['firm', 'moderate', 'soft'] as const;
  for (const phrase of language.none ?? []) cues.add(phrase, { kind: 'none' });
  for (const stance of STANCES) {
    for (const strength of strengths) {
      for (const phrase of language[stance]?.[strength] ?? []) {
        cues.add(phrase, { kind: 'stance', stance, strength, verb: isVerb(phrase) });
      }
      for (const phrase of language.negated?.[stance]?.[strength] ?? []) {
        cues.add(phrase, { kind: 'negated', stance, strength, verb: isVerb(phrase) });
      }
    }
  }
  for (const phrase of language.threats ?? []) cues.add(phrase, { kind: 'threat' });
  for (const phrase of language.approval ?? []) cues.add(phrase, { kind: 'evaluation', stance: 'supports' });
  for (const phrase of language.disapproval ?? []) cues.add(phrase, { kind: 'evaluation', stance: 'rejects' });
  for (const stance of STANCES) {
    for (const phrase of language.nominals?.[stance] ?? []) {
      for (const form of [phrase, `${phrase} to`, `${phrase} for`, `${phrase} that`])
        cues.add(form, { kind: 'nominal', stance });
    }
  }
  for (const group of ['give', 'hold', 'talk', 'cooperate', 'keep'] as const) {
    for (const phrase of language.acts?.[group] ?? []) cues.add(phrase, { kind: 'act', group });
  }
  for (const phrase of language.give ?? []) cues.add(phrase, { kind: 'act', group: 'give' });
  for (const phrase of language.undertakings ?? []) cues.add(phrase, { kind: 'undertaking' });
  for (const phrase of language.refusals ?? []) cues.add(phrase, { kind: 'refusal' });
  for (const phrase of language.obligations ?? []) cues.add(phrase, { kind: 'obligation' });
  for (const phrase of language.prohibitions ?? []) cues.add(phrase, { kind: 'prohibition' });

  const signs = createBook<Sign>();
  const lists: readonly (readonly [readonly string[] | undefined, Sign])[] = [
    [language.reporting, 'reporting'],
    [language.sources, 'source'],
    [language.both_sides, 'both-sides'],
    [language.first_person, 'first-person'],
    [language.back_references, 'back-reference'],
    [language.duty_references, 'duty-reference'],
    [language.deal_references, 'deal-reference'],
    [language.hedges, 'hedge'],
    [language.past_words, 'past'],
    [language.soft_words, 'soft'],
    [language.firm_words, 'firm'],
    [language.utterances, 'utterance'],
    [language.offices, 'office'],
    [language.side_nouns, 'side-noun'],
    [language.group_nouns, 'group-noun'],
  ];
  for (const [phrases, sign] of lists) for (const phrase of phrases ?? []) signs.add(phrase, sign);

  const kinds: readonly (readonly [readonly string[] | undefined, DocumentKind])[] = [
    [language.joint_documents, 'joint'],
    [language.editorials, 'editorial'],
    [language.official_documents, 'official'],
  ];
  return {
    cues: cues.compiled(vocabulary),
    signs: signs.compiled(vocabulary),
    kinds: compileLexicon(
      vocabulary,
      kinds.flatMap(([phrases, value]) => (phrases ?? []).map((phrase) => ({ phrase, value }))),
    ),
    questions: new Set((language.questions ?? []).map((label) => label.toLowerCase())),
    answers: new Set((language.answers ?? []).map((label) => label.toLowerCase())),
    negation: new Map(Object.entries(language.negation ?? {}) as [Stance, Stance][]),
    barriers: compileLexicon(
      vocabulary,
      (language.barriers ?? []).map((phrase) => ({ phrase, value: true as const })),
    ),
    terms: compileTerms(language.terms),
    alsoNouns: new Set((language.also_nouns ?? []).map((word) => numberOf(vocabulary, word))),
  };
}

/** A phrase that begins with a verb other than “be”, or ends in one (“be ready to accept”), has its object after it. */
function isVerb(phrase: string): boolean {
  return phrase.startsWith('~') && (!/^~be\b/.test(phrase) || /^~be .* to \p{Ll}+$/u.test(phrase));
}

function createBook<V>() {
  const book = new Map<string, { readonly phrase: string; readonly value: V[] }>();
  return {
    add(phrase: string, value: V): void {
      for (const form of phraseForms(phrase)) {
        const key = /[\uac00-\ud7a3]/.test(form)
          ? form.replace(/\s+/g, '')
          : form
              .split(/[\s-]+/)
              .map(evenedWord)
              .join(' ');
        const known = book.get(key);
        if (known === undefined) book.set(key, { phrase: form, value: [value] });
        else known.value.push(value);
      }
    },
    compiled: (vocabulary: Vocabulary): Lexicon<readonly V[]> => compileLexicon(vocabulary, book.values()),
  };
}

function wordClasses(vocabulary: Vocabulary): WordClasses {
  const numbers = (words: string) => new WordSet(words.split(' ').map((word) => numberOf(vocabulary, word)));
  const negativeModals =
    "won't wouldn't can't cannot couldn't shouldn't mustn't mayn't mightn't needn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't ain't";
  return {
    negators: numbers(
      `not never no nor neither without hardly scarcely nothing none nobody unlikely deny denied denying stopped fell ${negativeModals}`,
    ),
    will: numbers("will shall won't i'll we'll they'll he'll she'll it'll gonna"),
    would: numbers("would wouldn't i'd we'd they'd he'd she'd it'd"),
    could: numbers("could may might couldn't"),
    can: numbers("can can't cannot"),
    must: numbers("must should mustn't shouldn't ought"),
    haveTo: numbers("have has had need needs you've we've they've"),
    to: numberOf(vocabulary, 'to'),
    no: numberOf(vocabulary, 'no'),
    by: numberOf(vocabulary, 'by'),
    that: numberOf(vocabulary, 'that'),
    there: numberOf(vocabulary, 'there'),
    and: numbers('and or'),
    clauseOpeners: numbers(
      'but while whereas although though because unless until if when since yet where whether before after however',
    ),
    relatives: numbers('which who whose whom'),
    suppositions: numbers('if whether unless'),
    conditions: numbers('before until unless'),
    prepositions: numbers(
      'with from to by of on in at for against between among toward towards into under over via than as like about within before after behind around across through without including during per upon beside besides near outside inside',
    ),
    articles: numbers('the a an his her its their our my your this that these those both some any all'),
    possessives: numbers('his her its their our my'),
    from: numbers('from by'),
    firstPerson: numbers("i we our my us we'll i'll we're i'm we've i've we'd i'd let's mine ours"),
    thirdPerson: numbers("he she it they he'll she'll it'll they'll he's she's they're they've they'd he'd she'd it'd"),
    light: numbers(
      "and or but also still again not to be been being is are was were has have had having will shall would could may might can must should do does did then now even only just further ever always soon both therefore thus likewise instead already fully that it he she they there continue continued remain remained stay stayed go keep kept yet so far too well in turn seek try trying work get got very more going on ought need it's he's i'm we're they're won't wouldn't can't cannot couldn't shouldn't mustn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't never no longer any nor neither we i we'll i'll we've i've we'd i'd they'll he'll she'll it'll they've",
    ),
    be: numbers(
      "be been being is are was were am isn't aren't wasn't weren't it's we're i'm they're he's that's there's",
    ),
  };
}
