/**
 * Imports by product and partner: what duties weigh.
 *
 * As CSV: `code,partner,value,duty`, value and calculated duty in thousand US dollars, ascending by code and partner.
 * Codes have six digits, or eight to ten where the statistics go that deep for a partner; a partner has one depth.
 */

import { InputError } from '@parley/input';

export interface ImportTable {
  readonly year: number;
  /** Partner codes of the statistics. */
  readonly partners: readonly string[];
  /** Rows by partner, codes ascending. */
  readonly rows: readonly PartnerImports[];
}

export interface PartnerImports {
  readonly partner: string;
  readonly codes: readonly string[];
  /** US dollars. */
  readonly value: Float64Array;
  /** Calculated duty, US dollars. */
  readonly duty: Float64Array;
  readonly total: number;
  readonly totalDuty: number;
}

const CODE = /^\d{6,10}$/;

/**
 * Reads imports.
 * @param texts one or more files of the format; a partner stands in one of them
 * @param year year of the imports
 * @throws {InputError} a header or a row that is not as above
 */
export function decodeImports(
  texts: readonly { readonly text: string; readonly file: string }[],
  year: number,
): ImportTable {
  const byPartner = new Map<string, { codes: string[]; value: number[]; duty: number[] }>();
  for (const { text, file } of texts) {
    const end = text.endsWith('\n') ? text.length - 1 : text.length;
    let from = text.indexOf('\n') + 1;
    if (text.slice(0, from).trim() !== 'code,partner,value,duty') {
      throw fault(file, 1, `columns ${text.slice(0, Math.max(0, from - 1))}`, 'code,partner,value,duty');
    }
    // Tens of thousands of rows: cut at the commas rather than split into arrays.
    for (let line = 2; from < end; line++) {
      const stop = text.indexOf('\n', from);
      const to = stop < 0 ? text.length : stop;
      const afterCode = text.indexOf(',', from);
      const afterPartner = text.indexOf(',', afterCode + 1);
      const afterValue = text.indexOf(',', afterPartner + 1);
      const code = text.slice(from, afterCode);
      const value = Number(text.slice(afterPartner + 1, afterValue)) * 1000;
      const duty = Number(text.slice(afterValue + 1, to)) * 1000;
      const whole =
        afterCode > from && afterPartner > afterCode + 1 && afterValue > afterPartner + 1 && afterValue < to;
      if (!whole || !(value >= 0) || !(duty >= 0) || !CODE.test(code)) {
        throw fault(file, line, text.slice(from, to), 'a code, a partner, value and duty in thousand US dollars');
      }
      const partner = text.slice(afterCode + 1, afterPartner);
      let rows = byPartner.get(partner);
      if (!rows) {
        rows = { codes: [], value: [], duty: [] };
        byPartner.set(partner, rows);
      }
      if (code <= (rows.codes[rows.codes.length - 1] ?? '')) {
        throw fault(file, line, `${code} ${partner}`, 'codes in ascending order, each once');
      }
      rows.codes.push(code);
      rows.value.push(Math.round(value));
      rows.duty.push(Math.round(duty));
      from = to + 1;
    }
  }
  const partners = [...byPartner.keys()].sort();
  return {
    year,
    partners,
    rows: partners.map((partner) => {
      const { codes, value, duty } = byPartner.get(partner) ?? { codes: [], value: [], duty: [] };
      const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
      return {
        partner,
        codes,
        value: Float64Array.from(value),
        duty: Float64Array.from(duty),
        total: sum(value),
        totalDuty: sum(duty),
      };
    }),
  };
}

function fault(file: string, line: number, message: string, expected: string): InputError {
  return new InputError([{ code: 'imports', severity: 'error', path: [], file, line, message, expected }]);
}
