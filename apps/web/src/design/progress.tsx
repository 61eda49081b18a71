import type { Work } from '../state/screen.js';

/** How far a piece of work is. */
export function Progress({ label, work }: { label: string; work: Work }) {
  const share = work.of === 0 ? 1 : work.done / work.of;
  return (
    <div className="progress">
      <span>{label}</span>
      <div
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={work.of}
        aria-valuenow={work.done}
      >
        <div className="progress-bar" style={{ transform: `scaleX(${share})` }} />
      </div>
    </div>
  );
}
