import '../../../design/data-table.css';
import type { Scenario } from '@parley/economy';
import { useState } from 'react';
import { Button } from '../../../design/button.js';
import { Scroll } from '../../../design/scroll.js';
import { useWords } from '../../../i18n/use-words.js';
import { type HandRule, LARGEST_DUTY } from '../../../state/effects-address.js';
import { useSectorNames } from './sector-choice.js';

export interface BeneathListProps {
  readonly duties: Scenario['tariffs'];
  readonly onTake: (rule: HandRule) => void;
}

/** The duties of the world beneath, each of which can be taken over and changed. */
export function BeneathList({ duties, onTake }: BeneathListProps) {
  const [open, setOpen] = useState(false);
  const { t, region, rate } = useWords();
  const sectors = useSectorNames();
  const name = (code: string) => (code === '*' ? t('effects.hand.every') : region(code));
  const rows = open
    ? duties.flatMap((rule) =>
        [rule.importer].flat().flatMap((importer) =>
          [rule.exporter].flat().map((exporter) => ({
            importer,
            exporter,
            sectors: [rule.sector].flat(),
            percent: Number((100 * rule.rate).toPrecision(12)),
          })),
        ),
      )
    : [];
  const label = t('effects.hand.beneathList', { count: duties.length });
  return (
    <details className="beneath-list small" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {open && (
        <Scroll className="beneath-list-rows" label={label}>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{t('effects.hand.importer')}</th>
                <th scope="col">{t('effects.hand.exporter')}</th>
                <th scope="col">{t('effects.hand.sectors')}</th>
                <th scope="col">{t('effects.hand.duty')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list is not edited
                <tr key={at}>
                  <th scope="row">{name(row.importer)}</th>
                  <td>{name(row.exporter)}</td>
                  <td>{sectors(row.sectors)}</td>
                  <td>{rate(row.percent / 100)}</td>
                  <td>
                    <Button
                      disabled={row.percent > LARGEST_DUTY}
                      aria-label={t('effects.hand.takeWhat', {
                        what: t('effects.hand.what', {
                          importer: name(row.importer),
                          exporter: name(row.exporter),
                          sectors: sectors(row.sectors),
                        }),
                      })}
                      onClick={() => onTake(row)}
                    >
                      {t('effects.hand.take')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </details>
  );
}
