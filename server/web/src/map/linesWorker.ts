import { lines } from "../api/client";
import type { FlightLine } from "./flightLine";
import { shapeOf } from "./lineShapes";
import { buffersOf, pack, type Packed } from "./packed";
import type { Shape } from "./shape";

/** What the worker says: some hundred lines, that all have come, or why they do not come. */
export type LinesTold = { packed: Packed } | { all: number } | { problem: string };

const LINES_A_CHUNK = 250;

/** Reads the lines of a question beside the page, so that nobody waits for a million positions to be read. */
self.addEventListener("message", async ({ data }: MessageEvent<{ path: string; kind: string }>) => {
  try {
    let [shapes, all]: [Shape[], number] = [[], 0];
    for await (const line of lines<FlightLine>(data.path)) {
      const shape = shapeOf(line, data.kind);
      if (shape.strands.length + shape.dots.length > 0) {
        shapes.push(shape);
      }
      all++;
      if (shapes.length === LINES_A_CHUNK) {
        hand(shapes);
        shapes = [];
      }
    }
    hand(shapes);
    tell({ all });
  } catch (e) {
    tell({ problem: e instanceof Error ? e.message : String(e) });
  }
});

function hand(shapes: Shape[]): void {
  if (shapes.length > 0) {
    const packed = pack(shapes);
    tell({ packed }, buffersOf(packed));
  }
}

function tell(told: LinesTold, buffers: ArrayBuffer[] = []): void {
  self.postMessage(told, { transfer: buffers });
}
