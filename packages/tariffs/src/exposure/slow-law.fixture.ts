/**
 * The duties of the United States on Korean goods, written out once more in the plainest way: one line at a time, the
 * rules of each proclamation in words of code, no precedence, no rules of stacking. Slow, and for tests only.
 */

import { usTariffs } from '../us-tariffs.fixture.js';

/** Additional duty by authority and subject, as fractions of the value. */
export type SlowDuty = Readonly<Record<string, number>>;

/** Entries of each list as they stand, looked up by every beginning of a code. */
const entries = new Map(
  Object.entries(usTariffs.ledger.lists).map(([id, { codes }]) => {
    if (codes.some((code) => code.includes('-'))) throw new Error(`${id} has ranges`);
    return [id, new Set(codes)] as const;
  }),
);

/** True when a list of the ledger names the beginning of a code. */
function on(list: string, code: string): boolean {
  const own = entries.get(list);
  if (!own) throw new Error(`no list ${list}`);
  return [2, 4, 6, 8, 10].some((length) => own.has(code.slice(0, length)));
}

const lines = new Map(usTariffs.schedule.codes.map((code, at) => [code, at]));

/** Base rate of a Korean good: KORUS where the schedule has it, else most favoured nation. */
export function slowBase(code: string): number {
  const { mfn, preferences } = usTariffs.schedule;
  const at = lines.get(code.slice(0, 8));
  return at === undefined ? 0 : ((preferences.korus?.[at] ?? mfn[at])?.rate ?? 0);
}

/** Additional duties on a Korean good on a day, the share of metal content in articles as given. */
export function slowLaw(code: string, day: string, content: 'low' | 'central' | 'high' = 'central'): SlowDuty {
  const base = slowBase(code);
  const duties: Record<string, number> = {};
  const upTo = (rate: number) => Math.max(0, rate - base);
  // Share of the value that Section 232 has taken; the general duties fall on what is left.
  let taken = 0;

  const car = on('autos', code) || on('light-trucks', code);
  const part = !car && on('auto-parts', code);
  if ((car && day >= '2025-04-03') || (part && day >= '2025-05-03')) {
    duties['Section 232 autos'] = day >= '2025-11-01' ? upTo(0.15) : 0.25;
    taken = 1;
  }
  if (taken === 0 && day >= '2025-11-01') {
    if (code.startsWith('8702')) duties['Section 232 trucks'] = 0.1;
    else if (on('trucks', code) || on('truck-parts', code)) duties['Section 232 trucks'] = 0.25;
    if ('Section 232 trucks' in duties) taken = 1;
  }
  if (taken === 0) taken = metals(code, day, content, upTo, duties);
  if (!('Section 232 autos' in duties) && day >= '2025-10-14') {
    const furniture = on('upholstered-furniture', code);
    const cabinet = on('kitchen-cabinets', code);
    const rate = furniture || cabinet ? 0.25 : on('softwood', code) ? 0.1 : undefined;
    if (rate !== undefined) {
      duties['Section 232 wood'] = day >= '2025-11-14' ? Math.min(rate, upTo(0.15)) : rate;
      taken += 1;
    }
  }
  if (code === '8471804000' && day >= '2026-01-16' && taken === 0) {
    duties['Section 232 semiconductors'] = 0.25;
    taken = 1;
  }

  const rest = Math.max(0, 1 - taken);
  if (day >= '2025-04-05' && day <= '2026-02-23' && !outOfReciprocal(code, day)) {
    let rate = 0.1;
    if (day === '2025-04-09') rate = 0.25;
    if (day >= '2025-08-07') rate = 0.15;
    if (day >= '2025-11-14') rate = upTo(0.15);
    duties['IEEPA reciprocal'] = rest * rate;
  }
  const exempt = outOfEveryGeneralDuty(code) || on('surcharge-exempt', code);
  if (day >= '2026-02-24' && day <= '2026-07-23' && !exempt) duties['Section 122'] = rest * 0.1;
  if (day >= '2026-07-24' && !exempt) duties['Section 301 forced labour'] = rest * upTo(0.125);
  return Object.fromEntries(Object.entries(duties).filter(([, rate]) => rate > 0));
}

