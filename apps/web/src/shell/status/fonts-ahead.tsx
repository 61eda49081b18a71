/** Weights and sizes that the first view is written in. */
const FONTS = [
  '400 0.75rem',
  '600 0.75rem',
  '700 0.75rem',
  '400 0.8125rem',
  '550 0.8125rem',
  '600 0.8125rem',
  '700 0.8125rem',
  '400 0.875rem',
  '550 0.875rem',
  '650 0.9375rem',
  '650 1.1875rem',
  '680 1.375rem',
];

/** A word nobody sees in each of them: the browser looks for the fonts, which takes long, while the talks are on their way. */
export function FontsAhead() {
  return (
    <p className="fonts-ahead" aria-hidden="true">
      {FONTS.map((font) => (
        <span key={font} style={{ font: `${font} var(--sans)` }}>
          Aa 0 – ’ ⇄ ▲▼ ↔ 한국어{' '}
        </span>
      ))}
    </p>
  );
}
