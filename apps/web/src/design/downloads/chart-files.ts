/** A chart of the page as the files people put into reports. */

import { paintSvg } from './paint-svg.js';
import type { Citation } from './table-data.js';

/** A self-contained SVG file. */
export function svgFile(part: HTMLElement | SVGSVGElement, citation: Citation): string {
  const drawing = new XMLSerializer().serializeToString(paintSvg(part, citation));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing}\n`;
}

/** Pixels of the file for one of the page. */
const SCALE = 2;

/** A PNG file, twice as fine as the page. @throws when the browser cannot draw it */
export async function pngFile(part: HTMLElement | SVGSVGElement, citation: Citation): Promise<Blob> {
  const svg = svgFile(part, citation);
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await new Promise<void>((loaded, failed) => {
      image.onload = () => loaded();
      image.onerror = () => failed(new Error('the drawing cannot be read back'));
      image.src = url;
    });
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
    if (!png) throw new Error('the picture is too large');
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}
