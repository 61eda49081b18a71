/** Text in one or more languages. */

import { strictFields } from '@parley/input';
import { z } from 'zod';

export const textSchema = z
  .union([z.string().min(1), strictFields({ en: z.string().min(1), ko: z.string().min(1).optional() })])
  .meta({ description: 'Text: a string (English), or one text per language { en, ko }' });

export type Text = z.output<typeof textSchema>;
export type Language = 'en' | 'ko';

/** The text in a language; English where that language is missing. */
export function textIn(text: Text, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text.en;
}
