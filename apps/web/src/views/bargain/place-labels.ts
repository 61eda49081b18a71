/** Places labels beside their points so that they cover neither each other nor the points. */

export interface Anchor {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Size of the label. */
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly id: string;
  /** Upper left corner of the label. */
  readonly left: number;
  readonly top: number;
  readonly anchor: Anchor;
}

const DISTANCES = [12, 26, 44, 66, 92, 122];
// Upwards and to the right first: beyond the frontier there is room.
const ANGLES = [-45, 0, -90, 45, 180, 90, -135, 135, -20, -70, 20, -110].map((degrees) => (degrees * Math.PI) / 180);
const MARK = 9;

/** Each label goes to the cheapest place given those before it; the first come best. */
export function placeLabels(anchors: readonly Anchor[], width: number, height: number): Placed[] {
  const placed: Placed[] = [];
  for (const anchor of anchors) {
    let best: { cost: number; left: number; top: number } | undefined;
    DISTANCES.forEach((distance, ring) => {
      ANGLES.forEach((angle, turn) => {
        const across = Math.cos(angle);
        const down = Math.sin(angle);
        const left =
          anchor.x + across * distance + (across < -0.3 ? -anchor.width : across > 0.3 ? 0 : -anchor.width / 2);
        const top = anchor.y + down * distance + (down < -0.3 ? -anchor.height : down > 0.3 ? 0 : -anchor.height / 2);
        const box = { left, top, right: left + anchor.width, bottom: top + anchor.height };
        let cost = ring * 3 + turn * 0.2;
        if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) cost += 10_000;
        for (const other of placed) {
          if (overlaps(box, boxOf(other), 3)) cost += 1_000;
        }
        for (const { x, y } of anchors) {
          if (overlaps(box, { left: x, right: x, top: y, bottom: y }, MARK)) cost += 100;
        }
        if (!best || cost < best.cost) best = { cost, left, top };
      });
    });
    if (best) placed.push({ id: anchor.id, left: best.left, top: best.top, anchor });
  }
  return placed;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf({ left, top, anchor }: Placed): Box {
  return { left, top, right: left + anchor.width, bottom: top + anchor.height };
}

function overlaps(a: Box, b: Box, gap: number): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/** About how wide a text of the chart is, in pixels: full-width characters count double. */
export function textWidth(text: string, size = 12.5): number {
  let units = 0;
  for (const character of text) units += (character.codePointAt(0) ?? 0) > 0x2e7f ? 0.98 : 0.56;
  return Math.ceil(units * size);
}
