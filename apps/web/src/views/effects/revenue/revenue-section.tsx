import './revenue.css';
import { Section } from '../../../design/section.js';
import { useWords } from '../../../i18n/use-words.js';
import { useLoaded } from '../../../state/use-workbench.js';
import { levelChange } from '../contrast.js';
import { useRestedEffects } from '../effects-context.js';
import { EffectsDownloads } from '../effects-downloads.js';
import { levelPercentText } from '../figure-text.js';
import { levelTable } from '../tables.js';
import { type DutyLine, dutyLines } from './duty-lines.js';

/** Duty that each party collects at its border, and that others charge on its goods. */
export function RevenueSection() {
  const { pair, moving } = useRestedEffects();
  const { parties, dataset } = useLoaded();
  const { t, unit } = useWords();
  if (!pair) return null;
  const regions = dataset.regions.map(({ code }) => code);
  return (
    <Section id="effects-revenue" title={t('effects.duty.title')} note={t('effects.duty.note', { unit })}>
      <div className={moving ? 'duty-cards stale' : 'duty-cards'}>
        {parties.map(({ code, region }) => (
          <DutyTable
            key={code}
            party={code}
            lines={dutyLines(
              pair,
              regions,
              region,
              parties.map((one) => one.region),
            )}
          />
        ))}
      </div>
    </Section>
  );
}

function DutyTable({ party, lines }: { party: string; lines: readonly DutyLine[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="panel duty-card-of" data-party={party}>
      <div className="flow-panel-head">
        <h3>{words.party(party)}</h3>
        <EffectsDownloads
          part={`duty-${party}`}
          title={t('effects.duty.of', { party: words.party(party) })}
          table={() =>
            levelTable(
              'line',
              'million USD',
              lines.map(({ kind, region, levels }) => ({ code: `${kind} ${region ?? 'others'}`, ...levels })),
            )
          }
        />
      </div>
      <table className="party-figures">
        <caption className="unseen">{t('effects.duty.of', { party: words.party(party) })}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('effects.before')}</th>
            <th scope="col">{t('effects.after')}</th>
            <th scope="col">{t('effects.change')}</th>
            <th scope="col">%</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ kind, region, levels }) => (
            <tr
              key={`${kind} ${region ?? ''}`}
              data-line={`${kind}${region ? ` ${region}` : ''}`}
              data-part={region !== 'total' || undefined}
            >
              <th scope="row">
                {region === 'total'
                  ? t(`effects.duty.${kind}`)
                  : region === undefined
                    ? t(`effects.duty.${kind}Others`)
                    : t(`effects.duty.${kind}With`, { region: words.region(region) })}
              </th>
              <td>{words.amount(levels.before)}</td>
              <td>{words.amount(levels.after)}</td>
              <td>{words.money(levels.after - levels.before)}</td>
              <td>{levelPercentText(levelChange(levels.after, levels.before), words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
