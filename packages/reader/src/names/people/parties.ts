/** Whom a person speaks for: by the words of the role, the table of offices, the body named, the places around, the document. */

import type { Capacity } from '../../reading.js';
import { HOME } from '../../text/korean-text.js';
import { lineStartWithin } from '../../text/line-within.js';
import { bodyBefore, letterheadOf } from '../bodies/body-before.js';
import { hasNoGovernment } from '../economies/blocs.js';
import { homeOfReport } from '../economies/home-of-report.js';
import { economyOfName } from '../economies/name-economies.js';
import type { Scan } from '../listed/scan.js';
import { firstEndingAfter, lastBefore } from '../listed/spans.js';
import type { PersonDraft, RoleStated } from '../register/people-register.js';
import { ownerOfRole } from '../roles/role-owner.js';
import { titleKey } from '../rules/name-keys.js';
import type { OfficeRule } from '../rules/name-rules-schema.js';
import { COMMON_OFFICE, governmentBeside, isOfAnother, MINISTER } from './governments-beside.js';

/** How often each economy is named, by sentence index too. */
export interface EconomyWeights {
  readonly total: ReadonlyMap<string, number>;
  /** Where each is named first. */
  readonly first: ReadonlyMap<string, number>;
  /** Whose legislature's record the document is; null for any other document. */
  readonly chamber: string | null;
}

/** Counts an economy once for each place where it is named. */
export function weighEconomies(scan: Scan): EconomyWeights {
  const total = new Map<string, number>();
  const first = new Map<string, number>();
  for (const { economy, start } of scan.economies) {
    total.set(economy, (total.get(economy) ?? 0) + 1);
    if (!first.has(economy)) first.set(economy, start);
  }
  return { total, first, chamber: chamberOf(scan) };
}

/** The head of a document, where the record of a legislature says what it is: UTF-16 code units. */
const HEAD = 300;

const OF_LEGISLATURE =
  /\b(?:hansard|official report|senate|house of (?:commons|lords|representatives)|parliament of|congressional record|lok sabha|rajya sabha|legislati(?:ve|on) (?:assembly|council|committee)|standing committee|select committee)\b/i;
const OF_PROCEEDINGS =
  /\b(?:hansard|official report|proceedings|debates?|hearing|estimates|minutes of evidence|oral evidence|transcript)\b/i;

/** “COMMONWEALTH OF AUSTRALIA / Committee Hansard / SENATE / CANBERRA”: the economy or place named in the head. */
function chamberOf({ text, economies, places }: Scan): string | null {
  const head = text.slice(0, HEAD);
  if (!OF_LEGISLATURE.test(head) || !OF_PROCEEDINGS.test(head)) return null;
  const [economy] = economies;
  const [place] = places;
  if (economy !== undefined && economy.start < HEAD) return economy.economy;
  return place !== undefined && place.start < HEAD ? place.economy : null;
}

/** Offices that a role's words may mean. */
function officesOf(scan: Scan, stated: RoleStated): readonly OfficeRule[] {
  const { officesByTitle } = scan.rules;
  const direct = officesByTitle.get(titleKey(stated.role));
  if (direct !== undefined) return direct;
  // “South Korean Trade Minister” and “Commerce Secretary” without what stands before them.
  const words = titleKey(stated.role).split(' ');
  for (let skip = 1; skip < Math.min(words.length, 6); skip += 1) {
    const offices = officesByTitle.get(words.slice(skip).join(' '));
    if (offices !== undefined && !isQualified(words.slice(0, skip))) return offices;
  }
  return [];
}

/** “deputy”, “vice” and their like make another office of the title that follows. */
export function isQualified(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(?:deputy|vice|assistant|under|associate|junior|parliamentary|shadow|state|press|deputies|permanent|private|co|minor|special|house|senate|former|ex|then)$/.test(
      word,
    ),
  );
}

/** “Deputy Prime Minister”: what other governments have too, though the table has it of one. */
const OF_MANY =
  /\b(?:deputy prime minister|deputy premier|vice premier|vice president|prime minister|president|king|queen)$/;

