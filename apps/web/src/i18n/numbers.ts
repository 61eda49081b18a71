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
  /** An ISO date in full. */
  date(iso: string): string;
  /** An ISO date without its year. */
  day(iso: string): string;
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
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const numbers: Numbers = {
    money: (value) => minus(money.format(value)),
    amount: (value) => minus(amount.format(value)),
    count: (value) => amount.format(value),
    percent: (value) => `${minus(percent.format(value))} %`,
    finePercent: (value) => `${minus(fine.format(value))} %`,
    date: (iso) => date.format(new Date(`${iso}T00:00:00Z`)),
    day: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
  };
  MADE.set(language, numbers);
  return numbers;
}

/** A minus sign as wide as a plus, and none before a zero. */
function minus(text: string): string {
  return text.replace(/^-(?=0(\.0*)?$)/, '').replace('-', '−');
}
