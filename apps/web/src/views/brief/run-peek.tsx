import { useEffect, useState } from 'react';
import { CopyButton } from '../../design/copy-button.js';
import { Scroll } from '../../design/scroll.js';
import { Segments } from '../../design/segments.js';
import { useWords } from '../../i18n/use-words.js';
import { SOLUTIONS } from '../../state/effects-address.js';
import { useLoaded } from '../../state/use-workbench.js';
import type { Brief, BriefAnswer } from '../../worker/brief-protocol.js';
import { toYaml } from './yaml-text.js';

/** A run of the model: on which data, of which package, and the scenario that makes it again. */
export function RunPeek({ run, answer }: { run: string; answer: BriefAnswer }) {
  const { t } = useWords();
  const [format, setFormat] = useState('yaml');
  const found = answer.runs[run];
  const text = useScenarioText(found?.scenario, format);
  return (
    <div className="stack">
      <h3>{t('brief.runOf', { run })}</h3>
      {found ? (
        <>
          <dl>
            <dt>{t('brief.runDataset')}</dt>
            <dd>{found.dataset}</dd>
            <dt>{t('brief.runPackage')}</dt>
            <dd>
              <PackageOf run={run} brief={answer.brief} />
            </dd>
          </dl>
          <div className="peek-tools">
            <Segments
              tight
              label={t('brief.runScenario')}
              value={format}
              onChange={setFormat}
              segments={[
                { value: 'yaml', label: 'YAML' },
                { value: 'json', label: 'JSON' },
              ]}
            />
            <CopyButton
              label={t('brief.copy')}
              copied={t('brief.copied')}
              refused={t('brief.refused')}
              text={() => text}
            />
          </div>
          <Scroll className="peek-scenario" label={t('brief.runScenario')}>
            <pre>{text}</pre>
          </Scroll>
          <p className="tiny quiet">
            {t('brief.runHint')}{' '}
            <code>
              parley solve --dataset {found.dataset} --scenario {run}.{format}
            </code>
          </p>
        </>
      ) : (
        <p>{t('brief.noRun')}</p>
      )}
    </div>
  );
}

function useScenarioText(scenario: object | undefined, format: string): string {
  const [yaml, setYaml] = useState('');
  useEffect(() => {
    let wanted = true;
    if (scenario && format === 'yaml') void toYaml(scenario).then((text) => wanted && setYaml(text));
    return () => {
      wanted = false;
    };
  }, [scenario, format]);
  if (!scenario) return '';
  return format === 'yaml' ? yaml : `${JSON.stringify(scenario, null, 2)}\n`;
}

/** The options of the package whose run it is, where they differ from no deal. */
function PackageOf({ run, brief }: { run: string; brief: Brief }) {
  const { t, issue, option } = useWords();
  const { issues } = useLoaded();
  const chosen = packageOf(run, brief);
  const changed = issues.filter(({ id, options, noDeal }) => {
    const name = chosen?.[id];
    return name !== undefined && name !== options[noDeal];
  });
  if (changed.length === 0) return t('brief.runAlone');
  return (
    <ul>
      {changed.map(({ id }) => (
        <li key={id}>
          {issue(id)}: {option(id, chosen?.[id] ?? '')}
        </li>
      ))}
    </ul>
  );
}

function packageOf(run: string, { figures }: Brief): Readonly<Record<string, string>> | undefined {
  const { options, bargain, without_contested: without, proposed, comparison } = figures;
  const solutions = [bargain, without].flatMap((report) =>
    report ? SOLUTIONS.map((solution) => report[solution]) : [],
  );
  return [proposed, ...solutions, ...options, ...(comparison?.options ?? [])].find((report) => report?.run === run)
    ?.package;
}