/** Adds the duties on steel, aluminium and copper; gives the share of the value they take. */
function metals(
  code: string,
  day: string,
  content: 'low' | 'central' | 'high',
  upTo: (rate: number) => number,
  duties: Record<string, number>,
): number {
  const steel = code.startsWith('72') || code.startsWith('73');
  const aluminium = code.startsWith('76');
  if (day < '2025-03-12') {
    const heading = Number(code.slice(0, 4));
    if (heading !== 7601 && (heading < 7604 || heading > 7609)) return steel ? 1 : 0;
    duties['Section 232 aluminium'] = 0.1;
    return 1;
  }
  if (day >= '2026-04-06') {
    let rate: number | undefined;
    if (on('metals-annex-1a', code)) rate = 0.5;
    else if (on('metals-annex-1b', code)) rate = 0.25;
    else if (on('metals-annex-3', code)) rate = upTo(0.15);
    if (rate !== undefined) duties['Section 232 metals'] = rate;
    return rate === undefined ? 0 : 1;
  }
  const rate = day >= '2025-06-04' ? 0.5 : 0.25;
  // Goods of the chapters themselves pay on all of their value, and on no other list of metals is anything of them.
  if (steel || aluminium) {
    duties[`Section 232 ${steel ? 'steel' : 'aluminium'}`] = rate;
    return 1;
  }
  const ofMetal = { low: 0.25, central: 0.5, high: 0.75 }[content];
  const ofCopper = { low: 0.8, central: 0.9, high: 1 }[content];
  const ofSteel =
    (day >= '2025-06-23' && on('steel-articles-2025-06', code)) ||
    (day >= '2025-08-18' && on('steel-articles-2025-08', code));
  const ofAluminium =
    on('aluminium-articles-2025-03', code) || (day >= '2025-08-18' && on('aluminium-articles-2025-08', code));
  const contents: { of: string; share: number; rate: number }[] = [];
  if (ofSteel) contents.push({ of: 'steel', share: ofMetal, rate });
  if (ofAluminium) contents.push({ of: 'aluminium', share: ofMetal, rate });
  if (day >= '2025-08-01' && on('copper', code)) contents.push({ of: 'copper', share: ofCopper, rate: 0.5 });
  // Several metals are in the good together, not each with the share it would have alone: the greatest is that of all.
  const metal = contents.reduce((most, { share }) => Math.max(most, share), 0);
  const alone = contents.reduce((sum, { share }) => sum + share, 0);
  for (const one of contents) duties[`Section 232 ${one.of}`] = metal * (one.share / alone) * one.rate;
  return metal;
}

function outOfReciprocal(code: string, day: string): boolean {
  if (outOfEveryGeneralDuty(code)) return true;
  const copper = on('copper', code);
  if (on('reciprocal-annex-2', code) && !(copper && day >= '2025-08-01')) return true;
  if (on('electronics-2025-04-11', code) && day >= '2025-04-11') return true;
  // Articles of civil aircraft need a certificate, which is not taken as met.
  const consolidated = on('reciprocal-exempt', code) && !copper && !on('civil-aircraft-korea', code);
  if (consolidated && day >= '2025-08-07') return true;
  return on('reciprocal-exempt-2025-11-14', code) && day >= '2025-11-14';
}

/** Chapter 98 but for what was processed abroad, and informational materials. */
function outOfEveryGeneralDuty(code: string): boolean {
  const processedAbroad = ['98020040', '98020050', '98020060', '98020080'].includes(code.slice(0, 8));
  return ['49', '97', '98'].includes(code.slice(0, 2)) && !processedAbroad;
}