/** Party of a person; null when nothing tells. */
export function partyOf(scan: Scan, person: PersonDraft, weights: EconomyWeights): string | null {
  for (const { economy } of person.roles) if (economy !== null) return economy;
  const held = heldParty(scan, person);
  if (held !== null) return held;
  for (const { ofEconomy } of person.roles) if (ofEconomy !== null) return ofEconomy;
  for (const { bodyEconomy } of person.roles) if (bodyEconomy !== null) return bodyEconomy;
  if (person.roles.some(({ international }) => international)) return null;
  // “The Indian side was led by Shri Srinivas, Additional Secretary, Department of Commerce”: not the American department.
  if (person.economy !== null) return person.economy;
  for (const stated of person.roles) {
    const owner = ownerOfRole(scan, stated);
    if (owner !== null) return owner;
  }
  const ofName = person.roles.length > 0 ? economyOfName(person.name, weights.total) : null;
  if (ofName !== null) return ofName;
  // A title of the Commission alone.
  if (person.roles.some(({ role }) => /^executive vice[- ]president\b/i.test(role)) && weights.total.has('EU'))
    return 'EU';
  for (const stated of person.roles) {
    const parties = new Set(officesOf(scan, stated).flatMap(({ party }) => (party === null ? [] : [party])));
    if (parties.size === 0) continue;
    const beside = governmentBeside(scan, stated);
    if (beside !== null && !parties.has(beside)) return beside;
    const home = COMMON_OFFICE.test(stated.role) ? homeOfReport(weights.total) : null;
    if (home !== null) return home;
    const near = nearest(scan, stated.nameStart, parties);
    if (parties.size === 1 && MINISTER.test(stated.role) && !weights.total.has([...parties][0]!)) continue;
    if (parties.size === 1 && (!OF_MANY.test(titleKey(stated.role)) || weights.total.has([...parties][0]!)))
      return [...parties][0]!;
    if (near !== null) return near;
  }
  const capacity = person.roles.find((stated) => !stated.low)?.capacity;
  if (person.roles.length === 0) return null;
  return byDocument(scan, person, capacity ?? 'government', weights);
}

/** Party of the offices that a person of this name held; where they differ, of those that the role names; null when neither tells. */
function heldParty(scan: Scan, person: PersonDraft): string | null {
  const parties = new Set(person.holders.map(({ office }) => office.party));
  if (parties.size === 1) return [...parties][0]!;
  if (parties.size === 0) return null;
  // “Prime Minister Mario Draghi” is Italy's, “ECB President Mario Draghi” the Union's.
  const stated = new Set(person.roles.flatMap((role) => officesOf(scan, role)));
  const named = new Set(person.holders.flatMap(({ office }) => (stated.has(office) ? [office.party] : [])));
  return named.size === 1 ? [...named][0]! : null;
}

/** The economy of a set that is named nearest before an offset, else nearest after. */
function nearest(scan: Scan, offset: number, parties: ReadonlySet<string>): string | null {
  const next = firstEndingAfter(scan.economies, offset);
  for (let i = next - 1; i >= 0 && i >= next - MOST_SEARCHED; i -= 1) {
    if (parties.has(scan.economies[i]!.economy)) return scan.economies[i]!.economy;
  }
  const after = scan.economies[next];
  return after !== undefined && parties.has(after.economy) ? after.economy : null;
}

/** Mentions looked through at most. */
const MOST_SEARCHED = 500;

/** Who heads a body rather than a government, as texts write it. */
const OF_A_BODY =
  /^(?:(?:managing|executive|deputy|general|acting) )?(?:director|director general|director-general|chairman|chairwoman|chair|chief executive|chief executive officer|secretary general|secretary-general|spokes(?:man|woman|person)(?: for [a-zà-ɏ ]+)?|general manager|chief economist|head of trade|policy director)$/i;

