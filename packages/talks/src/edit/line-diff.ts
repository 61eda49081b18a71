/** What differs between two texts, line by line (E. W. Myers, “An O(ND) difference algorithm”, 1986). */

/** Lines [from, to) of the first text stand for lines [newFrom, newTo) of the second. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Beyond so many differing lines the middle is one hunk: nobody reads it line by line. */
const MOST_STEPS = 2000;

export function linesOf(text: string): string[] {
  return text.split('\n');
}

/** The fewest hunks of lines that turn one list into the other. */
export function lineDiff(a: readonly string[], b: readonly string[]): Hunk[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [n, m] = [a.length - head - tail, b.length - head - tail];
  if (n === 0 && m === 0) return [];
  const whole = [{ from: head, to: head + n, newFrom: head, newTo: head + m }];
  if (n === 0 || m === 0) return whole;
  const trace = shortest(n, m, (x, y) => a[head + x] === b[head + y]);
  return trace ? hunksOf(trace, n, m, head) : whole;
}

/** Furthest reach on every diagonal, step by step, until both ends are reached. */
function shortest(n: number, m: number, same: (x: number, y: number) => boolean): Map<number, number>[] | undefined {
  const reach = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let step = 0; step <= Math.min(n + m, MOST_STEPS); step++) {
    trace.push(new Map(reach));
    for (let k = -step; k <= step; k += 2) {
      let x = isDown(reach, k, step) ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      let y = x - k;
      while (x < n && y < m && same(x, y)) {
        x++;
        y++;
      }
      reach.set(k, x);
      if (x >= n && y >= m) return trace;
    }
  }
  return undefined;
}

function isDown(reach: ReadonlyMap<number, number>, k: number, step: number): boolean {
  return k === -step || (k !== step && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
}

function hunksOf(trace: readonly Map<number, number>[], n: number, m: number, head: number): Hunk[] {
  const hunks: Hunk[] = [];
  let [x, y] = [n, m];
  for (let step = trace.length - 1; step > 0; step--) {
    const reach = trace[step] as Map<number, number>;
    const k = x - y;
    const before = isDown(reach, k, step) ? k + 1 : k - 1;
    const fromX = reach.get(before) ?? 0;
    const fromY = fromX - before;
    const [toX, toY] = before === k + 1 ? [fromX, fromY + 1] : [fromX + 1, fromY];
    const last = hunks.at(-1);
    if (last && last.from === head + toX && last.newFrom === head + toY) {
      hunks[hunks.length - 1] = { ...last, from: head + fromX, newFrom: head + fromY };
    } else hunks.push({ from: head + fromX, to: head + toX, newFrom: head + fromY, newTo: head + toY });
    [x, y] = [fromX, fromY];
  }
  return hunks.reverse();
}
