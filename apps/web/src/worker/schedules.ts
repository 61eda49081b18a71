/** Schedules as edited: over time, on a day, in the model, and product by product. */

import { formatIssue, listed } from '@parley/input';
import { createSchedulePricer, type SchedulePricer } from '@parley/talks';
import {
  type Book,
  CHAPTERS,
  changeDays,
  checkCode,
  dottedCode,
  dutyName,
  editedLedger,
  exposureOf,
  type Measure,
  measureIssues,
  measuresOf,
  measuresOnPartner,
  type ProductName,
  plainCode,
  productDuty,
  productNames,
  type ScheduleEdit,
  scheduleEvents,
  type TimelineRow,
  timelineOf,
  unknownChanges,
  writtenEdit,
} from '@parley/tariffs';
import { keeper } from './keeper.js';
import type { Session } from './load.js';
import type { AnswerTo, QuestionOf } from './questions.js';
import type { LedgerMeasure, ProductRow, SchedulePlace } from './schedule-protocol.js';
import { inTurns } from './turns.js';
import type { Work } from './work.js';

/** Edited ledgers kept: the parts of one screen ask about the same one. */
const KEPT = 6;

const editedBooks = keeper<Book, Book>(KEPT);
const pricers = new WeakMap<Session, SchedulePricer>();
const names = keeper<Book, Map<string, ProductName>>();

function editedBook(book: Book, edit: ScheduleEdit, reading: string): Book {
  if (edit.changes.length + edit.added.length === 0) return book;
  const key = JSON.stringify([reading, edit]);
  return (
    editedBooks.find(book, key) ??
    editedBooks.keep(book, key, { ...book, ledger: editedLedger(book.ledger, edit, reading) })
  );
}

export async function ledgerParts(
  session: Session,
  { pair: id, reading }: SchedulePlace,
): Promise<AnswerTo<'ledger-parts'>> {
  const { book, pair } = session.duties.opened(id);
  const { ledger } = book;
  const counts = new Map<string, { authority: string; subject: string | undefined; count: number }>();
  for (const { authority, subject } of measuresOf(ledger, reading)) {
    const name = dutyName({ authority, subject });
    const known = counts.get(name) ?? { authority, subject, count: 0 };
    counts.set(name, { ...known, count: known.count + 1 });
  }
  return {
    measures: measuresOnPartner(book, { exporter: pair.exporter, accordingTo: reading })
      .flatMap((measure): LedgerMeasure[] =>
        measure.id === undefined ? [] : [{ ...measure, id: measure.id, titles: titlesOf(book, measure) }],
      )
      .sort((a, b) => ((a.in_force ?? '9999') < (b.in_force ?? '9999') ? -1 : 1)),
    duties: [...counts.values()]
      .sort((a, b) => b.count - a.count)
      .map(({ authority, subject }) => ({ authority, subject })),
    lists: Object.entries(ledger.lists).map(([list, { title }]) => ({ id: list, title })),
    sectors: [...new Set(book.sectorOf.values())].sort(),
  };
}

function titlesOf({ ledger }: Book, { products }: Pick<Measure, 'products'>): string[] {
  return listed(products).map(
    (name) =>
      (Object.hasOwn(ledger.lists, name) ? ledger.lists[name]?.title : undefined) ??
      (plainCode(name) === undefined ? name : `HS ${dottedCode(name)}`),
  );
}

export async function editedTimeline(
  session: Session,
  { pair: id, reading, from, to, edit }: QuestionOf<'edited-timeline'>,
  { progress, current }: Work,
): Promise<AnswerTo<'edited-timeline'> | undefined> {
  const { book, pair } = session.duties.opened(id);
  const edited = editedBook(book, edit, reading);
  const rows: TimelineRow[] = [];
  const days = changeDays(measuresOnPartner(edited, { exporter: pair.exporter, accordingTo: reading }), from, to);
  const done = await inTurns(
    days,
    (day) => void rows.push(...(timelineOf(edited, pair.exporter, day, day, reading)?.rows ?? [])),
    progress,
    current,
  );
  if (!done) return undefined;
  return { exporter: pair.exporter, importer: pair.importer, according_to: reading, from, to, rows };
}

export async function editedDay(
  session: Session,
  { pair: id, reading, day, edit }: QuestionOf<'edited-day'>,
): Promise<AnswerTo<'edited-day'>> {
  const { book, pair } = session.duties.opened(id);
  const edited = editedBook(book, edit, reading);
  const question = { exporter: pair.exporter, on: day, accordingTo: reading };
  const report = (one: Book) => {
    const found = exposureOf(one, question, 0);
    if (!found) throw new Error(`there are no imports from ${pair.exporter}`);
    return found;
  };
  return {
    law: report(book),
    edited: report(edited),
    unknown: unknownChanges(book.ledger, edit),
    problems: problemsOf(session, book, edit),
    written: writtenEdit(book, edited, question) ?? null,
  };
}

