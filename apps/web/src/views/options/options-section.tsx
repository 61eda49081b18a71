import './options.css';
import { useMemo, useRef } from 'react';
import { domainOf } from '../../design/bar-layout.js';
import { Downloads } from '../../design/downloads.js';
import { Progress } from '../../design/progress.js';
import { Section } from '../../design/section.js';
import { useWords } from '../../i18n/use-words.js';
import { FailureNote } from '../../shell/status/failure-note.js';
import { useLoaded, useScreen } from '../../state/use-workbench.js';
import { KindsKey } from '../figures/kinds-key.js';
import { MarksKey } from '../figures/marks.js';
import { partsOf } from '../figures/parts.js';
import { useCitation } from '../figures/use-citation.js';
import { OptionCard } from './option-card.js';
import { optionsTable } from './options-table.js';

/** Every option on its own, for every party. */
export function OptionsSection() {
  const loaded = useLoaded();
  const { issues, parties } = loaded;
  const { value: reports, work, failure } = useScreen((screen) => screen.options);
  const words = useWords();
  const { t, unit } = words;
  const chart = useRef<HTMLDivElement>(null);
  const citation = useCitation({ title: `${t('options.title')}. ${t('options.note', { unit })}` });
  const domain = useMemo(() => domainOf((reports ?? []).flatMap((report) => report.payoffs.map(partsOf))), [reports]);
  const downloads = reports && (
    <Downloads
      name={`${loaded.id}-options`}
      citation={citation}
      chart={chart}
      table={() => optionsTable(reports, loaded, words)}
    />
  );
  return (
    <Section id="options" title={t('options.title')} note={t('options.note', { unit })} tools={downloads}>
      <div ref={chart} className="options-body">
        <div className="options-top">
          <KindsKey />
          {work ? <Progress label={t('options.working')} work={work} /> : <MarksKey />}
        </div>
        {failure && <FailureNote failure={failure} />}
        <div className="options-grid" data-wide={parties.length > 2 || undefined}>
          {issues.map((issue, index) => (
            <OptionCard
              key={issue.id}
              issue={issue}
              index={index}
              domain={domain}
              reports={reports?.filter((report) => report.issue === issue.id)}
            />
          ))}
        </div>
      </div>
    </Section>
  );
}
