/**
 * The duty of the United States on single products, day by day, worked by hand.
 *
 * Rates in percent of the customs value. Korean goods are taken as originating under the Korea–US agreement (KORUS).
 * Law: Proclamations 9704, 9711, 9740 (metals 2018), 10895 and 10896 (metals, 12 March 2025), 10947 (4 June 2025), 10908
 * (autos), 10962 (copper), 10976 (wood), 10984 (trucks), of 2 April 2026 (metals on the whole value); Executive Orders
 * 14257, 14289, 14326, 14360; 90 FR 55964 (Korean 15 % all-in); FR 2025-15819 (metal articles, 18 August 2025);
 * Proclamation of 20 February 2026 (Section 122); USTR-2026-0265 and 0266 (Section 301, forced labour).
 */

import { describe, expect, test } from 'vitest';
import { usTariffs } from '../us-tariffs.fixture.js';
import { type ProductDutyReport, productDuty } from './product-duty.js';

const dutyOn = (hs: string, on: string, exporter = 'KOR', accordingTo?: string) =>
  productDuty(usTariffs, { exporter, on, accordingTo }, hs);
const percent = (rate: number) => Number((100 * rate).toFixed(6));
const layersOf = ({ stack }: ProductDutyReport) =>
  stack
    .map(({ authority, subject, rate }) => `${authority}${subject === undefined ? '' : ` ${subject}`} ${percent(rate)}`)
    .join(' + ');

type Row = readonly [day: string, total: number, layers: string, why: string];

/** One product of one exporter over time. */
function onDays(title: string, hs: string, rows: readonly Row[], exporter = 'KOR', accordingTo?: string): void {
  describe(`${title}, ${hs}`, () => {
    test.each(rows)('%s: %d %%, %s; %s', (day, total, layers) => {
      const report = dutyOn(hs, day, exporter, accordingTo);
      expect(layersOf(report)).toBe(layers);
      expect(percent(report.total_rate)).toBe(total);
      expect(report.stack.reduce((sum, { rate }) => sum + rate, 0)).toBeCloseTo(report.total_rate, 12);
      expect(report.additional_rate).toBeCloseTo(report.total_rate - report.base_rate, 12);
    });
  });
}

const FREE = 'KORUS 0';

onDays('passenger car, 1500 to 3000 cc', '87032301', [
  ['2025-04-02', 0, FREE, 'the day before Proclamation 10908 takes effect; MFN would be 2.5 %'],
  ['2025-04-03', 25, `${FREE} + Section 232 autos 25`, '9903.94.01, first day'],
  ['2025-04-05', 25, `${FREE} + Section 232 autos 25`, 'EO 14257 section 3(b): no reciprocal duty on autos'],
  ['2025-04-09', 25, `${FREE} + Section 232 autos 25`, 'nor the Korean 25 % of that day'],
  ['2025-10-31', 25, `${FREE} + Section 232 autos 25`, 'last day of 25 % for Korea, though the deal is of July'],
  ['2025-11-01', 15, `${FREE} + Section 232 autos 15`, '90 FR 55964, retroactive to 1 November'],
  ['2025-11-14', 15, `${FREE} + Section 232 autos 15`, 'the reciprocal floor leaves autos alone'],
  ['2026-01-26', 15, `${FREE} + Section 232 autos 15`, 'the 25 % announced that day never was in force'],
  ['2026-02-24', 15, `${FREE} + Section 232 autos 15`, 'Section 232 goods are out of the surcharge'],
  ['2026-04-05', 15, `${FREE} + Section 232 autos 15`, ''],
  ['2026-04-06', 15, `${FREE} + Section 232 autos 15`, 'articles under 9903.94 are not under the metals annexes'],
  ['2026-07-24', 15, `${FREE} + Section 232 autos 15`, 'note 50(a)(vi): nor under Section 301'],
]);

