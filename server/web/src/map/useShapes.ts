import { useEffect, useState } from "preact/hooks";
import { ask } from "../api/client";
import type { Answer, Row } from "../api/types";
import type { Extent } from "../time/window";
import { JammedTimes } from "./jammedTimes";
import type { LinesTold } from "./linesWorker";
import { pack } from "./packed";
import { shapesOfPositions } from "./positionShapes";
import { shapeOfRow } from "./rowShapes";
import type { Shape } from "./shape";
import type { ShapesLayer } from "./shapesLayer";

/** How far the drawing of an answer has come. */
export interface Drawing {
  /** Grows with all that is added, and begins anew with each answer. */
  chunks: number;
  isComplete: boolean;
  /** From when to when there is anything drawn. */
  extent: Extent | null;
}

const NOTHING: Drawing = { chunks: 0, isComplete: false, extent: null };
/** Questions to whose rows the server has lines. */
const WITH_LINES = new Set(["flights", "journeys", "stays"]);
/** As many as the server gives. */
const MOST_LINES = "10000";

/** Draws an answer: first what its rows say, then the lines that the server makes of them, as they come. */
export function useShapes(layer: ShapesLayer | null, answer: Answer | null): Drawing {
  const [drawing, setDrawing] = useState(NOTHING);
  const jammed = useJammed(answer);
  const asked = answer && JSON.stringify([answer.question.kind, answer.question.terms, answer.content]);
  useEffect(() => {
    layer?.clear();
    setDrawing(NOTHING);
    const path = answer && linesOf(answer);
    if (layer && answer && path) {
      return readLines(path, answer.question.kind, layer, setDrawing);
    }
    setDrawing((before) => ({ ...before, isComplete: layer !== null && answer !== null }));
    return undefined;
  }, [layer, asked]);
  useEffect(() => {
    // At first none has been drawn; later these are rows of which the server makes no line.
    if (layer && answer && jammed && addRows(layer, answer, jammed)) {
      setDrawing(({ isComplete }) => drawingOf(layer, isComplete));
    }
  }, [layer, answer, jammed, drawing.isComplete]);
  return drawing;
}

function drawingOf({ chunks, extent }: ShapesLayer, isComplete: boolean): Drawing {
  return { chunks: chunks.length, isComplete, extent };
}

/** When places were jammed, of an answer that is itself of places; null until that is known. */
function useJammed(answer: Answer | null): JammedTimes | null {
  const [jammed, setJammed] = useState<JammedTimes | null>(null);
  const path = answer?.question.kind === "positions" ? marksOf(answer) : null;
  useEffect(() => {
    setJammed(path === null ? JammedTimes.NONE : null);
    const asked = new AbortController();
    path !== null &&
      ask<Answer>(path, { signal: asked.signal })
        .then(({ rows }) => setJammed(new JammedTimes(rows)))
        .catch(() => asked.signal.aborted || setJammed(JammedTimes.NONE));
    return () => asked.abort();
  }, [path]);
  return jammed;
}

function marksOf({ question }: Answer): string {
  const terms = termsOf(question.terms).filter(([term]) => term !== "kind");
  return `/questions/marks?${new URLSearchParams([...terms, ["kind", "jammed"], ["kind", "spoofed"], ["limit", MOST_LINES]])}`;
}

/** Where the server has the lines of an answer's rows: all of them, also of those that have not come yet. Null where it has none. */
export function linesOf({ question }: Answer): string | null {
  return WITH_LINES.has(question.kind)
    ? `/lines?${new URLSearchParams([["kind", question.kind], ...termsOf(question.terms), ["limit", MOST_LINES], ["tolerance_km", "2"]])}`
    : null;
}

function termsOf(terms: Answer["question"]["terms"]): [term: string, text: string][] {
  return Object.entries(terms).flatMap(([term, texts]) => texts.map((text): [string, string] => [term, text]));
}

/** Draws rows that are not drawn yet by what they say themselves. @returns whether there were any */
function addRows(layer: ShapesLayer, { question, rows }: Answer, jammed: JammedTimes): boolean {
  const shapes = question.kind === "positions" ? shapesOfPositions(rows, rowsDrawn(layer), jammed) : missing(layer, rows);
  if (shapes.length > 0) {
    layer.add(pack(shapes));
  }
  return shapes.length > 0;
}

function rowsDrawn(layer: ShapesLayer): number {
  return layer.chunks.reduce((end, { drawn }) => Math.max(end, (drawn.at(-1)?.row ?? -1) + 1), 0);
}

function missing(layer: ShapesLayer, rows: Row[]): Shape[] {
  const drawn = new Set(layer.chunks.flatMap((chunk) => chunk.drawn.map(({ row }) => row)));
  return rows.map((row, index) => (drawn.has(index) ? null : shapeOfRow(row, index))).filter((shape) => shape !== null);
}

/** @returns what ends the reading */
function readLines(path: string, kind: string, layer: ShapesLayer, told: (drawing: Drawing) => void): () => void {
  const worker = new Worker(new URL("./linesWorker.ts", import.meta.url), { type: "module" });
  let isFirst = true;
  worker.addEventListener("message", ({ data }: MessageEvent<LinesTold>) => {
    if ("packed" in data) {
      if (isFirst) {
        layer.clear();
        isFirst = false;
      }
      layer.add(data.packed);
    }
    told(drawingOf(layer, !("packed" in data)));
  });
  worker.postMessage({ path, kind });
  return () => worker.terminate();
}
