/** Dates as they are written, before they are resolved to a day. */

/** Which side of the document's day a date lies on, by its words or its verb. */
export type Side = 'past' | 'future' | 'open';

/** One date as written. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** 1–12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 for Monday … 6 for Sunday. */
  readonly weekday: number | null;
  /** Years to add to the document's (“last year”: −1). */
  readonly yearShift: number | null;
  /** Months to add to the document's (“다음 달”: 1). */
  readonly monthShift: number | null;
  /** Days from the document's day (“yesterday”: −1). */
  readonly dayShift: number | null;
  /** Weeks from the document's week, with a weekday (“지난주 금요일”: −1). */
  readonly weekShift: number | null;
  /** Days from the date named before it (“a day later”: 1). */
  readonly fromPrevious: number | null;
  /** Days from the date named before it, else from the document's (“전날”: −1). */
  readonly fromEither: number | null;
  /** Of the month of the date named before it (“같은 달 28일”). */
  readonly inPreviousMonth: boolean;
  readonly side: Side;
  /** The side is said by a word of the date itself (“last”, “지난”), not only by the verb. */
  readonly sideStated: boolean;
  /** Korean dates without a month mean the month of the document. */
  readonly korean: boolean;
}

/** A mention; what is not told is not known. */
export function dateMention({
  start,
  end,
  year = null,
  month = null,
  day = null,
  weekday = null,
  yearShift = null,
  monthShift = null,
  dayShift = null,
  weekShift = null,
  fromPrevious = null,
  fromEither = null,
  inPreviousMonth = false,
  side = 'open',
  sideStated = false,
  korean = false,
}: Partial<DateMention> & { readonly start: number; readonly end: number }): DateMention {
  return {
    start,
    end,
    year,
    month,
    day,
    weekday,
    yearShift,
    monthShift,
    dayShift,
    weekShift,
    fromPrevious,
    fromEither,
    inPreviousMonth,
    side,
    sideStated,
    korean,
  };
}
