import { EffectsPanel } from './effects-panel.js';
import { ThirdPanel } from './third-panel.js';

/** Who gains and who loses by the package on screen. */
export default function EffectsView() {
  return (
    <>
      <EffectsPanel />
      <ThirdPanel />
    </>
  );
}
