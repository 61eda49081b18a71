import './world-map.css';
import { type KeyboardEvent, memo, useCallback, useId, useMemo } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { useLoaded } from '../../../state/use-workbench.js';
import { classOf } from './colour-classes.js';
import { MAP_HEIGHT, MAP_WIDTH, type RegionShape } from './map-shapes.js';

export interface WorldMapProps {
  readonly label: string;
  readonly shapes: readonly RegionShape[];
  /** The value of a region; undefined where there is none. */
  readonly value: (code: string) => number | undefined;
  readonly text: (code: string) => string;
  readonly bounds: readonly number[];
  readonly chosen: string;
  readonly pointed: string | undefined;
  readonly onPoint: (code: string | undefined) => void;
  readonly onChoose: (code: string) => void;
}

/** Parts smaller than this in the drawing are too small to point at. */
const SMALL = 150;
const TARGET = 13;

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The regions coloured by a value; each can be pointed at, focused and chosen. */
export function WorldMap(props: WorldMapProps) {
  const { label, shapes, value, text, bounds, chosen, pointed, onPoint, onChoose } = props;
  const { parties } = useLoaded();
  const { region: name } = useWords();
  const hatch = useId();
  const inSet = useMemo(
    () => shapes.flatMap((shape) => (shape.code === undefined ? [] : [{ ...shape, code: shape.code }])),
    [shapes],
  );
  // One stop of the tab key; from there the arrow keys go from west to east and back.
  const order = useMemo(() => [...inSet].sort((a, b) => a.centre.x - b.centre.x).map(({ code }) => code), [inSet]);
  const stop = order.includes(chosen) ? chosen : order[0];
  const onKey = useCallback(
    (code: string, event: KeyboardEvent<SVGGElement>) => {
      const step = STEPS[event.key];
      const next = step && order[(order.indexOf(code) + step + order.length) % order.length];
      if (next) focusRegion(event.currentTarget.ownerSVGElement, next);
      else if (event.key === 'Enter' || event.key === ' ') onChoose(code);
      else return;
      event.preventDefault();
    },
    [order, onChoose],
  );
  const outside = shapes.filter(({ code }) => code === undefined);
  // The one on top is drawn last, so that its outline is whole.
  const rank = ({ code }: { code: string }) => (code === pointed ? 2 : code === chosen ? 1 : 0);
  const outlined = inSet.filter((shape) => rank(shape) > 0).sort((a, b) => rank(a) - rank(b));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in for a drawing
    <svg className="world-map" viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="group" aria-label={label}>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0,0V5" className="world-hatch" />
        </pattern>
      </defs>
      {outside.map(({ path }) => (
        <path key="outside" d={path} className="world-outside" />
      ))}
      {inSet.map((shape) => {
        const { code } = shape;
        const own = value(code);
        return (
          <MapRegion
            key={code}
            shape={shape}
            label={`${name(code)}: ${text(code)}`}
            grade={own === undefined ? 0 : classOf(own, bounds)}
            hatch={hatch}
            isStop={code === stop}
            isChosen={code === chosen}
            onPoint={onPoint}
            onChoose={onChoose}
            onKey={onKey}
          />
        );
      })}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true" className="world-over">
        {outlined.map(({ code, path, centre, area }) => (
          <g key={code} data-pointed={code === pointed || undefined}>
            <path d={path} />
            {area < SMALL && <circle cx={centre.x} cy={centre.y} r={TARGET - 3} />}
          </g>
        ))}
        {inSet
          .filter(({ code }) => parties.some(({ region }) => region === code))
          .map(({ code, centre, area }) => (
            <text key={code} x={centre.x} y={centre.y - (area < SMALL ? TARGET : 0)}>
              {text(code)}
            </text>
          ))}
      </g>
    </svg>
  );
}

interface MapRegionProps extends Pick<WorldMapProps, 'onPoint' | 'onChoose'> {
  readonly shape: RegionShape & { readonly code: string };
  readonly label: string;
  /** Colour class: below 0 for losses. */
  readonly grade: number;
  /** Id of the pattern over losses. */
  readonly hatch: string;
  /** True for the one region that the tab key stops at. */
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly onKey: (code: string, event: KeyboardEvent<SVGGElement>) => void;
}

/** One region; drawn again when something of its own changes. */
const MapRegion = memo(function MapRegion({ shape, label, grade, hatch, isStop, isChosen, ...on }: MapRegionProps) {
  const { code, path, centre, area } = shape;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a shape of a drawing cannot be a button element
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-pressed={isChosen}
      className="world-region"
      data-region={code}
      data-class={grade}
      onClick={() => on.onChoose(code)}
      onKeyDown={(event) => on.onKey(code, event)}
      onFocus={() => on.onPoint(code)}
      onBlur={() => on.onPoint(undefined)}
      onPointerEnter={() => on.onPoint(code)}
      onPointerLeave={() => on.onPoint(undefined)}
    >
      <path d={path} />
      {grade < 0 && <path d={path} fill={`url(#${hatch})`} className="world-loss" />}
      {area < SMALL && <circle cx={centre.x} cy={centre.y} r={TARGET} className="world-target" />}
    </g>
  );
});

function focusRegion(drawing: SVGSVGElement | null, code: string): void {
  drawing?.querySelector<SVGGElement>(`[data-region="${CSS.escape(code)}"]`)?.focus();
}
