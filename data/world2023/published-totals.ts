/**
 * Figures that the two world tables lack and that others publish, in million USD. Taiwan is in neither table. BACI of
 * the latest year also lacks what neither side of a flow had reported when it was made (its own description says so);
 * of whole pairs of regions, that leaves Korea and Russia without a figure.
 */

/** One published flow between two regions. */
export interface PublishedFlow {
  readonly exporter: string;
  readonly importer: string;
  readonly musd: number;
}

/** Gross domestic product of Taiwan in 2023: 797.004 bn USD in 2024, 5.24 % above 2023. */
export const TAIWAN_GDP = 797_004 / 1.0524;
export const TAIWAN_GDP_SOURCE =
  'International Monetary Fund, World Economic Outlook: 797.004 bn USD in 2024, 5.24 % above 2023 (as shown by pps-net.org/gdp/taiwanprovinceofchina)';

const TAIWAN_EXPORTS = 432_480;
const TAIWAN_IMPORTS = 358_500;
export const TAIWAN_TRADE_SOURCE =
  'Ministry of Finance, Taiwan, trade by partner 2023 (as shown by worldstopexports.com, exports in bn USD, imports in percent of 358.5 bn)';

/**
 * Exports of Taiwan in 2023 by partner, fob. China with Hong Kong, through which goods for China pass and which the
 * accounts of 2014 book there too; the rest of the EU is its six largest members.
 */
const TAIWAN_SELLS: Readonly<Record<string, number>> = {
  CHN: 95_700 + 56_500,
  JPN: 31_400,
  KOR: 18_200,
  DEU: 8_100,
  REU: 12_900 + 2_640 + 2_400 + 1_800 + 1_420 + 1_400,
  IND: 6_000,
  AUS: 5_800,
  MEX: 4_700,
  GBR: 3_600,
  IDN: 3_000,
  CAN: 2_630,
  TUR: 1_470,
  // Singapore, Malaysia, Viet Nam, Thailand, the Philippines, the United Arab Emirates.
  ROW: 29_700 + 15_200 + 11_700 + 10_900 + 5_100 + 1_550,
};
/** To the United States; in the accounts stand the American imports of 2024 instead. */
const TAIWAN_SELLS_UNITED_STATES = 76_300;

/** Imports of Taiwan in 2023 by partner, cif, percent of all; the rest of the EU is the Netherlands. */
const TAIWAN_BUYS_PERCENT: Readonly<Record<string, number>> = {
  CHN: 19.6,
  JPN: 12.4,
  USA: 11.4,
  KOR: 7.9,
  AUS: 4.9,
  DEU: 3.9,
  REU: 2.08,
  IDN: 2.06,
  // Malaysia, Singapore, Saudi Arabia, Viet Nam.
  ROW: 2.7 + 2.65 + 2.5 + 1.7,
};

/** Partners whose trade with Taiwan is not published member by member: they share what the others leave. */
const SHARE_EXPORTS_LEFT = ['REU', 'BRA', 'RUS', 'ROW'];
const SHARE_IMPORTS_LEFT = ['REU', 'GBR', 'MEX', 'CAN', 'IND', 'BRA', 'RUS', 'TUR', 'ROW'];

/**
 * Goods that Taiwan sells to and buys from each region other than as American imports. What the published partners
 * leave of the total is shared out by the flows of 2014.
 * @param before goods flow of 2014 between two regions
 */
export function taiwanTrade(before: (importer: string, exporter: string) => number): {
  sells: Map<string, number>;
  buys: Map<string, number>;
} {
  const sells = new Map(Object.entries(TAIWAN_SELLS));
  const buys = new Map(
    Object.entries(TAIWAN_BUYS_PERCENT).map(([partner, percent]) => [partner, (percent / 100) * TAIWAN_IMPORTS]),
  );
  shareOut(sells, TAIWAN_EXPORTS - TAIWAN_SELLS_UNITED_STATES, SHARE_EXPORTS_LEFT, (partner) => before(partner, 'TWN'));
  shareOut(buys, TAIWAN_IMPORTS, SHARE_IMPORTS_LEFT, (partner) => before('TWN', partner));
  return { sells, buys };
}

function shareOut(
  flows: Map<string, number>,
  total: number,
  partners: readonly string[],
  weight: (partner: string) => number,
): void {
  const left = total - [...flows.values()].reduce((sum, value) => sum + value, 0);
  const weights = partners.reduce((sum, partner) => sum + weight(partner), 0);
  for (const partner of partners) {
    flows.set(partner, (flows.get(partner) ?? 0) + (left * weight(partner)) / weights);
  }
}

/** Flows whose pair of regions has no total in BACI; a pair that has one keeps it, however much is missing in it. */
export const COMPLETED_FLOWS: readonly PublishedFlow[] = [
  // Korea International Trade Association, 2022, the latest at hand (as reported by Aju Press, February 2023).
  { exporter: 'KOR', importer: 'RUS', musd: 6_330 },
  { exporter: 'RUS', importer: 'KOR', musd: 21_150 - 6_330 },
];
export const COMPLETED_FLOWS_SOURCE =
  'Korea International Trade Association, 2022 (as reported by Aju Press, February 2023)';
