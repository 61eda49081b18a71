/** A figure of a table with a bar either side of zero. */
export function CellBar({ value, most, text }: { value: number | undefined; most: number; text: string }) {
  const share = value === undefined || !(most > 0) ? 0 : Math.max(-1, Math.min(1, value / most));
  return (
    <span className="cell-bar">
      <span className="cell-bar-scale" aria-hidden="true">
        <span
          className="cell-bar-value"
          data-loss={share < 0 || undefined}
          style={{ left: `${50 + Math.min(0, share) * 50}%`, width: `${Math.abs(share) * 50}%` }}
        />
      </span>
      <span className="cell-bar-text">{text}</span>
    </span>
  );
}
