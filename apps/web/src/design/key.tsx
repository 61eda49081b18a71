/** The key that does the same as the button it stands in; `aria-keyshortcuts` of the button says it aloud. */
export function Key({ children }: { children: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{children}</kbd>
    </span>
  );
}
