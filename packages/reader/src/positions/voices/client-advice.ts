/** Documents in which a law firm, a forwarder or an association tells its clients how things stand. */

/** The head of a document, where its kind is told: UTF-16 code units. */
const HEAD = 700;

const ADVISES =
  /\b(?:client|legal|trade|customs|tariff|regulatory|sanctions) (?:alert|advisory|bulletin|update|briefing)\b|\bLLP\b|\blaw firm\b|\bour clients\b|법무법인|고객사 안내/i;

/** True for such a document: its questions and answers are nobody's government, and its “we” are its writers. */
export function advisesClients(text: string): boolean {
  return ADVISES.test(text.slice(0, HEAD));
}
