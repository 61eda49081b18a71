import type { RefObject } from 'react';
import type { TableData } from '../../design/downloads/table-data.js';
import { Downloads } from '../../design/downloads.js';
import { dutyWords } from '../../i18n/duty-words.js';
import { useWords, type Words } from '../../i18n/use-words.js';
import type { DutyView } from '../../state/duty-view.js';
import { useLoaded } from '../../state/use-workbench.js';
import { useCitation } from '../figures/use-citation.js';
import type { DutyModel } from './duty-model.js';
import { rowOn } from './steps.js';
import { usePairWords } from './use-pair-words.js';

export interface DutyDownloadsProps {
  readonly view: DutyView;
  readonly model: DutyModel;
  readonly chart: RefObject<HTMLElement | null>;
}

/** The duties over time as files. */
export function DutyDownloads({ view, model, chart }: DutyDownloadsProps) {
  const { id } = useLoaded();
  const words = useWords();
  const pair = usePairWords(view.pair);
  const reading = dutyWords(words.language).reading(model.own.reading);
  const title = words.t('measures.tableCaption', { ...pair, from: model.from, to: model.to, reading });
  const citation = useCitation({ title, source: `${view.pair.title}. ${view.pair.licence}` });
  return (
    <Downloads
      name={`${id}-duties-${view.pair.exporter}-${view.pair.importer}`}
      citation={citation}
      chart={chart}
      table={() => timelineData(model, words)}
    />
  );
}

/** A row for each day of change, rates in percent. */
function timelineData(model: DutyModel, words: Words): TableData {
  const { t } = words;
  const { authority: authorityName, reading: readingName } = dutyWords(words.language);
  const percent = (name: string) => ({ name, unit: '%' });
  return {
    columns: [
      { name: t('measures.date') },
      percent(t('measures.total')),
      percent(t('measures.low')),
      percent(t('measures.high')),
      ...model.authorities.map((authority) => percent(authorityName(authority))),
      ...model.others.map(({ reading }) => percent(readingName(reading))),
      { name: t('measures.begins') },
      { name: t('measures.ends') },
    ],
    rows: model.own.timeline.rows.map((row) => [
      row.date,
      inPercent(row.additional_rate),
      ...row.additional_rate_range.map(inPercent),
      ...model.authorities.map((authority) => {
        const part = row.by_authority.find((one) => one.authority === authority);
        return part ? inPercent(part.rate) : 0;
      }),
      ...model.others.map(({ timeline }) => {
        const other = rowOn(timeline.rows, row.date);
        return other ? inPercent(other.additional_rate) : null;
      }),
      row.begins.join('; '),
      row.ends.join('; '),
    ]),
  };
}

/** A fraction in percent, without the digits that only the multiplication makes. */
function inPercent(rate: number): number {
  return Number((100 * rate).toPrecision(12));
}
