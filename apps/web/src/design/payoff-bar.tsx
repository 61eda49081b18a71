import './payoff-bar.css';
import { type BarParts, layoutBar } from './bar-layout.js';

/** A payoff as a bar either side of zero; the figures stand beside it as text. */
export function PayoffBar({ parts, domain }: { parts: BarParts; domain: readonly [number, number] }) {
  const { zero, segments, range, total } = layoutBar(parts, domain);
  return (
    <span className="bar" aria-hidden="true">
      {segments.map(({ kind, from, to }) => (
        <span
          key={kind}
          className="bar-part"
          data-kind={kind}
          style={{ left: `${from}%`, width: `max(1.5px, ${to - from}%)` }}
        />
      ))}
      <span className="bar-zero" style={{ left: `${zero}%` }} />
      {range && (
        <span
          className="bar-range"
          data-cut-low={range.cutLow || undefined}
          data-cut-high={range.cutHigh || undefined}
          style={{ left: `${range.from}%`, width: `${range.to - range.from}%` }}
        />
      )}
      {segments.length > 1 && <span className="bar-total" style={{ left: `${total}%` }} />}
    </span>
  );
}
