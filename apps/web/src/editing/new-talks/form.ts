/** What is asked for new talks, and the talks it makes. */

import { NEW_ISSUE_KINDS, type NewIssueKind, type NewTalks } from '@parley/talks';
import { isDay } from '../../state/day.js';
import type { Loaded } from '../../worker/protocol.js';
import type { DatasetNames } from '../worker/protocol.js';
import { regionName } from './names.js';

export interface FormIssue {
  readonly ticked: boolean;
  readonly into: string;
  readonly from: string;
  readonly sector: string;
  readonly ratePct: string;
}

export interface Form {
  readonly title: string;
  readonly asOf: string;
  readonly dataset: string;
  readonly parties: readonly string[];
  readonly issues: Readonly<Record<NewIssueKind, FormIssue>>;
}

/** A form to begin with: the parties and the data set of the talks on screen. */
export function formOf({ parties, dataset }: Pick<Loaded, 'parties' | 'dataset'>, today: string): Form {
  const codes = parties.map(({ region }) => region).slice(0, 2);
  const [from = '', into = ''] = codes;
  const issue = (kind: NewIssueKind): FormIssue => ({
    ticked: kind === 'duty' || kind === 'form',
    into,
    from,
    sector: '',
    ratePct: '10',
  });
  return {
    title: '',
    asOf: today,
    dataset: dataset.id,
    parties: codes,
    issues: Object.fromEntries(NEW_ISSUE_KINDS.map((kind) => [kind, issue(kind)])) as Form['issues'],
  };
}

/** The form with what a data set has: parties that it does not know are others, and the duty is on its first goods. */
export function beginsWith(form: Form, { regions, sectors }: DatasetNames): Form {
  const known = (code: string) => regions.some((region) => region.code === code);
  const goods = sectors.filter((sector) => sector.goods);
  const kept = form.parties.filter(known);
  const free = regions.map(({ code }) => code).filter((code) => !kept.includes(code));
  const parties = kept.length >= 2 ? kept : [...kept, ...free].slice(0, 2);
  const [first = '', second = ''] = parties;
  const issues = Object.fromEntries(
    Object.entries(form.issues).map(([kind, issue]) => [
      kind,
      {
        ...issue,
        from: parties.includes(issue.from) ? issue.from : first,
        into: parties.includes(issue.into) && issue.into !== issue.from ? issue.into : second,
        sector: goods.some(({ code }) => code === issue.sector) ? issue.sector : (goods[0]?.code ?? ''),
      },
    ]),
  ) as Form['issues'];
  return { ...form, parties, issues };
}

/** The first thing that is missing: the key of a text. */
export function faultOf({ title, asOf, parties, issues }: Form): string | undefined {
  if (title.trim() === '') return 'needsTitle';
  if (!isDay(asOf)) return 'needsDate';
  const ticked = NEW_ISSUE_KINDS.filter((kind) => issues[kind].ticked);
  if (new Set(parties).size < 2 || ticked.some((kind) => issues[kind].into === issues[kind].from))
    return 'needsParties';
  if (ticked.length === 0) return 'needsIssue';
  const rate = Number(issues.duty.ratePct);
  const badRate = issues.duty.ratePct.trim() === '' || !(rate >= 0 && rate <= 200);
  return issues.duty.ticked && badRate ? 'needsRate' : undefined;
}

export function talksOf(form: Form, { regions, sectors }: DatasetNames): NewTalks {
  const names = (code: string, list: readonly { code: string; name: string }[]) => {
    const en = list.find((entry) => entry.code === code)?.name ?? code;
    return { en, ko: regionName(form.dataset, code, en, 'ko') };
  };
  return {
    title: form.title.trim(),
    asOf: form.asOf,
    dataset: form.dataset,
    parties: form.parties.map((code) => ({ code, name: names(code, regions) })),
    issues: NEW_ISSUE_KINDS.filter((kind) => form.issues[kind].ticked).map((kind) => {
      const { into, from, sector, ratePct } = form.issues[kind];
      const duty = { sectors: [sector], sectorNames: names(sector, sectors), ratePct: Number(ratePct) };
      return { kind, into, from, ...(kind === 'duty' && duty) };
    }),
  };
}
