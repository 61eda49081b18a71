/** Words that give a plain statement its stance: the last resort, after every construction. */

import { strictFields } from '@parley/input';
import { z } from 'zod';
import type { Stance } from '../reading.js';
import { compileLexicon, type Lexicon } from '../text/lexicon.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { stanceSchema } from './stance-rules-schema.js';

const phrases = z.array(z.string().min(1));

/** Sections of the rule files that plain statements are read by. */
export const plainCuesShape = {
  plain_cues: z
    .partialRecord(z.enum(['en', 'ko']), strictFields({ speech: phrases.optional(), ...stanceFields() }))
    .optional(),
} as const;

function stanceFields() {
  return Object.fromEntries(stanceSchema.options.map((stance) => [stance, phrases.optional()])) as {
    [S in Stance]: z.ZodOptional<typeof phrases>;
  };
}

const plainCuesSchema = strictFields(plainCuesShape);
type PlainCuesData = z.output<typeof plainCuesSchema>;

/** A stance, or a verb of saying. */
export type PlainCue = Stance | 'speech';

export interface PlainCues {
  readonly en: Lexicon<PlainCue>;
  readonly ko: Lexicon<PlainCue>;
}

/** Compiles the sections. */
export function compilePlainCues(vocabulary: Vocabulary, data: PlainCuesData): PlainCues {
  const lexicon = (language: 'en' | 'ko') =>
    compileLexicon(
      vocabulary,
      Object.entries(data.plain_cues?.[language] ?? {}).flatMap(([cue, words]) =>
        (words ?? []).map((phrase) => ({ phrase, value: cue as PlainCue })),
      ),
    );
  return { en: lexicon('en'), ko: lexicon('ko') };
}