onDays('light truck, diesel, up to 5 t', '87042101', [
  ['2025-04-02', 25, 'KORUS 25', 'KORUS keeps the 25 % of 8704.21 to 2041'],
  ['2025-04-03', 50, 'KORUS 25 + Section 232 autos 25', 'on top of the base'],
  ['2025-10-31', 50, 'KORUS 25 + Section 232 autos 25', ''],
  ['2025-11-01', 25, 'KORUS 25 + Section 232 autos 0', 'the floor of 15 % is all-in; 25 % is above it'],
  [
    '2026-07-24',
    25,
    'KORUS 25 + Section 232 autos 0',
    'no Section 301 on goods of Section 232, even at a rate of nothing',
  ],
]);

onDays('electric truck, neither light truck nor bus', '8704600000', [
  ['2025-10-31', 40, 'KORUS 25 + IEEPA reciprocal 15', 'EO 14326 adds 15 % to the KORUS rate'],
  ['2025-11-01', 50, 'KORUS 25 + Section 232 trucks 25', 'Proclamation 10984, no Korean cap on trucks'],
]);

onDays('other body parts of motor vehicles (note 33(g), and an aluminium article)', '8708295160', [
  ['2025-03-11', 0, FREE, ''],
  [
    '2025-03-12',
    12.5,
    `${FREE} + Section 232 aluminium 12.5`,
    'Proclamation 10895, 25 % on the aluminium, half the value',
  ],
  [
    '2025-04-05',
    17.5,
    `${FREE} + Section 232 aluminium 12.5 + IEEPA reciprocal 5`,
    'the reciprocal 10 % on what is not aluminium',
  ],
  ['2025-05-02', 17.5, `${FREE} + Section 232 aluminium 12.5 + IEEPA reciprocal 5`, 'parts come a month after cars'],
  ['2025-05-03', 25, `${FREE} + Section 232 autos 25`, '9903.94.05; EO 14289: autos, not metals'],
  ['2025-06-04', 25, `${FREE} + Section 232 autos 25`, 'so the 50 % on metals does not reach it'],
  ['2025-10-31', 25, `${FREE} + Section 232 autos 25`, ''],
  ['2025-11-01', 15, `${FREE} + Section 232 autos 15`, '90 FR 55964; on the truck parts list too, taken as a car part'],
  ['2026-04-06', 15, `${FREE} + Section 232 autos 15`, 'in annex I-B, but 9903.94 comes first'],
]);

onDays('lithium-ion battery (8507.60 is on the auto parts list)', '8507600020', [
  ['2025-04-04', 0, FREE, 'MFN 3.4 %, KORUS free'],
  ['2025-04-05', 10, `${FREE} + IEEPA reciprocal 10`, '9903.01.25'],
  ['2025-04-08', 10, `${FREE} + IEEPA reciprocal 10`, 'country rates begin on the 9th, not the 5th'],
  ['2025-04-09', 25, `${FREE} + IEEPA reciprocal 25`, 'chapter 99 lists Korea at 25 %'],
  ['2025-04-10', 10, `${FREE} + IEEPA reciprocal 10`, 'suspended for 90 days'],
  ['2025-04-11', 10, `${FREE} + IEEPA reciprocal 10`, 'no semiconductor or computer'],
  ['2025-05-02', 10, `${FREE} + IEEPA reciprocal 10`, ''],
  ['2025-05-03', 25, `${FREE} + Section 232 autos 25`, '9903.94.05'],
  ['2025-11-01', 15, `${FREE} + Section 232 autos 15`, ''],
  ['2026-02-24', 15, `${FREE} + Section 232 autos 15`, 'no surcharge'],
]);

onDays('hot-rolled steel in coils', '72083700', [
  ['2025-03-11', 0, `${FREE} + Section 232 steel 0`, 'Proclamation 9740: free within the quota'],
  ['2025-03-12', 25, `${FREE} + Section 232 steel 25`, 'Proclamation 10896 ends the arrangements'],
  ['2025-04-09', 25, `${FREE} + Section 232 steel 25`, 'no reciprocal duty'],
  ['2025-06-03', 25, `${FREE} + Section 232 steel 25`, ''],
  ['2025-06-04', 50, `${FREE} + Section 232 steel 50`, 'Proclamation 10947'],
  ['2026-04-05', 50, `${FREE} + Section 232 steel 50`, ''],
  ['2026-04-06', 50, `${FREE} + Section 232 metals 50`, 'annex I-A, whole heading 7208'],
  ['2026-07-24', 50, `${FREE} + Section 232 metals 50`, 'still no Section 301'],
]);

