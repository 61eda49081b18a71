/** Numbers for signs, for arithmetic on arrays. */

export interface Signs {
  /** Names by number. */
  readonly names: readonly string[];
  readonly numbersOf: (names: readonly string[]) => Int32Array;
}

/** An empty table; a sign gets its number when it is first met. */
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
