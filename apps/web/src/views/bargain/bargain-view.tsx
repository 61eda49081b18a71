import { OptionsSection } from '../options/options-section.js';
import { PackageSection } from '../package/package-section.js';
import { AcceptancePanel } from './acceptance/acceptance-panel.js';
import { AdvicePanel } from './advice/advice-panel.js';
import { BargainSection } from './bargain-section.js';
import { LinkageTable } from './linkage-table.js';
import { RatificationTable } from './ratification-table.js';

/** All packages, the one on screen, and what each option is worth. */
export default function BargainView() {
  return (
    <>
      <div className="desk">
        <div className="desk-column">
          <BargainSection />
          <LinkageTable />
          <RatificationTable />
        </div>
        <div className="desk-column">
          <PackageSection />
          <AdvicePanel />
          <AcceptancePanel />
        </div>
      </div>
      <OptionsSection />
    </>
  );
}
