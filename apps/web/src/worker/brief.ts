/** The brief of the talks on screen, as `parley brief` prints it. */

import {
  type Brief,
  type BriefFormat,
  type BriefMaterial,
  type BriefQuestion,
  briefText,
  briefWork,
  composeBrief,
  frontierChart,
  labelsIn,
  otherDataset,
} from '@parley/brief';
import { type RunNames, runNames, writtenRuns } from '@parley/runs';
import { createPricing, foldLog, type Pricing } from '@parley/talks';
import type { BriefAnswer, BriefRun } from './brief-protocol.js';
import { keeper } from './keeper.js';
import type { Session } from './load.js';
import { FetchError } from './origin.js';
import { inTurns } from './turns.js';
import type { Work } from './work.js';

interface Made {
  readonly brief: Brief;
  readonly names: RunNames;
  readonly other: (RunNames & { readonly pricing: Pricing }) | undefined;
}

/** Briefs kept per talks: one for each language, and those of a few other questions. */
const MOST_KEPT = 6;

const made = keeper<Session, Made>(MOST_KEPT);
const others = new WeakMap<Session, Pricing>();

/** The brief with what is behind its figures and notes. */
export async function briefAnswer(
  session: Session,
  question: BriefQuestion,
  work: Work,
): Promise<BriefAnswer | undefined> {
  const found = await briefFor(session, question, work);
  if (!found) return undefined;
  const { brief, names, other } = found;
  return {
    brief,
    chart: frontierChart(brief.figures.bargain, labelsIn(question.language)) ?? null,
    runs: { ...(other && runsOf(other, other.pricing.baseYear.id)), ...runsOf(names, session.reference.id) },
    documents: Object.fromEntries(
      [...foldLog(session.loaded.events).documents.values()].flatMap(({ document, source }) => [
        [document, document],
        [source ?? document, document],
      ]),
    ),
    reference: session.reference,
  };
}

/** The brief as the text of a file, as `parley brief --out` writes it. */
export async function briefFile(
  session: Session,
  { format, ...question }: BriefQuestion & { readonly format: BriefFormat },
  work: Work,
): Promise<string | undefined> {
  const found = await briefFor(session, question, work);
  return found && `${briefText(found.brief, format, writtenRuns(found.names))}\n`;
}

async function briefFor(session: Session, question: BriefQuestion, work: Work): Promise<Made | undefined> {
  const { language, party, chosen, off } = question;
  const key = JSON.stringify([language, party, chosen, off]);
  const known = made.find(session, key);
  if (known) return known;
  const names = runNames(session.reference);
  const other = await otherOf(session, work);
  const material: BriefMaterial = {
    pricing: session.pricing,
    nameRun: names.nameRun,
    datasetFingerprint: session.reference.fingerprint,
    other,
  };
  const solved = await inTurns(
    briefWork(material, question),
    (step) => step(),
    work.progress,
    () => work.current(),
  );
  if (!solved) return undefined;
  return made.keep(session, key, { brief: composeBrief(material, question), names, other });
}

/** The talks on the other base year that they name. @throws {FetchError} when it is not there */
async function otherOf(session: Session, { library }: Work): Promise<Made['other']> {
  const id = otherDataset(session.pricing);
  if (id === undefined) return undefined;
  const data = await library.baseYear(id);
  if (!data) throw new FetchError(`/api/data/${id}`, `there is no data set named ${id}`);
  const pricing = others.get(session) ?? createPricing(session.pricing.talks, data.baseYear, session.pricing.books);
  others.set(session, pricing);
  return { pricing, ...runNames(data.reference) };
}

function runsOf(names: RunNames, dataset: string): Record<string, BriefRun> {
  return Object.fromEntries(Object.entries(writtenRuns(names)).map(([run, scenario]) => [run, { dataset, scenario }]));
}