/** Titles that the United States, Britain and the Commission alone use tell; else the economy most named that is not excluded. */
function byDocument(
  scan: Scan,
  person: PersonDraft,
  capacity: Capacity,
  { total, chamber }: EconomyWeights,
): string | null {
  const role = person.roles[0]!;
  const words = role.role.toLowerCase();
  if (chamber !== null && (capacity === 'government' || capacity === 'legislator')) return chamber;
  if (/[가-힣]/.test(words) && person.foreign && (capacity === 'expert' || capacity === 'company')) return null;
  if (/[가-힣]/.test(words)) {
    return (
      sourceMinistry(scan, role) ??
      (person.foreign || FOREIGN_MINISTRY.test(words)
        ? foreignDefault(scan, role, total, capacity)
        : koreanDefault(person, words))
    );
  }
  // “who chairs the Parliament's trade committee”, in a text on the Union.
  if (/\bthe Parliament\b/.test(role.role) && (total.get('EU') ?? 0) > 1) return 'EU';
  // “…, director Jane Doe said”: of the body that its paragraph names.
  if (OF_A_BODY.test(role.role)) {
    const body = bodyBefore(scan, role.nameStart);
    if (body !== null) return body;
    // “EUROPEAN COMMISSION” over a briefing: whose spokesman speaks in it.
    const head = /^spokes/.test(words) ? letterheadOf(scan) : null;
    if (head !== null) return head;
    // “Chair – Trade Committee” under the name over a column: of a body at home that is not told.
    if (person.heading && /^chair(?:man|woman|person)?$/.test(words)) return null;
  }
  if (/\bcommissioner\b|commission president/.test(words) && (total.get('EU') ?? 0) > 0) return 'EU';
  if (capacity === 'expert') return null;
  if (/\b(?:house|senate|republican|democrat)\b/.test(words) && total.has('USA')) return 'USA';
  if (/\b(?:reps?|sens?|senator|congress\w*|representative|assembly(?:man|woman|member))\b/.test(words)) {
    if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(person.name) && total.has('KOR')) return 'KOR';
    return pick(total, ['USA', 'AUS', 'PHL', 'CAN', 'BRA', 'MEX', 'COL', 'ARG', 'CHL']);
  }
  if (/\b(?:conservative|tory|labour|liberal|ndp)\b/.test(words)) {
    const party = pick(total, ['CAN', 'GBR', 'AUS', 'NZL', 'JPN', 'DEU', 'DNK', 'NOR', 'IRL']);
    if (party !== null) return party;
  }
  // “Yuichiro Tamaki of the Democratic Party for the People”: at home, which the other side of the talks is not.
  const ministers =
    /minister|premier|chancellor|\bmp\b|^(?:opposition|ruling|governing)\b|\b(?:party|democrats|parliament|bloc|leader)\b/.test(
      words,
    );
  if (/^(?:home|business|trade|environment) secretary\b/.test(words) && total.has('GBR')) return 'GBR';
  // Ranks of the Indian civil service.
  if (/^(?:additional|joint) secretary\b/.test(words) && total.has('IND')) return 'IND';
  if (/secretary/.test(words) && !/general/.test(words) && !ministers)
    return pick(total, ['USA', 'GBR', 'AUS', 'MEX', 'PHL', 'IND']);
  if (capacity !== 'government' && capacity !== 'legislator') return null;
  // An ambassador is as likely sent to the country that the report is on as by it.
  const home = /\b(?:ambassador|envoy)\b/.test(words) ? null : homeOfReport(total);
  if (home !== null && !isNamedRightBefore(scan, role.nameStart, home)) return home;
  return (
    nearestBefore(scan, role.nameStart, MINISTER.test(words), ministers ? new Set(['USA', 'EU']) : undefined) ??
    most(total, ministers ? 'USA' : null)
  );
}

/** Ministries that Korea has not: their people are someone else's, however Korean the name looks. */
const FOREIGN_MINISTRY =
  /^(?:상무부|재무부|국무부|농무부|내무부|외무부|국방성|외무성|재무성|경제산업성|농림수산성|상공부|공상부)/;

/** Between a ministry and the one who speaks for it. */
const BY_SOURCE = /^에 (?:따르면|의하면),? $/;

/** “중국 외교부에 따르면 궈자쿤 대변인은”: a spokesman of the ministry that is the source. */
function sourceMinistry(scan: Scan, { role, nameStart }: RoleStated): string | null {
  const body = lastBefore(scan.organisations, nameStart);
  if (!/대변인$/.test(role) || body?.value.kind !== 'ministry') return null;
  if (!BY_SOURCE.test(scan.text.slice(body.end, nameStart))) return null;
  const economy = lastBefore(scan.economies, body.end);
  return economy !== undefined && economy.end >= body.start - 1 ? economy.economy : body.value.party;
}

/** In a Korean text an office without a country is Korea's, as a professor's or a reporter's is not said to be. */
function koreanDefault(person: PersonDraft, words: string): string | null {
  if (/기자|특파원/.test(words)) return null;
  return person.foreign ? null : HOME;
}

