import { memo } from 'react';
import { Info } from '../../../design/floating.js';
import { useWords } from '../../../i18n/use-words.js';
import { REGION_FIGURES, type RegionFigure, rangeOf, regionChange } from '../contrast.js';
import { type LiveEffects, useRestedEffects } from '../effects-context.js';
import { moneyText, percentText, rangeText } from '../figure-text.js';
import { Interaction } from './interaction.js';
import { PartySentence } from './party-sentence.js';

/** Figures of the decomposition, which is of first order. */
const PARTS: readonly RegionFigure[] = ['termsOfTrade', 'volumeOfTrade', 'rest'];
const EXPLAINED: readonly RegionFigure[] = ['realIncome', 'realWage', ...PARTS];

/** Columns after the name: of one world after the other, and then of both. */
type Units = readonly ('percent' | 'musd' | 'range' | 'difference')[];
const DIFFERENCE: Units = ['percent', 'musd', 'range'];
const BESIDE: Units = ['percent', 'musd', 'percent', 'musd', 'difference'];

/** One party: a sentence, then every figure with its unit and range. */
export function PartyCard({ party, index, live }: { party: string; index: number; live: LiveEffects }) {
  const { beside, ones, others } = useRestedEffects();
  const words = useWords();
  const [one, other] = [live.one[index], live.other[index]];
  if (!one || !other) return null;
  const ranges = ones && others ? { ones, others } : undefined;
  const texts = (figure: RegionFigure): string[] => {
    const both = regionChange(figure, one, other);
    if (!beside) {
      const range = ranges && rangeOf(figure, index, ranges.ones, ranges.others);
      return [percentText(figure, both, words), moneyText(both, words), rangeText(figure, range, words)];
    }
    const alone = [regionChange(figure, one), regionChange(figure, other)];
    return [
      ...alone.flatMap((change) => [percentText(figure, change, words), moneyText(change, words)]),
      percentText(figure, both, words),
    ];
  };
  const units = beside ? BESIDE : DIFFERENCE;
  return (
    <article className="panel party-card" data-party={party} aria-labelledby={`effects-${party}`}>
      <h3 id={`effects-${party}`}>{words.party(party)}</h3>
      <PartySentence party={party} one={one} other={other} index={index} ranges={ranges} />
      <table className="party-figures">
        <caption className="unseen">{words.t('effects.figuresOf', { party: words.party(party) })}</caption>
        <Head beside={beside} runs={ones?.length ?? 1} />
        <tbody>
          {REGION_FIGURES.map((figure) => (
            <tr key={figure} data-figure={figure} data-part={PARTS.includes(figure) || undefined}>
              <FigureName figure={figure} />
              {texts(figure).map((text, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
                <td key={at} data-unit={units[at]}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
          <Interaction party={party} columns={units.length} />
        </tbody>
      </table>
    </article>
  );
}

const Head = memo(function Head({ beside, runs }: { beside: boolean; runs: number }) {
  const { t } = useWords();
  return (
    <thead>
      {beside && (
        <tr>
          <td />
          <th scope="colgroup" colSpan={2}>
            A
          </th>
          <th scope="colgroup" colSpan={2}>
            B
          </th>
          <th scope="col">{t('effects.change')}</th>
        </tr>
      )}
      <tr>
        <td />
        <th scope="col">%</th>
        <th scope="col">{t('effects.musd')}</th>
        {beside && (
          <>
            <th scope="col">%</th>
            <th scope="col">{t('effects.musd')}</th>
          </>
        )}
        <th scope="col">{beside ? '%' : t('effects.lowHigh', { count: runs })}</th>
      </tr>
    </thead>
  );
});

const FigureName = memo(function FigureName({ figure }: { figure: RegionFigure }) {
  const { t } = useWords();
  const name = t(`effects.figures.${figure}`);
  return (
    <th scope="row">
      {name}
      {EXPLAINED.includes(figure) && (
        <>
          {' '}
          <Info label={t('app.about', { what: name })}>
            <p>{t(`effects.hints.${figure}`)}</p>
          </Info>
        </>
      )}
    </th>
  );
});
