/** Which parties the chart shows: those asked for, otherwise the first two that are free. */
export function axesOf(codes: readonly string[], x: string | undefined, y: string | undefined) {
  const free = (taken: number) => codes.findIndex((_, index) => index !== taken);
  const wanted = (code: string | undefined) => (code === undefined ? -1 : codes.indexOf(code));
  const wantedUp = wanted(y);
  const across = wanted(x) >= 0 ? wanted(x) : Math.max(0, free(wantedUp));
  const up = wantedUp >= 0 && wantedUp !== across ? wantedUp : Math.max(0, free(across));
  return { across, up };
}
