import { penOf } from "../map/pen";
import { type Colours, css } from "../map/tokens";

/** Why nobody heard an aircraft, as the answers name it, and how that is hatched. */
export const HOLE_CLASSES: { name: string; says: string; hatch: "dots" | "sparse" | "rising" | "dense" | "cross" }[] = [
  { name: "others_heard", says: "silent: others were heard there", hatch: "cross" },
  { name: "nobody_heard", says: "nobody was heard there", hatch: "rising" },
  { name: "source_missing", says: "the source has nothing of it", hatch: "dots" },
  { name: "source_partial", says: "the source is incomplete", hatch: "dense" },
  { name: "unknown", says: "too few others to tell", hatch: "sparse" },
];

const SIZE = 8;

/** Hatches by class, drawn once for each scheme of colours. */
export function hatches(context: CanvasRenderingContext2D, colours: Colours): Map<string, CanvasPattern> {
  return new Map(
    HOLE_CLASSES.flatMap(({ name, hatch }) => {
      const tile = document.createElement("canvas");
      [tile.width, tile.height] = [SIZE, SIZE];
      const pen = penOf(tile)!;
      pen.strokeStyle = pen.fillStyle = css(colours.unknown);
      stroke(pen, hatch);
      const pattern = context.createPattern(tile, "repeat");
      return pattern ? [[name, pattern] as const] : [];
    }),
  );
}

function stroke(pen: CanvasRenderingContext2D, hatch: (typeof HOLE_CLASSES)[number]["hatch"]): void {
  if (hatch === "dots") {
    pen.fillRect(1, 1, 1.5, 1.5);
    pen.fillRect(5, 5, 1.5, 1.5);
    return;
  }
  pen.lineWidth = hatch === "sparse" ? 0.7 : 1;
  const starts = hatch === "dense" ? [-SIZE, -SIZE / 2, 0, SIZE / 2] : [-SIZE, 0];
  pen.beginPath();
  for (const start of starts) {
    pen.moveTo(start, SIZE);
    pen.lineTo(start + SIZE, 0);
    pen.moveTo(start + SIZE, SIZE);
    pen.lineTo(start + 2 * SIZE, 0);
    if (hatch === "cross") {
      pen.moveTo(start, 0);
      pen.lineTo(start + SIZE, SIZE);
    }
  }
  pen.stroke();
}
