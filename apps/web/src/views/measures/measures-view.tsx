import { MeasuresSection } from './measures-section.js';

/** What one party charges on another's goods: over time, on a day, and what if. */
export default function MeasuresView() {
  return <MeasuresSection />;
}