onDays('aluminium can stock', '7606123045', [
  [
    '2024-07-01',
    10,
    `${FREE} + Section 232 aluminium 10`,
    'Proclamation 9704 names 7606; Korea’s arrangement is for steel',
  ],
  ['2025-03-11', 10, `${FREE} + Section 232 aluminium 10`, ''],
  ['2025-03-12', 25, `${FREE} + Section 232 aluminium 25`, 'Proclamation 10895'],
  ['2025-06-04', 50, `${FREE} + Section 232 aluminium 50`, ''],
  ['2026-04-06', 50, `${FREE} + Section 232 metals 50`, 'annex I-A'],
]);

onDays('aluminium structures and parts', '76109000', [
  ['2024-07-01', 0, FREE, 'Proclamation 9704 names 7601 and 7604 to 7609 only; MFN 5.7 %'],
  ['2025-03-11', 0, FREE, ''],
  ['2025-03-12', 25, `${FREE} + Section 232 aluminium 25`, 'Proclamation 10895'],
  ['2025-06-03', 25, `${FREE} + Section 232 aluminium 25`, ''],
  ['2025-06-04', 50, `${FREE} + Section 232 aluminium 50`, ''],
  ['2026-04-06', 50, `${FREE} + Section 232 metals 50`, 'annex I-A'],
]);

onDays('parts of taps and valves (aluminium article by content)', '8481909085', [
  ['2025-03-11', 0, FREE, ''],
  ['2025-03-12', 12.5, `${FREE} + Section 232 aluminium 12.5`, '25 % on half the value'],
  ['2025-04-05', 17.5, `${FREE} + Section 232 aluminium 12.5 + IEEPA reciprocal 5`, '10 % on the other half'],
  ['2025-04-09', 25, `${FREE} + Section 232 aluminium 12.5 + IEEPA reciprocal 12.5`, '25 % on the other half'],
  ['2025-06-04', 30, `${FREE} + Section 232 aluminium 25 + IEEPA reciprocal 5`, ''],
  ['2025-08-07', 32.5, `${FREE} + Section 232 aluminium 25 + IEEPA reciprocal 7.5`, ''],
  ['2025-11-14', 32.5, `${FREE} + Section 232 aluminium 25 + IEEPA reciprocal 7.5`, 'the all-in 15 % lacks all of it'],
  ['2026-02-24', 30, `${FREE} + Section 232 aluminium 25 + Section 122 5`, 'the surcharge on what is not metal'],
  ['2026-04-05', 30, `${FREE} + Section 232 aluminium 25 + Section 122 5`, ''],
  ['2026-04-06', 25, `${FREE} + Section 232 metals 25`, 'annex I-B, whole value, nothing beside it'],
]);

onDays('liquid dielectric transformer above 100 MVA', '8504230080', [
  ['2025-08-17', 15, `${FREE} + IEEPA reciprocal 15`, ''],
  [
    '2025-08-18',
    32.5,
    `${FREE} + Section 232 steel 25 + IEEPA reciprocal 7.5`,
    'FR 2025-15819, 50 % on half the value',
  ],
  ['2026-02-24', 30, `${FREE} + Section 232 steel 25 + Section 122 5`, ''],
  ['2026-04-05', 30, `${FREE} + Section 232 steel 25 + Section 122 5`, ''],
  ['2026-04-06', 15, `${FREE} + Section 232 metals 15`, 'annex III: column 1 and Section 232 together 15 %'],
  ['2026-07-24', 15, `${FREE} + Section 232 metals 15`, 'no Section 301'],
  ['2027-12-31', 15, `${FREE} + Section 232 metals 15`, 'last day of annex III'],
  ['2028-01-01', 25, `${FREE} + Section 232 metals 25`, 'clause 7: as annex I-B'],
]);

