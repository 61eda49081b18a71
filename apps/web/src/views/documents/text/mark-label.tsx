import { useText } from '../../../i18n/use-text.js';
import type { ClaimMark } from './claim-mark.js';

export interface MarkLabelProps {
  readonly mark: ClaimMark;
  /** How many more of this kind begin here. */
  readonly others: number;
  readonly onOpen: (number: number) => void;
}

/** What kind of claim begins here, and how it is decided; opens it. */
export function MarkLabel({ mark: { kind, state, number }, others, onOpen }: MarkLabelProps) {
  const t = useText();
  return (
    <button
      type="button"
      // The keys of the review move from claim to claim.
      tabIndex={-1}
      className="mark-label"
      data-kind={kind}
      data-state={state}
      onClick={() => onOpen(number)}
    >
      {t(`documents.kinds.${kind}`)}
      {others > 0 && ` ×${others + 1}`}
      {state !== 'proposed' && <span aria-hidden="true"> {state === 'accepted' ? '✓' : '✕'}</span>}
      {state !== 'proposed' && <span className="unseen"> {t(`documents.claimStates.${state}`)}</span>}
    </button>
  );
}
