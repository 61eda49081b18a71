import type { Position } from '@parley/talks';
import { expect, test } from 'vitest';
import { lastStance } from './last-stance.js';

const said = (
  stance: Position['stance'],
  on: string | null,
  capacity: Position['capacity'] = 'government',
): Position => ({
  party: 'A',
  issue: 'i',
  stance,
  strength: 'firm',
  said_on: on,
  capacity,
  says: 'something',
  source: 's',
});

test('movement is between dated positions only', () => {
  expect(lastStance([said('excludes', '2025-04-24'), said('links', '2025-04-23'), said('links', null)])).toMatchObject({
    last: { stance: 'excludes' },
    movedFrom: 'links',
  });
  expect(lastStance([said('excludes', '2025-04-24'), said('links', null)])?.movedFrom).toBeUndefined();
  expect(lastStance([said('demands', '2025-04-24'), said('demands', '2025-04-22')])?.movedFrom).toBeUndefined();
});

test('a company does not speak for its government', () => {
  const positions = [said('demands', '2025-04-24', 'company'), said('open', null, 'unnamed-official')];
  expect(lastStance(positions)?.last.stance).toBe('open');
  expect(lastStance(positions.slice(0, 1))).toBeUndefined();
  expect(lastStance([])).toBeUndefined();
});