function problemsOf({ pricing }: Session, book: Book, { added }: ScheduleEdit): string[] {
  const { regions, sectors } = pricing.baseYear.accounts;
  return measureIssues(added, {}, [book], { regions, sectors }, ['added']).map(formatIssue);
}

export async function scheduleWorlds(
  session: Session,
  { pair: id, reading, day, edit }: QuestionOf<'schedule-worlds'>,
  { progress, current }: Work,
): Promise<AnswerTo<'schedule-worlds'> | undefined> {
  const { book, pair } = session.duties.opened(id);
  const pricer = pricers.get(session) ?? createSchedulePricer(session.pricing);
  pricers.set(session, pricer);
  const { steps, result } = pricer.price(book, editedBook(book, edit, reading), edit, {
    exporter: pair.exporter,
    day,
    reading,
  });
  if (!(await inTurns(steps, (step) => step(), progress, current))) return undefined;
  const { parties, flows, before, after, worlds, background } = result();
  return {
    parties,
    flows,
    runBefore: session.nameRun(before.scenario),
    runAfter: session.nameRun(after.scenario),
    runs: worlds.map(({ variant, world }) => ({ variant: variant.id, run: session.nameRun(world.scenario) })),
    background,
  };
}

export async function products(
  session: Session,
  { pair: id, reading, day, edit }: QuestionOf<'products'>,
): Promise<AnswerTo<'products'>> {
  const { book, pair } = session.duties.opened(id);
  const question = { exporter: pair.exporter, on: day, accordingTo: reading };
  const all = (one: Book) => exposureOf(one, question, Number.POSITIVE_INFINITY)?.products ?? [];
  const law = all(book);
  const edited = editedBook(book, edit, reading);
  const after = edited === book ? law : all(edited);
  const editedOf = new Map(after.map((product) => [product.hs6, product]));
  const named = namesOf(book, pair.exporter);
  const rows = law.map(({ hs6, imports_usd, rate, duty_usd }): ProductRow => {
    const name = named.get(hs6);
    const other = editedOf.get(hs6);
    return {
      hs6,
      code: dottedCode(hs6),
      name: name?.text,
      others: Math.max(0, (name?.lines ?? 1) - 1),
      chapter: CHAPTERS[hs6.slice(0, 2)] ?? '',
      sector: book.sectorOf.get(hs6) ?? '',
      imports: imports_usd,
      rate,
      duty: duty_usd,
      editedRate: other?.rate ?? rate,
      editedDuty: other?.duty_usd ?? duty_usd,
    };
  });
  return { rows, changed: rows.filter(({ rate, editedRate }) => rate !== editedRate).length };
}

export async function productDuties(
  session: Session,
  { pair: id, reading, day, edit, hs }: QuestionOf<'product-duties'>,
): Promise<AnswerTo<'product-duties'>> {
  const { book, pair } = session.duties.opened(id);
  const rows = book.imports.rows.find(({ partner }) => partner === pair.exporter);
  const checked = checkCode(hs, book.schedule, ['hs'], rows?.codes ?? []);
  if (!checked.ok) throw new Error(formatIssue(checked.issue));
  const question = { exporter: pair.exporter, on: day, accordingTo: reading };
  const edited = editedBook(book, edit, reading);
  return {
    law: productDuty(book, question, checked.code),
    edited: edited === book ? undefined : productDuty(edited, question, checked.code),
    name: namesOf(book, pair.exporter).get(checked.code.slice(0, 6))?.text,
  };
}

/** Names of products, each the line of which most is imported from the exporter. */
function namesOf(book: Book, exporter: string): Map<string, ProductName> {
  const known = names.find(book, exporter);
  if (known) return known;
  const rows = book.imports.rows.find(({ partner }) => partner === exporter);
  const values = new Map(rows?.codes.map((code, at) => [code, rows.value[at] ?? 0]));
  return names.keep(
    book,
    exporter,
    productNames(book.descriptions ?? '', (line) => values.get(line) ?? 0),
  );
}

export async function scheduleSteps(
  session: Session,
  { pair: id, reading, from, to }: QuestionOf<'schedule-steps'>,
): Promise<AnswerTo<'schedule-steps'>> {
  const { book, pair } = session.duties.opened(id);
  return scheduleEvents(book, pair.exporter, from, to, reading).map(({ date, kind, measure }) => {
    const { authority, subject, rate, legal, announced, signed, in_force, ended } = measure;
    const facts = { authority, subject, rate, kind: measure.kind, legal, announced, signed, in_force, ended };
    return { date, kind, measure: { id: measure.id ?? '', ...facts } };
  });
}
