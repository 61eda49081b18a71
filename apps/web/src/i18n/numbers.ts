/** Figures and dates as they are printed. */

export type Language = 'en' | 'ko';

export interface Numbers {
  /** Million USD with its sign; the page prints whole millions. */
  money(value: number): string;
  /** An amount without a sign. */
  amount(value: number): string;
  count(value: number): string;
  /** Percent with its sign and two digits. */
  percent(value: number): string;
  /** Percent to three digits, for small effects on whole economies. */
  finePercent(value: number): string;
  /** A fraction as a percentage with two digits and no sign. */
  rate(fraction: number): string;
  /** A share or a probability as a whole percentage. */
  share(fraction: number): string;
  /** The difference of two fractions in percentage points, with its sign and two digits. */
  points(fraction: number): string;
  /** A rate of the law, with the digits that it has. */
  legalRate(fraction: number): string;
  /** An ISO date in full. */
  date(iso: string): string;
  /** An ISO date without its year. */
  day(iso: string): string;
  /** An ISO date with its month in short. */
  shortDate(iso: string): string;
  /** The month of an ISO date in short. */
  month(iso: string): string;
}

const MADE = new Map<Language, Numbers>();

export function numbersIn(language: Language): Numbers {
  const known = MADE.get(language);
  if (known) return known;
  const locale = language === 'ko' ? 'ko-KR' : 'en-GB';
  const numberFormat = (options: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(locale, options));
  const dateFormat = (options: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
    return (iso: string) => format().format(new Date(`${iso}T00:00:00Z`));
  };
  const digits = (count: number) => ({ maximumFractionDigits: count, minimumFractionDigits: count });
  const signed = { signDisplay: 'exceptZero' } as const;
  const money = numberFormat({ maximumFractionDigits: 0, ...signed });
  const amount = numberFormat({ maximumFractionDigits: 0 });
  const percent = numberFormat({ ...digits(1), ...signed });
  const fine = numberFormat({ ...digits(3), ...signed });
  const rate = numberFormat(digits(2));
  const points = numberFormat({ ...digits(2), ...signed });
  const legal = numberFormat({ maximumFractionDigits: 2 });
  const numbers: Numbers = {
    money: (value) => minus(money().format(value)),
    amount: (value) => minus(amount().format(value)),
    count: (value) => amount().format(value),
    percent: (value) => `${minus(percent().format(value))} %`,
    finePercent: (value) => `${minus(fine().format(value))} %`,
    rate: (fraction) => `${minus(rate().format(100 * fraction))} %`,
    share: (fraction) => `${amount().format(100 * fraction)} %`,
    points: (fraction) => minus(points().format(100 * fraction)),
    legalRate: (fraction) => `${minus(legal().format(100 * fraction))} %`,
    date: dateFormat({ dateStyle: 'long' }),
    day: dateFormat({ day: 'numeric', month: 'short' }),
    shortDate: dateFormat({ dateStyle: 'medium' }),
    month: dateFormat({ month: 'short' }),
  };
  MADE.set(language, numbers);
  return numbers;
}

/** A minus sign as wide as a plus, and none before a zero. */
function minus(text: string): string {
  return text.replace(/^-(?=0(\.0*)?$)/, '').replace('-', '−');
}

/** Makes something when it is first asked for: formats are slow to make, and a view needs a few of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
