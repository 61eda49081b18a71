/** Any world of the talks: a package, the base year, or a scenario made by hand. */

import {
  dutiesPaid,
  type FlowChange,
  flowChange,
  type Impact,
  impactOf,
  regionTotals,
  welfareDecomposition,
} from '@parley/economy';
import { runId } from '@parley/runs';
import { type Variant, type WhatIf, type World, whatIfScenario } from '@parley/talks';
import type {
  Accounts,
  BeforeAfter,
  RegionFigures,
  SectorFigure,
  SectorLevels,
  SectorTables,
  SolvedWorld,
  VariantWorld,
} from './effects-protocol.js';
import { keeper } from './keeper.js';
import type { Session } from './load.js';
import { inTurns } from './turns.js';
import type { Work } from './work.js';

/** The world that a session solved last by each model: a slider moves in small steps, so the next is near. */
const lastWorlds = keeper<Session, World>();

/** Regions with their members, and which sectors are goods. */
export function accountsOf({ pricing }: Session): Accounts {
  const { regions, sectors } = pricing.baseYear.accounts;
  return {
    regions: regions.map(({ code, members }) => ({ code, members })),
    sectors: sectors.map(({ code, goods }) => ({ code, goods })),
  };
}

/** The regions of one world. @throws {WorldError} {InputError} */
export function worldRegions(session: Session, whatIf: WhatIf): RegionFigures[] {
  const world = worldOf(session, whatIf);
  return figuresOf(world, flowsOf(world));
}

/** One world in full. @throws {WorldError} {InputError} */
export function solvedWorld(session: Session, whatIf: WhatIf): SolvedWorld {
  const world = worldOf(session, whatIf);
  const { economy, shock, equilibrium, scenario } = world;
  const flows = flowsOf(world);
  const n = economy.regions.length;
  return {
    run: runId(session.reference, scenario),
    scenario,
    iterations: equilibrium.iterations,
    residual: equilibrium.residual,
    regions: figuresOf(world, flows),
    sectors: sectorTables(impactOf(economy, shock, equilibrium, flows)),
    flows: { before: flows.flowsBefore, after: flows.flowsAfter },
    duties: {
      before: dutiesPaid(economy.tariffs, flows.flowsBefore, n),
      after: dutiesPaid(shock.tariffs ?? economy.tariffs, flows.flowsAfter, n),
    },
  };
}

/** The regions under every set of assumptions of the talks. @throws {WorldError} {InputError} */
export async function variantWorlds(
  session: Session,
  whatIf: WhatIf,
  { progress, current }: Work,
): Promise<VariantWorld[] | undefined> {
  const worlds: VariantWorld[] = [];
  const done = await inTurns(
    session.pricing.variants,
    (variant) => {
      const world = worldOf(session, whatIf, variant);
      worlds.push({
        variant: variant.id,
        run: runId(session.reference, world.scenario),
        regions: figuresOf(world, flowsOf(world)),
      });
    },
    progress,
    current,
  );
  return done ? worlds : undefined;
}

function worldOf(session: Session, whatIf: WhatIf, variant?: Variant): World {
  const { pricing } = session;
  const untouched = whatIf.duties.length === 0 && !whatIf.elasticity && !whatIf.deficits;
  if (whatIf.from && untouched) return pricing.world(whatIf.from, variant);
  const scenario = whatIfScenario(pricing, whatIf, variant);
  const { elasticity, deficits } = scenario;
  const model = JSON.stringify({ elasticity, deficits });
  return lastWorlds.keep(session, model, pricing.worldOnce(scenario, lastWorlds.find(session, model)));
}

function flowsOf({ economy, shock, equilibrium }: World): FlowChange {
  return flowChange(economy, shock, equilibrium);
}

function figuresOf({ economy, shock, equilibrium }: World, flows: FlowChange): RegionFigures[] {
  const { termsOfTrade, volumeOfTrade } = welfareDecomposition(economy, shock, equilibrium, flows);
  const levels = ({ before, after }: BeforeAfter): BeforeAfter => ({ before, after });
  return regionTotals(economy, equilibrium, flows).map((one, index) => ({
    region: one.region,
    realIncomePercent: one.realIncomePercent,
    equivalentVariation: one.equivalentVariation,
    wagePercent: one.wagePercent,
    realWagePercent: one.realWagePercent,
    consumerPricePercent: one.consumerPricePercent,
    exports: levels(one.exports),
    imports: levels(one.imports),
    tariffRevenue: levels(one.tariffRevenue),
    termsOfTrade: termsOfTrade[index] ?? Number.NaN,
    volumeOfTrade: volumeOfTrade[index] ?? Number.NaN,
  }));
}

function sectorTables({ regions }: Impact): SectorTables {
  const cells = regions.flatMap(({ sectors }) => sectors);
  const levels = (of: (cell: (typeof cells)[number]) => BeforeAfter): SectorLevels => ({
    before: Float64Array.from(cells, (cell) => of(cell).before),
    after: Float64Array.from(cells, (cell) => of(cell).after),
  });
  const tables: Record<SectorFigure, SectorLevels> = {
    output: levels((cell) => cell.grossOutput),
    quantity: levels(({ quantityPercent }) => ({
      before: quantityPercent === null ? 0 : 1,
      after: quantityPercent === null ? 0 : 1 + quantityPercent / 100,
    })),
    valueAdded: levels((cell) => cell.valueAdded),
    exports: levels((cell) => cell.exports),
    imports: levels((cell) => cell.imports),
  };
  return tables;
}
