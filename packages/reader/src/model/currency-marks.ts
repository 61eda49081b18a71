/** What a text says of the currency of its sums, as far as signs and names that leave no doubt go. */

/** Sign or name, and the codes it can stand for; a pattern where one sign serves many. */
const MARKS: readonly (readonly [mark: RegExp, codes: RegExp])[] = [
  [/US ?\$|U\.S\. dollars?|미국 ?달러|USD/i, /^USD$/],
  [/€|\beuros?\b|유로(?!존)/i, /^EUR$/],
  [/₩|\bwon\b|\d ?[만억조]?원(?![가-힣]{3})/i, /^(?:KRW|KPW)$/],
  [/¥|\byen\b|\byuan\b|\brenminbi\b|엔화|위안/i, /^(?:JPY|CNY|CNH)$/],
  [/£|\bpounds?\b|파운드/i, /^(?:GBP|EGP|LBP|SYP|SDG|GIP|FKP|SHP)$/],
  [/₹|\brupees?\b|루피/i, /^(?:INR|PKR|LKR|NPR|IDR|MUR|SCR)$/],
  [/\bfrancs?\b|프랑/i, /^(?:CHF|XOF|XAF|XPF|CDF|DJF|GNF|KMF|RWF|BIF)$/],
  [/[^S]?\$|\bdollars?\b|달러/i, /^(?:[A-Z]{2}D|MXN|CLP|COP|ARS|UYU|DOP|CUP|BRL|NIO|TOP|CVE)$/],
];

/**
 * True unless the text names currencies and none of them can be the one given.
 * @param currency ISO 4217 code
 */
export function mayBeIn(text: string, currency: string): boolean {
  const named = MARKS.filter(([mark]) => mark.test(text));
  return named.length === 0 || text.includes(currency) || named.some(([, codes]) => codes.test(currency));
}
