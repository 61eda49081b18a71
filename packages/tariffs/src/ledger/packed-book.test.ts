/** A packed ledger: its tables are read when they are asked for, and are then what they are when read at once. */

import { InputError } from '@parley/input';
import { describe, expect, test } from 'vitest';
import { packedUsTariffs } from '../../../../data/shipped.js';
import { decodeBaseSchedule } from './base-schedule.js';
import { withLists } from './book.js';
import { decodeImports } from './import-table.js';
import { importText } from './later-imports.js';
import { decodeBook, type PackedBook } from './packed-book.js';

const shipped = JSON.parse(packedUsTariffs()) as PackedBook;
const packed = (change: Partial<PackedBook> = {}) => decodeBook(JSON.stringify({ ...shipped, ...change }), 'us');

/** What a piece of reading says is wrong. */
function fault(read: () => unknown) {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error.issues[0];
    throw error;
  }
  throw new Error('accepted');
}

describe('a packed ledger', () => {
  test('has the tables that its texts have', () => {
    const book = packed();
    expect(book.imports.partners).toEqual(decodeImports(shipped.imports, shipped.year).partners);
    expect(book.imports.rows).toEqual(decodeImports(shipped.imports, shipped.year).rows);
    expect(book.schedule).toEqual(decodeBaseSchedule(shipped.schedule ?? '', 'us/schedule.csv'));
    expect(book.schedule).toBe(book.schedule);
    expect(book.imports.rows).toBe(book.imports.rows);
  });

  test('opens with a damaged table, which is refused with file and line when it is asked for', () => {
    const imports = [importText('code,partner,value,duty\n870323,KOR,1,0\n870324,JPN,one,0\n', 'imports.csv')];
    const book = withLists(packed({ imports, schedule: 'code,mfn,text\n87032301,x,\n' }), {});
    expect(book.imports.partners).toEqual(['JPN', 'KOR']);
    expect(fault(() => book.imports.rows)).toMatchObject({ code: 'imports', file: 'us/imports.csv', line: 3 });
    expect(fault(() => book.schedule)).toMatchObject({ code: 'schedule', file: 'us/schedule.csv', line: 2 });
  });

  test('refuses rows of other partners than it tells of', () => {
    const imports = [{ ...importText('code,partner,value,duty\n870323,KOR,1,0\n', 'imports.csv'), partners: ['JPN'] }];
    const book = packed({ imports });
    expect(fault(() => book.imports.rows)).toMatchObject({ message: 'partners KOR', expected: 'JPN' });
  });

  test('with more lists has both the old and the new', () => {
    const book = packed();
    const more = withLists(book, { 'own-list': { title: 'Own', codes: ['8703'] } });
    expect(Object.keys(more.ledger.lists)).toEqual([...Object.keys(book.ledger.lists), 'own-list']);
    expect(more.schedule).toBe(book.schedule);
    expect(more.sectorOf).toBe(book.sectorOf);
    expect(more.imports).toBe(book.imports);
  });
});