/** A foreign name's economy is the last one named before it in its sentence, else the one most named that is not Korea. */
function foreignDefault(
  scan: Scan,
  role: RoleStated,
  total: ReadonlyMap<string, number>,
  capacity: Capacity,
): string | null {
  const from = lineStartWithin(scan.text, role.nameStart, 80);
  const body = lastBefore(scan.organisations, role.nameStart);
  const economy = lastBefore(scan.economies, role.nameStart);
  const near = economy !== undefined && economy.start >= from;
  if (body !== undefined && body.start >= from && body.value.party !== null && (!near || body.end >= economy.end)) {
    return body.value.party;
  }
  const before = scan.text.slice(Math.max(0, role.nameStart - 24), role.nameStart);
  if (/(?:^|[\s(])(?:공화당|민주당)(?:의|인|소속|소속인)? $/.test(before) && total.has('USA')) return 'USA';
  const elsewhere = capacity === 'legislator' && OTHER_PARTY.test(before) && total.size > 1;
  if (near && !(elsewhere && economy.end < role.nameStart - 16)) return economy.economy;
  // “야당인 보수당의 피에르 폴리에브 대표”, in a report on the talks of his country: of none of the two great parties.
  if (elsewhere) {
    const others = new Map([...total].filter(([party]) => party !== 'USA'));
    return most(others, HOME) ?? most(total, HOME);
  }
  return most(total, HOME);
}

/** A political party that America has not. */
const OTHER_PARTY = /(?:^|[\s(])(?!공화당|민주당)[가-힣]{2,10}당(?:의)? $/;

function pick(total: ReadonlyMap<string, number>, candidates: readonly string[]): string | null {
  let best: string | null = null;
  for (const candidate of candidates) {
    if ((total.get(candidate) ?? 0) > (best === null ? 0 : (total.get(best) ?? 0))) best = candidate;
  }
  return best;
}

/** How far before a name an economy still stands for it, in characters. */
const NEAR = 400;

function nearestBefore(scan: Scan, offset: number, minister: boolean, except?: ReadonlySet<string>): string | null {
  for (let i = firstEndingAfter(scan.economies, offset) - 1; i >= 0; i -= 1) {
    const { economy, start, form } = scan.economies[i]!;
    if (offset - start > NEAR) return null;
    if (minister && isOfAnother(scan, i)) continue;
    // “will travel to Washington”: a place to go, not whom one speaks for.
    if (form === 'metonym' && /\b(?:to|in|at|from) $/.test(scan.text.slice(Math.max(0, start - 5), start))) continue;
    if (!except?.has(economy) && !hasNoGovernment(economy)) return economy;
  }
  return null;
}

/** How far before a name another country that is named by its name is spoken of, in characters. */
const SPOKEN_OF = 60;

/** “And Indonesia? Coordinating Minister Ann Doyle has …”: another country than that of the report is spoken of. */
function isNamedRightBefore(scan: Scan, offset: number, home: string): boolean {
  const last = scan.economies[firstEndingAfter(scan.economies, offset) - 1];
  return last !== undefined && last.economy !== home && last.form === 'name' && offset - last.end < SPOKEN_OF;
}

function most(total: ReadonlyMap<string, number>, except: string | null): string | null {
  let best: string | null = null;
  for (const [economy, count] of total) {
    if (economy === except || hasNoGovernment(economy)) continue;
    if (count > (best === null ? 0 : total.get(best)!)) best = economy;
  }
  return best;
}

/** Kind of voice of a person: by the fullest role, else by the office the table knows. */
export function capacityOfPerson(person: PersonDraft): Capacity {
  const current = person.roles.filter((role) => !role.former && !role.future);
  const role = current.find(({ low }) => !low) ?? current[0];
  // The general secretary of a ruling party, by the table, is no union's.
  if (
    role?.capacity === 'domestic-group' &&
    /^(?:.* )?general secretary$/i.test(role.role) &&
    person.holders.length > 0
  )
    return 'government';
  if (role !== undefined) return role.capacity;
  const past = person.roles.find(({ former }) => former);
  // “then-President Trump” spoke as one, a former president does not.
  if (past !== undefined) return /^then\b/i.test(past.role) ? past.capacity : 'expert';
  if (person.roles.length > 0) return person.roles[0]!.capacity;
  if (person.legislator) return 'legislator';
  if (person.official) return 'government';
  return person.holders.length > 0 ? 'government' : 'expert';
}
