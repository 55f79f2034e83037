import type { Map as MapLibre } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Selection } from "../answer/selection";
import { useSelected } from "../answer/selection";
import type { Answer } from "../api/types";
import { TimeSlider } from "../time/TimeSlider";
import { type Extent, extentOf, MINUTE, type TimeWindow } from "../time/window";
import { boundsOf } from "./bounds";
import { Card } from "./Card";
import { createMap, give, type Made } from "./createMap";
import { Legend } from "./Legend";
import { told } from "./lookedAt";
import { nightAt } from "./night";
import { ShapesLayer } from "./shapesLayer";
import { EMPTY, paint } from "./style";
import { coloursOf, onScheme } from "./tokens";
import { useAircraft } from "./useAircraft";
import { useAirports } from "./useAirports";
import { useCoverage } from "./useCoverage";
import { useFocus } from "./useFocus";
import { type OnPoint, usePoint } from "./usePoint";
import { useShapes } from "./useShapes";
import "./map.css";

const NO_MAPS = "This browser draws no maps, because it has no WebGL. The table and the time line show the same rows.";
/** Room around what is shown whole; on the left for the signs, which would cover it. */
const PADDING = { top: 50, right: 50, bottom: 50, left: 85 };
/** From here on the signs have room beside what the map shows. */
const WIDE = 800;
const NEAREST_FIT = 9;
const NIGHT_STEP = 10 * MINUTE;
const NIGHT_PAUSE_MS = 500;

interface Shown {
  map: MapLibre;
  layer: ShapesLayer;
  isWide: boolean;
}

export interface MapProps {
  answer: Answer | null;
  selection: Selection;
  window: TimeWindow;
  /** Where it is given, the time slider stands under the map. */
  onWindow?: (window: TimeWindow) => void;
  /** From when to when the slider can be moved; what the rows say, where nothing is given. */
  extent?: Extent | null;
  /** Is told from when to when there is anything on the map, as lines come. */
  onDrawn?: (extent: Extent | null) => void;
  /** Where somebody points, whether or not anything is there. */
  onPoint?: OnPoint;
}

/** An answer on the map, in the time that is looked at. */
export function MapView({ answer, selection, window, onWindow, extent, onDrawn, onPoint }: MapProps) {
  const container = useRef<HTMLDivElement>(null);
  const [shown, problem] = useMap(container);
  const { map = null, layer = null } = shown ?? {};
  const [isCovered, setCovered] = useState(false);
  const drawing = useShapes(layer, answer);
  useEffect(() => onDrawn?.(drawing.extent), [drawing.extent?.from, drawing.extent?.to]);
  const pointed = useFocus(map, layer, selection, drawing);
  const { hovered, selected } = useSelected(selection);
  const aircraft = useAircraft(map, layer, answer, window, drawing);
  const coverage = useCoverage(map, isCovered, window);
  useAirports(map, answer, layer, drawing);
  usePoint(map, onPoint);
  useEffect(() => layer?.lookAt(window.from.getTime(), window.to.getTime()), [layer, window.from.getTime(), window.to.getTime()]);
  useNight(map, window.head);
  useFit(shown, drawing.chunks > 0 ? answer?.question : null);
  const card = pointed && layer && hovered !== null ? told(answer, layer.chunks, hovered) : null;
  return (
    <section class="map" aria-label="Map" data-drawn={drawing.isComplete ? "all" : undefined}>
      <div class="map-sheet">
        <div class="map-canvas" ref={container} />
        <canvas class="map-aircraft" ref={aircraft} aria-hidden="true" hidden={window.head === null} />
        {problem && <p class="problem map-problem">{problem}</p>}
        {shown && (
          <div class="map-tools">
            <button type="button" onClick={() => fit(shown, null)}>
              Show all
            </button>
            <button type="button" disabled={selected === null} onClick={() => fit(shown, selected)}>
              Show selected
            </button>
          </div>
        )}
        {shown && <Legend answer={answer} isOpen={shown.isWide} isCovered={isCovered} onCovered={setCovered} problem={coverage} />}
        {card && pointed && <Card told={card} pointed={pointed} width={container.current?.clientWidth ?? 0} />}
      </div>
      {onWindow && (answer ? <TimeSlider extent={extent ?? extentOf(answer)} window={window} onWindow={onWindow} /> : <div class="slider slider-coming" />)}
    </section>
  );
}

/** The map as soon as it can be drawn on, or why there is none. */
function useMap(container: { current: HTMLDivElement | null }): [Shown | null, string | null] {
  const [shown, setShown] = useState<Shown | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // Before the page is painted: the map takes longest of all.
  useLayoutEffect(() => {
    const sheet = container.current!;
    let made: Made;
    try {
      made = createMap(sheet);
    } catch {
      setProblem(NO_MAPS);
      return undefined;
    }
    const { map, drawn } = made;
    const layer = new ShapesLayer();
    const colour = () => {
      const colours = coloursOf(sheet);
      paint(map, colours);
      layer.paint(colours);
    };
    // Before anything is drawn, which would be black.
    map.on("style.load", () => {
      if (!sheet.isConnected) {
        return; // the question had no answer, and the map is about to go
      }
      colour();
      setShown({ map, layer, isWide: map.getContainer().clientWidth > WIDE });
    });
    let isShown = true;
    void drawn.then(() => isShown && map.addLayer(layer, "focus-casing").addLayer(layer.last));
    const end = onScheme(colour);
    return () => {
      isShown = false;
      end();
      map.remove();
    };
  }, []);
  return [shown, problem];
}

/** Day and night are those of the slider's head; while it plays they follow in steps, since the map is drawn anew for each. */
function useNight(map: MapLibre | null, head: Date | null): void {
  const last = useRef(0);
  const minutes = head && Math.floor(head.getTime() / NIGHT_STEP);
  useEffect(() => {
    const draw = () => {
      last.current = performance.now();
      map && give(map, "night", head ? { type: "FeatureCollection", features: [nightAt(head)] } : EMPTY);
    };
    const timer = globalThis.setTimeout(draw, Math.max(0, last.current + NIGHT_PAUSE_MS - performance.now()));
    return () => globalThis.clearTimeout(timer);
  }, [map, minutes]);
}

/** A new question is shown whole. */
function useFit(shown: Shown | null, question: Answer["question"] | null | undefined): void {
  const asked = question ? JSON.stringify([question.kind, question.terms]) : null;
  useEffect(() => {
    shown && asked && fit(shown, null);
  }, [shown, asked]);
}

function fit({ map, layer }: Shown, row: number | null): void {
  const bounds = boundsOf(layer.chunks, row);
  const isStill = globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;
  bounds && map.fitBounds(bounds, { padding: PADDING, maxZoom: NEAREST_FIT, animate: row !== null && !isStill });
}