onDays('seamless tube of refined copper', '7411101090', [
  ['2025-08-01', 46, `${FREE} + Section 232 copper 45 + IEEPA reciprocal 1`, '50 % on nine tenths, 10 % on the rest'],
  ['2025-08-06', 46, `${FREE} + Section 232 copper 45 + IEEPA reciprocal 1`, ''],
  ['2025-08-07', 46.5, `${FREE} + Section 232 copper 45 + IEEPA reciprocal 1.5`, '15 % on the rest'],
  ['2026-02-24', 46, `${FREE} + Section 232 copper 45 + Section 122 1`, ''],
  ['2026-04-06', 50, `${FREE} + Section 232 metals 50`, 'annex I-A, whole value'],
]);

onDays('solid-state storage', '8523510000', [
  ['2025-04-04', 0, FREE, ''],
  ['2025-04-05', 10, `${FREE} + IEEPA reciprocal 10`, 'refunded later, due that day'],
  ['2025-04-09', 25, `${FREE} + IEEPA reciprocal 25`, ''],
  ['2025-04-10', 10, `${FREE} + IEEPA reciprocal 10`, ''],
  ['2025-04-11', 0, FREE, 'memorandum of 11 April'],
  ['2025-08-07', 0, FREE, ''],
  ['2026-02-24', 0, FREE, 'out of the surcharge'],
  ['2026-07-24', 0, FREE, 'out of Section 301'],
]);

onDays('memory chip, DRAM above 1 gigabit', '8542320036', [
  ['2025-04-11', 0, FREE, 'memorandum of 11 April'],
  ['2025-08-07', 0, FREE, ''],
  ['2025-11-14', 0, FREE, ''],
  ['2026-01-16', 0, FREE, 'heading 8542 is not among those of note 39(b)'],
  ['2026-02-24', 0, FREE, ''],
  ['2026-07-24', 0, FREE, ''],
]);

onDays('memory module, 8473.30 (heading of note 39(b))', '8473301140', [
  ['2025-04-09', 25, `${FREE} + IEEPA reciprocal 25`, ''],
  ['2025-04-11', 0, FREE, ''],
  ['2026-01-16', 0, FREE, 'the 25 % on advanced chips hangs on a technical test, not taken as met'],
]);

onDays('accelerator units, 8471.80.40 (heading 8471 is on the auto parts list)', '8471804000', [
  ['2025-04-11', 0, FREE, 'memorandum of 11 April'],
  ['2025-05-03', 25, `${FREE} + Section 232 autos 25`, 'by the list; the memorandum is about the reciprocal duty only'],
  ['2026-01-16', 15, `${FREE} + Section 232 autos 15`, 'autos before semiconductors'],
]);

onDays('beef, boneless, in quota', '02013050', [
  ['2025-04-04', 0, FREE, 'MFN 4.4¢/kg, KORUS free'],
  ['2025-04-05', 10, `${FREE} + IEEPA reciprocal 10`, ''],
  ['2025-11-12', 15, `${FREE} + IEEPA reciprocal 15`, ''],
  ['2025-11-14', 0, FREE, 'Executive Order 14360 of that day, for entries from the 13th'],
  ['2026-02-24', 0, FREE, 'out of the surcharge'],
  ['2026-07-24', 0, FREE, ''],
]);

onDays('parboiled rice, KORUS rate 0.7 %', '1006301020', [
  ['2025-04-04', 0.7, 'KORUS 0.7', 'MFN 11.2 %'],
  ['2025-11-13', 15.7, 'KORUS 0.7 + IEEPA reciprocal 15', 'EO 14326: on top'],
  ['2025-11-14', 15, 'KORUS 0.7 + IEEPA reciprocal 14.3', '90 FR 55964: all-in'],
  ['2026-02-24', 10.7, 'KORUS 0.7 + Section 122 10', 'on top again'],
  ['2026-07-24', 12.5, 'KORUS 0.7 + Section 301 forced labour 11.8', '12.5 % net of the base duty'],
]);

