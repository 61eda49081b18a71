/** A brief from priced talks: one question, the same print on the command line and in the workbench. */

import {
  agendaOf,
  bargainOf,
  bargainReport,
  choiceOf,
  contestedIssues,
  type Language,
  optionReport,
  optionReports,
  PackageError,
  type Pricing,
  packageReport,
  type RunNamer,
  ratificationReport,
} from '@parley/talks';
import { type Brief, briefOf } from './brief.js';

/** What is to be printed. */
export interface BriefQuestion {
  readonly language: Language;
  /** Party the brief is written for; the first of the talks when undefined. */
  readonly party?: string | undefined;
  /** Options by issue of a package to print beside those worth signing; others as without a deal. */
  readonly chosen?: Readonly<Record<string, string>> | undefined;
  /** Ids of the issues off the table. */
  readonly off?: readonly string[] | undefined;
}

/** Priced talks with the names of their runs. */
interface Named {
  readonly pricing: Pricing;
  readonly nameRun: RunNamer;
}

/** What a brief is made from. */
export interface BriefMaterial extends Named {
  readonly datasetFingerprint: string;
  /** The same talks on the other base year that they name under `compare_with`. */
  readonly other?: Named | undefined;
}

/** Id of the other base year to open for a brief; undefined when the talks name none. */
export function otherDataset({ talks, baseYear }: Pricing): string | undefined {
  const other = talks.base.compare_with;
  return other === baseYear.id ? undefined : other;
}

/**
 * Writes the brief. The same inputs give the same brief.
 * @param progress told how many worlds of the bargain are solved
 * @throws {PackageError} when a party, issue or option is not of the talks
 * @throws {WorldError}
 */
export function composeBrief(
  { pricing, nameRun, datasetFingerprint, other }: BriefMaterial,
  { language, party, chosen = {}, off = [] }: BriefQuestion,
  progress?: (done: number, of: number) => void,
): Brief {
  const parties = pricing.plan.parties.map(({ code }) => code);
  if (party !== undefined && !parties.includes(party)) {
    throw new PackageError(`${party} is not a party; parties: ${parties.join(', ')}`);
  }
  const choice = choiceOf(pricing.plan, chosen);
  const contested = contestedIssues(agendaOf(pricing.talks));
  const onTable = tableOf(pricing, off);
  const bargain = bargainOf(pricing, { onTable, ...(progress && { progress }) });
  const uncontested = onTable.filter((issue) => !contested.includes(issue));
  const without = uncontested.length < onTable.length ? bargainOf(pricing, { onTable: uncontested }) : undefined;
  const ratification = ratificationReport(pricing, bargain);
  return briefOf({
    pricing,
    language,
    home: party ?? parties[0] ?? '',
    options: optionReports(pricing, nameRun),
    bargain: bargainReport(pricing, bargain, nameRun, contested),
    ...(without && { withoutContested: bargainReport(pricing, without, nameRun, contested) }),
    ...(ratification && { ratification }),
    ...(other && { comparison: comparisonOn(other) }),
    ...(choice.join() !== pricing.plan.noDeal.join() && { proposed: packageReport(pricing, choice, nameRun) }),
    nameRun,
    datasetFingerprint,
  });
}

/**
 * The worlds that a brief needs, in pieces: done beforehand, {@link composeBrief} finds them solved. Whoever has to
 * answer something else in between, or to say how far the work is, does them one by one.
 */
export function briefWork({ pricing, other }: BriefMaterial, { chosen = {}, off = [] }: BriefQuestion): (() => void)[] {
  const { plan } = pricing;
  const onTable = tableOf(pricing, off);
  const modelled = plan.modelled.filter((issue) => onTable.includes(plan.issues[issue]?.id ?? ''));
  const noName = () => '';
  const singly = (on: Pricing) =>
    on.plan.issues.flatMap(({ options }, issue) =>
      options.map((_, option) => () => {
        optionReport(on, issue, option, noName);
      }),
    );
  return [
    ...pricing.combinations(modelled).map((choice) => () => {
      pricing.modelled(choice);
    }),
    ...singly(pricing),
    ...(other ? singly(other.pricing) : []),
    () => {
      packageReport(pricing, choiceOf(plan, chosen), noName);
    },
  ];
}

/** Ids of the issues on the table. @throws {PackageError} */
function tableOf({ plan }: Pricing, off: readonly string[]): string[] {
  const all = plan.issues.map(({ id }) => id);
  const unknown = off.find((id) => !all.includes(id));
  if (unknown !== undefined) throw new PackageError(`${unknown} is not an issue; issues: ${all.join(', ')}`);
  return all.filter((id) => !off.includes(id));
}

/** The modelled options on another base year. */
function comparisonOn({ pricing, nameRun }: Named) {
  const { id, year, unit } = pricing.baseYear;
  return { dataset: id, year, unit, options: optionReports(pricing, nameRun).filter(({ modelled }) => modelled) };
}
