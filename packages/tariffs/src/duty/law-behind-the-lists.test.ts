/** Duties where the lists as their sources keep them would mislead: padded codes, certificates, two metals in one good. */
import { describe, expect, test } from 'vitest';
import { usTariffs } from '../us-tariffs.fixture.js';
import { productDuty } from './product-duty.js';

describe('Korean goods', () => {
  test.each([
    ['annex II is of eight-digit lines', '3002140010', '2025-04-05', 0],
    ['annex II is of eight-digit lines', '3004909240', '2025-04-05', 0],
    ['annex II is of eight-digit lines', '3004909240', '2025-04-09', 0],
    ['annex II is of eight-digit lines', '7411101090', '2025-04-09', 0],
    ['annex II is of eight-digit lines', '7411101090', '2025-07-31', 0],
    ['civil aircraft articles are not exempt without a certificate', '9031808085', '2025-08-07', 0.15],
    ['civil aircraft articles are not exempt without a certificate', '9031808085', '2025-11-14', 0.15],
    ['civil aircraft articles are not exempt without a certificate', '8411919085', '2025-11-14', 0.15],
    ['aluminium half, and 15 % on the rest', '8479899599', '2025-08-07', 0.325],
    ['ten-digit entries of August 2025', '3004909240', '2025-08-18', 0],
    ['ten-digit entries of August 2025', '2710193020', '2025-08-18', 0],
    ['wind turbine blades, by name in the notice', '8412909081', '2025-08-18', 0.325],
    ['half of a good is metal, of one or two kinds', '3304995000', '2025-08-18', 0.325],
    ['half of a good is metal, of one or two kinds', '3304995000', '2025-11-20', 0.325],
    ['half of a good is metal, of one or two kinds', '3304995000', '2026-02-24', 0.3],
    ['steel on its whole value has no aluminium beside it', '7308200020', '2025-08-18', 0.5],
    ['steel on its whole value has no aluminium beside it', '7308200090', '2025-08-18', 0.5],
    ['steel on its whole value has no aluminium beside it', '7614101000', '2025-08-18', 0.5],
    ['chapter 98 out of Section 122', '9801001012', '2026-02-24', 0],
    ['informational materials', '4901990065', '2026-02-24', 0],
    ['informational materials', '9701910000', '2026-02-24', 0],
    ['chapter 98 and informational materials out of Section 301', '9801001012', '2026-07-24', 0],
    ['copper left annex II on 1 August 2025', '7412100000', '2025-08-07', 0.465],
    ['copper left annex II on 1 August 2025', '7412100000', '2025-08-01', 0.46],
    ['household appliances, steel content from 23 June 2025', '8418100055', '2025-06-23', 0.3],
    ['household appliances, steel content from 23 June 2025', '8450200080', '2025-06-23', 0.3],
    ['household appliances, steel content from 23 June 2025', '8451290050', '2025-08-07', 0.325],
    ['household appliances, steel content from 23 June 2025', '8422110000', '2025-11-20', 0.325],
    ['household appliances, steel content from 23 June 2025', '8516604074', '2026-02-24', 0.3],
  ] as const)('%s: %s on %s', (_, hs, on, total) => {
    expect(productDuty(usTariffs, { exporter: 'KOR', on }, hs).total_rate).toBeCloseTo(total, 10);
  });
});
