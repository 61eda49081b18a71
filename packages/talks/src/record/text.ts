/** Text in one or more languages. */

/** A string in English, or one text per language. */
export type Text = string | { readonly en: string; readonly ko?: string | undefined };
export type Language = 'en' | 'ko';

/** The text in a language; English where that language is missing. */
export function textIn(text: Text, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text.en;
}
