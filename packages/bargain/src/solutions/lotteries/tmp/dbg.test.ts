import { test } from 'vitest';
import { tableOf } from '../../../problem/random-problem.fixture.js';
import { lotteryCandidates } from '../candidates.js';
import { solvedWithLotteries } from '../lotteries.fixture.js';
import { manyPartyPrograms } from '../many-parties.js';

test('x', () => {
  const c = {
    vectors: [
      [2.508196182836267, 0, 0],
      [0, 6.403556573886249e-10, 0],
    ],
    disagreement: [0, -1, 0],
    weights: [1, 1, 1],
  };
  const s = solvedWithLotteries(c);
  for (const [k, v] of Object.entries(s)) if (k !== 'table') console.log(k, JSON.stringify(v));
  const cand = lotteryCandidates(tableOf(c.vectors), c.disagreement, 1e-9);
  console.log(cand);
  const p = manyPartyPrograms(cand)!;
  try {
    console.log(p.leximin([1, 1, 1]));
  } catch (e) {
    console.log(e);
  }
});
