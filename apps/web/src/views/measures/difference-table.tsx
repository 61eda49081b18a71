import type { Differences } from '@parley/tariffs';
import { dutyWords } from '../../i18n/duty-words.js';
import { useWords } from '../../i18n/use-words.js';
import type { ReadingTitle } from '../../worker/duty-protocol.js';

/** Parts after the largest, and those that print as nothing, are added up. */
const PARTS = 8;

/** True for a part, or a whole difference, that does not print as nothing. */
export function isSeen(difference: number): boolean {
  return Math.abs(difference) >= 0.00005;
}

export interface DifferenceTableProps {
  readonly name: string;
  readonly found: Differences;
  readonly readings: readonly ReadingTitle[];
}

/** The parts of a difference: how much each makes, of which kind it is, and why. */
export function DifferenceTable({ name, found, readings }: DifferenceTableProps) {
  const { t, language, points, amount } = useWords();
  const { reason } = dutyWords(language);
  const shown = found.parts.slice(0, PARTS).filter((part) => isSeen(part.rate_difference));
  const rest = found.parts.slice(shown.length);
  return (
    <table className="duty-table">
      <caption className="unseen">
        {t('measures.why')}: {name}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('measures.points')}</th>
          <th scope="col" className="words" data-short>
            {t('measures.cause')}
          </th>
          <th scope="col" className="words">
            {t('measures.because')}
          </th>
          <th scope="col">{t('measures.imports')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((part) => {
          const { text, language: own } = reason(part.because, readings);
          return (
            <tr key={`${part.cause} ${part.because}`}>
              <td>{points(part.rate_difference)}</td>
              <td className="words" data-short>
                {t(`measures.causes.${part.cause}`)}
              </td>
              <td className="words" lang={own === language ? undefined : own}>
                {text}
              </td>
              <td>{amount(part.imports_usd / 1e6)}</td>
            </tr>
          );
        })}
        {rest.length > 0 && (
          <tr className="quiet">
            <td>{points(rest.reduce((sum, part) => sum + part.rate_difference, 0))}</td>
            <td />
            <td className="words">{t('measures.smaller', { count: rest.length })}</td>
            <td>{amount(rest.reduce((sum, part) => sum + part.imports_usd, 0) / 1e6)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
