/** Small PDF files written by hand: text operators at given places, with a standard font or one that maps to Unicode. */

/** A line of text at a place on a page, in points from the lower left. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const ASCII = /^[\x20-\x7e\n]*$/;

/** The bytes of a PDF with these pages. Text beyond ASCII uses a font whose character codes are UTF-16 units. */
export function pdfFile(pages: readonly (readonly DrawnText[])[], { title = '', encrypted = false } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, index) => `${9 + index * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Batang /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>',
  );
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Batang /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 7 0 R >>',
  );
  add(
    stream(
      unicodeMap(
        pages
          .flat()
          .map((drawn) => drawn.text)
          .join(''),
      ),
    ),
  );
  add(
    '<< /Type /FontDescriptor /FontName /Batang /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  add(`<< /Title (${title}) >>`);
  for (const [index, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${10 + index * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    );
    add(stream(page.map(drawnOperators).join('\n')));
  }
  if (encrypted) {
    add(`<< /Filter /Standard /V 1 /R 2 /Length 40 /P -60 /O <${'28'.repeat(32)}> /U <${'4e'.repeat(32)}> >>`);
  }
  let file = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of places) file += `${String(at).padStart(10, '0')} 00000 n \n`;
  const encryption = encrypted ? ` /Encrypt ${objects.length} 0 R /ID [<00112233> <00112233>]` : '';
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 8 0 R${encryption} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0) & 0xff);
}

function drawnOperators({ text, x, y, size = 11 }: DrawnText): string {
  const shown = ASCII.test(text)
    ? `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj`
    : `/F2 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hexUnits(text)}> Tj`;
  return `BT ${shown} ET`;
}

function hexUnits(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join(
    '',
  );
}

function unicodeMap(text: string): string {
  const units = [...new Set(Array.from({ length: text.length }, (_, index) => hexUnits(text[index] ?? '')))];
  const maps = units.map((unit) => `<${unit}> <${unit}>`);
  const blocks = [];
  for (let index = 0; index < maps.length; index += 100) {
    const block = maps.slice(index, index + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}
