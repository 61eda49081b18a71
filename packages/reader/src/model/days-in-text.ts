/** Whether a day is one that a stretch of text can mean. Only to check a stated day, never to find one. */

const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const WEEKDAYS = ['sun일요일', 'mon월요일', 'tue화요일', 'wed수요일', 'thu목요일', 'fri금요일', 'sat토요일'].map(
  (names) => ({ english: names.slice(0, 3), korean: names.slice(3) }),
);
const DAY = 86_400_000;

/**
 * True when the text gives the day: its number beside its month, its number alone in the month of publication (Korean
 * “22일”), its weekday within a week of publication, a word such as “yesterday”, or the year or month whose end or start it is.
 * @param day `YYYY-MM-DD`
 * @param published day of publication; null when it is not known
 */
export function mayMeanDay(text: string, day: string, published: string | null): boolean {
  const plain = text.normalize('NFKC').toLowerCase();
  const [year = '', month = '', date = ''] = day.split('-');
  if (plain.includes(day)) return true;
  const number = String(Number(date));
  const monthNumber = String(Number(month));
  const hasNumber = new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(plain);
  const hasMonth =
    new RegExp(`(?<![a-z])(?:${MONTHS[Number(month) - 1]})(?![a-z])`).test(plain) ||
    new RegExp(`(?<!\\d)0?${monthNumber}(?: ?월|[./-])`).test(plain);
  if (hasNumber && hasMonth) return true;
  if (plain.includes(year) && isEdge(month, date) && (hasMonth || isEdgeOfYear(month, date))) return true;
  if (published === null) return false;
  const apart = Math.round((Date.parse(day) - Date.parse(published)) / DAY);
  if (new RegExp(`(?<!\\d)${number}일`).test(plain) && Math.abs(apart) <= 45) return true;
  if (Math.abs(apart) <= 7) {
    const { english, korean } = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? { english: '?', korean: '?' };
    if (plain.includes(korean) || new RegExp(`(?<![a-z])${english}(?:[a-z]{0,6}day|\\.)`).test(plain)) return true;
  }
  if (apart === 0) return /\btoday\b|\btonight\b|오늘|이날/.test(plain);
  if (apart === -1) return /\byesterday\b|\blast night\b|어제|전날/.test(plain);
  return apart === 1 && /\btomorrow\b|내일/.test(plain);
}

function isEdge(month: string, date: string): boolean {
  return (
    date === '01' || (Number(date) >= 28 && new Date(Date.UTC(2000, Number(month), 0)).getUTCDate() - Number(date) <= 1)
  );
}

function isEdgeOfYear(month: string, date: string): boolean {
  return (month === '12' && date === '31') || (month === '01' && date === '01');
}
