import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../api/types";
import type { LinesTold } from "./linesWorker";
import { pack } from "./packed";
import { shapeOfRow } from "./rowShapes";
import type { ShapesLayer } from "./shapesLayer";

/** How far the drawing of an answer has come. */
export interface Drawing {
  /** Grows with all that is added, and begins anew with each answer. */
  chunks: number;
  isComplete: boolean;
}

const NOTHING: Drawing = { chunks: 0, isComplete: false };

/** Draws an answer: first what its rows say, then the lines that the server makes of them, as they come. */
export function useShapes(layer: ShapesLayer | null, answer: Answer | null): Drawing {
  const [drawing, setDrawing] = useState(NOTHING);
  const path = answer && linesOf(answer);
  useEffect(() => {
    layer?.clear();
    setDrawing(NOTHING);
    return layer && answer && path ? readLines(path, answer.question.kind, layer, setDrawing) : undefined;
  }, [layer, path]);
  useEffect(() => {
    // At first none has been drawn; later these are rows of which the server makes no line.
    if (layer && answer && addRows(layer, answer)) {
      setDrawing((before) => ({ ...before, chunks: layer.chunks.length }));
    }
  }, [layer, answer, drawing.isComplete]);
  return drawing;
}

/** Where the server has the lines of an answer's rows: all of them, also of those that have not come yet. */
export function linesOf({ question }: Answer): string {
  const terms = Object.entries(question.terms).flatMap(([term, texts]) => texts.map((text) => [term, text]));
  return `/lines?${new URLSearchParams([["kind", question.kind], ...terms, ["tolerance_km", "2"]])}`;
}

/** Draws rows that are not drawn yet by what they say themselves. @returns whether there were any */
function addRows(layer: ShapesLayer, { rows }: Answer): boolean {
  const drawn = new Set(layer.chunks.flatMap((chunk) => chunk.drawn.map(({ row }) => row)));
  const shapes = rows.map((row, index) => (drawn.has(index) ? null : shapeOfRow(row, index))).filter((shape) => shape !== null);
  if (shapes.length > 0) {
    layer.add(pack(shapes));
  }
  return shapes.length > 0;
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
    told({ chunks: layer.chunks.length, isComplete: !("packed" in data) });
  });
  worker.postMessage({ path, kind });
  return () => worker.terminate();
}
