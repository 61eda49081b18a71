import './subject-bar.css';
import { Button } from '../../../design/button.js';
import { Info } from '../../../design/floating.js';
import { Picker } from '../../../design/picker.js';
import { Segments } from '../../../design/segments.js';
import { useWords } from '../../../i18n/use-words.js';
import { DEFICITS } from '../../../state/effects-address.js';
import { useLoaded, useScreen, useWorkbench } from '../../../state/use-workbench.js';
import { useRestedEffects } from '../effects-context.js';
import { SubjectPicker } from './subject-picker.js';

/** What is looked at, against what, how, and under which assumptions. */
export function SubjectBar() {
  const { fx, vs, beside } = useRestedEffects();
  const { showEffects, current } = useWorkbench();
  const { t } = useWords();
  const swap = () => {
    const { effects } = current().address;
    showEffects({ fx: effects.vs, vs: effects.fx, fxRules: effects.vsRules, vsRules: effects.fxRules });
  };
  return (
    <div className="panel subject-bar">
      <div className="subject-bar-pair">
        <div className="subject-bar-field">
          <span className="eyebrow">{t('effects.of')}</span>
          <SubjectPicker label={t('effects.of')} subject={fx} onChange={(one) => showEffects({ fx: one })} />
        </div>
        <div className="subject-bar-field">
          <span className="eyebrow">{t('effects.against')}</span>
          <SubjectPicker label={t('effects.against')} subject={vs} onChange={(one) => showEffects({ vs: one })} />
        </div>
        <Button onClick={swap}>
          <span aria-hidden="true">⇄</span> {t('effects.swap')}
        </Button>
        <Segments
          tight
          label={t('effects.shown')}
          value={beside ? 'beside' : 'difference'}
          segments={[
            { value: 'difference', label: t('effects.difference') },
            { value: 'beside', label: t('effects.beside') },
          ]}
          onChange={(value) => showEffects({ beside: value === 'beside' })}
        />
      </div>
      <Assumptions />
    </div>
  );
}

/** Elasticities and imbalances; the talks' own unless the reader asks for others. */
function Assumptions() {
  const elasticity = useScreen((screen) => screen.address.effects.elasticity);
  const deficits = useScreen((screen) => screen.address.effects.deficits);
  const { showEffects } = useWorkbench();
  const { talks, dataset } = useLoaded();
  const { t, elasticity: title } = useWords();
  const own = String(talks.base.elasticity);
  const others = Object.keys(dataset.elasticities).filter((id) => id !== own);
  return (
    <div className="subject-bar-assumptions">
      <div className="subject-bar-field">
        <span className="eyebrow">
          {t('effects.elasticity')}{' '}
          <Info label={t('app.about', { what: t('effects.elasticity') })}>
            <p>{t('effects.elasticityHint')}</p>
          </Info>
        </span>
        <Picker
          label={t('effects.elasticity')}
          value={elasticity ?? own}
          items={[
            { value: own, label: t('effects.ofTheTalks', { what: title(own) }) },
            ...others.map((id) => ({ value: id, label: title(id) })),
          ]}
          onChange={(id) => showEffects({ elasticity: id === own ? undefined : id })}
        />
      </div>
      <div className="subject-bar-field">
        <span className="eyebrow">
          {t('effects.deficits')}{' '}
          <Info label={t('app.about', { what: t('effects.deficits') })}>
            <p>{t('effects.deficitsHint')}</p>
          </Info>
        </span>
        <Picker
          label={t('effects.deficits')}
          value={deficits ?? talks.base.deficits}
          items={DEFICITS.map((value) => {
            const label = t(`effects.deficitsKinds.${value}`);
            return { value, label: value === talks.base.deficits ? t('effects.ofTheTalks', { what: label }) : label };
          })}
          onChange={(value) => {
            const asked = DEFICITS.find((one) => one === value);
            showEffects({ deficits: asked === talks.base.deficits ? undefined : asked });
          }}
        />
      </div>
    </div>
  );
}