onDays('upholstered chair, wooden frame', '9401614011', [
  ['2025-10-13', 15, `${FREE} + IEEPA reciprocal 15`, ''],
  ['2025-10-14', 25, `${FREE} + Section 232 wood 25`, 'Proclamation 10976, 9903.76.02, instead of the reciprocal duty'],
  ['2025-11-13', 25, `${FREE} + Section 232 wood 25`, ''],
  ['2025-11-14', 15, `${FREE} + Section 232 wood 15`, '9903.76.23: at most 15 % with the base'],
  ['2026-02-24', 15, `${FREE} + Section 232 wood 15`, 'no surcharge'],
  ['2026-12-31', 15, `${FREE} + Section 232 wood 15`, ''],
  ['2027-01-01', 15, `${FREE} + Section 232 wood 15`, '30 % for others; the Korean cap stands'],
]);

onDays('wooden kitchen cabinet', '9403409060', [
  ['2025-10-13', 15, `${FREE} + IEEPA reciprocal 15`, ''],
  ['2025-10-14', 25, `${FREE} + Section 232 wood 25`, ''],
  ['2025-11-14', 15, `${FREE} + Section 232 wood 15`, ''],
  ['2027-01-01', 15, `${FREE} + Section 232 wood 15`, '50 % for others'],
]);

onDays('softwood timber', '44071100', [
  ['2025-10-14', 10, `${FREE} + Section 232 wood 10`, '9903.76.01'],
  ['2025-11-14', 10, `${FREE} + Section 232 wood 10`, 'a cap of 15 % does not raise 10 %'],
]);

onDays('tanker, chapter 89', '89012000', [
  ['2025-04-04', 0, FREE, ''],
  ['2025-04-05', 10, `${FREE} + IEEPA reciprocal 10`, 'ships are on no exempt list'],
  ['2025-04-09', 25, `${FREE} + IEEPA reciprocal 25`, ''],
  ['2025-08-07', 15, `${FREE} + IEEPA reciprocal 15`, ''],
  ['2026-02-24', 10, `${FREE} + Section 122 10`, ''],
  ['2026-07-23', 10, `${FREE} + Section 122 10`, ''],
  ['2026-07-24', 12.5, `${FREE} + Section 301 forced labour 12.5`, ''],
]);

onDays('skin-care cosmetics', '33049950', [
  ['2025-04-05', 10, `${FREE} + IEEPA reciprocal 10`, ''],
  ['2025-08-17', 15, `${FREE} + IEEPA reciprocal 15`, 'the day before FR 2025-15819 names its tins'],
  ['2026-04-06', 10, `${FREE} + Section 122 10`, 'annex II: out of the metals, so into the surcharge'],
  ['2026-07-24', 12.5, `${FREE} + Section 301 forced labour 12.5`, ''],
]);

onDays('antibiotic in doses, chapter 30', '3004200000', [
  ['2025-04-05', 0, FREE, 'Annex II of EO 14257'],
  ['2025-04-09', 0, FREE, ''],
  ['2025-08-07', 0, FREE, ''],
  ['2026-01-26', 0, FREE, 'the 25 % on medicines was announced only'],
  ['2026-02-24', 0, FREE, 'out of the surcharge'],
  ['2026-07-24', 0, FREE, ''],
]);

onDays('jet fuel', '2710191600', [
  ['2025-04-09', 0, FREE, 'Annex II; MFN 52.5¢/bbl, KORUS free'],
  ['2026-02-23', 0, FREE, ''],
  ['2026-02-24', 0, FREE, ''],
]);

const RETURNED = 'base duty 0';

onDays('US goods returned, chapter 98', '9801001012', [
  ['2025-04-05', 0, RETURNED, 'note 2(v)(i)'],
  ['2025-04-09', 0, RETURNED, ''],
  ['2025-11-14', 0, RETURNED, ''],
  ['2026-02-23', 0, RETURNED, ''],
]);

