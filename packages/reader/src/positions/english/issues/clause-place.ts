/** The clause of an event in its sentence, with the bounds between which its issues are looked for. */

import type { Span } from '../../../reading.js';
import type { Clause } from '../clauses/placed.js';
import { clauseAt } from '../clauses/sentence.js';
import type { Held, Setting } from '../setting.js';
import { chainStart } from '../subjects/chained-clauses.js';
import type { About } from './about.js';

/** An event in its clause; all bounds but tokens are offsets of the text. */
export interface EventPlace extends Setting {
  readonly held: Held;
  readonly clause: Span;
  readonly verb: Span;
  /** Start of the clauses that share its subject. */
  readonly chain: number;
  /** The clause of its verb. */
  readonly own: Clause;
  readonly next: Clause | undefined;
  /** End of the clause after it. */
  readonly nextEnd: number;
  /** “The steel federation demanded that …”: what is asked comes after, whatever field the asker is named for. */
  readonly complement: boolean;
  /** “Fight back against the duty”: on the duty, no answer to it. */
  readonly fights: boolean;
  /** What the clause is on is named there, or a word there refers to what was named before. */
  readonly object: Span;
}

/** The place of an event in a clause of the text. */
export function eventPlace(setting: Setting, held: Held, clause: Span): EventPlace {
  const { prepared, rules, view, event } = setting;
  const { text, tokens } = prepared;
  const verb: Span = [tokens.starts[event.first]!, tokens.ends[event.last]!];
  const at = clauseAt(view, event.last);
  const next = view.clauses[at + 1];
  const chain = tokens.starts[chainStart(prepared, rules.words, view, event.verb)]!;
  return {
    // Written out: made for every event, and a copy spread into it costs each of these a shape of its own.
    prepared,
    rules,
    view,
    frames: setting.frames,
    event,
    floor: setting.floor,
    spokenFrom: setting.spokenFrom,
    state: setting.state,
    voice: setting.voice,
    finder: setting.finder,
    dates: setting.dates,
    parties: setting.parties,
    facts: setting.facts,
    held,
    clause,
    verb,
    chain,
    own: view.clauses[at]!,
    next,
    nextEnd: next === undefined ? clause[1] : tokens.ends[next.end - 1]!,
    complement: next !== undefined && !next.relative && tokens.words[next.first] === rules.words.that,
    fights: /^f(?:ight|ought|ighting) back$/i.test(text.slice(...verb)),
    object: event.object === 'before' ? [chain, verb[0]] : [verb[1], clause[1]],
  };
}

/** The clause of an event as being on some issues. */
export function onIssues({ clause: [start, end] }: EventPlace, issues: readonly string[]): About {
  return { issues, start, end };
}
