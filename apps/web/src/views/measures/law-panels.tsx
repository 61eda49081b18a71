import type { DutyView } from '../../state/duty-view.js';
import { Differences } from './differences.js';
import { MeasureChanges } from './measure-changes.js';
import { ProductTable } from './product-table.js';
import { SectorTable } from './sector-table.js';

/** The day as the ledger has it: sectors, the products hit most, what began or ended, and why sources differ. */
export function LawPanels({ view }: { view: DutyView }) {
  return (
    <div className="duties-law">
      <SectorTable view={view} />
      <div className="duty-middle">
        <ProductTable view={view} />
        <MeasureChanges view={view} />
      </div>
      <Differences view={view} />
    </div>
  );
}
