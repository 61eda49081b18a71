/** Figures in a short text: percentages and sums, in the ways that languages write them. Only to check a stated figure. */

/** Words for multiples, longest first where one begins another. */
const SCALES: readonly (readonly [factor: number, words: readonly string[]])[] = [
  [1e3, ['thousands', 'thousand', 'tausend', 'mille', 'mil', 'k', '千', '천']],
  [1e4, ['만', '万', '萬']],
  [1e5, ['lakh']],
  [1e6, ['millions', 'million', 'millionen', 'millones', 'millón', 'milhões', 'milhão', 'milioni', 'mln', 'mn', 'm']],
  [1e6, ['백만', '百万', 'triệu', 'juta', 'миллионов', 'млн']],
  [1e7, ['crore', '천만']],
  [1e8, ['억', '億', '亿']],
  [
    1e9,
    [
      'billions',
      'billion',
      'milliards',
      'milliard',
      'milliarden',
      'mrd',
      'miliardi',
      'bilhões',
      'bilhão',
      'mil millones',
    ],
  ],
  [1e9, ['bln', 'bn', 'b', '십억', 'tỷ', 'miliar', 'миллиардов', 'млрд']],
  [1e12, ['trillions', 'trillion', 'billones', 'billón', 'billionen', 'trilhões', 'trilhão', 'tn', 't', '조', '兆']],
]; // prettier-ignore

const FACTORS = new Map(SCALES.flatMap(([factor, words]) => words.map((word) => [word, factor] as const)));
const IS_HAN = /[\p{Script=Hangul}\p{Script=Han}]/u;

/** A scale word after a figure; one in letters ends where the letters end, one in Korean may be followed by anything. */
const SCALE = (() => {
  const words = [...FACTORS.keys()].sort((a, b) => b.length - a.length);
  const plain = words.filter((word) => !IS_HAN.test(word));
  const dense = words.filter((word) => IS_HAN.test(word));
  return new RegExp(`[ -]?(?:(${plain.join('|')})(?![\\p{L}\\d])|(${dense.join('|')}|[십백]))`, 'yiu');
})();

const PERCENT = /[ -]?(?:%|per ?cent|pct|퍼센트|프로(?!\p{L}{2})|p\.p\.|prozent|por ciento|pour cent|процент)/iuy;
/** What may stand between the figures of a range or a list that share one unit. */
const SHARED = /^\s?(?:[-–—~∼〜/→,]|,? ?(?:to|and|or|a|bis|y|et)|에서|부터|내지)\s?$/;
const NUMERAL = /\d+(?:[.,]\d+)*/g;

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ); // prettier-ignore
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER_WORD = new RegExp(
  `(?<![\\p{L}])(?:(${TENS.join('|')})(?:[ -](${UNITS.slice(1, 10).join('|')}))?|(${UNITS.join('|')}))(?![\\p{L}])`,
  'giu',
);

