import type { TableData } from '../../design/downloads/table-data.js';
import { Downloads } from '../../design/downloads.js';
import { useWords, type Words } from '../../i18n/use-words.js';
import { useLoaded } from '../../state/use-workbench.js';
import type { Loaded } from '../../worker/protocol.js';
import type { MatrixRecord } from '../../worker/record-protocol.js';
import { useCitation } from '../figures/use-citation.js';
import { useMatrixRecord } from './use-record.js';

/** The positions of the matrix as a file. */
export function MatrixDownloads() {
  const loaded = useLoaded();
  const record = useMatrixRecord();
  const words = useWords();
  const citation = useCitation({ title: words.t('agenda.title') });
  if (!record) return null;
  return (
    <Downloads
      name={`${loaded.id}-positions`}
      citation={citation}
      table={() => positionsTable(record, loaded, words)}
    />
  );
}

/** One row for each issue and party: where it stands, and the words and the source that say so. */
function positionsTable(record: MatrixRecord, { talks }: Pick<Loaded, 'talks'>, words: Words): TableData {
  const { t } = words;
  const names = [
    'issue',
    'table',
    'party',
    'stance',
    'strength',
    'date',
    'speaker',
    'capacity',
    'says',
    'quote',
    'source',
  ];
  return {
    columns: names.map((name) => ({ name: t(`downloads.positions.${name}`) })),
    rows: record.rows.flatMap(({ issue, cells }) =>
      cells.map(({ party, last }) => {
        const scope = record.scope.find((row) => row.issue === issue);
        const source = last && talks.sources[last.source];
        const known = last && [
          t(`agenda.stances.${last.stance}`),
          t(`agenda.strengths.${last.strength}`),
          last.said_on ?? last.dated,
          last.speaker,
          t(`agenda.capacities.${last.capacity}`),
          last.says === null ? null : words.text(last.says),
          last.quote,
          source ? `${words.text(source.title)}, ${source.publisher}` : last.source,
        ];
        return [
          words.issue(issue),
          scope ? t(`agenda.overall.${scope.scope}`) : null,
          words.party(party),
          ...(known ?? [t('agenda.noPosition')]),
        ];
      }),
    ),
  };
}
