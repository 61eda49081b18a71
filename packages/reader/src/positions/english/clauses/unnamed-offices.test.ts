/** Offices that speak for their economy though nobody is named, by words that a rule file may add. */

import { describe, expect, it } from 'vitest';
import { prepareText } from '../../../text/prepared-text.js';
import { createVocabulary } from '../../../text/vocabulary.js';
import type { UnnamedOffices } from '../../cues/stance-rules.js';
import { stanceRules } from '../../reading.fixture.js';
import type { Holder } from '../../voices/voices.js';
import { place } from './placed.js';
import { withUnnamedOffices } from './unnamed-offices.js';

/** What stands for Canada in a sentence that begins with “The Canadian”. */
function heldBy(text: string, offices: UnnamedOffices = stanceRules.unnamedOffices): string {
  const prepared = prepareText(text, 'en', createVocabulary());
  const holder: Holder = { start: 4, end: 12, kind: 'adjective', voices: [] };
  const [placed] = withUnnamedOffices(prepared, offices, [{ ...place(prepared, 4, 12), holder }]);
  return text.slice(placed!.start, placed!.end);
}

describe('unnamed offices', () => {
  it('speak for the economy before them', () => {
    expect(heldBy('The Canadian trade minister asked for a cut.')).toBe('Canadian trade minister');
  });

  it('are none where a name follows, or a word that is no field', () => {
    expect(heldBy('The Canadian trade minister Anna Roy asked for a cut.')).toBe('Canadian');
    expect(heldBy('The Canadian maple minister asked for a cut.')).toBe('Canadian');
  });

  it('are those that the rules name', () => {
    const { titles, fields } = stanceRules.unnamedOffices;
    const more = { titles: new Set([...titles, 'legate']), fields: new Set([...fields, 'maple']) };
    expect(heldBy('The Canadian maple legate asked for a cut.')).toBe('Canadian');
    expect(heldBy('The Canadian maple legate asked for a cut.', more)).toBe('Canadian maple legate');
  });
});
