import './hand-editor.css';
import { useCallback, useMemo } from 'react';
import { Button } from '../../../design/button.js';
import { Info } from '../../../design/floating.js';
import { Picker } from '../../../design/picker.js';
import { useWords } from '../../../i18n/use-words.js';
import { type HandMade, type HandRule, STARTS } from '../../../state/effects-address.js';
import { useAnswer } from '../../../state/use-answer.js';
import { useLoaded, useScreen, useWorkbench } from '../../../state/use-workbench.js';
import { useRestedEffects } from '../effects-context.js';
import type { Side } from '../use-worlds.js';
import { startOf } from '../what-if-of.js';
import { BeneathList } from './beneath-list.js';
import { beneath } from './duties-beneath.js';
import { RuleRow } from './rule-row.js';

/** Duties made by hand, laid over the package on screen, no deal, or the base year. */
export function HandEditor({ side }: { side: Side }) {
  const { accounts, fx, vs } = useRestedEffects();
  const { showEffects, current } = useWorkbench();
  const loaded = useLoaded();
  const key = side === 'fx' ? 'fxRules' : 'vsRules';
  const made = useScreen((screen) => screen.address.effects[key]);
  const { t } = useWords();
  // From the address as it is when the hand moves, so that the rows can keep what they are given.
  const change = useCallback(
    (next: (before: HandMade) => HandMade) => showEffects({ [key]: next(current().address.effects[key]) }),
    [showEffects, current, key],
  );
  const changeRule = useCallback(
    (at: number, part: Partial<HandRule>) =>
      change((before) => ({
        ...before,
        rules: before.rules.map((rule, index) => (index === at ? { ...rule, ...part } : rule)),
      })),
    [change],
  );
  const removeRule = useCallback(
    (at: number) => change((before) => ({ ...before, rules: before.rules.filter((_, index) => index !== at) })),
    [change],
  );
  const takeRule = useCallback(
    (rule: HandRule) => change((before) => ({ ...before, rules: [...before.rules, rule] })),
    [change],
  );

  const duties = useDutiesBeneath(side, made.start);
  const add = () => {
    const [exporter, importer] = [loaded.parties[0]?.region ?? '*', loaded.parties[1]?.region ?? '*'];
    const rule = { importer, exporter, sectors: ['goods'] };
    const high = (duties && accounts && beneath(duties, rule, accounts)?.high) ?? 0;
    takeRule({ ...rule, percent: Math.min(100, Math.round(2 * high) / 2) });
  };
  return (
    <section className="panel hand-editor" aria-labelledby={`hand-${side}`}>
      <div className="fx-head">
        <h2 id={`hand-${side}`}>
          {t('effects.hand.title')}
          {fx.kind === vs.kind && ` · ${side === 'fx' ? 'A' : 'B'}`}{' '}
          <Info label={t('app.about', { what: t('effects.hand.title') })}>
            <p>{t(loaded.talks.base.base_tariffs === 'none' ? 'effects.hand.hint' : 'effects.hand.hintApplied')}</p>
          </Info>
        </h2>
        <span className="hand-editor-start small">
          {t('effects.hand.start')}
          <Picker
            label={t('effects.hand.start')}
            value={made.start}
            items={STARTS.map((value) => ({
              value,
              label: t(`effects.subject.${value}`, { year: loaded.dataset.year }),
            }))}
            onChange={(value) => {
              const start = STARTS.find((one) => one === value);
              if (start) change((before) => ({ ...before, start }));
            }}
          />
        </span>
      </div>
      {made.rules.length > 0 ? (
        <ul className="hand-editor-rules">
          <li className="rule-row rule-head tiny quiet" aria-hidden="true">
            <span>{t('effects.hand.importer')}</span>
            <span>{t('effects.hand.exporter')}</span>
            <span>{t('effects.hand.sectors')}</span>
            <span className="rule-head-duty">{t('effects.hand.duty')}</span>
          </li>
          {made.rules.map((rule, at) => (
            <RuleRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a rule is known by its place; it may stand there twice
              key={at}
              at={at}
              rule={rule}
              duties={duties}
              accounts={accounts}
              onChange={changeRule}
              onRemove={removeRule}
            />
          ))}
        </ul>
      ) : (
        <p className="hand-editor-empty quiet small">{t('effects.hand.empty')}</p>
      )}
      <div className="hand-editor-foot">
        <Button onClick={add}>+ {t('effects.hand.add')}</Button>
        {made.rules.length > 1 && (
          <Button onClick={() => change((before) => ({ ...before, rules: [] }))}>{t('effects.hand.clear')}</Button>
        )}
        {duties && duties.length > 0 && <BeneathList duties={duties} onTake={takeRule} />}
      </div>
    </section>
  );
}

/** The duties of the world that rules are laid over; undefined until they are known. */
function useDutiesBeneath(side: Side, start: HandMade['start']) {
  const loaded = useLoaded();
  const choice = useScreen((screen) => screen.choice);
  const elasticity = useScreen((screen) => screen.address.effects.elasticity);
  const deficits = useScreen((screen) => screen.address.effects.deficits);
  const from = startOf(start, { loaded, choice });
  const question = useMemo(() => ({ from, duties: [], elasticity, deficits }), [from, elasticity, deficits]);
  return useAnswer('world', question, `beneath ${side}`).value?.scenario.tariffs;
}
