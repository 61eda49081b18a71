import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimNews } from '../views/claim-news.js';
import { foldLog } from './fold-log.js';
import { growingRecord } from './growing-record.js';
import type { RecordEvent } from './record-event.js';
import { added, decided, extracted, positionClaim, smallTalks } from './small-record.fixture.js';

const stances = fc.constantFrom('links' as const, 'excludes' as const, 'open' as const, 'demands' as const);
const batch = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  claims: fc.array(fc.record({ stance: stances, korea: fc.boolean(), accept: fc.boolean() }), { maxLength: 3 }),
  reject: fc.boolean(),
});

test('knows after every document what folding the whole log knows', () => {
  const talks = smallTalks();
  const asked = (['links', 'excludes', 'open', 'demands'] as const).flatMap((stance) =>
    [true, false].map((korea) =>
      positionClaim('asked', 'zzzz', { stance, ...(korea && { party: 'KOR', speaker: 'Ahn Duk-geun' }) }),
    ),
  );
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 6 }), (batches) => {
      const record = growingRecord(talks, []);
      const all: RecordEvent[] = [];
      batches.forEach(({ day, claims, reject }, number) => {
        const on = `2025-05-${String(day).padStart(2, '0')}`;
        const id = `d${number}`;
        const events: RecordEvent[] = [added(id, on)];
        claims.forEach(({ stance, korea, accept }, index) => {
          const claim = positionClaim(`${id}-${index}`, id, {
            stance,
            ...(korea && { party: 'KOR', speaker: 'Ahn Duk-geun' }),
          });
          events.push(extracted(claim, on));
          if (accept) events.push(decided('claim-accepted', claim.claim, on));
        });
        if (reject && number > 0) events.push(decided('claim-rejected', `d${number - 1}-0`, on));
        all.push(...events);
        record.append(events);
        const anew = growingRecord(talks, all);
        for (const claim of asked) {
          expect(claimNews(record, claim, on)).toEqual(claimNews(anew, claim, on));
        }
        expect(new Map(record.log.claims)).toEqual(new Map(foldLog(all).claims));
        expect([...record.log.documents.keys()].sort()).toEqual([...foldLog(all).documents.keys()].sort());
      });
    }),
    { numRuns: 60 },
  );
});