interface Figure {
  /** What the digits may mean: “1,500” in English, “1,5” in German. */
  readonly values: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Rates that the text gives in percent; zero also where it says that nothing is charged. */
export function percentagesIn(text: string): ReadonlySet<number> {
  const plain = evenedOut(text);
  const found = new Set<number>();
  if (/duty[- ]free|tariff[- ]free|(?:zero|no)[- ](?:duty|duties|tariffs?)|(?:to|at) zero|무관세|영세율/i.test(text)) {
    found.add(0);
  }
  const figures = figuresIn(plain);
  let shares = false;
  for (let index = figures.length - 1; index >= 0; index--) {
    const figure = figures[index] as Figure;
    const next = figures[index + 1];
    PERCENT.lastIndex = figure.end;
    const direct = PERCENT.test(plain);
    shares = direct || (shares && next !== undefined && SHARED.test(plain.slice(figure.end, next.start)));
    if (shares) for (const value of figure.values) found.add(value);
  }
  return found;
}

/** Sums that the text gives, in units: “350 billion”, “3500억”, “1조 2000억”; a range shares its scale. */
export function sumsIn(text: string): readonly number[] {
  const plain = evenedOut(text);
  const figures = figuresIn(plain);
  const found: number[] = [];
  let shared: readonly number[] = [];
  for (let index = figures.length - 1; index >= 0; index--) {
    const figure = figures[index] as Figure;
    const next = figures[index + 1];
    found.push(...figure.values);
    const { factors, end } = scaleAt(plain, figure.end);
    if (factors.length > 0) {
      shared = [factors.reduce((product, factor) => product * factor, 1)];
      for (const value of figure.values) found.push(value * (shared[0] ?? 1));
      found.push(...composites(plain, figures, index, end));
    } else if (next === undefined || !SHARED.test(plain.slice(figure.end, next.start))) shared = [];
    else for (const factor of shared) for (const value of figure.values) found.push(value * factor);
  }
  return found;
}

/** True when the sum is one of those, but for the last digits of a division. */
export function isOneOf(value: number, sums: readonly number[]): boolean {
  return sums.some((sum) => Math.abs(sum - value) <= 1e-9 * Math.max(Math.abs(sum), Math.abs(value)));
}

/** “1조 2000억”, “3억 5천만”: the sums of falling scales that begin at a figure. */
function composites(text: string, figures: readonly Figure[], from: number, endOfFirst: number): number[] {
  const first = scaleAt(text, (figures[from] as Figure).end).factors;
  let factor = first.reduce((product, part) => product * part, 1);
  let total = ((figures[from] as Figure).values[0] ?? 0) * factor;
  const found: number[] = [];
  let end = endOfFirst;
  for (let index = from + 1; index < figures.length; index++) {
    const figure = figures[index] as Figure;
    if (figure.start - end > 1 || text.slice(end, figure.start).trim() !== '') break;
    const scale = scaleAt(text, figure.end);
    const next = scale.factors.reduce((product, part) => product * part, 1);
    // “3천500억” is 3,500 times 10^8: the last scale counts for both.
    if (next > factor && factor < 1e4) {
      found.push((total + (figure.values[0] ?? 0)) * next);
      break;
    }
    if (next >= factor) break;
    total += (figure.values[0] ?? 0) * next;
    found.push(total);
    factor = next;
    end = scale.end;
  }
  return found;
}

/** Scale words that follow a place, one after the other (“5천만”, “2천억”). */
function scaleAt(text: string, at: number): { readonly factors: readonly number[]; readonly end: number } {
  const factors: number[] = [];
  let end = at;
  while (factors.length < 3) {
    SCALE.lastIndex = end;
    const match = SCALE.exec(text);
    if (!match) break;
    const word = (match[1] ?? match[2] ?? '').toLowerCase();
    factors.push(FACTORS.get(word) ?? (word === '십' ? 10 : 100));
    end = SCALE.lastIndex;
    if (match[1] !== undefined) break;
  }
  return { factors, end };
}

function figuresIn(text: string): Figure[] {
  return [...text.matchAll(NUMERAL)].map((match) => ({
    values: meanings(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function meanings(digits: string): number[] {
  const values = new Set<number>();
  if (/^\d+(?:,\d{3})*(?:\.\d+)?$/.test(digits)) values.add(Number(digits.replaceAll(',', '')));
  if (/^\d+(?:\.\d{3})*(?:,\d+)?$/.test(digits)) {
    values.add(Number(digits.replaceAll('.', '').replace(',', '.')));
  }
  if (values.size === 0) for (const part of digits.split(/[.,]/)) values.add(Number(part));
  return [...values];
}

/** Digits of all widths as ASCII, number words and halves as digits. */
function evenedOut(text: string): string {
  return text
    .replace(/(\d?) ?([¼½¾])/g, (_, whole: string, part: string) => `${whole || 0}${PARTS[part] ?? ''}`)
    .normalize('NFKC')
    .replace(/\s/g, ' ')
    .replace(/(?<!\p{L})an? (?=(?:thousand|million|billion|trillion)\b)/giu, '1 ')
    .replace(NUMBER_WORD, (_, tens?: string, units?: string, below20?: string) =>
      String(
        below20 !== undefined
          ? UNITS.indexOf(below20.toLowerCase())
          : (TENS.indexOf((tens ?? '').toLowerCase()) + 2) * 10 +
              Math.max(0, UNITS.indexOf((units ?? '').toLowerCase())),
      ),
    );
}

const PARTS: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };
