import type { Position } from '@parley/talks';
import { useWords } from '../../i18n/use-words.js';

const STEPS = ['soft', 'moderate', 'firm'] as const;

/** How strongly something was said, as one to three marks. */
export function Strength({ strength }: { strength: Position['strength'] }) {
  const { t } = useWords();
  const level = STEPS.indexOf(strength);
  return (
    <span className="strength">
      {STEPS.map((step, index) => (
        <i key={step} data-on={index <= level || undefined} />
      ))}
      <span className="unseen">{t(`agenda.strengths.${strength}`)}</span>
    </span>
  );
}
