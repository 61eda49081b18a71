import { memo, type ReactNode, type RefObject, useState } from 'react';
import { useInSight } from '../../../design/use-in-sight.js';
import { useWords } from '../../../i18n/use-words.js';
import type { RegionFigures } from '../../../worker/effects-protocol.js';
import { type Change, regionChange } from '../contrast.js';
import { type LiveEffects, useLiveEffects, useRestedEffects } from '../effects-context.js';
import { moneyText, percentText } from '../figure-text.js';
import { UnitSwitch } from '../unit-switch.js';
import { classBounds } from './colour-classes.js';
import { MapLegend } from './map-legend.js';
import type { RegionShape } from './map-shapes.js';
import { WorldMap } from './world-map.js';

interface MapsProps {
  readonly shapes: readonly RegionShape[] | undefined;
  readonly pointed: string | undefined;
  readonly onPoint: (code: string | undefined) => void;
  readonly onChoose: (code: string) => void;
  /** Stands at the end of the head. */
  readonly children: ReactNode;
}

interface Live {
  readonly live: LiveEffects;
}

export interface LiveMapsProps extends MapsProps {
  /** What the maps are drawn in. */
  readonly drawing: RefObject<Element | null>;
}

/** Maps that follow the hand as long as they are in sight, and otherwise once it rests. */
export function LiveMaps({ drawing, ...maps }: LiveMapsProps) {
  const { moving } = useRestedEffects();
  const live = useHeld(useLiveEffects(), useInSight(drawing) || !moving);
  return live ? <Maps live={live} {...maps} /> : <p className="world-waiting quiet">–</p>;
}

/** The newest value, or the last one that was. */
function useHeld<T>(value: T, follows: boolean): T {
  const [held, setHeld] = useState(value);
  if (follows && held !== value) setHeld(value);
  return follows ? value : held;
}

/** One map of the difference, or one of each world on the same scale. */
const Maps = memo(function Maps({ live, shapes, pointed, onPoint, onChoose, children }: MapsProps & Live) {
  const { region, beside, money } = useRestedEffects();
  const words = useWords();
  const { t } = words;
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
});
