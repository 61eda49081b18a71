/** What the rule files say of names: economies, organisations, roles, speakers, and who held which office. */

import { strictFields } from '@parley/input';
import { z } from 'zod';
import { CAPACITIES, ORGANISATION_KINDS } from '../../kinds.js';

const phrases = z.array(z.string().min(1));
const words = z.array(z.string().regex(/^\p{Ll}+$/u, 'a single word in small letters expected'));
const party = z.string().regex(/^[A-Z]{2,8}$/, 'an ISO 3166 alpha-3 code, EU, or the name of a customs union expected');
const kind = z.enum(ORGANISATION_KINDS);
const capacity = z.enum(CAPACITIES);
const day = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a day such as 2025-01-28 expected');

const economy = strictFields({
  names: phrases,
  adjectives: phrases.optional(),
  metonyms: phrases.optional().meta({ description: 'Seats of government, said for the economy' }),
  places: phrases.optional().meta({ description: 'Cities and states that tell where a person belongs' }),
  unclear: phrases.optional().meta({ description: 'Names that count only beside another word of the same economy' }),
});

const holder = strictFields({
  name: z.string().min(1),
  also: phrases.optional().meta({ description: 'Other spellings in Latin letters' }),
  ko: phrases.optional(),
  from: day,
  to: day.nullable(),
  acting: z.boolean().default(false),
  source: z.string().meta({ description: 'Id of a source of these files, or unverified' }),
});

const office = strictFields({
  office: z.string().min(1),
  party: party.nullable().meta({ description: 'null for international bodies' }),
  area: z.string().optional(),
  titles: strictFields({ en: phrases.optional(), ko: phrases.optional() }),
  holders: z.array(holder),
  as_of: day.optional().meta({ description: 'Day up to which this office is known, where it is not that of the file' }),
});

/** Sections of the rule files that names are read by; every one may be left out. */
export const nameRulesSchema = strictFields({
  economies: z.record(party, economy).optional(),
  not_economies: phrases.optional(),
  compounds: z.array(strictFields({ ko: phrases, economies: z.array(party).min(1) })).optional(),
  organisations: z.array(strictFields({ kind, party: party.optional(), names: z.array(phrases.min(1)) })).optional(),
  organisation_patterns: z
    .array(strictFields({ kind, last: phrases.optional(), first: phrases.optional(), ko: phrases.optional() }))
    .optional(),
  organisation_cues: z.array(strictFields({ kind, words: phrases })).optional(),
  bodies_off_trade: phrases
    .optional()
    .meta({ description: 'Bodies whose business is another: what they say is on an issue only where they name it' }),
  not_organisations: phrases.optional(),
  not_organisation_phrases: phrases.optional(),
  roles: z
    .array(
      strictFields({ capacity, rank: z.literal('low').optional(), en: phrases.optional(), ko: phrases.optional() }),
    )
    .optional(),
  role_modifiers: phrases.optional(),
  portfolios: phrases.optional(),
  former: phrases.optional(),
  future: phrases.optional(),
  acting: phrases.optional(),
  former_ko: phrases.optional(),
  future_ko: phrases.optional(),
  acting_ko: phrases.optional(),
  honorifics: phrases.optional(),
  name_particles: phrases.optional(),
  credits: phrases.optional(),
  reporters_ko: phrases.optional(),
  contacts_ko: phrases.optional(),
  ordinary_words: phrases.optional(),
  speech_verbs: phrases.optional(),
  unnamed_speakers: z
    .array(strictFields({ capacity, en: phrases.optional(), with: phrases.optional(), ko: phrases.optional() }))
    .optional(),
  speaker_modifiers: phrases.optional(),
  unnamed_offices: strictFields({ titles: words.optional(), fields: words.optional() })
    .optional()
    .meta({ description: 'Offices that speak for their economy though nobody is named' }),
  governments: strictFields({ en: phrases.optional(), ko: phrases.optional() })
    .optional()
    .meta({ description: 'What a government is called by the name of its head, which stands for {}' }),
  family_names_first: phrases.optional(),
  given_name_syllables: phrases.optional(),
  given_names: phrases.optional(),
  given_names_ko: phrases.optional(),
  family_names_ko: phrases.optional(),
  chinese_family_names_ko: phrases.optional(),
  not_names_ko: phrases.optional(),
  offices: z.array(office).optional(),
  sources: z
    .record(z.string(), z.looseObject({ title: z.string().optional(), url: z.string().nullable().optional() }))
    .optional(),
  as_of: day.optional().meta({ description: 'Day up to which the offices are known' }),
});

/** The sections as read. */
export type NameRulesData = z.infer<typeof nameRulesSchema>;
/** An office with its titles and those who held it. */
export type OfficeRule = z.infer<typeof office>;
/** Someone's term in an office. */
export type HolderRule = z.infer<typeof holder>;
