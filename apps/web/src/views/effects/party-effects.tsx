import { Info } from '../../design/floating.js';
import { useWords } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import type { Priced } from '../../worker/protocol.js';

/** By party: what the options do together, and the revenue of its duties. */
export function PartyEffects({ priced }: { priced: Priced }) {
  const { parties } = useLoaded();
  const { t, party, money } = useWords();
  const { interaction } = priced.report;
  const revenueOf = (region: string) =>
    priced.effects.regions.find((effect) => effect.region === region)?.tariffRevenue ?? Number.NaN;
  return (
    <table>
      <caption className="unseen">{t('effects.title')}</caption>
      <thead>
        <tr>
          <td />
          {parties.map(({ code }) => (
            <th scope="col" key={code}>
              {party(code)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            {t('effects.interaction')}{' '}
            <Info label={t('app.about', { what: t('effects.interaction') })}>
              <p>{t('effects.interactionHint')}</p>
            </Info>
          </th>
          {parties.map(({ code }) => (
            <td key={code} data-figure="interaction" data-party={code}>
              {money(interaction[code] ?? Number.NaN)}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t('effects.revenue')}</th>
          {parties.map(({ code, region }) => (
            <td key={code}>{money(revenueOf(region))}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
