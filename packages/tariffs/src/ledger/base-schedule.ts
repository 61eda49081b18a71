/**
 * The base schedule: most-favoured-nation and preferential rates by tariff line.
 *
 * As CSV: `code,mfn,text` and one column for each preference. `mfn` is the ad valorem rate in percent and is empty where
 * the duty is specific, compound or otherwise not a percentage of value; `text` then says what it is. A preference cell
 * is a percentage, empty where the line has none, or text where it is specific.
 */

import { InputError } from '@parley/input';
import { firstAtOrAfter } from '../products/product-list.js';

/** A rate as a schedule states it. */
export interface ScheduledRate {
  /** Ad valorem part as a fraction; null where the duty is not, or not only, a percentage of value. */
  readonly rate: number | null;
  /** The rate as printed. */
  readonly text: string;
}

export interface BaseSchedule {
  /** Tariff lines in ascending order. */
  readonly codes: readonly string[];
  readonly mfn: readonly ScheduledRate[];
  /** By column; undefined where the line has no preference. */
  readonly preferences: Readonly<Record<string, readonly (ScheduledRate | undefined)[]>>;
}

export const NO_SCHEDULE: BaseSchedule = { codes: [], mfn: [], preferences: {} };

/**
 * Reads a schedule.
 * @throws {InputError} a header that is not as above, or lines out of order
 */
export function decodeBaseSchedule(text: string, file: string): BaseSchedule {
  const lines = text.trimEnd().split(/\r?\n/);
  const columns = (lines[0] ?? '').split(',');
  if (columns[0] !== 'code' || columns[1] !== 'mfn' || columns[2] !== 'text') {
    throw fault(file, 1, `columns ${lines[0]}`, 'code,mfn,text and one column for each preference');
  }
  const names = columns.slice(3);
  const codes: string[] = [];
  const mfn: ScheduledRate[] = [];
  const preferences = names.map((): (ScheduledRate | undefined)[] => []);
  // A schedule has few different rates and many lines.
  const rates = new Map<string, ScheduledRate>();
  const once = (key: string, make: () => ScheduledRate) => {
    const known = rates.get(key) ?? make();
    rates.set(key, known);
    return known;
  };
  for (let index = 1; index < lines.length; index++) {
    const fields = (lines[index] ?? '').split(',');
    const [code = '', rate = '', printed = ''] = fields;
    if (fields.length !== columns.length) {
      throw fault(file, index + 1, `${fields.length} fields`, `${columns.length}`);
    }
    if (!/^\d{8,10}$/.test(code) || code <= (codes.at(-1) ?? '')) {
      throw fault(file, index + 1, `line ${code}`, 'codes of eight or ten digits in ascending order, each once');
    }
    if (rate !== '' && !(Number(rate) >= 0)) throw fault(file, index + 1, `a rate of ${rate}`, 'percent, or nothing');
    codes.push(code);
    mfn.push(once(`${rate},${printed}`, () => stated(rate, printed)));
    preferences.forEach((column, at) => {
      const text = fields[at + 3] ?? '';
      if (Number(text) < 0) throw fault(file, index + 1, `a rate of ${text}`, 'percent, or nothing');
      column.push(text === '' ? undefined : once(text, () => cell(text)));
    });
  }
  return { codes, mfn, preferences: Object.fromEntries(names.map((name, at) => [name, preferences[at] ?? []])) };
}

/** Index of the line a code is on: the code itself, or the eight-digit line it belongs to; undefined where there is none. */
export function scheduleLine({ codes }: BaseSchedule, code: string): number | undefined {
  for (const own of [code, code.slice(0, 8)]) {
    const at = firstAtOrAfter(codes, own);
    if (codes[at] === own) return at;
  }
  return undefined;
}

/** Indices of the lines below a code, first and one past the last. */
export function linesBelow({ codes }: BaseSchedule, code: string): readonly [number, number] {
  return [firstAtOrAfter(codes, code), firstAtOrAfter(codes, `${code}:`)];
}

function stated(rate: string, text: string): ScheduledRate {
  return { rate: rate === '' ? null : Number(rate) / 100, text: text === '' ? `${rate}%` : text };
}

function cell(text: string): ScheduledRate {
  const rate = Number(text);
  return Number.isNaN(rate) ? { rate: null, text } : { rate: rate / 100, text: rate === 0 ? 'Free' : `${text}%` };
}

function fault(file: string, line: number, message: string, expected: string): InputError {
  return new InputError([{ code: 'schedule', severity: 'error', path: [], file, line, message, expected }]);
}
