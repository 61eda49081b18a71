/** Puts the address of the screen on the clipboard; false when the browser does not allow it. */
export async function copyLink({ navigator, location }: Pick<Window, 'navigator' | 'location'>): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    return false;
  }
}
