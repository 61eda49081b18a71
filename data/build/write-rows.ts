/** JSON with one line for each row of numbers, so that a change of one cell is a change of one line. */
export function writeRows(value: unknown): string {
  return `${write(value, '')}\n`;
}

function write(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (value.length === 0 || value.every((item) => typeof item !== 'object' || item === null))
      return JSON.stringify(value);
    return `[\n${value.map((item) => indent + write(item, indent)).join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    if (
      entries.every(
        ([, item]) =>
          typeof item !== 'object' ||
          (Array.isArray(item) && item.length < 30 && item.every((x) => typeof x === 'string')),
      )
    ) {
      return JSON.stringify(value);
    }
    if (entries.every(([, item]) => typeof item === 'number')) return JSON.stringify(value);
    return `{\n${entries.map(([key, item]) => `${indent}${JSON.stringify(key)}: ${write(item, indent)}`).join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}
