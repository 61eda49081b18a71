import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paretoFrontierByDefinition } from '../frontier/pareto-frontier.reference.js';
import { outcomeOptions, outcomeSpace } from '../problem/outcome-space.js';
import { allRows, payoffsAt } from '../problem/payoff-table.js';
import { tabulateProblem } from '../problem/problem.js';
import { problemCases } from '../problem/random-problem.fixture.js';
import { postSettlement } from './post-settlement.js';

test('what is left on the table equals a search through all outcomes', () => {
  fc.assert(
    fc.property(problemCases, fc.nat(), ({ problem }, seed) => {
      const listed = tabulateProblem(problem);
      fc.pre(listed.outcomes.length > 0);
      const space = outcomeSpace(problem.optionCounts);
      const row = seed % listed.outcomes.length;
      const deal = payoffsAt(listed, row);
      const frontier = paretoFrontierByDefinition(listed, Array.from(allRows(listed)), 0);
      const better = new Set(
        frontier
          .map((other) => payoffsAt(listed, other))
          .filter((payoffs) => payoffs.every((u, p) => u >= deal[p]!) && payoffs.some((u, p) => u > deal[p]!))
          .map(String),
      );
      const found = postSettlement(problem, outcomeOptions(space, listed.outcomes[row] ?? 0));
      expect(found.payoffs).toEqual(deal);
      expect(found.efficient).toBe(better.size === 0);
      expect(new Set(found.improvements.map(({ payoffs }) => String(payoffs)))).toEqual(better);
      const product = (gains: readonly number[]) => gains.reduce((a, b) => a * b, 1);
      const most = Math.max(...found.improvements.map(({ gains }) => product(gains)));
      if (found.recommended) expect(product(found.recommended.gains)).toBe(most);
      else expect(better.size).toBe(0);
      for (const { options, payoffs, gains } of found.improvements) {
        const index = options.reduce((at, option, issue) => at * problem.optionCounts[issue]! + option, 0);
        expect(payoffsAt(listed, listed.outcomes.indexOf(index))).toEqual(payoffs);
        expect(gains).toEqual(payoffs.map((payoff, party) => payoff - deal[party]!));
      }
    }),
  );
});
