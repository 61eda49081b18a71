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
  const money = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const amount = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const fine = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 3,
    minimumFractionDigits: 3,
    signDisplay: 'exceptZero',
  });
  const two = { maximumFractionDigits: 2, minimumFractionDigits: 2 };
  const rate = new Intl.NumberFormat(locale, two);
  const points = new Intl.NumberFormat(locale, { ...two, signDisplay: 'exceptZero' });
  const legal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const numbers: Numbers = {
    money: (value) => minus(money.format(value)),
    amount: (value) => minus(amount.format(value)),
    count: (value) => amount.format(value),
    percent: (value) => `${minus(percent.format(value))} %`,
    finePercent: (value) => `${minus(fine.format(value))} %`,
    rate: (fraction) => `${minus(rate.format(100 * fraction))} %`,
    share: (fraction) => `${amount.format(100 * fraction)} %`,
    points: (fraction) => minus(points.format(100 * fraction)),
    legalRate: (fraction) => `${minus(legal.format(100 * fraction))} %`,
    date: (iso) => date.format(new Date(`${iso}T00:00:00Z`)),
    day: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
    shortDate: (iso) => short.format(new Date(`${iso}T00:00:00Z`)),
    month: (iso) => month.format(new Date(`${iso}T00:00:00Z`)),
  };
  MADE.set(language, numbers);
  return numbers;
}

/** A minus sign as wide as a plus, and none before a zero. */
function minus(text: string): string {
  return text.replace(/^-(?=0(\.0*)?$)/, '').replace('-', '−');
}