onDays('benzene, on no list, around the ruling of 20 February 2026', '2902200000', [
  ['2026-02-19', 15, `${FREE} + IEEPA reciprocal 15`, ''],
  ['2026-02-20', 15, `${FREE} + IEEPA reciprocal 15`, 'ruled void that day, collected on'],
  ['2026-02-23', 15, `${FREE} + IEEPA reciprocal 15`, 'last day customs collected'],
  ['2026-02-24', 10, `${FREE} + Section 122 10`, ''],
  ['2026-02-25', 10, `${FREE} + Section 122 10`, ''],
  ['2026-07-23', 10, `${FREE} + Section 122 10`, 'the 150th day'],
  ['2026-07-24', 12.5, `${FREE} + Section 301 forced labour 12.5`, 'the day Section 122 lapses'],
]);

onDays(
  'benzene as tradewartracker has it: gone on the day of the ruling',
  '2902200000',
  [
    ['2025-04-05', 26, `${FREE} + IEEPA reciprocal 26`, '26 % from the list of Annex I'],
    ['2025-04-09', 10, `${FREE} + IEEPA reciprocal 10`, ''],
    ['2026-02-19', 15, `${FREE} + IEEPA reciprocal 15`, ''],
    ['2026-02-20', 0, FREE, ''],
    ['2026-02-23', 0, FREE, ''],
    ['2026-02-24', 10, `${FREE} + Section 122 10`, ''],
  ],
  'KOR',
  'tradewartracker',
);

onDays(
  'hot-rolled steel as the Budget Lab keeps it: its annex I-A leaves chapter 72 to the chapters',
  '72083700',
  [
    ['2026-04-05', 50, `${FREE} + Section 232 steel 50`, ''],
    ['2026-04-06', 50, `${FREE} + Section 232 metals 50`, 'not a drop to the surcharge'],
  ],
  'KOR',
  'budget-lab',
);

describe('other partners', () => {
  onDays(
    'Japanese car',
    '87032301',
    [
      ['2025-04-02', 2.5, 'MFN 2.5', 'no preference'],
      ['2025-04-03', 27.5, 'MFN 2.5 + Section 232 autos 25', ''],
      [
        '2025-11-01',
        27.5,
        'MFN 2.5 + Section 232 autos 25',
        'the Korean 15 % is Korea’s; Japan’s own is not in the ledger',
      ],
    ],
    'JPN',
  );
  onDays(
    'Mexican car',
    '87032301',
    [
      ['2025-04-03', 2.5, 'MFN 2.5', 'Mexico is left out: it pays on what is not US content'],
      ['2025-04-05', 2.5, 'MFN 2.5', 'nor does the reciprocal duty reach it'],
    ],
    'MEX',
  );
  onDays(
    'Chinese memory chip',
    '8542320036',
    [
      ['2025-04-04', 0, 'MFN 0', ''],
      ['2025-04-11', 0, 'MFN 0', 'the memorandum is for everyone; Section 301 on China is not in the ledger'],
    ],
    'CHN',
  );
  onDays(
    'Japanese beef, in quota',
    '02013050',
    [
      ['2025-11-12', 10, 'MFN 0 + IEEPA reciprocal 10', 'the specific 4.4¢/kg is named, not counted'],
      ['2025-11-14', 0, 'MFN 0', ''],
    ],
    'JPN',
  );
  onDays(
    'British steel',
    '72083700',
    [
      ['2025-06-03', 25, 'MFN 0 + Section 232 steel 25', ''],
      ['2025-06-04', 25, 'MFN 0 + Section 232 steel 25', 'Proclamation 10947 keeps the United Kingdom at 25 %'],
      ['2026-04-06', 25, 'MFN 0 + Section 232 metals 25', 'clause 2(b)'],
    ],
    'GBR',
  );
  onDays(
    'German upholstered chair',
    '9401614011',
    [
      ['2025-10-14', 15, 'MFN 0 + Section 232 wood 15', 'Germany pays as a member of the European Union'],
      ['2027-01-01', 15, 'MFN 0 + Section 232 wood 15', ''],
    ],
    'DEU',
  );
  onDays(
    'Vietnamese cabinet',
    '9403409060',
    [
      ['2026-12-31', 25, 'MFN 0 + Section 232 wood 25', ''],
      ['2027-01-01', 50, 'MFN 0 + Section 232 wood 50', 'clause 5, as deferred'],
    ],
    'VNM',
  );
});

