import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import type { RegionFigures } from '../../../worker/effects-protocol.js';
import { type Change, regionChange } from '../contrast.js';
import { useLiveEffects, useRestedEffects } from '../effects-context.js';
import { moneyText, percentText } from '../figure-text.js';
import { UnitSwitch } from '../unit-switch.js';
import { classBounds } from './colour-classes.js';
import { MapLegend } from './map-legend.js';
import type { RegionShape } from './map-shapes.js';
import { WorldMap } from './world-map.js';

export interface LiveMapsProps {
  readonly shapes: readonly RegionShape[] | undefined;
  readonly pointed: string | undefined;
  readonly onPoint: (code: string | undefined) => void;
  readonly onChoose: (code: string) => void;
  /** Stands at the end of the head. */
  readonly children: ReactNode;
}

/** One map of the difference, or one of each world on the same scale; they follow the hand. */
export function LiveMaps({ shapes, pointed, onPoint, onChoose, children }: LiveMapsProps) {
  const { region, beside, money } = useRestedEffects();
  const live = useLiveEffects();
  const words = useWords();
  const { t } = words;
  if (!live) return <p className="world-waiting quiet">–</p>;

  const changes = (ones: readonly RegionFigures[], others?: readonly RegionFigures[]) =>
    new Map(ones.map((one, at) => [one.region, regionChange('realIncome', one, others?.[at])]));
  const maps: { key: string; changes: ReadonlyMap<string, Change> }[] = beside
    ? [
        { key: 'A', changes: changes(live.one) },
        { key: 'B', changes: changes(live.other) },
      ]
    : [{ key: '', changes: changes(live.one, live.other) }];
  const unit = money ? 'musd' : 'percent';
  const bounds = classBounds(maps.flatMap((map) => [...map.changes.values()].map((change) => change[unit] ?? 0)));
  const textOf = (change: Change | undefined) => {
    if (!change) return '';
    return money ? moneyText(change, words) : percentText('realIncome', change, words);
  };
  const read = pointed ?? region;
  const reading = maps.flatMap((map) => {
    const own = map.changes.get(read);
    return own
      ? [`${map.key} ${percentText('realIncome', own, words)}, ${moneyText(own, words)} ${t('effects.musd')}`]
      : [];
  });
  return (
    <>
      <div className="world-head">
        <UnitSwitch />
        <MapLegend bounds={bounds} unit={money ? t('effects.musd') : '%'} />
        {children}
      </div>
      {maps.map((map) => (
        <figure key={map.key} className="world-figure" data-map={map.key || 'difference'}>
          {map.key && <figcaption className="eyebrow">{map.key}</figcaption>}
          {shapes ? (
            <WorldMap
              label={t('effects.map.label', { side: map.key })}
              shapes={shapes}
              value={(code) => map.changes.get(code)?.[unit]}
              text={(code) => textOf(map.changes.get(code))}
              bounds={bounds}
              chosen={region}
              pointed={pointed}
              onPoint={onPoint}
              onChoose={onChoose}
            />
          ) : (
            <p className="world-waiting quiet" aria-busy="true">
              {t('effects.map.waiting')}
            </p>
          )}
        </figure>
      ))}
      <p className="world-read small">
        <b>{words.region(read)}</b> {reading.join(' · ')}
      </p>
    </>
  );
}
