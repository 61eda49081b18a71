import { CopyButton } from '../../../design/copy-button.js';
import { useWords } from '../../../i18n/use-words.js';
import { useLoaded } from '../../../state/use-workbench.js';
import { useRestedEffects } from '../effects-context.js';
import { scenarioText } from '../scenario-text.js';
import { useSubjectWords } from '../subject/use-subject-words.js';

/** The runs behind the figures: id, how well it is solved, the file that reproduces it, and those of the range. */
export function RunLines() {
  const { fx, vs, pair, ones, others, moving } = useRestedEffects();
  const { dataset } = useLoaded();
  const { t, unit } = useWords();
  const name = useSubjectWords();
  if (!pair) return null;
  const sides = [
    { key: 'of', subject: fx, world: pair.one, variants: ones },
    { key: 'against', subject: vs, world: pair.other, variants: others },
  ] as const;
  return (
    <div className={moving ? 'run-lines small stale' : 'run-lines small'}>
      {sides.map(({ key, subject, world, variants }) => (
        <div key={key} className="run-line" data-side={key}>
          <span className="quiet">{t(`effects.${key}`)}</span>
          <b>{name(subject)}</b>
          <span>
            {t('figure.run')} <span className="run">{world.run}</span>
          </span>
          <span className="quiet tiny">{t('effects.solved', { residual: world.residual.toExponential(1) })}</span>
          {variants && variants.length > 1 && (
            <details className="run-variants tiny">
              <summary>{t('effects.runsOfRange', { count: variants.length })}</summary>
              <ul>
                {variants.map(({ variant, run }) => (
                  <li key={variant}>
                    <span className="run">{run}</span> <span className="quiet">{variant}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <CopyButton
            label={t('effects.copyScenario')}
            copied={t('effects.copied')}
            refused={t('effects.copyRefused')}
            text={() => scenarioText(world.scenario)}
          />
        </div>
      ))}
      <p className="tiny quiet">
        {t('effects.reproduce')} <code>parley solve --dataset {dataset.id} --scenario FILE --json</code>. {unit}.
      </p>
    </div>
  );
}
