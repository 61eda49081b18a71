import type { MovedCell } from '@parley/talks';
import { useWords } from '../../i18n/use-words.js';

const SIGNS: Readonly<Record<NonNullable<MovedCell['movement']>, string>> = {
  harder: '▲',
  softer: '▼',
  reversed: '⇄',
  same: '=',
  unclear: '~',
  new: '●',
};

/** How a party moved: a shape, and the word where there is room for it. */
export function MovementSign({ movement, word }: { movement: MovedCell['movement']; word?: boolean }) {
  const { t } = useWords();
  if (movement === null) return null;
  const said = t(`record.movements.${movement}`);
  return (
    <span className="movement" data-movement={movement} title={said}>
      <span aria-hidden="true">{SIGNS[movement]}</span> <span className={word ? undefined : 'unseen'}>{said}</span>
    </span>
  );
}
