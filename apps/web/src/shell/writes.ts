/** Keys pressed where text is written, or in a dialog, are for that. */
export function writes(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="slider"]') !== null)
  );
}
