/** Numbers for the names of signs, for arithmetic on arrays. */

/** A table of signs. */
export interface Signs {
  /** Names by number. */
  readonly names: readonly string[];
  /** Numbers of names; a sign gets its number when it is first met. */
  readonly numbersOf: (names: readonly string[]) => Int32Array;
}

/** An empty table. */
export function createSigns(): Signs {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    let number = numbers.get(name);
    if (number === undefined) {
      number = names.length;
      numbers.set(name, number);
      names.push(name);
    }
    return number;
  };
  return { names, numbersOf: (some) => Int32Array.from(some, numberOf) };
}
