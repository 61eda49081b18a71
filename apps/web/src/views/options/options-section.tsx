import './options.css';
import { useMemo } from 'react';
import { domainOf } from '../../design/bar-layout.js';
import { Progress } from '../../design/progress.js';
import { Section } from '../../design/section.js';
import { useWords } from '../../i18n/use-words.js';
import { FailureNote } from '../../shell/status/failure-note.js';
import { useLoaded, useScreen } from '../../state/use-workbench.js';
import { KindsKey } from '../figures/kinds-key.js';
import { MarksKey } from '../figures/marks.js';
import { partsOf } from '../figures/parts.js';
import { OptionCard } from './option-card.js';

/** Every option on its own, for every party. */
export function OptionsSection() {
  const { issues } = useLoaded();
  const { value: reports, work, failure } = useScreen((screen) => screen.options);
  const { t, unit } = useWords();
  const domain = useMemo(() => domainOf((reports ?? []).flatMap((report) => report.payoffs.map(partsOf))), [reports]);
  return (
    <Section id="options" title={t('options.title')} note={t('options.note', { unit })}>
      <div className="options-top">
        <KindsKey />
        {work ? <Progress label={t('options.working')} work={work} /> : <MarksKey />}
      </div>
      {failure && <FailureNote failure={failure} />}
      <div className="options-grid">
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
    </Section>
  );
}
