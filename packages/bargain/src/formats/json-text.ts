/** JSON as text, with the fields in the order given, which objects do not keep for names like “10”. */

/** An object of fields whose values are JSON already. */
export function jsonObject(fields: Iterable<readonly [name: string, value: string]>): string {
  return `{${Array.from(fields, ([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
}

/** A list of values that are JSON already. */
export function jsonList(values: Iterable<string>): string {
  return `[${[...values].join(',')}]`;
}
