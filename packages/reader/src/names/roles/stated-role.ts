/** A role phrase as said of a person. */

import { type Scan, textOf, wordAt } from '../listed/scan.js';
import type { RoleStated } from '../register/people-register.js';
import type { RolePhrase } from '../words/role-phrase.js';

/** A role phrase as said of the name at a span. */
export function stated(scan: Scan, role: RolePhrase, nameStart: number, nameEnd: number): RoleStated {
  const body = role.organisation >= 0 ? scan.organisations[role.organisation]! : null;
  const kind = body?.value.kind ?? builtKind(scan, role) ?? role.owner ?? undefined;
  // “Trade Representative (USTR)”: a short form that closes the role says nothing more.
  const written = textOf(scan, role.from, role.to).replace(/\s+/g, ' ');
  const words = written.endsWith(')') ? written.replace(/ \(\p{Lu}{2,}\)$/u, '') : written;
  return {
    role: words,
    start: scan.prepared.tokens.starts[role.from]!,
    end: scan.prepared.tokens.ends[role.to - 1]!,
    nameStart,
    nameEnd,
    capacity: isShadow(scan, role) ? 'legislator' : capacityOf(role, kind, words),
    low: role.low && kind === undefined && role.body === null,
    economy: role.economy,
    ofEconomy: role.ofEconomy,
    bodyEconomy: body?.value.party ?? null,
    international: body?.value.kind === 'international' && body.value.party === null,
    former: role.former,
    future: role.future,
    acting: role.acting,
  };
}

/** Kind of a body that no list knows, by the words it is built of. */
function builtKind(scan: Scan, { body }: RolePhrase): string | undefined {
  if (body === null) return undefined;
  const { words } = scan.prepared.tokens;
  return scan.rules.organisationLast.get(words[body[1] - 1]!) ?? scan.rules.organisationFirst.get(words[body[0]]!);
}

/** “shadow trade secretary”: the opposition's. */
function isShadow(scan: Scan, { from, to }: RolePhrase): boolean {
  for (let i = from; i < to; i += 1) if (wordAt(scan, i) === 'shadow') return true;
  return false;
}

const DEALS_WITH_GOVERNMENT =
  /^(?:(?:senior|executive|group|global|corporate|associate|assistant) )*(?:vice[- ]president|director|head|manager|chief|lead)[^,]* (?:of|for) (?:(?:[a-zà-ɏ]+ )*(?:and|&) )?(?:(?:federal|us|global|international|north american|european) )?(?:government|regulatory|corporate|legislative|public sector)(?:al)? (?:(?:and|&) [a-zà-ɏ]+ )?(?:affairs|relations|policy)\b/i;

/** The body beside “director” or “president” tells the kind of voice. */
function capacityOf(role: RolePhrase, kind: string | undefined, words: string): RoleStated['capacity'] {
  const open =
    role.low ||
    /president|founder|chairman|chair|director|secretary|chief|head|spokes|leader|governor|minister/.test(role.noun);
  // “vice president of government affairs”: whoever deals with the government for somebody else.
  if (kind === undefined && DEALS_WITH_GOVERNMENT.test(words)) return 'company';
  // “head of equity research at Hargreaves Lansdown”: a body that neither list nor name tells is most often a firm.
  if (kind === undefined && role.low && role.body !== null && role.capacity === 'government') return 'company';
  if (!open || kind === undefined) return role.capacity;
  if (kind === 'company') return 'company';
  if (kind === 'association') return 'domestic-group';
  if (kind === 'institute' || kind === 'media') return 'expert';
  if (kind === 'legislature') return role.noun.includes('spokes') ? 'government' : 'legislator';
  return 'government';
}