describe('what is said beside the rate', () => {
  test('a specific base duty is printed as it stands in the schedule and adds nothing', () => {
    const { stack, base_rate } = dutyOn('02013050', '2025-04-04', 'JPN');
    expect(stack[0]).toMatchObject({ authority: 'MFN', rate: 0, kind: 'base', text: '4.4¢/kg' });
    expect(base_rate).toBe(0);
  });
  test('the preference names the MFN rate it stands in front of', () => {
    expect(dutyOn('87032301', '2025-04-02').not_applied).toContainEqual({
      authority: 'MFN',
      why: 'KORUS goods pay the preferential rate',
      rate: 0.025,
    });
  });
  test('the steel quota is named until 11 March 2025 and on steel only', () => {
    expect(dutyOn('72083700', '2025-03-11').quotas.map(({ id }) => id)).toEqual(['steel-quota-korea']);
    expect(dutyOn('72083700', '2025-03-12').quotas).toEqual([]);
    expect(dutyOn('76109000', '2025-03-11').quotas).toEqual([]);
    expect(dutyOn('72083700', '2025-03-11', 'JPN').quotas).toEqual([]);
  });
  test.each([
    // 50 % on 25 % and 75 % of the value, 15 % on the rest: 12.5 + 11.25 and 37.5 + 3.75.
    ['8481909085', '2025-08-07', 0.2375, 0.4125],
    ['8504230080', '2025-08-18', 0.2375, 0.4125],
    // 50 % on 80 % and all of the value, 15 % on the rest: 40 + 3 and 50.
    ['7411101090', '2025-08-07', 0.43, 0.5],
  ])('%s on %s: a duty on content gives a range', (hs, on, low, high) => {
    const [least = Number.NaN, most = Number.NaN] = dutyOn(hs, on).total_rate_range ?? [];
    expect(least).toBeCloseTo(low, 12);
    expect(most).toBeCloseTo(high, 12);
  });
  test('a duty on the whole value has no range', () => {
    expect(dutyOn('8481909085', '2026-04-06').total_rate_range).toBeUndefined();
    expect(dutyOn('72083700', '2025-06-04').total_rate_range).toBeUndefined();
  });
  test.each([
    ['87032301', '2025-04-09', 'reciprocal-25-korea', /excluded/],
    ['87032301', '2026-01-26', 'announced-2026-01-autos', /announced on 2026-01-26, not in force/],
    ['87032301', '2026-01-25', 'announced-2026-01-autos', /not announced yet/],
    ['8523510000', '2025-04-11', 'reciprocal-10', /exempt: Memorandum of 11 April 2025/],
    ['8507600020', '2025-04-10', 'reciprocal-25-korea', /suspended after 2025-04-09/],
    [
      '2902200000',
      '2026-02-24',
      'reciprocal-15-floor-korea',
      /ruled invalid on 2026-02-20, collected until 2026-02-23/,
    ],
    ['9401614011', '2026-07-31', 'furniture-30', /in force from 2027-01-01/],
    ['8473301140', '2026-01-16', 'semiconductors-25-if', /only if it passes the technical test/],
    ['8411919085', '2025-11-14', 'reciprocal-civil-aircraft', /exempt only if for civil aircraft/],
  ])('%s on %s: why %s does not apply', (hs, on, id, why) => {
    expect(dutyOn(hs, on).not_applied.find(({ measure }) => measure === id)?.why).toMatch(why);
  });
  test('a code of six digits whose lines pay alike pays as they do; imports are those of 2024', () => {
    const { total_rate, lines, imports_2024_usd, imports_of } = dutyOn('870323', '2025-04-03');
    expect([total_rate, lines, imports_of]).toEqual([0.25, [], null]);
    // us_imports_2024_hs10_kor.csv: 36,215 + 10,101,782,358 + 1,229,840 + 4,465,643 + 19,335,323 USD.
    expect(dutyOn('87032301', '2025-04-03').imports_2024_usd).toBe(10_126_849_379);
    expect(imports_2024_usd).toBe(10_126_849_379);
  });
});
