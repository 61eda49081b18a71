/**
 * A calibrated economy: shares and levels of one base year, ready for exact-hat algebra.
 *
 * Index orders are fixed: flows `[sector][importer][exporter]`, region by sector `[region][sector]`, input shares
 * `[region][output][input]`; the last index is contiguous.
 *
 * Source: Caliendo and Parro (2015), Review of Economic Studies 82(1), section 2; Dekle, Eaton and Kortum (2008).
 */

/** A region of the model: an economy, or an aggregate of several. */
export interface Region {
  /** ISO 3166 alpha-3 code, or the data set's own code for an aggregate. */
  readonly code: string;
  readonly name: string;
  /** Economies in it, as the source codes them. */
  readonly members: readonly string[];
}

/** A sector of the model. */
export interface Sector {
  readonly code: string;
  readonly name: string;
  /** True for goods, which a customs duty can reach; false for services. */
  readonly goods: boolean;
}

/**
 * What a variant of the model adds to Caliendo and Parro's; a field that is absent adds nothing. docs/model.md has the
 * equations and where each comes from.
 */
export interface Extensions {
  /** Scale elasticity ψ: unit cost falls with the ψ-th power of the number of firms, J. */
  readonly scaleElasticities?: Float64Array;
  /** Elasticity κ of labour supply in the real wage after tax. */
  readonly labourSupplyElasticity?: number;
  /** Share ν of what is sold in region n, net of tariff, that pays n's own labour for distribution, N. */
  readonly distributionShares?: Float64Array;
  /** Exponent φ of the tariff factor in what importer n pays: 1 is full pass-through at given firms, N. */
  readonly tariffExponents?: Float64Array;
  /** Share of sales kept as profit by a fixed number of firms, 1/σ, J; it is part of value added. */
  readonly profitShares?: Float64Array;
  /** What governments do with new revenue besides spending it: `relief` lowers the income tax by as much. */
  readonly revenue?: 'rebate' | 'relief';
  /** Deficits constant with world labour income as numeraire, or in proportion to world income. */
  readonly deficits?: 'fixed' | 'scaled';
}

/** Regions, sectors and everything the equations of the model need. Levels are in million USD a year of the base year. */
export interface Economy {
  readonly regions: readonly Region[];
  readonly sectors: readonly Sector[];
  /** Share π of importer n's spending on sector j that goes to exporter i, tariff included, J×N×N. */
  readonly tradeShares: Float64Array;
  /** Base ad valorem tariff t, as a fraction, J×N×N. */
  readonly tariffs: Float64Array;
  /** Spending X of region n on sector j, intermediate and final, tariff included, N×J. */
  readonly expenditure: Float64Array;
  /** Cost share γ of input k in output j of region n, N×J(output)×J(input). */
  readonly inputShares: Float64Array;
  /** Value-added share of output, 1 − Σk γ, N×J. */
  readonly valueAddedShares: Float64Array;
  /** Share α of final expenditure on sector j, N×J. */
  readonly finalShares: Float64Array;
  /** Value added, N: what labour earns, wL, and profits where there are any. */
  readonly valueAdded: Float64Array;
  /** Trade deficit D: net transfers received from abroad, N; sums to zero. */
  readonly deficits: Float64Array;
  /** Trade elasticity θ (Armington: one less than the elasticity of substitution), J. */
  readonly tradeElasticities: Float64Array;
  readonly extensions?: Extensions;
}

/** Position of a flow in a J×N×N array. */
export function flowIndex(economy: Economy, sector: number, importer: number, exporter: number): number {
  const n = economy.regions.length;
  return (sector * n + importer) * n + exporter;
}

/** Output of region i in sector j at base, net of tariffs and distribution: Y[i][j] = Σn (1 − ν[n]) π X / (1 + t), N×J. */
export function baseOutput(economy: Economy): Float64Array {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const output = new Float64Array(n * j);
  for (let sector = 0; sector < j; sector++) {
    for (let importer = 0; importer < n; importer++) {
      const kept = economy.extensions?.distributionShares?.[importer] ?? 0;
      const spending = (1 - kept) * economy.expenditure[importer * j + sector];
      const row = (sector * n + importer) * n;
      for (let exporter = 0; exporter < n; exporter++) {
        output[exporter * j + sector] +=
          (economy.tradeShares[row + exporter] * spending) / (1 + economy.tariffs[row + exporter]);
      }
    }
  }
  return output;
}

/** Tariff revenue R[n] = Σj Σi t/(1+t) π X at base, N. */
export function baseTariffRevenue(economy: Economy): Float64Array {
  const n = economy.regions.length;
  const j = economy.sectors.length;
  const revenue = new Float64Array(n);
  for (let sector = 0; sector < j; sector++) {
    for (let importer = 0; importer < n; importer++) {
      const spending = economy.expenditure[importer * j + sector];
      const row = (sector * n + importer) * n;
      for (let exporter = 0; exporter < n; exporter++) {
        const rate = economy.tariffs[row + exporter];
        if (rate !== 0) revenue[importer] += (rate / (1 + rate)) * economy.tradeShares[row + exporter] * spending;
      }
    }
  }
  return revenue;
}

/** Final expenditure I[n] = wL + R + D at base, N. */
export function baseIncome(economy: Economy): Float64Array {
  const income = baseTariffRevenue(economy);
  for (let n = 0; n < income.length; n++) income[n] += economy.valueAdded[n] + economy.deficits[n];
  return income;
}

/** What labour earns at base, wL = value added less profits, N. */
export function baseLabourIncome(economy: Economy): Float64Array {
  const { valueAdded, extensions, sectors } = economy;
  const profitShares = extensions?.profitShares;
  if (!profitShares) return valueAdded;
  const j = sectors.length;
  const output = baseOutput(economy);
  return valueAdded.map((value, region) => {
    let labour = value;
    for (let sector = 0; sector < j; sector++) labour -= profitShares[sector] * output[region * j + sector];
    return labour;
  });
}
