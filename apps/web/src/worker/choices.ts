/** All choices that led to what is on screen: enough for the command line to make the same figures. */

import { fingerprint, runNames, VERSION, writtenRuns } from '@parley/runs';
import { bargainReport, choiceOf, namesOf, type Pricing, packageReport } from '@parley/talks';
import { bargainWithout } from './bargains.js';
import type { Choices, ChoicesQuestion } from './choices-protocol.js';
import type { Session } from './load.js';
import type { Work } from './work.js';

export async function choicesOf(session: Session, question: ChoicesQuestion, work: Work): Promise<Choices> {
  const { pricing, loaded, reference, contested } = session;
  const { talks, baseYear, plan, variants } = pricing;
  const { chosen, off } = question;
  const names = runNames(reference);
  const choice = choiceOf(plan, chosen);
  const report = packageReport(pricing, choice, names.nameRun);
  const bargain = bargainReport(pricing, bargainWithout(session, off), names.nameRun, contested);
  const [kept, keptRecord] = await Promise.all([
    work.library.origin.talks(loaded.id),
    work.library.origin.record(loaded.id),
  ]);
  return {
    parley: VERSION,
    talks: loaded.id,
    title: typeof talks.title === 'string' ? talks.title : (talks.title.en ?? loaded.id),
    as_of: talks.as_of,
    talks_sha256: fingerprint(loaded.text),
    record_sha256: loaded.log === '' ? null : fingerprint(loaded.log),
    dataset: {
      ...reference,
      base_year: baseYear.year,
      unit: baseYear.unit,
      source: baseYear.source,
      licence: baseYear.licence,
    },
    ledgers: talks.base.ledgers,
    duties_on: talks.base.duties_on ?? null,
    assumptions: {
      elasticity: talks.base.elasticity,
      base_tariffs: talks.base.base_tariffs,
      deficits: talks.base.deficits,
      range: variants.map(({ id, elasticity, barriers }) => ({ variant: id, elasticity, barriers })),
    },
    package: namesOf(plan, choice),
    off_table: off,
    brief: { for: question.party ?? plan.parties[0]?.code ?? '', language: question.language },
    figures: {
      unit: 'million USD a year against no deal',
      payoffs: report.payoffs.map(({ party, total, modelled, transfers_total, stated_total }) => ({
        party,
        total,
        modelled,
        transfers_total,
        stated_total,
      })),
      run: report.run,
      no_deal_run: report.no_deal_run,
      runs: report.runs,
      packages: bargain.packages,
      acceptable_to_all: bargain.acceptable_to_all,
      nash: bargain.nash && {
        package: bargain.nash.package,
        run: bargain.nash.run,
        payoffs: bargain.nash.payoffs.map(({ party, total }) => ({ party, total })),
      },
    },
    commands: commandsOf(session, question, report.run),
    scenarios: Object.fromEntries(
      Object.entries(writtenRuns(names)).filter(([run]) => wantedRuns(report, bargain.nash?.run).has(run)),
    ),
    edited: {
      talks: loaded.text === kept.text ? null : loaded.text,
      record: loaded.log === keptRecord ? null : loaded.log,
    },
  };
}

function wantedRuns(
  { run, no_deal_run, runs }: { run: string; no_deal_run: string; runs: { run: string }[] },
  nash: string | undefined,
): Set<string | undefined> {
  return new Set([run, no_deal_run, nash, ...runs.map((one) => one.run)]);
}

/** What to type to get the same figures, with the talks in a folder of their name. */
function commandsOf({ pricing, loaded, reference }: Session, question: ChoicesQuestion, run: string): string[] {
  const changed = changedOptions(pricing, question.chosen);
  const chosen = changed.length > 0 ? [`--package ${changed.join(',')}`] : [];
  const off = question.off.length > 0 ? [`--without ${question.off.join(',')}`] : [];
  const data = [`--dataset ${reference.id}`];
  const home = question.party === undefined ? [] : [`--for ${question.party}`];
  return [
    ['parley price', loaded.id, ...(changed.length > 0 ? chosen : [`--package ${noDealOption(pricing)}`]), ...data],
    ['parley packages', loaded.id, ...off, ...data],
    ['parley brief', loaded.id, ...chosen, ...off, ...home, `--lang ${question.language}`, ...data],
    ['parley solve', ...data, `--scenario ${run}.json`],
  ].map((words) => words.join(' '));
}

function changedOptions({ plan }: Pricing, chosen: Readonly<Record<string, string>>): string[] {
  return plan.issues.flatMap(({ id, options, noDeal }) => {
    const option = chosen[id];
    return option === undefined || option === options[noDeal] ? [] : [`${id}=${option}`];
  });
}

/** Names the package of no deal by one of its options. */
function noDealOption({ plan }: Pricing): string {
  const [issue] = plan.issues;
  return issue ? `${issue.id}=${issue.options[issue.noDeal] ?? ''}` : '';
}
