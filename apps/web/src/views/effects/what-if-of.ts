/** The world that a subject of the address names, as the worker is asked for it. */

import type { Scenario } from '@parley/economy';
import type { BargainReport, Choice, WhatIf } from '@parley/talks';
import type { EffectsAddress, HandMade, HandRule, Start, Subject } from '../../state/effects-address.js';
import { choiceOf } from '../../state/settle.js';
import type { Loaded } from '../../worker/protocol.js';

type Rule = Scenario['tariffs'][number];

/** What a subject is resolved against. */
export interface Resolving {
  readonly loaded: Pick<Loaded, 'issues' | 'noDeal'>;
  /** The package on screen. */
  readonly choice: Choice;
  /** The bargain; undefined until it is solved. */
  readonly bargain: BargainReport | undefined;
  readonly assumptions: Pick<EffectsAddress, 'elasticity' | 'deficits'>;
}

/** The world of a subject; `waiting` until the bargain is solved, `none` when the bargain has no such solution. */
export function whatIfOf(subject: Subject, hand: HandMade, resolving: Resolving): WhatIf | 'waiting' | 'none' {
  const { loaded, choice, bargain, assumptions } = resolving;
  const made = (from: Choice | undefined, duties: readonly Rule[] = []): WhatIf => ({ from, duties, ...assumptions });
  const packageOf = (chosen: Readonly<Record<string, string>>) => choiceOf({ off: [], chosen }, loaded);
  switch (subject.kind) {
    case 'package':
      return made(choice);
    case 'no-deal':
      return made(loaded.noDeal);
    case 'base':
      return made(undefined);
    case 'option':
      return made(packageOf({ [subject.issue]: subject.option }));
    case 'solution': {
      if (!bargain) return 'waiting';
      const solution = bargain[subject.solution];
      return solution ? made(packageOf(solution.package)) : 'none';
    }
    case 'hand':
      return made(startOf(hand.start, resolving), hand.rules.map(ruleOf));
  }
}

/** The package that duties made by hand are laid over; undefined for the base year. */
export function startOf(start: Start, { loaded, choice }: Pick<Resolving, 'loaded' | 'choice'>): Choice | undefined {
  if (start === 'base') return undefined;
  return start === 'package' ? choice : loaded.noDeal;
}

/** A rule as the model takes it. */
function ruleOf({ importer, exporter, sectors, percent }: HandRule): Rule {
  return { importer, exporter, sector: [...sectors], rate: Number((percent / 100).toPrecision(12)) };
}
